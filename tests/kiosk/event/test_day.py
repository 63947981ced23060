"""The event day: opened once, closed when it balances; two people for what one must not decide."""

from datetime import date, timedelta

import pytest

from kiosk import issuance
from kiosk.access import Countersigned, OperatorId
from kiosk.errors import KnownError
from kiosk.event import (
    CardsOpen,
    Closed,
    DifferenceReason,
    Explanation,
    HeldBefore,
    LeftOpen,
    MayServe,
    NotOpen,
    Opened,
    Paused,
    Phase,
    StockKind,
    Unbalanced,
    serving,
)
from kiosk.event.figures import on_duty, stock_now
from kiosk.event.sheet import day_sheet
from kiosk.event.stocktaking import destroy, take_stock
from kiosk.event.verbs import close_day, open_day, pause, resume
from kiosk.issuance import Event, VoidReason
from kiosk.ports import Mode
from tests.contracts.memory_days import MemoryDays
from tests.kiosk.register.sample import TODAY, enrolled, good_card

NEXT = TODAY + timedelta(days=1)
ANN, BOB, EVE = OperatorId("ann"), OperatorId("bob"), OperatorId("eve")
SIGNED = Countersigned(ANN, BOB)
LOST = Explanation(DifferenceReason.LOST, SIGNED)


@pytest.fixture
def days() -> MemoryDays:
    made = MemoryDays()
    open_day(made, (ANN, BOB, ANN), TODAY)
    take_stock(made, StockKind.BOX_OPENED, 100, TODAY)
    return made


def events(days: MemoryDays) -> list[Event]:
    return [event for event, _ in days.books.pages.journal if not event.value.startswith("card ")]


def test_an_open_day_knows_its_staff_and_says_so_in_the_journal(days: MemoryDays) -> None:
    day = days.newest_day()
    assert day is not None
    assert (day.phase, day.staff, day.carried) == (Phase.OPEN, (ANN, BOB), 0)
    assert events(days) == [Event.DAY_OPENED, Event.BOX_OPENED]


def test_an_open_day_is_not_opened_twice(days: MemoryDays) -> None:
    before = list(days.books.pages.journal)
    assert open_day(days, (), TODAY) == Opened(days.days[TODAY])
    assert days.books.pages.journal == before


def test_a_day_that_balances_closes(days: MemoryDays) -> None:
    enrolled(days.books, "Rosa Marin")
    closed = close_day(days, 99, TODAY)
    assert isinstance(closed, Closed)
    assert (closed.day.counted, closed.day.journal_to) == (99, len(days.books.pages.journal))
    assert events(days)[-1] is Event.DAY_CLOSED


def test_a_day_with_an_open_card_does_not_close(days: MemoryDays) -> None:
    serial = good_card(days.books)
    assert close_day(days, 100, TODAY) == CardsOpen(1)
    issuance.void(days.books, serial, VoidReason.RESIDENT_LEFT, TODAY)
    assert isinstance(close_day(days, 99, TODAY), Closed)


def test_a_day_that_does_not_balance_closes_only_when_two_people_explain_it(
    days: MemoryDays,
) -> None:
    assert close_day(days, 98, TODAY) == Unbalanced(-2)
    assert days.days[TODAY].phase is Phase.OPEN
    closed = close_day(days, 98, TODAY, explained=LOST)
    assert isinstance(closed, Closed)
    line = days.stock[-1]
    assert (line.amount, line.reason, line.first, line.second) == (
        -2,
        DifferenceReason.LOST,
        ANN,
        BOB,
    )
    assert days.signed[-3:] == [
        (Event.DIFFERENCE_EXPLAINED, ANN),
        (Event.DIFFERENCE_COUNTERSIGNED, BOB),
        (Event.DAY_CLOSED, None),
    ]


def test_an_explanation_that_is_not_needed_is_not_written_down(days: MemoryDays) -> None:
    close_day(days, 100, TODAY, explained=LOST)
    assert [line.kind for line in days.stock] == [StockKind.BOX_OPENED]


def test_the_next_day_begins_with_the_blanks_that_were_counted(days: MemoryDays) -> None:
    close_day(days, 98, TODAY, explained=LOST)
    opened = open_day(days, (ANN,), NEXT)
    assert isinstance(opened, Opened)
    assert opened.day.carried == 98
    assert stock_now(days, opened.day).left == 98


