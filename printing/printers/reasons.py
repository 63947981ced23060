"""What a queue's reasons mean for a clerk: the printer's keywords become named faults.

Rule: keywords of RFC 8011 section 5.4.12, PWG 5100.9 and CUPS, with their severity as a suffix. A
report is only told where it stops a card; the detail is the printer's keyword, never free text.
"""

import re
from collections.abc import Iterable
from typing import Final

from kiosk.ports import Fault, FaultKind

_KINDS: Final = {
    "media-jam": FaultKind.JAM,
    "cover-open": FaultKind.COVER_OPEN,
    "door-open": FaultKind.COVER_OPEN,
    "interlock-open": FaultKind.COVER_OPEN,
    "media-empty": FaultKind.OUT_OF_CARDS,
    "media-needed": FaultKind.OUT_OF_CARDS,
    "input-tray-missing": FaultKind.OUT_OF_CARDS,
    "marker-supply-empty": FaultKind.RIBBON_OUT,
    "marker-supply-missing": FaultKind.RIBBON_OUT,
    "toner-empty": FaultKind.RIBBON_OUT,
    "cleaner-life-over": FaultKind.CLEANING,
    "opc-life-over": FaultKind.CLEANING,
    "spool-area-full": FaultKind.NO_ROOM,
    "cups-missing-filter": FaultKind.DRIVER_FAILED,
    "cups-insecure-filter": FaultKind.DRIVER_FAILED,
    "offline": FaultKind.OFFLINE,
    "shutdown": FaultKind.OFFLINE,
    "timed-out": FaultKind.OFFLINE,
    "connecting-to-device": FaultKind.OFFLINE,
    "paused": FaultKind.QUEUE_STOPPED,
    "moving-to-paused": FaultKind.QUEUE_STOPPED,
}
"""In the order in which a clerk should hear of them: a jam before the cover that it opens."""

_STOPS_AT_ANY_SEVERITY: Final = {
    "offline",
    "connecting-to-device",
    "cups-missing-filter",
    "cups-insecure-filter",
    "paused",
}
_SEVERITY: Final = re.compile(r"-(error|warning|report)$")
_KEYWORD: Final = re.compile(r"[a-z0-9][a-z0-9.-]{0,79}")


def fault_among(reasons: Iterable[str]) -> Fault | None:
    """Name the fault that stands in the way of a card, or None; the worst first."""
    stopping = [(_word(reason), reason) for reason in reasons if _stops(reason)]
    if not stopping:
        return None
    known = {word: reason for word, reason in stopping if word in _KINDS}
    for word, kind in _KINDS.items():
        if word in known:
            return Fault(kind, known[word])
    return Fault(FaultKind.UNKNOWN, _safe(stopping[0][1]))


def _stops(reason: str) -> bool:
    if reason == "none":
        return False
    found = _SEVERITY.search(reason)
    return found is None or found[1] == "error" or _word(reason) in _STOPS_AT_ANY_SEVERITY


def _word(reason: str) -> str:
    return _SEVERITY.sub("", reason)


def _safe(reason: str) -> str:
    """Pass on a keyword; anything else could be somebody's words."""
    return reason if _KEYWORD.fullmatch(reason) else ""
