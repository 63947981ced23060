"""What is read at a test card's edges: a ladder of bars at each, and a frame ruled in millimetres.

Rule: of a ladder, the largest number whose bar touches the card's edge is the millimetres by which
the print must move away from that edge. Bar n begins a quarter of a millimetre before n, so that
what the eye decides is the nearest half millimetre.
"""

from typing import Final

from kiosk.calibration import MOST, STEPS_A_MM
from printing.design.ink import BLACK, rectangle
from printing.design.measures import CARD_HEIGHT_MM, CARD_WIDTH_MM, across, up
from printing.design.model import Spot
from printing.design.sheet import Sheet

SAFE: Final = MOST / STEPS_A_MM
"""Millimetres from the edge to the frame: whatever stands inside stays on the card."""

_BEFORE: Final = 0.25
_REACH, _THICK = 6.0, 1.0
_ROW, _COLUMN = 1.9, 3.3
_LABEL: Final = 4.6
_TICKS: Final = {10: 1.5, 5: 1.1, 2: 0.8, 1: 0.45}
"""Lengths in mm of the ticks at every 5 mm, 2.5 mm, 1 mm and half millimetre."""
_CORNER: Final = 2.0


def draw_edges(sheet: Sheet) -> None:
    """Draw frame, ticks, corner marks and the four ladders."""
    sheet.ink.line_colour(BLACK)
    sheet.ink.text_colour(BLACK)
    _frame(sheet)
    _ruler(sheet, CARD_WIDTH_MM, upright=False)
    _ruler(sheet, CARD_HEIGHT_MM, upright=True)
    for step in range(MOST + 1):
        _across(sheet, step)
        _upright(sheet, step)


def draw_title(sheet: Sheet, which: str, *, practice: bool) -> None:
    """Say that this is no card, which side it is, and how far it was moved."""
    title = "TEST · PRACTICE" if practice else "TEST"
    sheet.ink.text_colour(BLACK)
    sheet.write(sheet.lettering.label(title, bold=True), (6.0, 9.0), 11.0)
    no_card = sheet.lettering.label("Not an identity card", bold=False)
    sheet.write(no_card, (79.6, 6.8), 5.0, "right")
    sheet.write(sheet.lettering.label(which, bold=False), (79.6, 9.0), 5.0, "right")


def _frame(sheet: Sheet) -> None:
    wide, high = CARD_WIDTH_MM - 2 * SAFE, CARD_HEIGHT_MM - 2 * SAFE
    inside = rectangle(across(SAFE), up(SAFE + high), across(wide), across(high))
    sheet.ink.raw(f"{across(0.1):.2f} w {inside} S {across(0.25):.2f} w")
    for x in (SAFE, SAFE + wide):
        for y in (SAFE, SAFE + high):
            inwards = _CORNER if x == SAFE else -_CORNER, _CORNER if y == SAFE else -_CORNER
            _line(sheet, (x, y), (x + inwards[0], y))
            _line(sheet, (x, y), (x, y + inwards[1]))
    sheet.ink.raw(f"{across(0.1):.2f} w")


def _ruler(sheet: Sheet, length: float, *, upright: bool) -> None:
    """Rule the two sides of the frame that run this way, from the card's edge, but no ladder."""
    other = CARD_WIDTH_MM if upright else CARD_HEIGHT_MM
    ladder = (MOST / 2 + 0.8) * (_ROW if upright else _COLUMN)
    for half in range(round(SAFE * 2), int((length - SAFE) * 2) + 1):
        if abs(half / 2 - length / 2) < ladder:
            continue
        long = next(size for every, size in _TICKS.items() if half % every == 0)
        for edge, way in ((SAFE, -1), (other - SAFE, 1)):
            here, there = (half / 2, edge), (half / 2, edge + way * long)
            if upright:
                here, there = (here[1], here[0]), (there[1], there[0])
            _line(sheet, here, there)


def _across(sheet: Sheet, step: int) -> None:
    """Draw one bar of the ladders at the left and at the right edge."""
    y = CARD_HEIGHT_MM / 2 + (step - MOST / 2) * _ROW
    start, right = step / STEPS_A_MM - _BEFORE, CARD_WIDTH_MM
    _bar(sheet, (start, y - _THICK / 2), (_REACH, y + _THICK / 2))
    _bar(sheet, (right - _REACH, y - _THICK / 2), (right - start, y + _THICK / 2))
    _number(sheet, step, (_REACH + 0.5, y + 0.55), "left")
    _number(sheet, step, (right - _REACH - 0.5, y + 0.55), "right")


def _upright(sheet: Sheet, step: int) -> None:
    """Draw one bar of the ladders at the top and at the bottom edge."""
    x = CARD_WIDTH_MM / 2 + (step - MOST / 2) * _COLUMN
    start, low = step / STEPS_A_MM - _BEFORE, CARD_HEIGHT_MM
    _bar(sheet, (x - _THICK / 2, start), (x + _THICK / 2, _REACH))
    _bar(sheet, (x - _THICK / 2, low - _REACH), (x + _THICK / 2, low - start))
    _number(sheet, step, (x, _REACH + 1.7), "centre")
    _number(sheet, step, (x, low - _REACH - 0.6), "centre")


def _bar(sheet: Sheet, one: Spot, other: Spot) -> None:
    """Fill a bar from one corner to the other."""
    wide, high = across(other[0] - one[0]), across(other[1] - one[1])
    sheet.ink.raw(f"{rectangle(across(one[0]), up(other[1]), wide, high)} f")


def _number(sheet: Sheet, step: int, at: Spot, align: str) -> None:
    shown = sheet.lettering.label(f"{step / STEPS_A_MM:g}", bold=True)
    sheet.write(shown, at, _LABEL, align)


def _line(sheet: Sheet, one: Spot, other: Spot) -> None:
    sheet.ink.raw(
        f"{across(one[0]):.2f} {up(one[1]):.2f} m {across(other[0]):.2f} {up(other[1]):.2f} l S"
    )
