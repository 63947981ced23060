"""The ladder of codes: the same kind of code at falling module sizes, each saying its own.

Rule: the codes differ in nothing but the size of a module; their text is no credential's.
"""

from typing import Final

from kiosk.calibration import step_text
from printing.design.ink import BLACK
from printing.design.measures import CARD_HEIGHT, DOT, POINT, across
from printing.design.qr import QUIET, make_code, module_marks
from printing.design.sheet import Sheet

LADDER: Final = (6, 5, 4, 3, 2)
"""Dots of a 300 dpi printer that a module has: from a usual card's down to what no card may use."""

_LEFT, _FLOOR = 11.6, 27.6


def module_size(dots: int) -> int:
    """Give a module's side in micrometres, to the nearest."""
    return round(dots * DOT / POINT * 1000)


def draw_codes(sheet: Sheet) -> None:
    """Draw the codes on one line, the largest first, with their module sizes in mm."""
    along, floor = (round(across(edge) / DOT) for edge in (_LEFT, _FLOOR))
    for dots in LADDER:
        code = make_code(step_text(module_size(dots)))
        along += QUIET * dots
        top = floor - code.modules * dots
        sheet.ink.raw(module_marks(code, along * DOT, CARD_HEIGHT - top * DOT, dots * DOT))
        middle = (along + code.modules * dots / 2) * DOT / POINT
        sheet.ink.text_colour(BLACK)
        label = sheet.lettering.label(f"{module_size(dots) / 1000:.2f}", bold=True)
        sheet.write(label, (middle, _FLOOR + QUIET * dots * DOT / POINT * 0.4 + 1.6), 4.6, "centre")
        along += (code.modules + QUIET) * dots
