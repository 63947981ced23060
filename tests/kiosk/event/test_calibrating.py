"""A test card on an event day: printed when there is a day, its blank counted, its reading kept."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.calibration import Calibration, Offset, Offsets
from kiosk.calibration_parts import Calibrations, DesignSample, calibration_desk
from kiosk.event import CalibrationDesk, Kept, NotOpen, Reading, SampleSent, StockKind, TooFar
from kiosk.event.figures import current, stock_now
from kiosk.event.stocktaking import take_stock
from kiosk.event.verbs import open_day
from kiosk.ports import Fault, FaultKind, Mode
from printing.design.moving import moved
from tests.contracts.memory_days import MemoryDays
from tests.contracts.scripted_printer import ScriptedPrinter
from tests.kiosk.register.sample import TODAY
from tests.ui.workplace import FixedClock

SAMPLE = DesignSample("lakefront", Mode.REAL)
LEFT = Offsets(Offset(right=2))


@dataclass
class Bench:
    """A test-card desk over memory and a scripted printer."""

    desk: CalibrationDesk
    days: MemoryDays
    printer: ScriptedPrinter

    def open(self) -> None:
        open_day(self.days, (), TODAY)
        take_stock(self.days, StockKind.BOX_OPENED, 10, TODAY)

    def sent(self) -> SampleSent:
        sent = self.desk.print()
        assert isinstance(sent, SampleSent)
        return sent

    def blanks(self) -> tuple[int, int]:
        day = current(self.days)
        assert day is not None
        stock = stock_now(self.days, day)
        return stock.left, stock.test


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    days, printer = MemoryDays(), ScriptedPrinter(name="cards")
    clock = FixedClock(TODAY)
    desk = calibration_desk(printer, Calibrations(tmp_path), days, SAMPLE, clock)
    return Bench(desk, days, printer)


def test_without_an_open_day_no_blank_is_used(bench: Bench) -> None:
    assert bench.desk.print() == NotOpen()
    assert bench.printer.sent == []


def test_a_printer_that_cannot_print_is_told(bench: Bench) -> None:
    bench.open()
    bench.printer.before = Fault(FaultKind.OUT_OF_CARDS)
    assert bench.desk.print() == Fault(FaultKind.OUT_OF_CARDS)


def test_a_card_that_came_out_is_written_down_as_a_test(bench: Bench) -> None:
    bench.open()
    sent = bench.sent()
    assert bench.blanks() == (10, 0)
    bench.desk.came_out(sent)
    assert bench.blanks() == (9, 1)
    assert bench.printer.cancelled == [sent.job]


def test_a_card_that_never_came_costs_no_blank(bench: Bench) -> None:
    bench.open()
    sent = bench.sent()
    bench.desk.nothing_came(sent)
    assert bench.blanks() == (10, 0)
    assert bench.printer.cancelled == [sent.job]


def test_what_was_read_moves_the_next_card(bench: Bench) -> None:
    bench.open()
    first = bench.sent()
    assert first.offsets == Offsets()
    kept = bench.desk.read(first.offsets, Reading(LEFT, 254))
    assert kept == Kept(Calibration(LEFT, TODAY, 254, SAMPLE.finest()), whole=True)
    second = bench.sent()
    assert second.offsets == LEFT
    assert bench.printer.sent[1] == moved(SAMPLE.pdf(LEFT), LEFT, 300)


def test_reading_the_same_card_twice_moves_nothing_twice(bench: Bench) -> None:
    bench.open()
    sent = bench.sent()
    once = bench.desk.read(sent.offsets, Reading(LEFT, 254))
    assert bench.desk.read(sent.offsets, Reading(LEFT, 254)) == once


def test_further_than_three_millimetres_is_refused_and_nothing_is_kept(bench: Bench) -> None:
    bench.desk.read(Offsets(), Reading(LEFT, 254))
    before = bench.desk.standing()
    assert bench.desk.read(LEFT, Reading(Offsets(Offset(right=5)), 254)) == TooFar()
    assert bench.desk.standing() == before


def test_a_move_that_cuts_something_off_is_kept_and_said(bench: Bench) -> None:
    kept = bench.desk.read(Offsets(), Reading(Offsets(Offset(down=-6)), None))
    assert isinstance(kept, Kept)
    assert not kept.whole
