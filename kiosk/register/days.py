"""The event days in the register: fulfils `kiosk.event.DayBooks`.

Rule: what became of the blanks is read from the cards; the rows here say what cards cannot know.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.access import OperatorId
from kiosk.event import (
    CardGroup,
    ClockSigned,
    DifferenceReason,
    EventDay,
    Phase,
    StockEntry,
    StockKind,
)
from kiosk.issuance import Event
from kiosk.register import cards, journal
from kiosk.register.connection import Connection
from kiosk.register.entry import SqlEntry
from kiosk.register.plainly import plainly
from kiosk.register.register import Register

_DAY = "SELECT day, phase, carried, counted, journal_from, journal_to FROM event_day"
_PUT_DAY = (
    "INSERT INTO event_day VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (day) DO UPDATE "
    "SET phase = excluded.phase, counted = excluded.counted, journal_to = excluded.journal_to"
)
_STOCK = "SELECT day, kind, amount, prints, reason, first, second FROM stock_entry"
_ADD_STOCK = (
    "INSERT INTO stock_entry (day, kind, amount, prints, reason, first, second) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_RIBBON = f"{_STOCK} WHERE kind = 'ribbon changed' ORDER BY entry DESC LIMIT 1"
_BIRTHS = (
    "SELECT birth_date FROM card JOIN holder USING (holder) "
    "WHERE reserved_on = ? AND handed_on IS NOT NULL ORDER BY birth_date"
)
_HAPPENED = (
    "SELECT event, count(*) FROM journal WHERE sequence > ? AND sequence <= ? GROUP BY event"
)
_CLOCK = (
    "SELECT sequence, day, actor FROM journal "
    "WHERE event IN ('clock accepted', 'clock countersigned') ORDER BY sequence"
)
_SIGNED_IN = (
    "SELECT DISTINCT actor FROM journal WHERE event = ? AND sequence > ? "
    "AND (? IS NULL OR sequence <= ?)"
)


@dataclass(frozen=True, slots=True)
class SqlDayEntry:
    """A unit of work on the open transaction; see `kiosk.event.DayEntry`."""

    entry: SqlEntry

    def put_day(self, day: EventDay) -> None:
        """Write an event day and who is on duty."""
        execute, on = self.entry.connection.execute, day.day.isoformat()
        numbers = (day.carried, day.counted, day.journal_from, day.journal_to)
        execute(_PUT_DAY, (on, day.phase.value, *numbers))
        execute("DELETE FROM event_staff WHERE day = ?", (on,))
        for one in day.staff:
            execute("INSERT INTO event_staff VALUES (?, ?)", (on, one))

    def add_stock(self, entry: StockEntry) -> None:
        """Add a line about stock."""
        reason = None if entry.reason is None else entry.reason.value
        start = (entry.day.isoformat(), entry.kind.value, entry.amount, entry.prints)
        self.entry.connection.execute(_ADD_STOCK, (*start, reason, entry.first, entry.second))

    def note(self, event: Event, on: date, *, by: OperatorId | None = None) -> None:
        """Add a journal row."""
        self.entry.note(event, on, by=by)

    def journal_count(self) -> int:
        """Count the journal's rows, those of this unit of work included."""
        return journal.head_of(self.entry.connection).count


