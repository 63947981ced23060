"""The slip a resident carries from station to desk: number, code, what to bring, what is kept.

Rule: nothing readable on it is about the resident; who finds it learns a number and a list of kinds
of documents. The resident's language comes first, the clerk's beside or below it.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, assert_never

from kiosk.ports import CardStock, MissingGlyphs, Mode
from kiosk.programme import DocumentId, Programme, text
from printing.design.document import CardDocument
from printing.design.embedding import EmbeddedFonts
from printing.design.fonts import check_fonts
from printing.design.shaping import missing
from printing.paper.page import MM, Page
from printing.paper.slip_a6 import a6_pages
from printing.paper.slip_days import written
from printing.paper.slip_parts import SlipFace, SlipText
from printing.paper.slip_roll import PRINTED, roll_pages
from printing.paper.slip_words import RIGHT_TO_LEFT, words_of
from resources.reviewers import reviewed_by

__all__ = ["CLERKS_LANGUAGE", "Paper", "SlipFace", "SlipText", "paper_of", "slip", "slip_face"]

Paper = Literal["roll", "narrow roll", "a6"]
CLERKS_LANGUAGE: Final = "en"
_WIDEST_ROLL: Final = 83 * MM
_WHOLE_ROLL: Final = 78 * MM
"""Receipt paper of 80 mm, give or take what drivers round; below, they mean what can be printed."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What one language's text is made of."""

    programme: Programme
    documents: tuple[DocumentId, ...]
    day: date
    drafted: bool


def slip_face(
    programme: Programme,
    documents: tuple[DocumentId, ...],
    *,
    number: str,
    code: str,
    day: date,
    language: str,
    mode: Mode,
) -> SlipFace:
    """Put a slip together in the resident's language, and in the clerk's where that is another.

    `documents` are those to bring; `code` is the sealed ticket's text; `day` is its only good day.
    """
    said = _Said(programme, documents, day, drafted=not reviewed_by(language))
    clerk = None if language == CLERKS_LANGUAGE else _text(said, CLERKS_LANGUAGE)
    return SlipFace(number, code, _text(said, language), clerk, practice=mode is Mode.PRACTICE)


def paper_of(stock: CardStock) -> Paper:
    """Choose the form that a printer's page calls for: a roll by its width, else a small sheet."""
    across = min(stock.width, stock.height)
    if across > _WIDEST_ROLL:
        return "a6"
    return "roll" if across >= _WHOLE_ROLL else "narrow roll"


def slip(face: SlipFace, paper: Paper) -> bytes | MissingGlyphs:
    """Draw a slip as PDF: a roll of 80 mm (72 mm printed) as long as it needs, or A6."""
    check_fonts()
    absent = _missing(face)
    if absent:
        return MissingGlyphs(absent)
    document, fonts = CardDocument("Slip"), EmbeddedFonts()
    pages = _pages(face, paper, fonts)
    embedded = fonts.add_to(document)
    for page in pages:
        page.finish(document, embedded)
    return document.pdf()


def _pages(face: SlipFace, paper: Paper, fonts: EmbeddedFonts) -> list[Page]:
    match paper:
        case "roll":
            return roll_pages(face, fonts)
        case "narrow roll":
            return roll_pages(face, fonts, PRINTED)
        case "a6":
            return a6_pages(face, fonts)
    assert_never(paper)


def _text(said: _Said, language: str) -> SlipText:
    words, notice = words_of(language), said.programme.notice
    names = {document.key: text(document.name, language) for document in said.programme.documents}
    return SlipText(
        title=text(said.programme.title, language),
        number=words.number,
        show=words.show,
        day=_sentence(words.day.format(day=_whole(written(said.day, language)))),
        bring=words.bring,
        documents=tuple(names[key] for key in said.documents),
        hands_back=text(notice.hands_back, language),
        kept=words.kept,
        keeps=text(notice.keeps, language),
        destroy=words.destroy,
        drafted=words.drafted if said.drafted else "",
        right_to_left=language in RIGHT_TO_LEFT,
    )


def _sentence(said: str) -> str:
    """End with one full stop where the day ends with a shortened word."""
    return said.replace("..", ".")


def _whole(day: str) -> str:
    """Let no line end within a day."""
    return day.replace(" ", "\N{NO-BREAK SPACE}")


def _missing(face: SlipFace) -> str:
    texts = [face.number, *face.resident.all(), *(face.clerk.all() if face.clerk else ())]
    found = "".join(missing(one, bold=bold) for one in texts for bold in (False, True))
    return "".join(dict.fromkeys(found))
