"""The figures of now: the day that is open, its people, blanks, ribbon. Read, never kept."""

from datetime import date

from kiosk.access import OperatorId
from kiosk.event.books import DayBooks
from kiosk.event.day import EventDay, Phase
from kiosk.event.stock import CardGroup, Stock, StockEntry, prints_of, ribbon_left, stock_of


def current(books: DayBooks) -> EventDay | None:
    """Give the day that is open or paused."""
    last = books.newest_day()
    return None if last is None or last.phase is Phase.CLOSED else last


def on_duty(books: DayBooks, day: EventDay) -> frozenset[OperatorId]:
    """Name who was put down for a day, and who signed in on it: the journal knows them."""
    return books.signed_in(day.journal_from, day.journal_to).union(day.staff)


def stock_now(books: DayBooks, day: EventDay) -> Stock:
    """Add one event day's blanks up."""
    return stock_of(day.carried, groups_of(books, day.day), entries_of(books, day.day))


def ribbon_now(books: DayBooks) -> int | None:
    """Give the prints left on the ribbon; None where that is not known.

    It is not, before a change was written down, and after one under a clock that ran ahead.
    """
    ribbon, last = books.newest_ribbon(), books.newest_day()
    if ribbon is None or (last is not None and ribbon.day > last.day):
        return None
    return ribbon_left(ribbon, books.card_groups(ribbon.day), books.stock_entries(ribbon.day))


def prints_so_far(books: DayBooks, day: EventDay) -> int:
    """Count what a day printed up to now."""
    return prints_of(groups_of(books, day.day), entries_of(books, day.day))


def groups_of(books: DayBooks, day: date) -> tuple[CardGroup, ...]:
    """Count the cards reserved on one day, alike ones together."""
    return tuple(group for group in books.card_groups(day) if group.day == day)


def entries_of(books: DayBooks, day: date) -> tuple[StockEntry, ...]:
    """Give one event day's stock entries, in order."""
    return tuple(entry for entry in books.stock_entries(day) if entry.day == day)
