"""The open register: the books that issuance writes, the journal, the keys that sign.

Rule: one thread, one process. Made by `opening`; closed when the station closes.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from types import TracebackType
from typing import Self

from kiosk.access import Operator, OperatorId
from kiosk.issuance import Card, Event, HolderId, Match, Person
from kiosk.register import cards, holders, journal, signing, tickets
from kiosk.register.connection import Connection, sound, transaction
from kiosk.register.folder import Folder
from kiosk.register.keys import DataKey, Keys
from kiosk.register.plainly import plainly
from kiosk.register.signing import SigningKey
from kiosk.register.vault import Identity, Vault, identity_of
from kiosk.serial import Serial
from kiosk.ticket import TicketKey


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


@dataclass(slots=True, repr=False)
class Register:
    """One open register, in the name of the operator who is signed in."""

    folder: Folder
    vault: Vault
    operator: Operator
    data_key: DataKey
    keys: Keys
    connection: Connection
    closing: ExitStack

    @property
    def identity(self) -> Identity:
        """Say which register this is."""
        return identity_of(self.vault)

    @contextmanager
    def entry(self) -> Iterator[SqlEntry]:
        """Open a unit of work: change and journal rows are kept together, or not at all."""
        with plainly(), transaction(self.connection):
            yield SqlEntry(self.connection, self.keys, self.operator)

    def card(self, serial: Serial) -> Card | None:
        """Read a card; None if the serial was never reserved."""
        with plainly():
            return cards.card_of(self.connection, serial)

    def person(self, holder: HolderId) -> Person:
        """Read a holder's retained fields."""
        with plainly():
            return holders.person_of(self.connection, holder)

    def open_cards(self) -> tuple[Card, ...]:
        """Read the cards that are neither handed nor ended."""
        with plainly():
            return cards.open_cards(self.connection)

    def matches(self, name: str, birth_date: date) -> tuple[Match, ...]:
        """Search for the same person; exact first."""
        with plainly():
            return holders.matches(self.connection, name, birth_date)

    def signing_keys(self) -> tuple[SigningKey, ...]:
        """Read the issuer's keys, the newest last."""
        with plainly():
            return signing.keys_in(self.connection)

    def ticket_key(self, on: date) -> TicketKey:
        """Give the day's ticket key, made when first asked for.

        Days that are over are forgotten; a later day stays, for the clock may have gone back.
        """
        known = next((key for key in self.ticket_keys() if key.public.day == on), None)
        if known is not None:
            return known
        with self.entry() as entry:
            tickets.forget_before(self.connection, on)
            key = tickets.add_key(self.connection, self.identity, on)
            entry.note(Event.TICKET_KEY_MADE, on)
        return key

    def ticket_keys(self) -> tuple[TicketKey, ...]:
        """Read the ticket keys that are kept, the newest last."""
        with plainly():
            return tickets.keys_in(self.connection, self.identity)

    def use_ticket(self, token: bytes, on: date) -> bool:
        """Note that a ticket was used; False, and nothing written, when it was before."""
        with self.entry() as entry:
            fresh = tickets.use(self.connection, self.keys, token, on)
            if fresh:
                entry.note(Event.TICKET_USED, on)
        return fresh

    def head(self) -> journal.Head:
        """Read where the journal ends, for the day sheet."""
        with plainly():
            return journal.head_of(self.connection)

    def verify(self, printed: str | None = None) -> journal.Intact | journal.Broken:
        """Recompute the journal's chain, and find an earlier printed head in it."""
        with plainly():
            return journal.verify(self.connection, self.keys, printed)

    def story(self, serial: Serial) -> tuple[Event, ...]:
        """Give the journal's events about one card, in order."""
        with plainly():
            return journal.story(self.connection, self.keys, serial)

    def sound(self) -> bool:
        """Check every page, tree and reference of the file. Slow on a large register."""
        with plainly():
            return sound(self.connection)

    def close(self) -> None:
        """Close the file and let other processes in. Closing twice is harmless."""
        self.closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
