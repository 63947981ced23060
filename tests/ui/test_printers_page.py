"""Choosing printers and printing sheets on the event day: told what was sent, never that it came.

The queues are those of a real scheduler of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.printer_choice import choices
from kiosk.queue_parts import StationPrinters
from kiosk.queues import NONE, Use
from tests.cups.scheduler import OFFICE, QUEUE, ROLL, PrivateScheduler, private_scheduler, until
from tests.printing.sheets import ordinary
from tests.ui.counter import Counter, open_counter
from tests.ui.event_scenes import PRINTERS
from ui.desk.flow import OnEventDay
from ui.event import flow
from ui.event.over_page import OverPage
from ui.event.overview_page import OverviewPage
from ui.event.printer_words import state_words, trouble_words
from ui.event.printers_page import PrintersPage


@dataclass
class Office:
    """A desk beside a print service with queues for cards, slips and sheets."""

    counter: Counter
    scheduler: PrivateScheduler
    folder: Path

    def page(self) -> PrintersPage:
        self.counter.screen.show_stage(OnEventDay(flow.ChoosingPrinters()))
        self.counter.until(lambda: isinstance(self.counter.page, PrintersPage))
        page = self.counter.page
        assert isinstance(page, PrintersPage)
        return page

    def choose(self, use: Use, queue: str) -> None:
        page = self.page()
        row = page.rows[use]
        row.queues.setCurrentIndex(row.queues.findData(queue))
        page.go()
        self.counter.until(lambda: isinstance(self.counter.page, OverviewPage))

    def until_told(self, title: str) -> None:
        told = self.counter.banner
        self.counter.qtbot.waitUntil(lambda: told.title.startswith(title), timeout=20_000)

    def over(self) -> OverPage:
        self.counter.screen.show_stage(OnEventDay(flow.Over(ordinary())))
        self.counter.until(lambda: isinstance(self.counter.page, OverPage))
        page = self.counter.page
        assert isinstance(page, OverPage)
        return page


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    data = tmp_path / "data"
    with private_scheduler(paper=True) as scheduler, open_counter(qtbot, data) as counter:
        day = counter.desk.day
        day.printers = StationPrinters(data, day.mode, scheduler.asked)
        yield Office(counter, scheduler, data)


def test_each_use_offers_the_queues_that_are_fit_for_it(office: Office) -> None:
    rows = office.page().rows
    offered = {
        use: {str(row.queues.itemData(at)) for at in range(row.queues.count())} - {"folder", NONE}
        for use, row in rows.items()
    }
    assert offered == {Use.CARD: {QUEUE}, Use.SLIP: {OFFICE, ROLL}, Use.A4: {OFFICE}}


def test_what_is_chosen_is_kept_with_the_drivers_settings(office: Office) -> None:
    page = office.page()
    row = page.rows[Use.CARD]
    row.queues.setCurrentIndex(row.queues.findData(QUEUE))
    panel = row._settings["KPanel"]
    panel.setCurrentIndex(panel.findData("None"))
    page.go()
    office.counter.until(lambda: isinstance(office.counter.page, OverviewPage))
    assert office.counter.banner.title == "The printers are chosen."
    kept = choices(office.folder).card
    assert kept is not None
    assert (kept.queue, kept.options) == (QUEUE, {"KPanel": "None"})
    assert office.page().rows[Use.CARD].settings["KPanel"] == "None"


def test_nothing_is_chosen_by_leaving_the_page(office: Office) -> None:
    row = office.page().rows[Use.SLIP]
    row.queues.setCurrentIndex(row.queues.findData(ROLL))
    office.counter.actor.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    office.counter.until(lambda: isinstance(office.counter.page, OverviewPage))
    assert choices(office.folder).slip is None


def test_a_test_page_comes_out_of_the_printer_that_stands_there(office: Office) -> None:
    row = office.page().rows[Use.SLIP]
    row.queues.setCurrentIndex(row.queues.findData(ROLL))
    (test,) = row.findChildren(QPushButton)
    test.click()
    office.until_told("The test page was sent to the printer receipts.")
    until(lambda: len(office.scheduler.cards()) == 1)
    options = (office.scheduler.printer / "options").read_text()
    assert "media=custom_80x" in options
    until(lambda: office.scheduler.spooled() == [])


def test_a_day_sheet_is_sent_and_nobody_claims_that_it_came_out(office: Office) -> None:
    office.choose(Use.A4, OFFICE)
    page = office.over()
    page.on_print()
    office.until_told("The day sheet was sent to the printer office.")
    until(lambda: len(office.scheduler.cards()) == 1)
    assert "printed" not in office.counter.banner.title
    office.counter.until(lambda: True)
    assert office.counter.errors == []


def test_a_printer_without_paper_is_said_on_whatever_page_somebody_is(office: Office) -> None:
    office.choose(Use.A4, OFFICE)
    office.scheduler.script("state +media-empty-error", "until paper", "end 0")
    office.over().on_print()
    office.until_told("The day sheet was sent")
    office.counter.screen.show_stage(OnEventDay(flow.Overview()))
    office.until_told("The printer is out of paper.")
    office.scheduler.allow("paper")
    office.counter.until(lambda: True)


def test_without_a_printer_the_page_says_where_one_is_chosen(office: Office) -> None:
    office.over().on_print()
    office.until_told("No printer is chosen for this.")


def test_a_print_service_that_is_away_is_said_and_the_rest_of_the_page_stands(
    office: Office,
) -> None:
    nobody = replace(office.scheduler.asked, path=office.folder / "nobody.sock")
    day = office.counter.desk.day
    day.printers = StationPrinters(office.folder, day.mode, nobody)
    page = office.page()
    office.until_told("Printing on this machine does not answer.")
    assert {row.queue for row in page.rows.values()} == {"folder", NONE}


def test_what_stands_against_a_queue_is_said_apart_from_what_it_is(qapp: QApplication) -> None:
    well, troubled, _office = PRINTERS.queues
    assert state_words(well).endswith("ready")
    assert trouble_words(Use.CARD, well.name, well) == ""
    assert "ready" not in state_words(troubled)
    assert trouble_words(Use.SLIP, troubled.name, troubled).splitlines() == [
        "The printer is out of paper.",
        "Not safe yet: a job could reach the printer twice.",
    ]
    assert trouble_words(Use.A4, "basement", None) == "This machine has no such printer now."
    assert trouble_words(Use.A4, NONE, None) == ""
