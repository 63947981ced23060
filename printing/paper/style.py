"""The look all paper shares: type, colours, and the QR as a square.

Rule: paper uses the cards' typefaces, embedded as subsets, and prints well on a grey printer.
"""

from functools import cache
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable

from printing.design.fonts import chain, check_fonts
from printing.design.qr import QUIET, make_code

REGULAR: Final = "Handback-Regular"
BOLD: Final = "Handback-Bold"
DEEP: Final[Color] = HexColor("#0b3a5e")
RULE: Final[Color] = HexColor("#9fb8c8")
SHADE: Final[Color] = HexColor("#eef4f8")
WARN: Final[Color] = HexColor("#c8102e")
INK: Final[Color] = Color(0, 0, 0)


@cache
def register_fonts() -> None:
    """Make Noto Sans known to reportlab, once; KnownError if the package is missing."""
    check_fonts()
    for name, bold in ((REGULAR, False), (BOLD, True)):
        path, _ = chain(bold=bold)[0]
        pdfmetrics.registerFont(TTFont(name, str(path)))


def style(
    size: float, *, bold: bool = False, colour: Color = INK, after: float = 0
) -> ParagraphStyle:
    """Give a paragraph style; sizes and the space after it in points."""
    return ParagraphStyle(
        name=f"{size}-{bold}",
        fontName=BOLD if bold else REGULAR,
        fontSize=size,
        leading=size * 1.38,
        textColor=colour,
        spaceAfter=after,
    )


class CodeSquare(Flowable):
    """A QR code with its quiet zone, in a square of `size` points."""

    def __init__(self, text: str, size: float) -> None:
        super().__init__()
        self._code = make_code(text)
        self.width = self.height = size

    def draw(self) -> None:
        """Draw the modules; called by platypus when the place is known."""
        module = self.width / (self._code.modules + 2 * QUIET)
        path = self.canv.beginPath()
        for row, signs in enumerate(self._code.rows):
            y = self.height - (row + 1 + QUIET) * module
            for column, sign in enumerate(signs):
                if sign == "1":
                    path.rect((column + QUIET) * module, y, module, module)
        self.canv.setFillColor(INK)
        self.canv.drawPath(path, stroke=0, fill=1)
