"""Writing stock down: boxes, ribbons, test cards, and what was destroyed before two people."""

from datetime import date

from kiosk.access import Countersigned
from kiosk.errors import BugError
from kiosk.event.books import DayBooks, DayEntry
from kiosk.event.day import NotOpen
from kiosk.event.figures import current, prints_so_far
from kiosk.event.stock import StockEntry, StockKind
from kiosk.issuance import Event

MOST = 10_000
"""Blanks or prints that one entry can stand for; more is a slip of the keyboard."""

_NOTED = {
    StockKind.BOX_OPENED: Event.BOX_OPENED,
    StockKind.TEST_CARD: Event.TEST_CARD_MADE,
    StockKind.RIBBON_CHANGED: Event.RIBBON_CHANGED,
}
_SIGNED = {
    StockKind.CARDS_DESTROYED: (Event.CARDS_DESTROYED, Event.DESTRUCTION_WITNESSED),
    StockKind.RIBBONS_DESTROYED: (Event.RIBBONS_DESTROYED, Event.DESTRUCTION_WITNESSED),
    StockKind.DIFFERENCE: (Event.DIFFERENCE_EXPLAINED, Event.DIFFERENCE_COUNTERSIGNED),
}


def take_stock(books: DayBooks, kind: StockKind, amount: int, on: date) -> StockEntry | NotOpen:
    """Write down a box, a ribbon or test cards; `amount` is 1 to `MOST`."""
    day = current(books)
    if day is None:
        return NotOpen()
    prints = prints_so_far(books, day) if kind is StockKind.RIBBON_CHANGED else None
    line = StockEntry(day=day.day, kind=kind, amount=_whole(amount), prints=prints)
    with books.day_entry() as entry:
        entry.add_stock(line)
        entry.note(_NOTED[kind], on)
    return line


def destroy(
    books: DayBooks, kind: StockKind, amount: int, signed: Countersigned, on: date
) -> StockEntry | NotOpen:
    """Write down that spoiled cards or used ribbons were destroyed before two people's eyes."""
    day = current(books)
    if day is None:
        return NotOpen()
    line = StockEntry(
        day=day.day, kind=kind, amount=_whole(amount), first=signed.first, second=signed.second
    )
    with books.day_entry() as entry:
        return add_signed(entry, line, on)


def add_signed(entry: DayEntry, line: StockEntry, on: date) -> StockEntry:
    """Write down what two people stand behind; the journal names both."""
    if line.first is None or line.second is None:
        raise BugError("A line about stock that needs two signatures has none.")
    first, second = _SIGNED[line.kind]
    entry.add_stock(line)
    entry.note(first, on, by=line.first)
    entry.note(second, on, by=line.second)
    return line


def _whole(amount: int) -> int:
    if not 1 <= amount <= MOST:
        raise BugError("An amount of stock was never checked.")
    return amount
