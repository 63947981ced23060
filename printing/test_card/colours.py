"""Colours on the test card: the design's own, ramps of each panel, skin, and the two blacks."""

from collections.abc import Sequence
from typing import Final

from printing.design.ink import BLACK, rectangle
from printing.design.measures import across, up
from printing.design.model import Area, Spot
from printing.design.sheet import Sheet

_LEFT, _WIDE = 12.4, 60.8
_RAMPS: Final = ((0, 1, 1), (1, 0, 1), (1, 1, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 0))
"""Cyan, magenta, yellow, red, green, blue, grey: which of red, green and blue stay full."""
_SHARES: Final = (1.0, 0.75, 0.5, 0.25, 0.1)
_SKIN: Final = (
    "#f7e6da", "#efcdb4", "#e0ac8a", "#c98d68", "#a86b48", "#85502f", "#5f3722", "#3b2219",
)  # fmt: skip
"""Light to dark as our drawn people have them, so that no one's portrait comes as a surprise."""
_HAIR: Final = 0.08
_MIXED: Final = "#0a0a0a"
"""Not exactly black: the printer mixes it of its colours instead of laying its black panel."""


def draw_colours(sheet: Sheet, names: Sequence[str]) -> None:
    """Draw all the patches; `names` are those of the design's colours."""
    _row(sheet, "Card colours", [*(sheet.palette[name] for name in names), BLACK], 13.4, 4.6)
    ramp = [_tint(full, share) for full in _RAMPS for share in _SHARES]
    _row(sheet, "Ramps", ramp, 21.4, 4.6)
    _row(sheet, "Skin", _SKIN, 29.4, 4.6)
    for colour, words, left in (
        (BLACK, "Black panel 5 pt", _LEFT),
        (_MIXED, "Mixed black 5 pt", _LEFT + _WIDE / 2),
    ):
        _patch(sheet, colour, (left, 36.2), (6.0, 6.0))
        sheet.ink.text_colour(colour)
        sheet.write(sheet.lettering.label(words, bold=False), (left + 7.0, 38.2), 5.0)
        sheet.write(sheet.lettering.label("Sharp", bold=True), (left + 7.0, 41.6), 8.0)


def _row(sheet: Sheet, title: str, colours: Sequence[str], top: float, high: float) -> None:
    sheet.ink.text_colour(BLACK)
    sheet.write(sheet.lettering.label(title, bold=False), (_LEFT, top - 0.8), 5.0)
    wide = _WIDE / len(colours)
    for number, colour in enumerate(colours):
        _patch(sheet, colour, (_LEFT + number * wide, top), (wide, high))
    around = _rectangle((_LEFT, top), (_WIDE, high))
    sheet.ink.line_colour(BLACK)
    sheet.ink.raw(f"{across(_HAIR):.2f} w {around} S")


def _patch(sheet: Sheet, colour: str, at: Spot, size: Area) -> None:
    sheet.ink.fill_colour(colour)
    sheet.ink.raw(f"{_rectangle(at, size)} f")


def _rectangle(at: Spot, size: Area) -> str:
    return rectangle(across(at[0]), up(at[1] + size[1]), across(size[0]), across(size[1]))


def _tint(full: tuple[int, int, int], share: float) -> str:
    """Mix a panel's colour with white."""
    parts = (round(255 * (1 - share * (1 - part))) for part in full)
    return "#" + "".join(f"{part:02x}" for part in parts)
