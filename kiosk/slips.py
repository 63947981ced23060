"""Slips for the resident station: the application sealed to the event, and the paper that says so.

Rule: wired from the event's public key alone; what is sealed here nobody here can open.
"""

from dataclasses import dataclass
from functools import partial

from kiosk.application import Application
from kiosk.ports import CardStock, Clock, MissingGlyphs
from kiosk.programme import DocumentId, Programme
from kiosk.resident import Slip, Unsealed
from kiosk.ticket import PublicTicketKey, TicketNumbers, TooLarge, seal
from printing.paper.slip import SlipFace, paper_of, slip, slip_face


@dataclass(frozen=True, slots=True)
class SealedSlips:
    """Fulfils `kiosk.resident.Slips`. A slip whose letters no font has goes without its paper."""

    programme: Programme
    key: PublicTicketKey
    numbers: TicketNumbers
    clock: Clock

    def make(
        self, application: Application, documents: tuple[DocumentId, ...], language: str
    ) -> Slip | Unsealed:
        """Seal the application; its paper is drawn when a printer's page is known."""
        if not self.key.serves(self.clock.today()):
            return Unsealed.DAY_OVER
        given = self.numbers.given
        number = self.numbers.following()
        code = seal(application, documents, number, self.key)
        if isinstance(code, TooLarge):
            self.numbers.given = given
            return Unsealed.TOO_LONG
        face = slip_face(
            self.programme,
            documents,
            number=str(number),
            code=code,
            day=self.key.day,
            language=language,
            mode=self.key.mode,
        )
        return Slip(str(number), code, partial(_drawn, face))


def _drawn(face: SlipFace, stock: CardStock) -> bytes:
    pdf = slip(face, paper_of(stock))
    return b"" if isinstance(pdf, MissingGlyphs) else pdf
