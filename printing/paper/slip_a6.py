"""The slip on A6 (105 x 148 mm): number beside the code, both languages side by side.

Rule: the type is made smaller, to a readable least; what still does not fit goes to further pages,
the clerk's language first. A page holds some thirty documents.
"""

from dataclasses import dataclass
from typing import Final

from printing.design.embedding import EmbeddedFonts
from printing.paper.page import MM, Page, side_of, whole_dots
from printing.paper.slip_parts import SlipFace, SlipText, code_of, must_fit, practice_bar, texts
from printing.paper.typeset import Column, shaped

WIDTH: Final = whole_dots(105)
HEIGHT: Final = whole_dots(148)
_MARGIN: Final = 7 * MM
_INNER: Final = WIDTH - 2 * _MARGIN
_BOTTOM: Final = HEIGHT - 6 * MM
_GUTTER: Final = 5 * MM
_CODE: Final = 52 * MM
_SIZES: Final = (9.0, 8.4, 7.8, 7.2, 6.6)
_NUMBER: Final = 46.0


@dataclass(frozen=True, slots=True)
class _Set:
    """A text, its left edge and its column."""

    said: SlipText
    left: float
    column: Column


def a6_pages(face: SlipFace, fonts: EmbeddedFonts) -> list[Page]:
    """Try one page in ever smaller type, then a page for each language."""
    for size in _SIZES:
        page, low = _page(face, fonts, _beside(face), size)
        if low <= _BOTTOM:
            return [page]
    return _spread(face, fonts)


def _spread(face: SlipFace, fonts: EmbeddedFonts) -> list[Page]:
    """Give each language a page: the resident's below the code, or behind it if it is too long."""
    alone = _Set(face.resident, _MARGIN, Column(_INNER, face.resident.right_to_left))
    tries = [_page(face, fonts, [alone], size) for size in _SIZES]
    fitting = next((page for page, low in tries if low <= _BOTTOM), None)
    pages = [fitting] if fitting else [_page(face, fonts, [], 0)[0], _text_page(alone, fonts)]
    if face.clerk:
        pages.append(_text_page(_Set(face.clerk, _MARGIN, Column(_INNER)), fonts))
    return pages


def _text_page(part: _Set, fonts: EmbeddedFonts) -> Page:
    """Set one language on a page of its own, in the largest type that fits."""
    page = Page(WIDTH, fonts, height=HEIGHT)
    for size in _SIZES:
        page = Page(WIDTH, fonts, height=HEIGHT)
        if texts(page, part.said, (part.left, _MARGIN), part.column, size) <= _BOTTOM:
            break
    return page


def _page(
    face: SlipFace, fonts: EmbeddedFonts, columns: list[_Set], size: float
) -> tuple[Page, float]:
    """Draw a page; give it with the place below its longest text."""
    page = Page(WIDTH, fonts, height=HEIGHT)
    top = practice_bar(page, 0) if face.practice else 5 * MM
    top = _head(page, face, top) + 4
    page.rule(_MARGIN, top, _INNER)
    ends = [texts(page, c.said, (c.left, top + 6), c.column, size) for c in columns]
    return page, max(ends, default=top)


def _beside(face: SlipFace) -> list[_Set]:
    """Share the width: the resident's language on the side where it begins."""
    mine = face.resident
    if face.clerk is None:
        return [_Set(mine, _MARGIN, Column(_INNER, mine.right_to_left))]
    wide = (_INNER - _GUTTER) / 2
    far = _MARGIN + wide + _GUTTER
    here, there = (far, _MARGIN) if mine.right_to_left else (_MARGIN, far)
    return [
        _Set(mine, here, Column(wide, mine.right_to_left)),
        _Set(face.clerk, there, Column(wide)),
    ]


def _head(page: Page, face: SlipFace, top: float) -> float:
    """Set title and number on one side, the code on the other; give the place below both."""
    code, dots = code_of(face, _CODE)
    side = side_of(code, dots)
    must_fit(code, dots, _INNER - 20 * MM)
    mine = face.resident
    wide = _INNER - side - 3 * MM
    left = _MARGIN + side + 3 * MM if mine.right_to_left else _MARGIN
    below = page.code(code, _MARGIN if mine.right_to_left else WIDTH - _MARGIN - side, top, dots)
    low = page.paragraph(mine.title, (left, top), Column(wide, mine.right_to_left), 11, bold=True)
    low = _number(page, face, (left, low + 6), wide)
    for said, size, bold in ((mine, 9.5, True), (face.clerk, 7.5, False)):
        if said:
            column = Column(wide, said.right_to_left, mine.right_to_left)
            low = page.paragraph(said.show, (left, low), column, size, bold=bold) + 2
    return max(below, low)


def _number(page: Page, face: SlipFace, at: tuple[float, float], wide: float) -> float:
    left, top = at
    mine = face.resident
    column = Column(wide, mine.right_to_left)
    top = page.paragraph(mine.number, (left, top), column, 9)
    if face.clerk:
        latin = Column(wide, flush_right=mine.right_to_left)
        top = page.paragraph(face.clerk.number, (left, top), latin, 7.5)
    line = shaped(face.number, bold=True)
    size = min(_NUMBER, wide / line.ems)
    page.write(line, left + column.begin(line.ems * size), top + size * 0.8, size)
    return top + size * 1.05
