"""One unit of work on the register: everything in it is kept, or nothing is.

Rule: made by `Register.entry` alone, on the transaction that it opened.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.access import Operator, OperatorId
from kiosk.issuance import Card, Event, HolderId, Match, Person
from kiosk.register import cards, holders, journal, tickets
from kiosk.register.connection import Connection
from kiosk.register.keys import Keys
from kiosk.serial import Serial
from kiosk.ticket_mark import TicketMark


@dataclass(frozen=True, slots=True)
class SqlEntry:
    """A unit of work on the open transaction; see `kiosk.issuance.Entry`."""

    connection: Connection
    keys: Keys
    operator: Operator

    def add(self, card: Card) -> bool:
        """Enter a new serial."""
        return cards.add(self.connection, card)

    def card(self, serial: Serial) -> Card | None:
        """Read a card."""
        return cards.card_of(self.connection, serial)

    def put(self, card: Card) -> None:
        """Write a card back."""
        cards.put(self.connection, card)

    def held(self, holder: HolderId) -> Card | None:
        """Read the card in a holder's hands."""
        return cards.held_by(self.connection, holder)

    def enrol(self, person: Person) -> HolderId:
        """Enter a holder."""
        return holders.enrol(self.connection, person)

    def person(self, holder: HolderId) -> Person:
        """Read a holder."""
        return holders.person_of(self.connection, holder)

    def correct(self, holder: HolderId, person: Person) -> None:
        """Write a holder's changed fields over the old ones."""
        holders.correct(self.connection, holder, person)

    def namesakes(self, person: Person) -> tuple[Match, ...]:
        """Give the exact matches."""
        return holders.namesakes(self.connection, person)

    def hold_ticket(self, ticket: TicketMark, serial: Serial) -> None:
        """Tie a pending ticket to a number."""
        tickets.hold(self.connection, ticket, serial)

    def held_by_ticket(self, ticket: TicketMark) -> Serial | None:
        """Read the number a ticket is tied to."""
        return tickets.card_of(self.connection, ticket)

    def free_ticket(self, serial: Serial) -> None:
        """Untie an ended number's ticket."""
        tickets.free(self.connection, serial)

    def spend_ticket(self, serial: Serial) -> bool:
        """Spend a handed card's ticket."""
        return tickets.spend(self.connection, serial)

    def note(
        self,
        event: Event,
        on: date,
        serial: Serial | None = None,
        by: OperatorId | None = None,
    ) -> None:
        """Add a journal row."""
        line = journal.Line(event, on, by or self.operator.id, serial)
        journal.append(self.connection, self.keys, line)
