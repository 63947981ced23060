"""The open register: the books that issuance writes, the journal, the keys that sign.

Rule: one thread, one process. Made by `opening`; closed when the station closes.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from types import TracebackType
from typing import Self

from kiosk.access import Operator
from kiosk.issuance import Card, Event, HolderId, Match, Person
from kiosk.register import cards, holders, journal, signing, tickets
from kiosk.register.connection import Connection, sound, transaction
from kiosk.register.entry import SqlEntry
from kiosk.register.folder import Folder
from kiosk.register.keys import DataKey, Keys
from kiosk.register.plainly import plainly
from kiosk.register.signing import SigningKey
from kiosk.register.vault import Identity, Vault, identity_of
from kiosk.serial import Serial
from kiosk.ticket import OnCard, Pending, Spent, TicketKey, TicketState
from kiosk.ticket_mark import TicketMark


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

    def ticket_mark(self, token: bytes) -> TicketMark:
        """Give the mark by which a ticket's bytes are known again."""
        return tickets.mark_of(self.keys, token)

    def open_ticket(self, mark: TicketMark, on: date) -> TicketState:
        """Note that a ticket was opened; nothing is written where it is spent or has a card."""
        with self.entry() as entry:
            found = tickets.state_of(self.connection, mark)
            match found:
                case None:
                    tickets.begin(self.connection, mark, on)
                    entry.note(Event.TICKET_OPENED, on)
                    return Pending(again=False)
                case Pending():
                    entry.note(Event.TICKET_REOPENED, on)
                case OnCard() | Spent():
                    pass
            return found

    def ticket_of(self, serial: Serial) -> TicketMark | None:
        """Read for which ticket this number was taken, while its card is not ended."""
        with plainly():
            return tickets.of_card(self.connection, serial)

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
