"""One resident being served at a desk: application, documents shown, portrait, card. RAM only.

The screens hold a Case and results; `wipe` ends it, whatever became of the card.
"""

from dataclasses import dataclass, field
from datetime import date

from kiosk.application import Application
from kiosk.errors import BugError
from kiosk.issuance import HolderId, Match, RevokeReason, State, Witness
from kiosk.portrait import Portrait
from kiosk.ports import CardPdf, JobId
from kiosk.programme import DocumentId
from kiosk.review import Shown
from kiosk.serial import Serial
from kiosk.ticket import TicketNumber
from kiosk.ticket_mark import TicketMark


@dataclass(frozen=True, slots=True, repr=False)
class PreparedCard:
    """A card ready to print: the number it will bear, its credential and its very bytes.

    The number is drawn but not yet taken; `reserve` takes it when the printer is ready. A card
    found after a crash has its number and code only: its PDF is empty.
    """

    serial: Serial
    qr: str
    card: CardPdf


@dataclass(frozen=True, slots=True)
class Established:
    """Who or what established a fact about this case's card; `who` is a clerk's name, or ""."""

    by: Witness
    who: str = ""


@dataclass(slots=True, repr=False, weakref_slot=True)
class Case:
    """What the desk knows about the person in front of it, until they leave.

    `named` are documents the resident said they have: a hint for the clerk. Only what the clerk saw
    is `shown`. `facts` holds what is known of the card sent last; a missing fact is not known.
    `slip` is the ticket that this case's card will spend; the case holds it until it is wiped.
    """

    application: Application = field(default_factory=Application)
    ticket: TicketNumber | None = None
    slip: TicketMark | None = None
    named: tuple[DocumentId, ...] = ()
    shown: dict[DocumentId, Shown] = field(default_factory=dict)
    handed_back: set[DocumentId] = field(default_factory=set)
    other_people: frozenset[HolderId] = frozenset()
    replaces: Match | None = None
    because: RevokeReason | None = None
    portrait: Portrait | None = None
    prepared: PreparedCard | None = None
    good: bool = False
    countersigned: bool = False
    job: JobId | None = None
    facts: dict[State, Established] = field(default_factory=dict)

    @property
    def needs_reason(self) -> bool:
        """Whether a card ends with this one, and nobody has said why."""
        return (
            self.replaces is not None and self.replaces.active is not None and self.because is None
        )

    @property
    def all_handed_back(self) -> bool:
        """Every original that was shown went back to its owner."""
        return self.shown.keys() <= self.handed_back

    def wipe(self) -> None:
        """Drop the last references to everything the resident said or showed."""
        self.application.wipe()
        self.ticket = self.slip = None
        self.named = ()
        self.shown.clear()
        self.handed_back.clear()
        self.facts.clear()
        self.other_people = frozenset()
        self.replaces = self.because = self.portrait = self.prepared = self.job = None
        self.good = self.countersigned = False


def birth_date_of(case: Case) -> date:
    """Give the birth date of a case that has one; a BugError otherwise."""
    if case.application.birth_date is None:
        raise BugError("a case went on without a birth date")
    return case.application.birth_date


def prepared_of(case: Case) -> PreparedCard:
    """Give the card of a case that has one; a BugError otherwise."""
    if case.prepared is None:
        raise BugError("there is no card in this case")
    return case.prepared
