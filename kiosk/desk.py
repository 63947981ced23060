"""The verbs of a clerk's desk, from the duplicate search to the hand-over.

Each verb takes the Case, does one thing with the real parts behind the ports, and returns what
became of it. Nothing here knows a screen; nothing here keeps a person after the case.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk import issuance, review
from kiosk.access import Operator
from kiosk.case import Case, PreparedCard
from kiosk.credential import Claims, Genuine, TrustList
from kiosk.credential import read as read_credential
from kiosk.errors import BugError
from kiosk.issuance import AlreadyHolds, Books, Handed, Match, OpenCard, SerialTaken
from kiosk.ports import (
    CardFace,
    CardMaker,
    Clock,
    Fault,
    JobId,
    JobState,
    MissingGlyphs,
    Mode,
    Printer,
)
from kiosk.programme import ApplicantClass, Programme
from kiosk.review import Verdict
from kiosk.serial import Serial, new_serial


@dataclass(frozen=True, slots=True)
class Sending:
    """The number is taken and the queue has accepted the card. Nothing is known about it yet."""

    job: JobId


@dataclass(frozen=True, slots=True)
class SameCard:
    """The scanned code is this case's card, genuine."""


@dataclass(frozen=True, slots=True)
class AnotherCard:
    """A genuine card of this programme, but not the one this case printed."""


@dataclass(frozen=True, slots=True)
class UnreadableCard:
    """No genuine card of this programme could be read from the scan."""


ScanBack = SameCard | AnotherCard | UnreadableCard


class Found(StrEnum):
    """What became of a card that a crash left open, when its code cannot be scanned."""

    NOTHING_CAME_OUT = "nothing came out"
    RUINED = "it is ruined"
    TAKEN = "the resident has it"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Settled:
    """The open card is closed; its number will never be used again."""


