"""The test card on screen, by keyboard: printed, asked about, counted, read, kept, told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.calibration import MOST, Offset, Offsets, Unknown, step_text
from kiosk.event import DayStatus
from kiosk.ports import Failed, Fault, FaultKind, Finished, Ready, Working
from kiosk.readiness import Check, Outcome
from printing.design.moving import moved
from tests.ui.counter import Counter, open_counter
from tests.ui.test_event import at, open_the_day
from ui.desk.flow import OnEventDay, Waiting
from ui.event import flow
from ui.event.aiming_page import AimingPage
from ui.event.calibration_page import CalibrationPage
from ui.event.codes_page import CodesPage


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        open_the_day(opened)
        opened.actor.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        at(opened, flow.Calibrating)
        yield opened


def status(counter: Counter) -> DayStatus:
    return counter.ask(counter.desk.day.status)


def to_edges(counter: Counter) -> AimingPage:
    counter.actor.enter()
    at(counter, flow.SampleCameOut)
    counter.actor.press(Qt.Key.Key_F9)
    at(counter, flow.Aiming)
    page = counter.page
    assert isinstance(page, AimingPage)
    return page


def to_codes(counter: Counter) -> CodesPage:
    counter.actor.enter()
    at(counter, flow.ReadingCodes)
    page = counter.page
    assert isinstance(page, CodesPage)
    return page


def scan(counter: Counter, *sizes: int) -> None:
    for size in sizes:
        counter.actor.write(step_text(size))
        counter.actor.enter()
        counter.until(lambda: True)


def test_a_card_in_place_is_printed_counted_and_read_without_a_mouse(counter: Counter) -> None:
    to_edges(counter)
    assert (status(counter).stock.test, status(counter).stock.left) == (1, 99)
    page = to_codes(counter)
    scan(counter, 508, 423, 339, 254)
    assert page.verdict.text() == (
        "Your cards' codes use 0.42 mm modules; this printer reads down to 0.25 mm: good."
    )
    at(counter, flow.ReadingCodes)  # a scanner's own Enter keeps nothing
    counter.actor.enter()
    at(counter, flow.Overview)
    findings = {one.outcome.check: one.outcome for one in counter.ask(counter.desk.day.readiness)}
    assert findings[Check.TEST_CARD] is Outcome.TEST_CARD_READ
    assert counter.errors == []


def test_what_is_read_at_the_edges_moves_the_next_card_and_asks_to_look_again(
    counter: Counter,
) -> None:
    page = to_edges(counter)
    counter.actor.press(Qt.Key.Key_Space)
    counter.actor.press(Qt.Key.Key_Space)
    counter.actor.tab()
    counter.actor.tab()
    counter.actor.tab()
    counter.actor.press(Qt.Key.Key_Space)
    assert page.front[0].shown.text() == "1 at the left edge"
    assert page.front[1].shown.text() == "0.5 at the bottom edge"
    to_codes(counter)
    scan(counter, 339)
    counter.actor.enter()
    at(counter, flow.Calibrating)
    assert "Print another test card" in counter.banner._rest.text()
    page_now = counter.page
    assert isinstance(page_now, CalibrationPage)
    counter.until(lambda: bool(page_now.known[1].text()))
    assert page_now.known[1].text() == (
        "What is printed is moved. Front: 1 mm to the right, 0.5 mm up. Back: not moved."
    )
    offsets = Offsets(Offset(right=2, down=-1))
    to_edges(counter)
    sample = counter.desk.day.calibration.sample
    assert counter.printer.sent[-1] == moved(sample.pdf(offsets), offsets, 300)


def test_every_card_printed_afterwards_is_moved_and_previewed_as_it_shall_be(
    counter: Counter,
) -> None:
    to_edges(counter)
    counter.actor.press(Qt.Key.Key_Space)
    to_codes(counter)
    counter.actor.press(Qt.Key.Key_F10)
    counter.actor.verb()
    at(counter, flow.Calibrating)
    counter.screen.show_stage(Waiting())
    counter.start()
    counter.name("Rosa", "Marin")
    counter.to_came_out()
    assert counter.case.prepared is not None
    shown = counter.case.prepared.card.pdf
    assert counter.printer.sent[-1] == moved(shown, Offsets(Offset(right=1)), 300) != shown


def test_an_edge_goes_no_further_than_a_card_may_be_moved(counter: Counter) -> None:
    page = to_edges(counter)
    for _ in range(2 * MOST):
        counter.actor.press(Qt.Key.Key_Space)
    assert page.front[0].shown.text() == "3 at the left edge"


def test_numbers_are_kept_on_the_way_back_from_the_codes(counter: Counter) -> None:
    to_edges(counter)
    counter.actor.press(Qt.Key.Key_Space)
    to_codes(counter)
    counter.screen.on_back()
    at(counter, flow.Aiming)
    page = counter.page
    assert isinstance(page, AimingPage)
    assert page.front[0].value == 1


def test_codes_that_nobody_tried_are_asked_for(counter: Counter) -> None:
    to_edges(counter)
    page = to_codes(counter)
    counter.actor.enter()
    at(counter, flow.ReadingCodes)
    assert page._scan._field.error == "Scan the codes, or say that none of them reads."


def test_another_code_is_no_step_of_the_ladder(counter: Counter) -> None:
    to_edges(counter)
    page = to_codes(counter)
    counter.actor.write("HB1:NOT A STEP")
    counter.actor.enter()
    assert page.finest is None
    assert page._scan._field.error.startswith("This is no code of the test card.")


def test_a_printer_whose_codes_do_not_read_is_a_warning(counter: Counter) -> None:
    to_edges(counter)
    page = to_codes(counter)
    counter.actor.press(Qt.Key.Key_F10)
    assert page.verdict.text().startswith("None of the codes reads")
    counter.actor.verb()
    at(counter, flow.Calibrating)
    findings = {one.outcome.check: one.outcome for one in counter.ask(counter.desk.day.readiness)}
    assert findings[Check.TEST_CARD] is Outcome.TEST_CARD_COARSE


def test_practice_reads_the_codes_from_the_printed_file(counter: Counter) -> None:
    to_edges(counter)
    page = to_codes(counter)
    counter.actor.press(Qt.Key.Key_F5)
    assert page.finest == 169


def test_a_printer_off_by_more_than_three_millimetres_is_said_and_nothing_kept(
    counter: Counter,
) -> None:
    desk = counter.desk.day.calibration
    reading = flow.ReadingCodes(Offsets(Offset(right=MOST)), Offsets(Offset(right=1)))
    counter.screen.show_stage(OnEventDay(reading))
    at(counter, flow.ReadingCodes)
    counter.actor.press(Qt.Key.Key_F10)
    counter.actor.verb()
    counter.until(lambda: bool(counter.banner.title))
    assert counter.banner.title == "The printer is off by more than 3 mm. Nothing was kept."
    assert counter.ask(desk.standing) is Unknown.NEVER_READ


# -- when it does not come out --------------------------------------------------------------------


def test_a_fault_before_the_card_is_said_and_no_blank_is_counted(counter: Counter) -> None:
    counter.printer.before = Fault(FaultKind.OUT_OF_CARDS)
    counter.actor.enter()
    counter.until(lambda: bool(counter.banner.title))
    assert counter.banner.title == "The printer is out of cards."
    assert status(counter).stock.test == 0


@pytest.mark.parametrize(("key", "tests"), [(Qt.Key.Key_F10, 1), (Qt.Key.Key_F11, 0)])
def test_a_damaged_test_card_used_a_blank_and_one_that_never_came_did_not(
    counter: Counter, key: Qt.Key, tests: int
) -> None:
    counter.actor.enter()
    at(counter, flow.SampleCameOut)
    counter.actor.press(key)
    at(counter, flow.Calibrating)
    assert status(counter).stock.test == tests
    assert counter.printer.withdrawn == ["job-1"]


def test_a_printer_that_counts_its_cards_is_not_doubted(counter: Counter) -> None:
    counter.printer.states = [Working(), Finished(made=True)]
    counter.actor.enter()
    at(counter, flow.Aiming)
    assert status(counter).stock.test == 1


def test_a_job_that_never_reached_the_printer_costs_nothing(counter: Counter) -> None:
    counter.printer.states = [Failed(Fault(FaultKind.DRIVER_FAILED), made=False)]
    counter.actor.enter()
    counter.until(lambda: bool(counter.banner.title))
    at(counter, flow.Calibrating)
    assert status(counter).stock.test == 0


def test_a_job_that_broke_off_is_asked_about(counter: Counter) -> None:
    counter.printer.states = [Failed(Fault(FaultKind.JAM))]
    counter.actor.enter()
    at(counter, flow.SampleCameOut)
    counter.actor.press(Qt.Key.Key_F11)
    at(counter, flow.Calibrating)
    assert status(counter).stock.test == 0


def test_leaving_while_it_prints_asks_about_the_blank(counter: Counter) -> None:
    counter.printer.states = [Working()] * 1000
    counter.actor.enter()
    at(counter, flow.SamplePrinting)
    counter.screen.on_back()
    at(counter, flow.SampleCameOut)


def test_a_damaged_file_stops_cards_but_never_the_test_card(counter: Counter) -> None:
    (counter.station.folder / "calibration.json").write_text("{")
    findings = {one.outcome.check: one.outcome for one in counter.ask(counter.desk.day.readiness)}
    assert findings[Check.TEST_CARD] is Outcome.TEST_CARD_LOST
    to_edges(counter)
    to_codes(counter)
    counter.actor.press(Qt.Key.Key_F10)
    counter.actor.verb()
    at(counter, flow.Calibrating)
    assert isinstance(counter.ask(counter.desk.printer.preflight), Ready)