def test_a_day_taken_up_again_goes_on_with_its_own_figures(days: MemoryDays) -> None:
    close_day(days, 98, TODAY, explained=LOST)
    opened = open_day(days, (BOB,), TODAY)
    assert isinstance(opened, Opened)
    assert (opened.day.carried, opened.day.staff) == (0, (ANN, BOB))
    assert events(days)[-1] is Event.DAY_REOPENED
    enrolled(days.books, "Rosa Marin")
    assert isinstance(close_day(days, 97, TODAY), Closed)


def test_a_day_left_open_is_closed_before_another_one_opens(days: MemoryDays) -> None:
    assert open_day(days, (), NEXT) == LeftOpen(TODAY)
    assert isinstance(close_day(days, 100, NEXT), Closed)
    assert isinstance(open_day(days, (), NEXT), Opened)


def test_after_a_clock_that_ran_ahead_the_next_day_goes_on_with_the_blanks_that_were_counted(
    days: MemoryDays,
) -> None:
    close_day(days, 100, TODAY)
    back = TODAY - timedelta(days=300)
    opened = open_day(days, (ANN,), back)
    assert isinstance(opened, Opened)
    assert (opened.day.day, opened.day.carried) == (back, 100)
    assert days.newest_day() == opened.day


def test_a_date_that_had_its_day_before_another_one_gets_no_second_one(days: MemoryDays) -> None:
    close_day(days, 100, TODAY)
    open_day(days, (), NEXT)
    close_day(days, 100, NEXT)
    assert open_day(days, (), TODAY) == HeldBefore(TODAY)


def test_a_pause_is_taken_and_ended_once(days: MemoryDays) -> None:
    for turn in (pause, pause, resume, resume):
        turn(days, TODAY)
    assert events(days)[2:] == [Event.DAY_PAUSED, Event.DAY_RESUMED]
    assert pause(MemoryDays(), TODAY) == NotOpen()


def test_a_destruction_names_both_who_saw_it(days: MemoryDays) -> None:
    destroy(days, StockKind.RIBBONS_DESTROYED, 2, SIGNED, TODAY)
    line = days.stock[-1]
    assert (line.amount, line.first, line.second) == (2, ANN, BOB)
    assert days.signed[-2:] == [
        (Event.RIBBONS_DESTROYED, ANN),
        (Event.DESTRUCTION_WITNESSED, BOB),
    ]
    assert stock_now(days, days.days[TODAY]).left == 100


def test_a_card_made_after_the_closing_is_said_where_the_sheet_is_asked_for(
    days: MemoryDays,
) -> None:
    closed = close_day(days, 100, TODAY)
    assert isinstance(closed, Closed)
    enrolled(days.books, "Rosa Marin")
    with pytest.raises(KnownError, match="do not balance any more"):
        day_sheet(days, closed.day, names={}, titles=(), class_of=lambda _born, _on: "adult")


# -- who is on duty --------------------------------------------------------------------------------


def sign_in(days: MemoryDays, who: OperatorId) -> None:
    with days.day_entry() as entry:
        entry.note(Event.SIGNED_IN, TODAY, by=who)


def test_whoever_takes_over_is_on_duty_too_once_and_is_written_down_no_second_time(
    days: MemoryDays,
) -> None:
    for who in (EVE, ANN, EVE):
        sign_in(days, who)
    assert on_duty(days, days.days[TODAY]) == {ANN, BOB, EVE}
    pause(days, TODAY)
    assert days.days[TODAY].staff == (ANN, BOB)


def test_who_was_there_before_the_day_or_after_it_was_not_on_duty() -> None:
    days = MemoryDays()
    sign_in(days, EVE)
    open_day(days, (ANN,), TODAY)
    close_day(days, 0, TODAY)
    sign_in(days, BOB)
    assert on_duty(days, days.days[TODAY]) == {ANN}


# -- who is served when ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mode", "today", "expected"),
    [
        (Mode.REAL, TODAY, MayServe()),
        (Mode.REAL, NEXT, LeftOpen(TODAY)),
        (Mode.PRACTICE, NEXT, MayServe()),
    ],
)
def test_residents_are_served_on_the_open_day(
    days: MemoryDays, mode: Mode, today: date, expected: object
) -> None:
    assert serving(days.newest_day(), today, mode) == expected


def test_without_an_open_day_only_practice_serves(days: MemoryDays) -> None:
    assert serving(None, TODAY, Mode.REAL) == NotOpen()
    assert serving(None, TODAY, Mode.PRACTICE) == MayServe()
    close_day(days, 100, TODAY)
    assert serving(days.newest_day(), TODAY, Mode.REAL) == NotOpen()


def test_nobody_is_served_while_the_day_is_paused(days: MemoryDays) -> None:
    pause(days, TODAY)
    for mode in Mode:
        assert serving(days.newest_day(), TODAY, mode) == Paused()
