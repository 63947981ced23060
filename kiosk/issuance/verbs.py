"""The verbs of a card's life. Each is one unit of work: load, decide, write, journal.

A serial is never used twice. Handing over stands in `handing`.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.errors import BugError
from kiosk.issuance.books import Books, Entry
from kiosk.issuance.card import (
    Card,
    Fact,
    Reason,
    RevokeReason,
    SpoilReason,
    State,
    VoidReason,
    Witness,
    ended,
    established,
)
from kiosk.issuance.events import Event
from kiosk.serial import Serial
from kiosk.ticket_mark import TicketMark

_EVENT = {
    State.SENT: Event.CARD_SENT,
    State.MADE: Event.CARD_MADE,
    State.GOOD: Event.CARD_GOOD,
    State.VOID: Event.CARD_VOIDED,
    State.SPOILED: Event.CARD_SPOILED,
    State.REVOKED: Event.CARD_REVOKED,
    State.REPLACED: Event.CARD_REPLACED,
}


@dataclass(frozen=True, slots=True)
class Reserved:
    """The serial is ours."""

    card: Card


@dataclass(frozen=True, slots=True)
class SerialTaken:
    """The serial was used before, perhaps by a void card: draw another."""


def reserve(
    books: Books,
    serial: Serial,
    expires: date | None,
    on: date,
    ticket: TicketMark | None = None,
) -> Reserved | SerialTaken:
    """Take a serial before anything is printed. Only the number enters the register.

    `ticket` is the pending ticket that this card will spend when it is handed over. It has one
    open number at a time: one that an earlier try could not close is closed with this.
    """
    card = Card(serial=serial, state=State.RESERVED, reserved_on=on, expires=expires)
    with books.entry() as entry:
        if not entry.add(card):
            return SerialTaken()
        if ticket is not None:
            _tie(entry, ticket, serial, on)
        entry.note(Event.CARD_RESERVED, on, serial)
    return Reserved(card)


def sent(books: Books, serial: Serial, by: Witness, on: date) -> Card:
    """Record that the queue has the job. Known already: nothing is written."""
    return _establish(books, serial, State.SENT, by, on)


def made(books: Books, serial: Serial, by: Witness, on: date) -> Card:
    """Record that a card came out of the printer. Known already: nothing is written."""
    return _establish(books, serial, State.MADE, by, on)


def good(books: Books, serial: Serial, by: Witness, on: date) -> Card:
    """Record that the card is right: read back, or looked at. Known already: nothing is written."""
    return _establish(books, serial, State.GOOD, by, on)


def void(books: Books, serial: Serial, reason: VoidReason, on: date) -> Card:
    """End a card that will never be handed over."""
    return _end(books, serial, reason, on)


def spoil(books: Books, serial: Serial, reason: SpoilReason, on: date) -> Card:
    """End a card whose blank was ruined."""
    return _end(books, serial, reason, on)


def revoke(books: Books, serial: Serial, reason: RevokeReason, on: date) -> Card:
    """End a card that is in somebody's hands."""
    return _end(books, serial, reason, on)


def open_cards(books: Books) -> tuple[Card, ...]:
    """Give the cards that were begun and neither handed nor ended, by serial."""
    return books.open_cards()


def _establish(books: Books, serial: Serial, fact: Fact, by: Witness, on: date) -> Card:
    with books.entry() as entry:
        card = known(entry, serial)
        return save(entry, card, established(card, fact, by), on)


def _end(books: Books, serial: Serial, reason: Reason, on: date) -> Card:
    with books.entry() as entry:
        return _close(entry, serial, reason, on)


def _close(entry: Entry, serial: Serial, reason: Reason, on: date) -> Card:
    card = known(entry, serial)
    over = save(entry, card, ended(card, reason, on), on)
    entry.free_ticket(serial)
    return over


def _tie(entry: Entry, ticket: TicketMark, serial: Serial, on: date) -> None:
    left = entry.held_by_ticket(ticket)
    if left is not None:
        _close(entry, left, VoidReason.NOT_FOUND, on)
    entry.hold_ticket(ticket, serial)


def known(entry: Entry, serial: Serial) -> Card:
    """Give the card; a serial that was never reserved is a BugError."""
    card = entry.card(serial)
    if card is None:
        raise BugError("A step was taken for a serial that was never reserved.")
    return card


def save(entry: Entry, before: Card, after: Card, on: date) -> Card:
    """Write a changed card and its journal row; an unchanged one leaves no trace."""
    if after != before:
        entry.put(after)
        entry.note(_EVENT[after.state], on, after.serial)
    return after
