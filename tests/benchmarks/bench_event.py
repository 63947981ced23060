"""What the event day costs the desk: its figures between two residents, its sheet at closing."""

from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from kiosk import issuance
from kiosk.event import DaySheet, EventDay, StockKind
from kiosk.event.figures import ribbon_now, stock_now
from kiosk.event.sheet import day_sheet as computed
from kiosk.event.stocktaking import take_stock
from kiosk.event.verbs import close_day, open_day
from kiosk.issuance import Witness
from kiosk.register import Days, Register
from kiosk.serial import new_serial
from printing.paper.day_sheet import day_sheet
from tests.benchmarks.bench_register import _timed
from tests.benchmarks.crowded import copy_into, grown
from tests.benchmarks.table import Row
from tests.kiosk.register.sample import EXPIRES, found, opened

DAY = date(2026, 11, 21)
HOLDERS, SERVED = 1_000_000, 300
_NO_INDEX = (
    "SELECT state, reason, sent_by, made_by, good_by, count(*) FROM card "
    "WHERE +reserved_on >= ? GROUP BY 1, 2, 3, 4, 5"
)


def measure(holders: int = HOLDERS) -> list[Row]:
    """Measure on a register that had `holders` people before this day's 300."""
    with TemporaryDirectory() as folder:
        grown(holders)
        home = Path(folder) / "register"
        made = found(home)
        with opened(home, made) as register:
            keys = register.keys
        copy_into(home / "register.db", keys)
        with opened(home, made, whole=False) as register:
            return _measured(register, f"{holders:,} holders")


def _measured(register: Register, at: str) -> list[Row]:
    days = Days(register)
    open_day(days, (), DAY)
    for kind, amount in ((StockKind.BOX_OPENED, 400), (StockKind.RIBBON_CHANGED, 400)):
        take_stock(days, kind, amount, DAY)
    for number in range(SERVED):
        _serve(register, number)
    day = days.newest_day()
    assert day is not None
    figures = median(_timed(partial(_figures, days, day), 100))
    execute = register.connection.execute
    scan = median(_timed(lambda: execute(_NO_INDEX, (DAY.isoformat(),)).fetchall(), 3))
    close_day(days, 100, DAY)
    sheet = median(_timed(partial(_sheet, days), 20))
    paper = median(_timed(partial(_paper, _sheet(days)), 10))
    peer = f"the same without the index {scan:.0f} ms"
    ratio = round(figures / scan, 4)
    return [
        Row(f"event: blanks and ribbon now, {at}", round(figures, 2), "ms", peer, ratio),
        Row(f"event: the day sheet's figures, {at}", round(sheet, 2), "ms"),
        Row("event: the day sheet as PDF", round(paper, 1), "ms"),
    ]


def _serve(register: Register, number: int) -> None:
    serial, born = new_serial(), date(1950 + number % 50, 1 + number % 12, 3)
    issuance.reserve(register, serial, EXPIRES, DAY)
    issuance.sent(register, serial, Witness.PRINTER, DAY)
    issuance.made(register, serial, Witness.CLERK, DAY)
    issuance.good(register, serial, Witness.SCAN, DAY)
    issuance.hand(register, serial, f"Somebody {serial}", born, on=DAY)


def _figures(days: Days, day: EventDay) -> None:
    stock_now(days, day)
    ribbon_now(days)


def _sheet(days: Days) -> DaySheet:
    day = days.newest_day()
    assert day is not None
    return computed(
        days, day, names={}, titles=("A", "B"), class_of=lambda born, _on: "AB"[born.year % 2]
    )


def _paper(sheet: DaySheet) -> bytes:
    return day_sheet(sheet, "CityKey", "Chicago", practice=False)
