"""Small print on the test card: which size still reads, in three scripts; and hairlines."""

from typing import Final

from printing.design.ink import BLACK
from printing.design.measures import POINT, across, up
from printing.design.sheet import Sheet

_SIZES: Final = (4, 5, 6, 7, 8)
_SAMPLE: Final = "Ąg Éß 0123 8B6"
_ARABIC: Final = "بطاقة المدينة"
_HAN: Final = "市民卡鑫龘"
_LEFT, _TOP = 11.6, 31.4
_WIDTHS: Final = (0.05, 0.1, 0.15, 0.2, 0.3)
_WORDS: Final = 5.0


def draw_lettering(sheet: Sheet) -> None:
    """Write one line a size, the size first."""
    sheet.ink.text_colour(BLACK)
    y = _TOP
    for size in _SIZES:
        y += size * 1.15 / POINT
        sheet.write(sheet.lettering.label(f"{size} pt", bold=False), (_LEFT, y), _WORDS)
        parts = (_SAMPLE, 17.0), (_ARABIC, 38.8), (_HAN, 54.6)
        for text, x in parts:
            sheet.write(sheet.lettering.label(text, bold=False), (x, y), size)


def draw_lines(sheet: Sheet) -> None:
    """Draw a line of each width, with its width in mm."""
    sheet.ink.line_colour(BLACK)
    sheet.ink.text_colour(BLACK)
    for number, width in enumerate(_WIDTHS):
        y = _TOP + 4.6 + number * 2.2
        sheet.ink.raw(
            f"{across(width):.3f} w {across(70.6):.2f} {up(y):.2f} m "
            f"{across(74.6):.2f} {up(y):.2f} l S"
        )
        label = sheet.lettering.label(f"{width:g}", bold=False)
        sheet.write(label, (75.4, y + 0.6), 4.6)
