"""The slip on a roll of receipt paper: 80 mm wide, 72 mm printed, as long as it needs.

Some drivers call the same roll 72 mm wide, because no more of it can be printed on.
"""

from typing import Final

from printing.design.embedding import EmbeddedFonts
from printing.paper.page import MM, Page, side_of, whole_dots
from printing.paper.slip_parts import (
    SlipFace,
    code_of,
    must_fit,
    practice_bar,
    texts,
)
from printing.paper.typeset import Column, shaped

WIDTH: Final = whole_dots(80)
PRINTED: Final = whole_dots(72)
_NUMBER: Final = 58.0
_CODE: Final = 54 * MM
_RESIDENT, _CLERK = 9.6, 7.6


def roll_pages(face: SlipFace, fonts: EmbeddedFonts, width: float = WIDTH) -> list[Page]:
    """Set number, code and both languages below one another, in the middle or from their side."""
    page, left = Page(width, fonts), (width - PRINTED) / 2
    top = practice_bar(page, 0) if face.practice else 6.0
    top = _heading(page, face, top)
    code, dots = code_of(face, min(_CODE, PRINTED))
    must_fit(code, dots, PRINTED)
    top = page.code(code, (width - side_of(code, dots)) / 2, top, dots)
    top = _centred(page, face.resident.show, top, 10.5, bold=True)
    if face.clerk:
        top = _centred(page, face.clerk.show, top, 7.6)
    for said, size in ((face.resident, _RESIDENT), (face.clerk, _CLERK)):
        if said:
            page.rule(left, top + 5, PRINTED)
            column = Column(PRINTED, said.right_to_left)
            top = texts(page, said, (left, top + 10), column, size)
    page.height = whole_dots((top + 14) / MM)
    return [page]


def _heading(page: Page, face: SlipFace, top: float) -> float:
    top = _centred(page, face.resident.title, top, 11, bold=True)
    label = face.resident.number
    if face.clerk:
        label += f" · {face.clerk.number}"
    top = _centred(page, label, top, 9)
    line = shaped(face.number, bold=True)
    page.write(line, (page.width - line.ems * _NUMBER) / 2, top + _NUMBER * 0.78, _NUMBER)
    return top + _NUMBER * 0.86


def _centred(page: Page, words: str, top: float, size: float, *, bold: bool = False) -> float:
    """Set one line in the middle, smaller where it is too wide; give the place below."""
    line = shaped(words, bold=bold)
    size = min(size, PRINTED / line.ems)
    page.write(line, (page.width - line.ems * size) / 2, top + size * 1.08, size)
    return top + size * 1.42
