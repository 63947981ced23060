"""A driver's own settings, read from its description (PPD 4.3): names, words, choices.

Rule: nothing is known of any maker's printer; what a clerk may want to choose is found by the words
that makers use for panels, sides and turning.
"""

import re
from typing import Final

from kiosk.queues import DriverOption

_OPENED: Final = re.compile(r"^\*(?:JCL)?OpenUI \*(\w+)(?:/([^:\n]*))?:", re.MULTILINE)
_HINTS: Final = (
    "panel", "ribbon", "black", "duplex", "side", "orient", "rotat", "flip", "overcoat", "overlay",
    "laminat", "varnish", "cut",
)  # fmt: skip
_DUPLEX: Final = "duplex"
_ONE_SIDE: Final = frozenset({"none", "off", "false", "no", "simplex", "front", "single"})


def options_of(driver: str) -> tuple[DriverOption, ...]:
    """List every setting that the driver offers."""
    return tuple(
        DriverOption(name, words or name, _choices(driver, name), _usual(driver, name))
        for name, words in _OPENED.findall(driver)
    )


def offered(driver: str) -> dict[str, frozenset[str]]:
    """List the settings' names and the keywords that each takes."""
    return {one.name: frozenset(key for key, _ in one.choices) for one in options_of(driver)}


def worth_choosing(driver: str) -> tuple[DriverOption, ...]:
    """List the settings whose name or words tell of panels, sides or turning."""
    return tuple(one for one in options_of(driver) if one.choices and _is_hinted(one))


def is_about_sides(name: str) -> bool:
    """Say whether a setting chooses between one side and both, so that nothing else may."""
    return _DUPLEX in name.lower()


def is_one_side(choice: str) -> bool:
    """Say whether a choice of such a setting means one side only."""
    return choice.lower() in _ONE_SIDE


def _is_hinted(option: DriverOption) -> bool:
    told = f"{option.name} {option.words}".lower()
    return any(hint in told for hint in _HINTS)


def _choices(driver: str, name: str) -> tuple[tuple[str, str], ...]:
    found = re.findall(rf"^\*{name} ([^/:\s]+)(?:/([^:\n]*))?:", driver, re.MULTILINE)
    return tuple((key, words or key) for key, words in found)


def _usual(driver: str, name: str) -> str:
    found = re.search(rf"^\*Default{name}: *(\S+)", driver, re.MULTILINE)
    return found[1] if found else ""
