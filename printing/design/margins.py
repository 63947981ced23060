"""What of a card would be cut off when its side is moved: everything a person or a scanner reads.

Rule: the ground may run over the edge, and has bleed for it; texts, pictures and the code may not.
"""

from collections.abc import Iterator
from typing import Final

from kiosk.calibration import STEPS_A_MM, Offset
from printing.design.measures import CARD_HEIGHT_MM, CARD_WIDTH_MM, across
from printing.design.model import Side, Text

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in millimetres from the card's top left corner."""

_ABOVE, _BELOW = 0.75, 0.25
"""Capitals and tails of a line of type, in ems."""


def stays_on(side: Side, offset: Offset) -> bool:
    """Say whether all that is read on a side still lies on the card when it is moved."""
    right, down = (halves / STEPS_A_MM for halves in (offset.right, offset.down))
    return all(
        left + right >= 0
        and end + right <= CARD_WIDTH_MM
        and top + down >= 0
        and bottom + down <= CARD_HEIGHT_MM
        for left, top, end, bottom in _boxes(side)
    )


def _boxes(side: Side) -> Iterator[Box]:
    yield from (_line(text) for text in side.text)
    for part in (side.portrait, side.ghost):
        if part is not None:
            yield _box(*part.at, *part.size)
    for block in (side.name, side.options):
        if block is not None:
            yield _box(*block.at, block.width, block.height)
    if side.qr is not None:
        yield _box(*side.qr.at, side.qr.size, side.qr.size)


def _line(text: Text) -> Box:
    x, y = text.at
    left = x - _BACK[text.align] * text.width
    em = text.size / across(1)
    return left, y - _ABOVE * em, left + text.width, y + _BELOW * em


def _box(left: float, top: float, width: float, height: float) -> Box:
    return left, top, left + width, top + height


_BACK: Final = {"left": 0.0, "centre": 0.5, "right": 1.0}
