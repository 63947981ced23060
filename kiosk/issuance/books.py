"""What issuance needs from the register, as Protocols. Rule: a change and its journal row are one.

The encrypted register and the tests' in-memory books pass the same contract suite.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from kiosk.access import OperatorId
from kiosk.issuance.card import Card, HolderId
from kiosk.issuance.events import Event
from kiosk.names import Closeness
from kiosk.serial import Serial
from kiosk.ticket_mark import TicketMark


@dataclass(frozen=True, slots=True)
class Person:
    """The retained fields of one holder."""

    name: str = field(repr=False)
    birth_date: date = field(repr=False)


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody in the register who may be the resident at the desk.

    `active` is the serial of the card in that person's hands, `expires` its last good day.
    """

    holder: HolderId
    name: str = field(repr=False)
    birth_date: date = field(repr=False)
    closeness: Closeness
    active: Serial | None = None
    expires: date | None = None

    def holds(self, on: date) -> bool:
        """Say whether that person has a card which is still good on this day."""
        return self.active is not None and (self.expires is None or self.expires >= on)


class Entry(Protocol):
    """One unit of work: everything in it is kept, or nothing is."""

    def add(self, card: Card) -> bool:
        """Enter a new serial; False when it was ever used before."""
        ...

    def card(self, serial: Serial) -> Card | None:
        """Give what is known about a serial; None if it was never reserved."""
        ...

    def put(self, card: Card) -> None:
        """Write back a changed card."""
        ...

    def enrol(self, person: Person) -> HolderId:
        """Enter a holder."""
        ...

    def person(self, holder: HolderId) -> Person:
        """Give a holder's retained fields; a BugError if there is no such holder."""
        ...

    def correct(self, holder: HolderId, person: Person) -> None:
        """Write a holder's changed name or birth date over the old one."""
        ...

    def held(self, holder: HolderId) -> Card | None:
        """Give the card in state handed, expired or not."""
        ...

    def namesakes(self, person: Person) -> tuple[Match, ...]:
        """Holders with the same match key and the same birth date."""
        ...

    def hold_ticket(self, ticket: TicketMark, serial: Serial) -> None:
        """Tie a pending ticket to the number taken for it, so that its card will spend it.

        A ticket whose day is over is forgotten and stays so. A BugError for one that is spent, or
        tied to another number.
        """
        ...

    def held_by_ticket(self, ticket: TicketMark) -> Serial | None:
        """Give the number that a pending ticket is tied to."""
        ...

    def free_ticket(self, serial: Serial) -> None:
        """Untie the ticket of a number whose card has ended, if it has one: it is pending again."""
        ...

    def spend_ticket(self, serial: Serial) -> bool:
        """Spend the ticket of a card that is handed over; False where it has none."""
        ...

    def note(
        self,
        event: Event,
        on: date,
        serial: Serial | None = None,
        by: OperatorId | None = None,
    ) -> None:
        """Add a journal row in the signed-in operator's name, or in another's who signed too."""
        ...


class Books(Protocol):
    """The register, as far as a card's life needs it."""

    def entry(self) -> AbstractContextManager[Entry]:
        """Open a unit of work: kept when the block ends, undone when it raises."""
        ...

    def card(self, serial: Serial) -> Card | None:
        """Give what is known about a serial; None if it was never reserved."""
        ...

    def person(self, holder: HolderId) -> Person:
        """Give a holder's retained fields; a BugError if there is no such holder."""
        ...

    def open_cards(self) -> tuple[Card, ...]:
        """Give the cards that are reserved, sent, made or good, by serial."""
        ...

    def matches(self, name: str, birth_date: date) -> tuple[Match, ...]:
        """Who may this be? Exact first; within the birth date and its day/month swap."""
        ...

    def story(self, serial: Serial) -> tuple[Event, ...]:
        """Give what the journal says about one card, in order."""
        ...
