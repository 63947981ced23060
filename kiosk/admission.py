"""A slip at the desk: opened into a case, unless it has a case, a card nobody settled, or its card.

Rule: one case at a time, one card handed over. Which case a slip has now is known in RAM alone, for
a case dies with its process; how far the slip came, the register knows by its mark.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import assert_never
from weakref import WeakValueDictionary

from kiosk.case import Case
from kiosk.errors import BugError
from kiosk.issuance import Books, Card
from kiosk.outcomes import AlreadyUsed, CardLeftOpen, CaseOpen, Reopened
from kiosk.programme import Programme
from kiosk.serial import Serial
from kiosk.ticket import OnCard, Opened, Pending, Refusal, Spent, TicketBook, open_ticket
from kiosk.ticket_mark import TicketMark
from kiosk.tray import Tray

Admitted = Case | Reopened | CaseOpen | CardLeftOpen | AlreadyUsed


@dataclass(slots=True, repr=False)
class Admission:
    """Lets slips in at one desk. Keeps nobody: a case that is wiped, or let go, is over."""

    tickets: TicketBook
    books: Books
    tray: Tray
    _cases: WeakValueDictionary[TicketMark, Case] = field(default_factory=WeakValueDictionary)

    def read(self, untrusted: str, programme: Programme, on: date) -> Admitted | Refusal:
        """Open what was scanned, if it is a ticket of this day; nothing is noted of another."""
        opened = open_ticket(untrusted, self.tickets.ticket_keys(), programme, on)
        return self.admit(opened, on) if isinstance(opened, Opened) else opened

    def admit(self, opened: Opened, on: date) -> Admitted:
        """Begin a case with what the resident prepared, or say why it cannot begin now."""
        mark = self.tickets.ticket_mark(opened.token)
        case = self._case_of(mark)
        if case is not None:
            return CaseOpen(self.tray.of(case))
        state = self.tickets.open_ticket(mark, on)
        match state:
            case Pending(again):
                case = self._begun(opened, mark)
                return Reopened(case) if again else case
            case OnCard(serial):
                return CardLeftOpen(self._card(serial))
            case Spent():
                return AlreadyUsed()
            case _:
                assert_never(state)

    def take_over(self, case: Case, serial: Serial) -> None:
        """Give a case that a card brought back the slip its number was taken for, if there is one.

        Whatever card that case ends with, it is the slip's.
        """
        case.slip = self.tickets.ticket_of(serial)
        if case.slip is not None:
            self._cases[case.slip] = case

    def _begun(self, opened: Opened, mark: TicketMark) -> Case:
        case = Case(opened.application, opened.number, mark, opened.documents)
        self._cases[mark] = case
        return case

    def _case_of(self, mark: TicketMark) -> Case | None:
        """Find the case that holds this slip now; a wiped one holds none."""
        case = self._cases.get(mark)
        return case if case is not None and case.slip == mark else None

    def _card(self, serial: Serial) -> Card:
        card = self.books.card(serial)
        if card is None:
            raise BugError("A ticket has the number of a card that the register does not know.")
        return card
