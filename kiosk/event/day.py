"""The event day: open, paused, closed; what may be done in each, and when its blanks balance."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kiosk.access import OperatorId
from kiosk.event.stock import Stock
from kiosk.ports import Mode


class Phase(StrEnum):
    """Where a day stands."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDay:
    """One session in one place: its staff, which blanks it began with and ended with.

    `staff` are those who were put down when it was opened; who took over later is in the
    journal (`kiosk.event.figures.on_duty`). The journal's rows of the day are those after
    `journal_from` up to `journal_to`.
    """

    day: date
    phase: Phase
    staff: tuple[OperatorId, ...]
    carried: int
    journal_from: int
    counted: int | None = None
    journal_to: int | None = None

    def closed(self, counted: int, journal_to: int) -> "EventDay":
        """Give the day as it stands when its blanks were counted and it ended."""
        return replace(self, phase=Phase.CLOSED, counted=counted, journal_to=journal_to)

    def reopened(self) -> "EventDay":
        """Give the day as it stands when it goes on after all; its blanks are counted again."""
        return replace(self, phase=Phase.OPEN, counted=None, journal_to=None)


@dataclass(frozen=True, slots=True)
class ClockSigned:
    """Somebody signed, in this row of the journal, that it was this day and no later one."""

    row: int
    on: date
    who: OperatorId


@dataclass(frozen=True, slots=True)
class HeldBefore:
    """There was an event day of today's date, and another one since: the clock had been wrong."""

    day: date


@dataclass(frozen=True, slots=True)
class MayServe:
    """Residents can be served now."""


@dataclass(frozen=True, slots=True)
class NotOpen:
    """There is no event day for today: it has to be opened first."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The day is paused; somebody takes it up again."""


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """An earlier day was never closed: its blanks are counted first."""

    day: date


Serving = MayServe | NotOpen | Paused | LeftOpen


def serving(last: EventDay | None, today: date, mode: Mode) -> Serving:
    """Say whether a case may be started. Practice needs no open day, and can have one."""
    if last is not None and last.phase is not Phase.CLOSED:
        if last.day != today and mode is Mode.REAL:
            return LeftOpen(last.day)
        return Paused() if last.phase is Phase.PAUSED else MayServe()
    return MayServe() if mode is Mode.PRACTICE else NotOpen()


@dataclass(frozen=True, slots=True)
class Balances:
    """The counted blanks are as many as can be left.

    `settled` of the doubtful numbers are found to have used a blank.
    """

    settled: int


@dataclass(frozen=True, slots=True)
class Unbalanced:
    """There are so many blanks too many (above 0) or too few (below 0)."""

    difference: int


def balance(stock: Stock, counted: int) -> Balances | Unbalanced:
    """Compare what was counted by hand with what must be left."""
    if counted > stock.left:
        return Unbalanced(counted - stock.left)
    least = max(0, stock.least)
    if counted < least:
        return Unbalanced(counted - least)
    return Balances(stock.left - counted)