@dataclass(frozen=True, slots=True, repr=False)
class Days:
    """The event days of an open register."""

    register: Register

    @contextmanager
    def day_entry(self) -> Iterator[SqlDayEntry]:
        """Open a unit of work: change and journal rows are kept together, or not at all."""
        with self.register.entry() as entry:
            yield SqlDayEntry(entry)

    def newest_day(self) -> EventDay | None:
        """Read the event day that was opened last: the latest one, unless the clock ran ahead."""
        with plainly():
            newest = f"{_DAY} ORDER BY journal_from DESC LIMIT 1"
            row = self._connection.execute(newest).fetchone()
            return None if row is None else self._day(row)

    def day_of(self, on: date) -> EventDay | None:
        """Read the event day of a date."""
        with plainly():
            row = self._connection.execute(f"{_DAY} WHERE day = ?", (on.isoformat(),)).fetchone()
            return None if row is None else self._day(row)

    def every_day(self) -> tuple[EventDay, ...]:
        """Read all event days, in the order they were opened."""
        with plainly():
            rows = self._connection.execute(f"{_DAY} ORDER BY journal_from").fetchall()
            return tuple(self._day(row) for row in rows)

    def stock_entries(self, since: date) -> tuple[StockEntry, ...]:
        """Read the stock entries of that event day and later, in order."""
        with plainly():
            statement = f"{_STOCK} WHERE day >= ? ORDER BY entry"
            rows = self._connection.execute(statement, (since.isoformat(),)).fetchall()
        return tuple(_stock(row) for row in rows)

    def newest_ribbon(self) -> StockEntry | None:
        """Read the last change of a ribbon."""
        with plainly():
            row = self._connection.execute(_RIBBON).fetchone()
        return None if row is None else _stock(row)

    def card_groups(self, since: date) -> tuple[CardGroup, ...]:
        """Count the cards reserved on that day and later, alike ones together."""
        with plainly():
            return cards.groups(self._connection, since)

    def open_count(self) -> int:
        """Count the cards that are neither handed nor ended."""
        return len(self.register.open_cards())

    def births(self, day: date) -> tuple[date, ...]:
        """Read the birth dates of those who got a card reserved on that day, by date."""
        with plainly():
            rows = self._connection.execute(_BIRTHS, (day.isoformat(),)).fetchall()
        return tuple(date.fromisoformat(born) for (born,) in rows)

    def happened(self, after: int, until: int) -> Mapping[Event, int]:
        """Count the journal's rows after one and up to another, by event."""
        with plainly():
            rows = self._connection.execute(_HAPPENED, (after, until)).fetchall()
        return {Event(event): int(count) for event, count in rows}

    def clock_signed(self) -> tuple[ClockSigned, ...]:
        """Read who signed that the clock is right."""
        with plainly():
            rows = self._connection.execute(_CLOCK).fetchall()
        return tuple(
            ClockSigned(row, date.fromisoformat(day), OperatorId(who)) for row, day, who in rows
        )

    def signed_in(self, after: int, until: int | None) -> frozenset[OperatorId]:
        """Read who signed in between two rows of the journal; None is its end."""
        values = (Event.SIGNED_IN.value, after, until, until)
        with plainly():
            rows = self._connection.execute(_SIGNED_IN, values).fetchall()
        return frozenset(OperatorId(actor) for (actor,) in rows)

    def printed_head(self, count: int) -> str:
        """Read the journal's head at so many rows, as it is printed."""
        with plainly():
            return journal.head_at(self._connection, count).printed

    @property
    def _connection(self) -> Connection:
        return self.register.connection

    def _day(self, row: tuple[Any, ...]) -> EventDay:
        on, phase, carried, counted, start, end = row
        staff = self._connection.execute(
            "SELECT operator FROM event_staff WHERE day = ? ORDER BY operator", (on,)
        ).fetchall()
        return EventDay(
            day=date.fromisoformat(on),
            phase=Phase(phase),
            staff=tuple(OperatorId(operator) for (operator,) in staff),
            carried=carried,
            counted=counted,
            journal_from=start,
            journal_to=end,
        )


def _stock(row: tuple[Any, ...]) -> StockEntry:
    day, kind, amount, prints, reason, first, second = row
    return StockEntry(
        day=date.fromisoformat(day),
        kind=StockKind(kind),
        amount=amount,
        prints=prints,
        reason=None if reason is None else DifferenceReason(reason),
        first=None if first is None else OperatorId(first),
        second=None if second is None else OperatorId(second),
    )
