"""A page's box as a document that this program wrote has it; ISO 32000-1 section 7.7.3.3.

Rule: read the same way by whoever asks for a page's size and whoever moves a page.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_BOX: Final = re.compile(rb"/MediaBox *\[ *(-?[\d.]+) +(-?[\d.]+) +(-?[\d.]+) +(-?[\d.]+) *\]")


@dataclass(frozen=True, slots=True)
class PageBox:
    """Where a box stands in the document's bytes, and its corners in points."""

    begin: int
    end: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.right - self.left, self.top - self.bottom


def page_boxes(pdf: bytes) -> Iterator[PageBox]:
    """Give the boxes of a document's pages, in the order of its bytes."""
    for found in _BOX.finditer(pdf):
        left, bottom, right, top = (float(corner) for corner in found.groups())
        yield PageBox(found.start(), found.end(), left, bottom, right, top)
