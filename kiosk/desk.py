"""The verbs of a clerk's desk, from the duplicate search to the hand-over.

Each verb takes the Case, does one thing with the real parts behind the ports, and returns what
became of it. Nothing here knows a screen; nothing here keeps a person after the case.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from kiosk import issuance, review
from kiosk.access import (
    Act,
    Countersigned,
    NotAllowed,
    Operator,
    OperatorId,
    SamePerson,
    WrongPassphrase,
    countersign,
)
from kiosk.admission import Admission, Admitted
from kiosk.case import Case, Established, PreparedCard, birth_date_of, prepared_of
from kiosk.credential import Claims, Genuine
from kiosk.credential import read as read_credential
from kiosk.errors import BugError
from kiosk.event import EventDesk
from kiosk.face import face_of
from kiosk.issuance import (
    AlreadyHolds,
    Books,
    Card,
    Handed,
    Match,
    RevokeReason,
    SerialTaken,
    SpoilReason,
    State,
    VoidReason,
    Witness,
)
from kiosk.left_open import recover, settle
from kiosk.outcomes import (
    AnotherCard,
    Found,
    SameCard,
    ScanBack,
    Sending,
    Settled,
    UnreadableCard,
)
from kiosk.ports import (
    CardMaker,
    Clock,
    Fault,
    JobState,
    MissingGlyphs,
    Mode,
    Printer,
)
from kiosk.programme import ApplicantClass, Programme, expires
from kiosk.review import Enough, Verdict
from kiosk.serial import Serial, new_serial
from kiosk.ticket import PublicTicketKey, Refusal, TicketBook
from kiosk.tray import Followed, Held, PrintAgain, ToScan, Tray, told_by
from kiosk.trust import TrustList


@dataclass(slots=True, repr=False)
class Desk:
    """One desk, and the operator who is signed in at it now; the tray goes on when they change."""

    programme: Programme
    operator: Operator
    mode: Mode
    clock: Clock
    books: Books
    tickets: TicketBook
    sign: Callable[[Claims], str]
    trust: TrustList
    cards: CardMaker
    printer: Printer
    day: EventDesk
    close: Callable[[], None]
    colleagues: tuple[Operator, ...]
    identify: Callable[[OperatorId, str], Operator | WrongPassphrase]
    tray: Tray = field(default_factory=Tray)
    _admission: Admission = field(init=False)

    def __post_init__(self) -> None:
        self._admission = Admission(self.tickets, self.books, self.tray)

    def hand_on(self, operator: Operator, colleagues: tuple[Operator, ...]) -> None:
        """Go on in another operator's name; who established what so far stays theirs."""
        self.operator = self.day.operator = operator
        self.colleagues = self.day.colleagues = colleagues

    # -- the ticket -----------------------------------------------------------------------------

    def event_key(self) -> PublicTicketKey:
        """Give what a resident station needs to seal today's tickets; an operator carries it."""
        return self.tickets.ticket_key(self.clock.today()).public

    def open_ticket(self, untrusted: str) -> Admitted | Refusal:
        """Turn a scanned ticket into a case, which the clerk confirms against the documents."""
        return self._admission.read(untrusted, self.programme, self.clock.today())

    # -- before the card ------------------------------------------------------------------------

    def applicant_class(self, birth_date: date) -> ApplicantClass | None:
        """Find the programme's class for this age today; None when it serves no one of it."""
        return self.programme.class_of(birth_date, self.clock.today())

    def matches(self, case: Case) -> tuple[Match, ...]:
        """Look for the same person in the register, exact results first."""
        return self.books.matches(case.application.name.full, birth_date_of(case))

    def judge(self, case: Case) -> Verdict:
        """Say whether the documents shown are enough, and what would make them so."""
        shown = tuple(case.shown.values())
        return review.review(self.programme, self._class(case), shown, self.clock.today())

    def expires(self, case: Case) -> date | None:
        """Tell the last good day of a card made today; None when it never expires."""
        return expires(self._class(case), birth_date_of(case), self.clock.today())

    def needs_second_signature(self, case: Case) -> bool:
        """Say whether the verdict rests on an exception that nobody has countersigned yet."""
        verdict = self.judge(case)
        return (
            isinstance(verdict, Enough) and verdict.how.second_signature and not case.countersigned
        )

    def countersign(
        self, case: Case, colleague: OperatorId, passphrase: str
    ) -> Countersigned | SamePerson | NotAllowed | WrongPassphrase:
        """Take a colleague's signature under an exception; the journal names both."""
        second = self.identify(colleague, passphrase)
        if isinstance(second, WrongPassphrase):
            return second
        signed = countersign(Act.GRANT_EXCEPTION, self.operator, second)
        if isinstance(signed, Countersigned):
            issuance.grant_exception(self.books, signed, self.clock.today())
            case.countersigned = True
        return signed

    # -- the card -------------------------------------------------------------------------------

    def prepare(self, case: Case) -> PreparedCard | MissingGlyphs:
        """Draw a number, sign the credential and make the bytes that are previewed and printed."""
        serial = new_serial()
        qr = self.sign(self._claims(case, serial))
        made = self.cards.make(
            face_of(
                case,
                self.programme,
                self._class(case),
                serial=serial,
                qr=qr,
                issued=self.clock.today(),
                expires=self.expires(case),
                mode=self.mode,
            )
        )
        if isinstance(made, MissingGlyphs):
            return made
        case.prepared = PreparedCard(serial, qr, made)
        return case.prepared

    def send(self, case: Case) -> Sending | Fault | SerialTaken:
        """Check the printer, take the number, hand the card to the queue: in that order."""
        prepared, today = prepared_of(case), self.clock.today()
        ready = self.printer.preflight()
        if isinstance(ready, Fault):
            return ready
        expires = self.expires(case)
        taken = issuance.reserve(self.books, prepared.serial, expires, today, case.slip)
        if isinstance(taken, SerialTaken):
            return taken
        job = self.printer.send(prepared.card.pdf, title=prepared.serial[-4:])
        if isinstance(job, Fault):
            self.void(case, VoidReason.PRINTER_FAULT)
            return job
        issuance.sent(self.books, prepared.serial, Witness.PRINTER, today)
        case.job = job
        self._know(case, State.SENT, Witness.PRINTER)
        return Sending(job)

    def watch(self, case: Case) -> JobState:
        """Ask the queue what it knows about this case's card now."""
        if case.job is None:
            raise BugError("watching a card that was never sent")
        return self.printer.watch(case.job)

    def follow(self, case: Case) -> Followed:
        """Ask the queue about this case's card, and record what needs no person to tell it."""
        if case.job is None:  # an earlier answer has closed the number
            return PrintAgain()
        known = told_by(self.watch(case))
        if isinstance(known, ToScan):
            self.made(case, Witness.PRINTER)
        elif isinstance(known, PrintAgain):
            self.void(case, VoidReason.PRINTER_FAULT)
        return known

    def made(self, case: Case, witness: Witness) -> None:
        """Record that a card came out, and who says so."""
        issuance.made(self.books, prepared_of(case).serial, witness, self.clock.today())
        self._know(case, State.MADE, witness)

    def scan_back(self, case: Case, untrusted: str) -> ScanBack:
        """Compare the physical card with the case; only the same card was made, and is *good*."""
        serial, today = prepared_of(case).serial, self.clock.today()
        match read_credential(untrusted, self.trust, today):
            case Genuine(claims) if claims.serial == serial:
                self.made(case, Witness.SCAN)
                issuance.good(self.books, serial, Witness.SCAN, today)
                self._know(case, State.GOOD, Witness.SCAN)
                case.good = True
                return SameCard()
            case Genuine():
                return AnotherCard()
            case _:
                return UnreadableCard()

    def turn_up(self, untrusted: str) -> Held | None:
        """Find the waiting case whose physical card this is, if any, and record that it is good."""
        read = read_credential(untrusted, self.trust, self.clock.today())
        held = self.tray.of_serial(read.claims.serial) if isinstance(read, Genuine) else None
        if held is not None:
            self.scan_back(held.case, untrusted)
        return held

    def void(self, case: Case, reason: VoidReason) -> None:
        """Close the number without a card; the case can be printed again with a new one."""
        issuance.void(self.books, prepared_of(case).serial, reason, self.clock.today())
        self._close(case)

    def spoil(self, case: Case, reason: SpoilReason) -> None:
        """Close the number with a ruined blank; the case can be printed again with a new one."""
        issuance.spoil(self.books, prepared_of(case).serial, reason, self.clock.today())
        self._close(case)

    def hand(self, case: Case) -> Handed | AlreadyHolds:
        """Record the hand-over: only now does the person enter the register."""
        if not case.all_handed_back:
            raise BugError("handing a card over before every document went back")
        if case.needs_reason:
            raise BugError("replacing a card without a reason")
        old = case.replaces
        outcome = issuance.hand(
            self.books,
            prepared_of(case).serial,
            case.application.name.full,
            birth_date_of(case),
            on=self.clock.today(),
            holder=old.holder if old else None,
            replaces=old.active if old else None,
            because=case.because or RevokeReason.RENEWED,
            acknowledged=case.other_people,
        )
        if isinstance(outcome, Handed):
            self._withdraw(case)
            self._know(case, State.HANDED, Witness.CLERK)
            self.day.pace.handed()
        return outcome

    # -- after a crash --------------------------------------------------------------------------

    def open_cards(self) -> tuple[Card, ...]:
        """List numbers that were taken, never closed and not in the tray: the desk asks of each."""
        waiting = self.tray.serials
        return tuple(one for one in issuance.open_cards(self.books) if one.serial not in waiting)

    def settle(self, card: Card, found: Found) -> Settled:
        """Close an open number whose card cannot be scanned; it will never verify as active."""
        return settle(self.books, card, found, self.clock.today())

    def recover(self, card: Card, untrusted: str) -> Case | AnotherCard | UnreadableCard:
        """Turn a card that a crash left open back into a case: its own code says whose it is."""
        found = recover(self.books, self.trust, card, untrusted, self.clock.today())
        if isinstance(found, Case):
            self._admission.take_over(found, card.serial)
        return found

    # -- parts ----------------------------------------------------------------------------------

    def _know(self, case: Case, fact: State, by: Witness) -> None:
        """Remember in the case who or what established a fact first."""
        who = self.operator.name if by is Witness.CLERK else ""
        case.facts.setdefault(fact, Established(by, who))

    def _close(self, case: Case) -> None:
        """Forget a number that is closed; the case can draw another."""
        self._withdraw(case)
        case.facts.clear()

    def _withdraw(self, case: Case) -> None:
        """Purge what the queue still keeps of the card and forget it here."""
        if case.job is not None:
            self.printer.cancel(case.job)
        case.prepared = case.job = None
        case.good = False

    def _class(self, case: Case) -> ApplicantClass:
        found = self.applicant_class(birth_date_of(case))
        if found is None:
            raise BugError("a case went on for an age the programme does not serve")
        return found

    def _claims(self, case: Case, serial: Serial) -> Claims:
        return Claims(
            self.trust.programme,
            serial,
            case.application.name.full,
            birth_date_of(case),
            self.expires(case),
        )
