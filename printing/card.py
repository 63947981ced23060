"""A face becomes the PDF of a card, front and back: the port `CardMaker`, for one card or many.

Rule: every character is checked before anything is drawn; the same face gives the same bytes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.errors import BugError
from kiosk.ports import CardFace, CardPdf, MissingGlyphs
from printing.design.document import CardDocument, Stream
from printing.design.embedding import EmbeddedFonts
from printing.design.fonts import check_fonts
from printing.design.ground import Palette, bled, ground
from printing.design.measures import CARD_HEIGHT, CARD_HEIGHT_MM, CARD_WIDTH, CARD_WIDTH_MM
from printing.design.model import Design
from printing.design.reader import shipped_design
from printing.design.shaping import missing
from printing.design.sheet import Lettering, Sheet
from printing.design.side import draw_side
from printing.design.words import values_of

__all__ = [
    "CARD_HEIGHT",
    "CARD_HEIGHT_MM",
    "CARD_WIDTH",
    "CARD_WIDTH_MM",
    "DesignedCards",
]

SHIPPED: Final = ("lakefront",)


@dataclass(slots=True)
class _Prepared:
    """A design with what all its cards share, drawn on first use: no person's data."""

    design: Design
    grounds: dict[tuple[str, str], Stream] = field(default_factory=dict)
    lettering: Lettering = field(default_factory=Lettering)

    def ground(self, variant: str, side: str) -> Stream:
        key = (variant, side)
        if key not in self.grounds:
            drawn = self.design.front if side == "front" else self.design.back
            self.grounds[key] = ground(drawn, Palette(self.design, variant))
        return self.grounds[key]


class DesignedCards:
    """Makes cards of the given designs, or of the shipped ones; KnownError if fonts are missing."""

    def __init__(self, *designs: Design) -> None:
        check_fonts()
        chosen = designs or tuple(shipped_design(name) for name in SHIPPED)
        self._designs: Mapping[str, _Prepared] = {d.name: _Prepared(d) for d in chosen}

    def make(self, face: CardFace) -> CardPdf | MissingGlyphs:
        """Draw one card; KnownError when something cannot be made to fit."""
        return self.batch([face])

    def batch(self, faces: Iterable[CardFace]) -> CardPdf | MissingGlyphs:
        """Draw many cards into one PDF, two pages each; fonts and art are embedded once."""
        wanted = list(faces)
        absent = self._missing(wanted)
        if absent:
            return MissingGlyphs(absent)
        print_run = _PrintRun(self._designs)
        for face in wanted:
            print_run.add(face)
        return CardPdf(print_run.pdf(), tuple(dict.fromkeys(print_run.notes)))

    def _missing(self, faces: Sequence[CardFace]) -> str:
        found = ""
        for face in faces:
            prepared = _prepared(self._designs, face)
            texts = [*values_of(face, prepared.design).fields.values()]
            texts += [part for option in face.options for part in option]
            found += "".join(missing(text, bold=True) for text in texts)
        return "".join(dict.fromkeys(found))


class _PrintRun:
    """One document: its fonts, and the grounds that were already added."""

    def __init__(self, designs: Mapping[str, _Prepared]) -> None:
        self._designs = designs
        self._document = CardDocument("Card")
        self._fonts = EmbeddedFonts()
        self._grounds: dict[tuple[str, str, str], str] = {}
        self._pages: list[Sheet] = []
        self.notes: list[str] = []

    def add(self, face: CardFace) -> None:
        prepared = _prepared(self._designs, face)
        design, values = prepared.design, values_of(face, prepared.design)
        palette = Palette(design, face.variant)
        for name, side in (("front", design.front), ("back", design.back)):
            sheet = Sheet(
                self._document,
                self._fonts,
                prepared.lettering,
                palette,
                values,
            )
            self.notes += draw_side(sheet, side, face, self._ground(prepared, face, name))
            self._pages.append(sheet)

    def pdf(self) -> bytes:
        fonts = self._fonts.add_to(self._document)
        for sheet in self._pages:
            self._document.add_page(sheet.ink.content(), f"{sheet.resources()} {fonts}")
        return self._document.pdf()

    def _ground(self, prepared: _Prepared, face: CardFace, side: str) -> str:
        key = (face.design, face.variant, side)
        if key not in self._grounds:
            drawn = self._document.add(prepared.ground(face.variant, side))
            self._grounds[key] = self._document.add(bled(drawn))
        return self._grounds[key]


def _prepared(designs: Mapping[str, _Prepared], face: CardFace) -> _Prepared:
    prepared = designs.get(face.design)
    if prepared is None or face.variant not in prepared.design.variants:
        raise BugError("a face asks for a card design or variant that does not exist")
    return prepared
