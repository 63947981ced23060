"""After an event under a clock that ran ahead the next one goes on, and says who signed for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from kiosk.cli.clock import accept
from kiosk.desk import Desk
from kiosk.event import Closed, EventDesk, LeftOpen, Opened, StockKind
from kiosk.isolation import Seal
from kiosk.ports import Mode
from kiosk.readiness import Check, Outcome
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE, SetUp
from tests.ui.workplace import FixedClock

TODAY = date(2026, 11, 21)
AHEAD = TODAY + timedelta(days=3650)
SEAL = Seal(frozenset(), core_dumps=False, dumpable=False)


@contextmanager
def at_the_desk(folder: Path, on: date) -> Iterator[EventDesk]:
    station = Station(folder, Mode.PRACTICE, SEAL, clock=FixedClock(on))
    found = station.standing()
    assert isinstance(found, SetUp)
    desk = station.sign_in(found.operators[0].id, PRACTICE_PASSPHRASE)
    assert isinstance(desk, Desk)
    yield desk.day
    desk.close()


def sign_for_clock(folder: Path) -> None:
    accept(folder, Mode.PRACTICE, TODAY, lambda _: "", lambda _: PRACTICE_PASSPHRASE)


def clock_of(day: EventDesk) -> Outcome:
    return {one.outcome.check: one.outcome for one in day.readiness()}[Check.CLOCK]


def test_it_is_signed_for_opened_with_the_blanks_that_were_counted_and_told_on_its_sheet(
    tmp_path: Path,
) -> None:
    with at_the_desk(tmp_path, AHEAD) as day:
        day.open_day(())
        day.take_stock(StockKind.BOX_OPENED, 50)
        day.take_stock(StockKind.RIBBON_CHANGED, 200)
        assert isinstance(day.close_day(50), Closed)
        assert day.sheet().clock_signed == ()
    sign_for_clock(tmp_path)
    with at_the_desk(tmp_path, TODAY) as day:
        assert clock_of(day) is Outcome.CLOCK_SIGNED
        opened = day.open_day(())
        assert isinstance(opened, Opened)
        assert opened.day.carried == 50
        assert day.status().ribbon is None
        assert isinstance(day.close_day(50), Closed)
        assert day.sheet().clock_signed == ("Practice clerk", "Practice supervisor")
    with at_the_desk(tmp_path, TODAY + timedelta(days=1)) as day:
        assert clock_of(day) is Outcome.CLOCK_RIGHT


def test_a_day_left_open_under_that_clock_is_closed_first(tmp_path: Path) -> None:
    with at_the_desk(tmp_path, AHEAD) as day:
        day.open_day(())
    sign_for_clock(tmp_path)
    with at_the_desk(tmp_path, TODAY) as day:
        assert day.open_day(()) == LeftOpen(AHEAD)
        assert isinstance(day.close_day(0), Closed)
        assert isinstance(day.open_day(()), Opened)
