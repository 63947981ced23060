"""What tickets need from the register, as a Protocol: the event's keys, and which were used."""

from datetime import date
from typing import Protocol

from kiosk.ticket.key import TicketKey


class TicketBook(Protocol):
    """Fulfilled by the encrypted register; see `kiosk.register.Register`."""

    def ticket_key(self, on: date) -> TicketKey:
        """Give the day's pair of keys, made when first asked for.

        With a new day's pair, the pairs and the used marks of days that are over are forgotten.
        """
        ...

    def ticket_keys(self) -> tuple[TicketKey, ...]:
        """Give the pairs that are kept, the newest last."""
        ...

    def use_ticket(self, token: bytes, on: date) -> bool:
        """Note that a ticket was used; False, and nothing written, when it was before."""
        ...
