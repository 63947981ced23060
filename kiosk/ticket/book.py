"""What tickets need from the register, as a Protocol: the event's keys, and how far each came.

Rule: a ticket is pending from its first opening on; only a card that is handed over spends it. A
case that ends in any other way, by a clerk, by a crash, gives it back for the rest of its day: its
resident is served again without being typed again, and gets one card all the same.
"""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from kiosk.serial import Serial
from kiosk.ticket.key import TicketKey
from kiosk.ticket_mark import TicketMark


@dataclass(frozen=True, slots=True)
class Pending:
    """No card was handed over for it yet; `again` where it was opened before."""

    again: bool


@dataclass(frozen=True, slots=True)
class OnCard:
    """A number was taken for its case, and what became of that card is not known."""

    serial: Serial


@dataclass(frozen=True, slots=True)
class Spent:
    """A card was handed over for it."""


TicketState = Pending | OnCard | Spent


class TicketBook(Protocol):
    """Fulfilled by the encrypted register; see `kiosk.register.Register`."""

    def ticket_key(self, on: date) -> TicketKey:
        """Give the day's pair of keys, made when first asked for.

        With a new day's pair, the pairs and the marks of days that are over are forgotten.
        """
        ...

    def ticket_keys(self) -> tuple[TicketKey, ...]:
        """Give the pairs that are kept, the newest last."""
        ...

    def ticket_mark(self, token: bytes) -> TicketMark:
        """Give the mark by which a ticket's bytes are known again."""
        ...

    def open_ticket(self, mark: TicketMark, on: date) -> TicketState:
        """Note that a ticket was opened; nothing is written where it may not be.

        One process has the register open at a time, so a case of an earlier process is over. Cases
        of this one are the caller's to know.
        """
        ...

    def ticket_of(self, serial: Serial) -> TicketMark | None:
        """Give the ticket for which this number was taken, while its card is not ended."""
        ...