@dataclass(slots=True, repr=False)
class Desk:
    """One signed-in operator at one desk."""

    programme: Programme
    operator: Operator
    mode: Mode
    clock: Clock
    books: Books
    sign: Callable[[Claims], str]
    trust: TrustList
    cards: CardMaker
    printer: Printer
    close: Callable[[], None]

    # -- before the card ------------------------------------------------------------------------

    def applicant_class(self, birth_date: date) -> ApplicantClass | None:
        """Find the programme's class for this age today; None when it serves no one of it."""
        return self.programme.class_of(birth_date, self.clock.today())

    def matches(self, case: Case) -> tuple[Match, ...]:
        """Look for the same person in the register, exact results first."""
        return self.books.matches(case.application.name.full, _birth_date(case))

    def judge(self, case: Case) -> Verdict:
        """Say whether the documents shown are enough for this applicant's class."""
        return review.judge(
            self.programme, self._class(case), tuple(case.shown.values()), self.clock.today()
        )

    # -- the card -------------------------------------------------------------------------------

    def prepare(self, case: Case) -> PreparedCard | MissingGlyphs:
        """Draw a number, sign the credential and make the bytes that are previewed and printed."""
        serial = new_serial()
        qr = self.sign(self._claims(case, serial))
        made = self.cards.make(self._face(case, serial, qr))
        if isinstance(made, MissingGlyphs):
            return made
        case.prepared = PreparedCard(serial, qr, made)
        return case.prepared

    def send(self, case: Case) -> Sending | Fault | SerialTaken:
        """Check the printer, take the number, hand the card to the queue: in that order."""
        prepared = _prepared(case)
        ready = self.printer.preflight()
        if isinstance(ready, Fault):
            return ready
        today = self.clock.today()
        expires = self._expires(case)
        taken = issuance.reserve(self.books, prepared.serial, expires=expires, on=today)
        if isinstance(taken, SerialTaken):
            return taken
        job = self.printer.send(prepared.card.pdf, title=prepared.serial[-4:])
        if isinstance(job, Fault):
            issuance.void(self.books, prepared.serial, issuance.VoidReason.NOT_SENT, on=today)
            return job
        issuance.sent(self.books, prepared.serial, on=today)
        case.job = job
        return Sending(job)

    def watch(self, case: Case) -> JobState:
        """Ask the queue what it knows about this case's card now."""
        if case.job is None:
            raise BugError("watching a card that was never sent")
        return self.printer.watch(case.job)

    def made(self, case: Case, witness: issuance.Witness) -> None:
        """Record that a card came out, and who says so."""
        issuance.made(self.books, _prepared(case).serial, witness, on=self.clock.today())

    def scan_back(self, case: Case, untrusted: str) -> ScanBack:
        """Compare the physical card with the case; only the same card becomes *good*."""
        serial = _prepared(case).serial
        verdict = read_credential(untrusted, self.trust, self.clock.today())
        match verdict:
            case Genuine(claims=claims) if claims.serial == serial:
                issuance.good(self.books, serial, issuance.Witness.SCAN, on=self.clock.today())
                return SameCard()
            case Genuine():
                return AnotherCard()
            case _:
                return UnreadableCard()

    def void(self, case: Case, reason: issuance.VoidReason) -> None:
        """Close the number without a card; the case can be printed again with a new one."""
        issuance.void(self.books, _prepared(case).serial, reason, on=self.clock.today())
        case.prepared = case.job = None

    def spoil(self, case: Case, reason: issuance.SpoilReason) -> None:
        """Close the number with a ruined blank; the case can be printed again with a new one."""
        issuance.spoil(self.books, _prepared(case).serial, reason, on=self.clock.today())
        case.prepared = case.job = None

    def hand(self, case: Case) -> Handed | AlreadyHolds:
        """Record the hand-over: only now does the person enter the register."""
        if not case.all_handed_back:
            raise BugError("handing a card over before every document went back")
        replaced = case.replaces
        return issuance.hand(
            self.books,
            _prepared(case).serial,
            name=case.application.name.full,
            birth_date=_birth_date(case),
            holder=replaced.holder if replaced else None,
            replaces=replaced.active if replaced else None,
            acknowledged=case.other_people,
            on=self.clock.today(),
        )

    # -- after a crash --------------------------------------------------------------------------

    def open_cards(self) -> tuple[OpenCard, ...]:
        """List numbers that were taken and never closed: the desk asks what became of each."""
        return issuance.open_cards(self.books)

    def settle(self, card: OpenCard, found: Found) -> Settled:
        """Close an open number whose card cannot be scanned; it will never verify as active."""
        today = self.clock.today()
        if found is Found.RUINED:
            issuance.spoil(self.books, card.serial, issuance.SpoilReason.DAMAGED, on=today)
        else:
            issuance.void(self.books, card.serial, _VOID[found], on=today)
        return Settled()

    def hand_found(self, card: OpenCard, untrusted: str) -> Handed | AlreadyHolds | ScanBack:
        """Hand over a card that a crash left open: its own credential says whose it is."""
        verdict = read_credential(untrusted, self.trust, self.clock.today())
        if not isinstance(verdict, Genuine):
            return UnreadableCard()
        if verdict.claims.serial != card.serial:
            return AnotherCard()
        today = self.clock.today()
        issuance.good(self.books, card.serial, issuance.Witness.SCAN, on=today)
        return issuance.hand(
            self.books,
            card.serial,
            name=verdict.claims.name,
            birth_date=verdict.claims.birth_date,
            on=today,
        )

    # -- parts ----------------------------------------------------------------------------------

    def _class(self, case: Case) -> ApplicantClass:
        found = self.applicant_class(_birth_date(case))
        if found is None:
            raise BugError("a case went on for an age the programme does not serve")
        return found

    def _expires(self, case: Case) -> date | None:
        today = self.clock.today()
        return self.programme.expires(self._class(case), _birth_date(case), today)

    def _claims(self, case: Case, serial: Serial) -> Claims:
        return Claims(
            programme=self.trust.programme,
            serial=serial,
            name=case.application.name.full,
            birth_date=_birth_date(case),
            expires=self._expires(case),
        )

    def _face(self, case: Case, serial: Serial, qr: str) -> CardFace:
        said = case.application
        if case.portrait is None:
            raise BugError("a card is being made before there is a portrait")
        return CardFace(
            design=self.programme.card.design,
            variant=self._class(case).variant,
            city=self.programme.city,
            programme=self.programme.title_in("en"),
            given=said.name.given,
            surnames=said.name.surnames,
            birth_date=_birth_date(case),
            expires=self._expires(case),
            issued=self.clock.today(),
            serial=serial,
            qr=qr,
            portrait=case.portrait.jpeg,
            gender=said.gender,
            veteran=said.veteran,
            organ_donor=said.organ_donor,
            options=self._options(case),
            mode=self.mode,
        )

    def _options(self, case: Case) -> tuple[tuple[str, str], ...]:
        """Pick the optional fields the programme prints and the resident filled in."""
        raise NotImplementedError


_VOID = {
    Found.NOTHING_CAME_OUT: issuance.VoidReason.NOTHING_CAME_OUT,
    Found.TAKEN: issuance.VoidReason.TAKEN_UNRECORDED,
    Found.NOT_KNOWN: issuance.VoidReason.NOT_KNOWN,
}


def _birth_date(case: Case) -> date:
    if case.application.birth_date is None:
        raise BugError("a case went on without a birth date")
    return case.application.birth_date


def _prepared(case: Case) -> PreparedCard:
    if case.prepared is None:
        raise BugError("there is no card in this case")
    return case.prepared
