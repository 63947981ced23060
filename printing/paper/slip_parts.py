"""What a slip shows, and the parts that both papers set alike: heading, code, texts."""

from dataclasses import dataclass
from typing import Final

from kiosk.errors import BugError
from printing.design.qr import QUIET, Code, make_code
from printing.paper.page import DOT, Page, side_of
from printing.paper.typeset import Column, shaped

LEAST_DOTS: Final = 4
MOST_DOTS: Final = 6
_BULLET: Final = "•"
_SMALL: Final = 0.85
_PRACTICE: Final = "PRACTICE"


@dataclass(frozen=True, slots=True)
class SlipText:
    """All the words of a slip in one language; `drafted` is empty where a speaker has read it."""

    title: str
    number: str
    show: str
    day: str
    bring: str
    documents: tuple[str, ...]
    hands_back: str
    kept: str
    keeps: str
    destroy: str
    drafted: str = ""
    right_to_left: bool = False

    def all(self) -> tuple[str, ...]:
        """List every text, for the check of glyphs."""
        head = (self.title, self.number, self.show, self.day, self.bring, *self.documents)
        return (*head, self.hands_back, self.kept, self.keeps, self.destroy, self.drafted, _BULLET)


@dataclass(frozen=True, slots=True)
class SlipFace:
    """Everything on a slip: number, the ticket's code, texts. `clerk` is None for one language."""

    number: str
    code: str
    resident: SlipText
    clerk: SlipText | None = None
    practice: bool = False


def code_of(face: SlipFace, room: float) -> tuple[Code, int]:
    """Make the code, and choose the dots of its modules: as large as the room allows, 4 to 6."""
    code = make_code(face.code)
    dots = min(MOST_DOTS, int(room / DOT) // (code.modules + 2 * QUIET))
    return code, max(LEAST_DOTS, dots)


def must_fit(code: Code, dots: int, width: float) -> None:
    """A ticket is sealed only if its code fits the narrowest slip, so it does."""
    if side_of(code, dots) > width:
        raise BugError("a ticket's code is larger than a slip")


def practice_bar(page: Page, top: float) -> float:
    """Mark a practice slip across its head; give the place below."""
    size, high = 11.0, 17.0
    line = shaped(_PRACTICE, bold=True)
    page.bar(top, high)
    page.ink.raw("1 g")
    page.write(line, (page.width - line.ems * size) / 2, top + 12.6, size)
    page.ink.raw("0 g 0 G")
    return top + high + 4


def texts(
    page: Page, said: SlipText, at: tuple[float, float], column: Column, size: float
) -> float:
    """Set one language: what to bring, what is kept, destroy; give the place below."""
    left, top = at
    gap = size * 0.55
    top = page.paragraph(said.bring, (left, top), column, size * 1.15, bold=True)
    for name in said.documents:
        top = _listed(page, name, (left, top), column, size)
    top = page.paragraph(said.hands_back, (left, top + gap / 2), column, size) + gap
    top = page.paragraph(said.kept, (left, top), column, size * 1.15, bold=True)
    top = page.paragraph(said.keeps, (left, top), column, size) + gap
    for words in (said.day, said.destroy):
        top = page.paragraph(words, (left, top), column, size, bold=True)
    if said.drafted:
        top = page.paragraph(said.drafted, (left, top + gap / 2), column, size * _SMALL)
    return top


def _listed(page: Page, name: str, at: tuple[float, float], column: Column, size: float) -> float:
    """Set one line of a list behind its bullet, on the side where the language begins."""
    left, top = at
    indent = size * 0.9
    narrow = Column(column.width - indent, column.right_to_left)
    bullet = left + column.width - size * 0.5 if column.right_to_left else left
    page.write(shaped(_BULLET, bold=True), bullet, top + size * 1.08, size)
    return page.paragraph(
        name, (left if column.right_to_left else left + indent, top), narrow, size
    )
