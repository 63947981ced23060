"""One sheet of small paper being drawn, from the top down, in pure black.

Rule: the page is a whole number of dots of a 203 dpi printer and so is every module of its code, so
that a thermal head prints each module with the same number of dots. Lengths are points.
"""

import math
from dataclasses import dataclass, field
from typing import Final

from printing.design.document import CardDocument
from printing.design.embedding import EmbeddedFonts, glyph_marks
from printing.design.ink import BLACK, Ink, rectangle
from printing.design.qr import QUIET, Code, module_marks
from printing.design.shaping import Line
from printing.paper.typeset import LEADING, Column, broken

DOT: Final = 72 / 203
"""One dot of the usual receipt and label printers (203 dpi, 8 dots a millimetre)."""

MM: Final = 72 / 25.4


def whole_dots(mm: float) -> float:
    """Round a length in millimetres down to whole dots; gives points."""
    return math.floor(mm * MM / DOT) * DOT


@dataclass(slots=True)
class Page:
    """Its size in points, and the operators drawn so far; places are counted from the top left."""

    width: float
    fonts: EmbeddedFonts
    ink: Ink = field(default_factory=Ink)
    height: float = 0.0

    def write(self, line: Line, left: float, baseline: float, size: float) -> None:
        """Draw a shaped line in the present colour."""
        self.fonts.use(line)
        self.ink.raw(f"BT {left:.2f} {-baseline:.2f} Td {glyph_marks(line, size)} ET")

    def paragraph(
        self, text: str, at: tuple[float, float], column: Column, size: float, *, bold: bool = False
    ) -> float:
        """Set a paragraph in a column whose top left corner is `at`; give the place below it."""
        left, top = at
        for line in broken(text, column, size, bold=bold):
            self.write(line, left + column.begin(line.ems * size), top + size * 1.08, size)
            top += size * LEADING
        return top

    def code(self, code: Code, left: float, top: float, dots: int) -> float:
        """Draw a code with its quiet zone, moved on to whole dots; give the place below it."""
        module = dots * DOT
        x, y = (math.ceil(place / DOT) * DOT + QUIET * module for place in (left, top))
        self.ink.raw(module_marks(code, x, -y, module))
        return top + side_of(code, dots)

    def rule(self, left: float, top: float, width: float) -> None:
        """Draw a thin line across."""
        self.ink.fill_colour(BLACK)
        self.ink.raw(f"{rectangle(left, -top - 2 * DOT, width, 2 * DOT)} f")

    def bar(self, top: float, height: float) -> None:
        """Blacken a band over the whole width."""
        self.ink.fill_colour(BLACK)
        self.ink.raw(f"{rectangle(0, -top - height, self.width, height)} f")

    def finish(self, document: CardDocument, fonts: str) -> None:
        """Add the page to its document, with its top edge where drawing began."""
        shift = f"1 0 0 1 0 {self.height:.5f} cm\n".encode("ascii")
        document.add_page(shift + self.ink.content(), fonts, (self.width, self.height))


def side_of(code: Code, dots: int) -> float:
    """Give the side of a code with its quiet zone, in points."""
    return (code.modules + 2 * QUIET) * dots * DOT
