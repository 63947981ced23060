"""The credential's text as a QR code of vector squares on the printer's dot grid.

Rule: at least 5 dots a module at 300 dpi, whole dots only, exact black (the K panel), a quiet zone
of 4 modules (ISO/IEC 18004, 9.1), error level M. The data mask is fixed: weighing all eight costs
ten milliseconds, and readers accept each of them; that ours do is tested.
"""

import math
import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from qrcode.constants import ERROR_CORRECT_M
from qrcode.image.base import BaseImage
from qrcode.main import QRCode

from kiosk.errors import KnownError
from printing.design.codewords import LARGEST_VERSION, codewords, smallest_version
from printing.design.measures import CARD_HEIGHT, DOT, across

QUIET: Final = 4
LEAST_DOTS: Final = 5
_MASK: Final = 3
_INSET: Final = 0.0001
_SPANS: Final = tuple(f"{modules - 2 * _INSET:.4f}" for modules in range(4 * 40 + 18))
"""Lengths in modules, a breath short of whole: an edge on a dot's edge must not touch the
next dot when a rasteriser's arithmetic is off in the tenth digit."""
_BLACK_RUN: Final = re.compile("1+")


@dataclass(frozen=True, slots=True)
class Code:
    """A square of modules without its quiet zone; each row is a text of 1 (black) and 0."""

    rows: tuple[str, ...]

    @property
    def modules(self) -> int:
        """Modules along one side."""
        return len(self.rows)


def make_code(text: str) -> Code:
    """Encode upper-case alphanumeric text; KnownError if no QR code can hold it."""
    version = smallest_version(len(text))
    if version is None:
        raise too_long()
    base, order = _template(version)
    data = codewords(text, version)
    bits = f"{int.from_bytes(bytes(data), 'big'):0{8 * len(data)}b}"
    modules = bytearray(base)
    for place, bit in zip(order, bits, strict=True):
        if bit == "1":
            modules[place] ^= 1  # turns the ASCII sign 0 into 1, and 1 into 0
    side = 4 * version + 17
    flat = modules.decode("ascii")
    return Code(tuple(flat[at : at + side] for at in range(0, side * side, side)))


@cache
def _template(version: int) -> tuple[bytes, tuple[int, ...]]:
    """Let the library draw a version with no data: all modules, and where each data bit goes.

    Data modules are those that change when every bit of the data does; they are filled two columns
    at a time from the right, up and down by turns, without the timing column (ISO/IEC 18004, 7.7).
    """
    empty, full = _drawn(version, 0x00), _drawn(version, 0xFF)
    side = 4 * version + 17
    order, upwards = [], True
    for pair in (*range(side - 1, 6, -2), *range(5, 0, -2)):
        for row in range(side - 1, -1, -1) if upwards else range(side):
            places = (row * side + pair, row * side + pair - 1)
            order += [place for place in places if empty[place] != full[place]]
        upwards = not upwards
    return empty, tuple(order)


def _drawn(version: int, byte: int) -> bytes:
    maker = QRCode[BaseImage](version, error_correction=ERROR_CORRECT_M, mask_pattern=_MASK)
    maker.data_cache = [byte] * len(codewords("", version))
    maker.makeImpl(test=False, mask_pattern=_MASK)
    return b"".join(b"1" if dark else b"0" for row in maker.modules for dark in row)


def code_marks(code: Code, left: float, top: float, size: float) -> str:
    """Draw a code in the middle of a square panel given in millimetres from the top left.

    The current transformation becomes the code's own grid: one unit is one module, counted from
    its top left; its corner and its scale are whole printer dots.
    """
    dots = _dots_a_module(code.modules, size)
    if dots < LEAST_DOTS:
        raise too_long()
    inset = (_dots_along(size) - dots * code.modules) // 2
    x, y = ((math.ceil(across(edge) / DOT) + inset) * DOT for edge in (left, top))
    return module_marks(code, x, CARD_HEIGHT - y, dots * DOT)


def module_marks(code: Code, left: float, top: float, module: float) -> str:
    """Draw a code from its top left corner, in points from the page's bottom left.

    `module` is a module's side in points: a whole number of the printer's dots.
    """
    shift = _INSET * module
    grid = f"{module:.5f} 0 0 {-module:.5f} {left + shift:.5f} {top - shift:.5f}"
    squares = [f"q {grid} cm 0 g"]
    for row, modules in enumerate(code.rows):
        for run in _BLACK_RUN.finditer(modules):
            start, end = run.span()
            squares.append(f"{start} {row} {_SPANS[end - start]} {_SPANS[1]} re")
    return "\n".join([*squares, "f Q"])


def finest_module(size: float, longest: int) -> int:
    """Give the dots of the smallest module of all codes that a panel of `size` mm can have.

    Their texts have up to `longest` characters; a text that needs finer modules is refused.
    """
    largest = smallest_version(longest) or LARGEST_VERSION
    sides = (4 * version + 17 for version in range(1, largest + 1))
    dots = (_dots_a_module(side, size) for side in sides)
    return min(count for count in dots if count >= LEAST_DOTS)


def _dots_a_module(modules: int, size: float) -> int:
    return _dots_along(size) // (modules + 2 * QUIET)


def _dots_along(size: float) -> int:
    return math.floor(across(size) / DOT)


def too_long() -> KnownError:
    """Say that a text needs more modules than the card has room for."""
    return KnownError(
        "The name is too long for the code on the card.",
        safe="Nothing was printed.",
        do="Ask the resident which shorter form of the name to use.",
    )
