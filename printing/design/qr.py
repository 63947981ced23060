"""The credential's text as a QR code of vector squares on the printer's dot grid.

Rule: at least 5 dots a module at 300 dpi, whole dots only, exact black (the K panel), a quiet zone
of 4 modules (ISO/IEC 18004, 9.1), error level M. The data mask is fixed: weighing all eight costs
ten milliseconds, and readers accept each of them; that ours do is tested.
"""

import math
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from qrcode.constants import ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError
from qrcode.image.base import BaseImage
from qrcode.main import QRCode
from qrcode.util import QRData

from kiosk.errors import KnownError
from printing.design.measures import CARD_HEIGHT, DOT, across

QUIET: Final = 4
LEAST_DOTS: Final = 5
_MASK: Final = 3
_ALPHANUMERIC: Final = 2  # the mode's number in the library and in the standard


@dataclass(frozen=True, slots=True)
class Code:
    """A square of modules, True for black, without its quiet zone."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        """Modules along one side."""
        return len(self.rows)


def make_code(text: str) -> Code:
    """Encode upper-case alphanumeric text; KnownError if no QR code can hold it."""
    maker = QRCode[BaseImage](error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    maker.add_data(QRData(text, mode=_ALPHANUMERIC))
    try:
        maker.make(fit=True)
    except (DataOverflowError, ValueError):
        raise _too_long() from None
    return Code(tuple(tuple(bool(module) for module in row) for row in maker.modules))


def code_marks(code: Code, left: float, top: float, size: float) -> str:
    """Draw a code in the middle of a square panel given in millimetres from the top left.

    The current transformation becomes the dot grid: one unit is one dot, counted from the top left.
    """
    panel = math.floor(across(size) / DOT)
    dots = panel // (code.modules + 2 * QUIET)
    if dots < LEAST_DOTS:
        raise _too_long()
    inset = (panel - dots * code.modules) // 2
    x0, y0 = math.ceil(across(left) / DOT) + inset, math.ceil(across(top) / DOT) + inset
    squares = []
    for row, modules in enumerate(code.rows):
        column = 0
        for black, group in groupby(modules):
            length = len(list(group))
            if black:
                place = (x0 + column * dots, y0 + row * dots, length * dots, dots)
                squares.append(" ".join(map(str, place)) + " re")
            column += length
    grid = f"{DOT} 0 0 {-DOT} 0 {CARD_HEIGHT} cm"
    return "\n".join([f"q {grid} 0 g", *squares, "f Q"])


def _too_long() -> KnownError:
    return KnownError(
        "The name is too long for the code on the card.",
        safe="Nothing was printed.",
        do="Ask the resident which shorter form of the name to use.",
    )
