"""Read a design file: strict keys, known colours, paths that can be drawn.

Rule: a broken design is found when it is read, with its file and key, never while a card is made.
"""

from pathlib import Path

import msgspec

from kiosk.errors import KnownError
from printing.design.model import Design, Micro, Practice, Side, Text
from printing.design.path import PathError, pdf_path
from printing.design.words import places
from resources import path as shipped

_COLOUR_KEYS = ("fill", "fill_to", "stroke", "colour", "frame")


def shipped_design(name: str) -> Design:
    """Read one of the designs that come with the program."""
    return read_design(shipped("cards", f"{name}.toml"))


def read_design(path: Path) -> Design:
    """Read a design; KnownError names the file and the key that is wrong."""
    try:
        design = msgspec.toml.decode(path.read_bytes(), type=Design)
    except OSError:
        raise _refused(path, "the file cannot be read") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise _refused(path, str(problem)) from None
    for wrong in _wrong(design):
        raise _refused(path, wrong)
    return design


def _wrong(design: Design) -> list[str]:
    found = [
        f"colours.{key}: {value} is not #rrggbb"
        for key, value in design.colours.items()
        if not _is_colour(value)
    ]
    for band, variant in design.variants.items():
        found += [
            f"variants.{band}.colours.{key}: not #rrggbb, or not among the colours"
            for key, value in variant.colours.items()
            if key not in design.colours or not _is_colour(value)
        ]
    found += _wrong_side("front", design.front, design) + _wrong_side("back", design.back, design)
    return found


def _wrong_side(where: str, side: Side, design: Design) -> list[str]:
    found = []
    parts = [*side.art, *side.sign, *side.guilloche, *side.text, *side.micro, *side.practice]
    parts += [part for part in (side.ghost, side.portrait) if part is not None]
    for part in parts:
        used = {key: getattr(part, key, "") for key in _COLOUR_KEYS}
        known = {"", "black", *design.colours}
        found += [f"{where}: {key} = {name}" for key, name in used.items() if name not in known]
    lettered: tuple[Text | Micro | Practice, ...] = (*side.text, *side.micro, *side.practice)
    found += [
        f"{where}: the text “{part.text}” names an unknown field"
        for part in lettered
        if not _can_be_filled(part.text)
    ]
    for number, art in enumerate([*side.art, *side.sign], 1):
        try:
            pdf_path(art.path, art.at, art.scale)
        except PathError as problem:
            found.append(f"{where}.art {number}: {problem}")
    return found


def _can_be_filled(template: str) -> bool:
    try:
        template.format_map(places())
    except (KeyError, ValueError, IndexError, AttributeError):
        return False
    return True


def _is_colour(value: str) -> bool:
    digits = value.removeprefix("#")
    return (
        len(value) == 7 and len(digits) == 6 and all(c in "0123456789abcdefABCDEF" for c in digits)
    )


def _refused(path: Path, why: str) -> KnownError:
    return KnownError(
        f"The card design {path.name} cannot be used: {why}.",
        safe="Nothing was printed.",
        do="Correct the design file, or restore the one that came with the program.",
    )
