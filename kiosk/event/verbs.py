"""The verbs of an event day. Each is one unit of work: load, decide, write, journal."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.access import Countersigned, OperatorId
from kiosk.event.books import DayBooks, DayEntry
from kiosk.event.day import EventDay, HeldBefore, LeftOpen, NotOpen, Phase, Unbalanced, balance
from kiosk.event.figures import current, stock_now
from kiosk.event.stock import DifferenceReason, StockEntry, StockKind
from kiosk.event.stocktaking import add_signed
from kiosk.issuance import Event


@dataclass(frozen=True, slots=True)
class Opened:
    """The day is open; residents can be served."""

    day: EventDay


@dataclass(frozen=True, slots=True)
class Closed:
    """The blanks balance or their difference is explained; the day sheet can be printed."""

    day: EventDay


@dataclass(frozen=True, slots=True)
class CardsOpen:
    """So many numbers are neither handed nor ended: the desk asks what became of them first."""

    count: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the blanks do not balance, and the two people who stand behind it."""

    reason: DifferenceReason
    signed: Countersigned

    def line(self, day: date, difference: int) -> StockEntry:
        """Give the stock entry that makes the day balance."""
        return StockEntry(
            day=day,
            kind=StockKind.DIFFERENCE,
            amount=difference,
            reason=self.reason,
            first=self.signed.first,
            second=self.signed.second,
        )


def open_day(
    books: DayBooks, staff: Iterable[OperatorId], on: date, *, second: OperatorId | None = None
) -> Opened | LeftOpen | HeldBefore:
    """Open the day, or take today's up again after it was closed; `second` signed for it too.

    The blanks counted at the last closing are carried over. An open day opens no second time.
    """
    last = books.newest_day()
    if last is not None and last.phase is not Phase.CLOSED:
        return Opened(last) if last.day == on else LeftOpen(last.day)
    again = last is not None and last.day == on
    if not again and books.day_of(on) is not None:
        return HeldBefore(on)
    with books.day_entry() as entry:
        begun = _begun(last, entry, tuple(sorted(set(staff))), on)
        entry.put_day(begun)
        _note(entry, Event.DAY_REOPENED if again else Event.DAY_OPENED, on, second)
    return Opened(begun)


def _begun(
    last: EventDay | None, entry: DayEntry, staff: tuple[OperatorId, ...], on: date
) -> EventDay:
    if last is not None and last.day == on:
        return replace(last.reopened(), staff=tuple(sorted({*last.staff, *staff})))
    carried = 0 if last is None or last.counted is None else last.counted
    start = entry.journal_count()
    return EventDay(day=on, phase=Phase.OPEN, staff=staff, carried=carried, journal_from=start)


def pause(books: DayBooks, on: date) -> EventDay | NotOpen:
    """Stop serving for a while. Paused already: nothing is written."""
    return _turn(books, Phase.PAUSED, Event.DAY_PAUSED, on)


def resume(books: DayBooks, on: date) -> EventDay | NotOpen:
    """Go on serving. Open already: nothing is written."""
    return _turn(books, Phase.OPEN, Event.DAY_RESUMED, on)


def close_day(
    books: DayBooks,
    counted: int,
    on: date,
    *,
    explained: Explanation | None = None,
    second: OperatorId | None = None,
) -> Closed | CardsOpen | Unbalanced | NotOpen:
    """Close the day when every card is resolved and the blanks balance or are explained.

    `counted` is how many blanks were counted by hand; an explanation is written down only where
    there is a difference.
    """
    day = current(books)
    if day is None:
        return NotOpen()
    if open_cards := books.open_count():
        return CardsOpen(open_cards)
    found = balance(stock_now(books, day), counted)
    if isinstance(found, Unbalanced) and explained is None:
        return found
    with books.day_entry() as entry:
        if isinstance(found, Unbalanced) and explained is not None:
            add_signed(entry, explained.line(day.day, found.difference), on)
        _note(entry, Event.DAY_CLOSED, on, second)
        over = day.closed(counted, entry.journal_count())
        entry.put_day(over)
    return Closed(over)


def _turn(books: DayBooks, to: Phase, event: Event, on: date) -> EventDay | NotOpen:
    day = current(books)
    if day is None:
        return NotOpen()
    if day.phase is to:
        return day
    turned = replace(day, phase=to)
    with books.day_entry() as entry:
        entry.put_day(turned)
        entry.note(event, on)
    return turned


def _note(entry: DayEntry, event: Event, on: date, second: OperatorId | None) -> None:
    entry.note(event, on)
    if second is not None:
        entry.note(Event.DAY_COUNTERSIGNED, on, by=second)
