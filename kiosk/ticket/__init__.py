"""The ticket: an application sealed to the event, carried as a QR code from a station to a desk.

Rule: the station can seal and not open; a ticket opens one case at a time and gets one card; nobody
opens one after the event's day.
"""

from kiosk.ticket.book import OnCard, Pending, Spent, TicketBook, TicketState
from kiosk.ticket.frame import LONGEST, PREFIX
from kiosk.ticket.key import (
    PublicTicketKey,
    TicketKey,
    new_ticket_key,
    read_key,
    write_key,
)
from kiosk.ticket.number import LETTERS, TicketNumber, TicketNumbers
from kiosk.ticket.refusals import (
    Expired,
    Foreign,
    NotATicket,
    Refusal,
    Tampered,
    TooLarge,
    Truncated,
)
from kiosk.ticket.sealing import Opened, open_ticket, seal

__all__ = [
    "LETTERS",
    "LONGEST",
    "PREFIX",
    "Expired",
    "Foreign",
    "NotATicket",
    "OnCard",
    "Opened",
    "Pending",
    "PublicTicketKey",
    "Refusal",
    "Spent",
    "Tampered",
    "TicketBook",
    "TicketKey",
    "TicketNumber",
    "TicketNumbers",
    "TicketState",
    "TooLarge",
    "Truncated",
    "new_ticket_key",
    "open_ticket",
    "read_key",
    "seal",
    "write_key",
]
