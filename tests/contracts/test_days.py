"""What all books promise an event day: the encrypted register and the in-memory ones are alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk import issuance
from kiosk.access import Countersigned, OperatorId
from kiosk.event import (
    ClockSigned,
    DayBooks,
    DifferenceReason,
    EventDay,
    Phase,
    StockEntry,
    StockKind,
)
from kiosk.issuance import Books, Event, SpoilReason, State, Witness
from kiosk.register import Days
from tests.contracts.memory_days import MemoryDays
from tests.kiosk.register.sample import BORN, TODAY, enrolled, fresh, good_card

NEXT = TODAY + timedelta(days=1)
SIGNED = Countersigned(OperatorId("ann"), OperatorId("bob"))
DAY = EventDay(day=TODAY, phase=Phase.OPEN, staff=(OperatorId("ann"),), carried=7, journal_from=0)
RIBBON = StockEntry(day=TODAY, kind=StockKind.RIBBON_CHANGED, amount=200, prints=3)


@dataclass
class Shelf:
    """The cards' books and the days' books of one register."""

    cards: Books
    days: DayBooks

    def put(self, *what: EventDay | StockEntry) -> None:
        with self.days.day_entry() as entry:
            for one in what:
                if isinstance(one, EventDay):
                    entry.put_day(one)
                else:
                    entry.add_stock(one)


@pytest.fixture(params=["memory", "register"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shelf]:
    if request.param == "memory":
        days = MemoryDays()
        yield Shelf(days.books, days)
        return
    with fresh(tmp_path / "register") as register:
        yield Shelf(register, Days(register))


def test_before_the_first_day_there_is_nothing(shelf: Shelf) -> None:
    assert shelf.days.newest_day() is None
    assert shelf.days.newest_ribbon() is None
    assert shelf.days.stock_entries(date.min) == ()
    assert shelf.days.card_groups(date.min) == ()


def test_a_day_comes_back_as_it_was_written_and_changed(shelf: Shelf) -> None:
    shelf.put(DAY)
    assert shelf.days.newest_day() == DAY
    closed = DAY.closed(counted=5, journal_to=12)
    shelf.put(closed)
    assert shelf.days.newest_day() == closed
    shelf.put(closed.reopened())
    assert shelf.days.newest_day() == DAY


def test_the_newest_day_is_the_one_opened_last_even_when_the_clock_had_run_ahead(
    shelf: Shelf,
) -> None:
    later = EventDay(day=NEXT, phase=Phase.OPEN, staff=(), carried=5, journal_from=12)
    shelf.put(DAY.closed(counted=5, journal_to=12), later)
    assert shelf.days.newest_day() == later
    back = EventDay(
        day=TODAY - timedelta(days=1), phase=Phase.OPEN, staff=(), carried=4, journal_from=20
    )
    shelf.put(later.closed(counted=4, journal_to=20), back)
    assert shelf.days.newest_day() == back
    assert (shelf.days.day_of(TODAY), shelf.days.day_of(date.min)) == (
        DAY.closed(counted=5, journal_to=12),
        None,
    )


def test_who_signed_for_the_clock_is_told_in_order(shelf: Shelf) -> None:
    with shelf.days.day_entry() as entry:
        start = entry.journal_count()
        entry.note(Event.CLOCK_ACCEPTED, TODAY, by=SIGNED.first)
        entry.note(Event.CLOCK_COUNTERSIGNED, TODAY, by=SIGNED.second)
    assert shelf.days.clock_signed() == (
        ClockSigned(start + 1, TODAY, SIGNED.first),
        ClockSigned(start + 2, TODAY, SIGNED.second),
    )


def test_stock_entries_come_back_in_order_from_their_day_on(shelf: Shelf) -> None:
    lines = (
        StockEntry(day=TODAY, kind=StockKind.BOX_OPENED, amount=100),
        RIBBON,
        StockEntry(
            day=TODAY, kind=StockKind.CARDS_DESTROYED, amount=4,
            first=SIGNED.first, second=SIGNED.second,
        ),
        StockEntry(
            day=TODAY, kind=StockKind.DIFFERENCE, amount=-2, reason=DifferenceReason.LOST,
            first=SIGNED.first, second=SIGNED.second,
        ),
    )  # fmt: skip
    shelf.put(DAY, *lines)
    assert shelf.days.stock_entries(TODAY) == lines
    assert shelf.days.stock_entries(NEXT) == ()
    assert shelf.days.newest_ribbon() == RIBBON


def test_cards_of_which_the_same_is_known_are_counted_together(shelf: Shelf) -> None:
    for number in range(3):
        enrolled(shelf.cards, f"Resident {number}", date(1990, 1, 1 + number))
    spoiled = good_card(shelf.cards)
    issuance.spoil(shelf.cards, spoiled, SpoilReason.JAM, TODAY)
    found = shelf.days.card_groups(TODAY)
    assert {(group.day, group.state, group.reason, group.count) for group in found} == {
        (TODAY, State.HANDED, None, 3),
        (TODAY, State.SPOILED, SpoilReason.JAM, 1),
    }
    witnesses = {(group.sent_by, group.made_by, group.good_by) for group in found}
    assert witnesses == {(Witness.PRINTER, Witness.CLERK, Witness.SCAN)}
    assert shelf.days.card_groups(NEXT) == ()


def test_open_cards_are_counted(shelf: Shelf) -> None:
    good_card(shelf.cards)
    enrolled(shelf.cards, "Rosa Marin")
    assert shelf.days.open_count() == 1


def test_birth_dates_are_those_of_the_people_who_got_a_card(shelf: Shelf) -> None:
    enrolled(shelf.cards, "Rosa Marin")
    good_card(shelf.cards)
    assert shelf.days.births(TODAY) == (BORN,)
    assert shelf.days.births(NEXT) == ()


def test_what_happened_is_counted_between_two_rows_of_the_journal(shelf: Shelf) -> None:
    with shelf.days.day_entry() as entry:
        start = entry.journal_count()
        entry.note(Event.DAY_OPENED, TODAY)
        entry.note(Event.BOX_OPENED, TODAY)
        entry.note(Event.BOX_OPENED, TODAY, by=OperatorId("bob"))
        end = entry.journal_count()
        entry.note(Event.DAY_CLOSED, TODAY)
    assert shelf.days.happened(start, end) == {Event.DAY_OPENED: 1, Event.BOX_OPENED: 2}


def test_who_signed_in_is_told_between_two_rows_of_the_journal_and_up_to_its_end(
    shelf: Shelf,
) -> None:
    ann, bob, eve = OperatorId("ann"), OperatorId("bob"), OperatorId("eve")
    with shelf.days.day_entry() as entry:
        entry.note(Event.SIGNED_IN, TODAY, by=eve)
        start = entry.journal_count()
        for who in (ann, bob, ann):
            entry.note(Event.SIGNED_IN, TODAY, by=who)
        entry.note(Event.BOX_OPENED, TODAY, by=eve)
        end = entry.journal_count()
        entry.note(Event.SIGNED_IN, NEXT, by=eve)
    assert shelf.days.signed_in(start, end) == {ann, bob}
    assert shelf.days.signed_in(start, None) == {ann, bob, eve}


def test_a_printed_head_says_how_long_the_journal_was(shelf: Shelf) -> None:
    good_card(shelf.cards)
    assert shelf.days.printed_head(3).startswith("3 ")


def test_a_failed_unit_of_work_leaves_nothing(shelf: Shelf) -> None:
    def cut_short() -> None:
        with shelf.days.day_entry() as entry:
            entry.put_day(DAY)
            entry.add_stock(RIBBON)
            entry.note(Event.DAY_OPENED, TODAY)
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        cut_short()
    assert shelf.days.newest_day() is None
    assert shelf.days.stock_entries(date.min) == ()
    with shelf.days.day_entry() as entry:
        assert shelf.days.happened(0, entry.journal_count()).get(Event.DAY_OPENED, 0) == 0
