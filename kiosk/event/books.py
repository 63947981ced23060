"""What an event day needs from the register, as Protocols. Rule: figures are read, never kept.

The encrypted register and the tests' in-memory books pass the same contract suite.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol

from kiosk.access import OperatorId
from kiosk.event.day import ClockSigned, EventDay
from kiosk.event.stock import CardGroup, StockEntry
from kiosk.issuance import Event


class DayEntry(Protocol):
    """One unit of work: everything in it is kept, or nothing is."""

    def put_day(self, day: EventDay) -> None:
        """Write an event day, new or changed."""
        ...

    def add_stock(self, entry: StockEntry) -> None:
        """Add a line about stock; it is never changed."""
        ...

    def note(self, event: Event, on: date, *, by: OperatorId | None = None) -> None:
        """Add a journal row in the signed-in operator's name, or in another's who signed too."""
        ...

    def journal_count(self) -> int:
        """Count the journal's rows, those of this unit of work included."""
        ...


class DayBooks(Protocol):
    """The register, as far as an event day needs it."""

    def day_entry(self) -> AbstractContextManager[DayEntry]:
        """Open a unit of work: kept when the block ends, undone when it raises."""
        ...

    def newest_day(self) -> EventDay | None:
        """Give the event day that was opened last; None before the first."""
        ...

    def stock_entries(self, since: date) -> tuple[StockEntry, ...]:
        """Give the stock entries of that event day and later, in order."""
        ...

    def newest_ribbon(self) -> StockEntry | None:
        """Give the last change of a ribbon; None before the first."""
        ...

    def card_groups(self, since: date) -> tuple[CardGroup, ...]:
        """Count the cards reserved on that day and later, alike ones together."""
        ...

    def open_count(self) -> int:
        """Count the cards that are neither handed nor ended."""
        ...

    def births(self, day: date) -> tuple[date, ...]:
        """Give the birth dates of those who got a card reserved on that day, in no order."""
        ...

    def happened(self, after: int, until: int) -> Mapping[Event, int]:
        """Count the journal's rows after one and up to another, by event."""
        ...

    def day_of(self, on: date) -> EventDay | None:
        """Give the event day of this date; None where there was none."""
        ...

    def clock_signed(self) -> tuple[ClockSigned, ...]:
        """Tell who signed that the clock is right although it was behind, in order."""
        ...

    def signed_in(self, after: int, until: int | None) -> frozenset[OperatorId]:
        """Tell who signed in between two rows of the journal; None is its end."""
        ...

    def printed_head(self, count: int) -> str:
        """Give the journal's head at so many rows, as it is printed."""
        ...
