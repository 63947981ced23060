"""The test card: what a printer does with rulers, colours, small print and codes; no person on it.

Rule: it goes the way of a real card (same stock, typefaces, codes and ground to be moved), says
TEST on both sides, and none of its codes can be taken for a credential.
"""

from kiosk.calibration import Micrometres, Offset, Offsets
from kiosk.errors import BugError
from kiosk.ports import Mode
from printing.design.document import CardDocument
from printing.design.embedding import EmbeddedFonts
from printing.design.ground import Palette
from printing.design.model import Design
from printing.design.qr import finest_module
from printing.design.sheet import Lettering, Sheet
from printing.design.words import Values
from printing.test_card.codes import LADDER, draw_codes, module_size
from printing.test_card.colours import draw_colours
from printing.test_card.edges import draw_edges, draw_title
from printing.test_card.lettering import draw_lettering, draw_lines

__all__ = ["LADDER", "finest_of", "make_test_card", "module_size"]


def make_test_card(design: Design, offsets: Offsets, mode: Mode) -> bytes:
    """Draw both sides; `offsets` are those it will be moved by, and are told on the card."""
    document, fonts = CardDocument("Test card"), EmbeddedFonts()
    variant = next(iter(design.variants))
    palette, lettering = Palette(design, variant), Lettering()
    front, back = (
        Sheet(document, fonts, lettering, palette, Values({})) for _side in ("front", "back")
    )
    for sheet, name, offset in ((front, "Front", offsets.front), (back, "Back", offsets.back)):
        draw_edges(sheet)
        draw_title(sheet, f"{name}: {told(offset)}", practice=mode is Mode.PRACTICE)
    draw_colours(front, list(design.colours))
    draw_codes(back)
    draw_lettering(back)
    draw_lines(back)
    embedded = fonts.add_to(document)
    for sheet in (front, back):
        document.add_page(sheet.ink.content(), f"{sheet.resources()} {embedded}")
    return document.pdf()


def finest_of(design: Design, longest: int) -> Micrometres:
    """Give the smallest module of a design's code for texts of up to `longest` characters."""
    panel = design.back.qr or design.front.qr
    if panel is None:
        raise BugError("a card design has no place for the code")
    return module_size(finest_module(panel.size, longest))


def told(offset: Offset) -> str:
    """Say in millimetres how far a side is moved."""
    right = f"{abs(offset.right) / 2:g} mm {'right' if offset.right > 0 else 'left'}"
    down = f"{abs(offset.down) / 2:g} mm {'down' if offset.down > 0 else 'up'}"
    parts = [words for words, by in ((right, offset.right), (down, offset.down)) if by]
    return ", ".join(parts) or "not moved"
