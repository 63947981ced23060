"""A page that shows what a printer for slips or sheets can do: words, lines, a code to scan.

Rule: nobody's data; it is drawn for the page that the printer has.
"""

from typing import Final

from kiosk.ports import CardStock
from printing.design.document import CardDocument
from printing.design.embedding import EmbeddedFonts
from printing.design.fonts import check_fonts
from printing.design.qr import make_code
from printing.paper.page import MM, Page
from printing.paper.slip import paper_of
from printing.paper.slip_parts import MOST_DOTS, practice_bar
from printing.paper.typeset import Column

CODE: Final = "HANDBACK TEST PAGE"
_SIZES: Final = (14.0, 10.0, 8.0, 6.6)
_WORDS: Final = (
    "Hold this page against the light: the words are sharp, the lines run through, and a "
    "hand scanner reads the code."
)


def test_page(stock: CardStock, *, practice: bool) -> bytes:
    """Draw it as PDF; on a roll it is as long as it needs."""
    check_fonts()
    document, fonts = CardDocument("Test page"), EmbeddedFonts()
    width = min(stock.width, stock.height)
    page = Page(width, fonts)
    left = max(4 * MM, (width - 120 * MM) / 2)
    low = _draw(page, left, practice_bar(page, 0) if practice else 5 * MM)
    is_roll = paper_of(stock) != "a6"
    page.height = low + 5 * MM if is_roll else max(stock.width, stock.height)
    page.finish(document, fonts.add_to(document))
    return document.pdf()


def _draw(page: Page, left: float, top: float) -> float:
    """Set heading, code, lines and ever smaller words; give the place below them."""
    wide = page.width - 2 * left
    column = Column(wide)
    top = page.paragraph("Test page", (left, top), column, 20, bold=True)
    top = page.code(make_code(CODE), left, top, MOST_DOTS)
    for size in _SIZES:
        page.rule(left, top + 4, wide)
        top = page.paragraph(_WORDS, (left, top + 8), column, size)
    return top
