"""A finished card's pages moved by whole dots: a printer sets its cards off, and this undoes it.

Rule: only the page's box moves over what is drawn; no drawing is touched. What comes in at an edge
is the bleed that is drawn beyond it, and nothing to move gives the very same bytes. The move is
rounded to the printer's own dots, so that a code's modules stay on them.
"""

from typing import Final

from kiosk.calibration import STEPS_A_MM, Offset, Offsets
from kiosk.errors import BugError
from printing.page_box import PageBox, page_boxes

_SIDES: Final = 2


def box(left: float, bottom: float, width: float, height: float) -> str:
    """Write a page's box in points, always equally long: it can be moved without moving a byte."""
    corners = (left, bottom, left + width, bottom + height)
    return f"[{' '.join(f'{corner:10.4f}' for corner in corners)}]"


def dots(halves: int, dpi: int) -> int:
    """Round an offset in half millimetres to dots of the printer."""
    return round(halves / STEPS_A_MM / 25.4 * dpi)


def moved(pdf: bytes, offsets: Offsets, dpi: int) -> bytes:
    """Move what is on the front and on the back of a card of ours, for a printer of so many dpi."""
    if offsets == Offsets():
        return pdf
    boxes = list(page_boxes(pdf))
    if len(boxes) != _SIDES:
        raise BugError("what is to be moved is not a card of two sides")
    for found, offset in zip(boxes, (offsets.front, offsets.back), strict=True):
        there = _moved_box(found, offset, dpi)
        if len(there) != found.end - found.begin:
            raise BugError("a page's box was not written to be moved")
        pdf = pdf[: found.begin] + there + pdf[found.end :]
    return pdf


def _moved_box(found: PageBox, offset: Offset, dpi: int) -> bytes:
    x = found.left - dots(offset.right, dpi) * 72 / dpi
    y = found.bottom + dots(offset.down, dpi) * 72 / dpi
    return f"/MediaBox {box(x, y, *found.size)}".encode("ascii")
