"""A slip on paper: whatever the printer does, the resident knows what to do and loses nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ports import Failed, Fault, FaultKind, Finished, JobState, Waiting, Working
from kiosk.resident import Slip
from kiosk.slips import SealedSlips
from kiosk.ticket import Opened, TicketNumbers, open_ticket
from printing.printers.cups import CupsPrinter
from printing.printers.media import Form
from tests.contracts.scripted_printer import ScriptedPrinter
from tests.cups.pages import pages_of
from tests.cups.scheduler import ROLL, private_scheduler
from tests.kiosk.ticket.made import CHICAGO, DOCUMENTS, KEY, TODAY, person
from tests.printing.test_slip import scanned
from tests.ui.visitor import Visitor, stand_in_front
from tests.ui.workplace import FixedClock
from ui.resident import flow
from ui.resident.code_view import CodeView
from ui.resident.delivery import Delivery
from ui.resident.reading import sentences

EMPTY = Fault(FaultKind.OUT_OF_CARDS, "media-empty")


def surprised(error: Exception) -> None:
    raise AssertionError from error


@contextmanager
def carrying(qtbot: QtBot, app: QApplication, printer: ScriptedPrinter) -> Iterator[Visitor]:
    """Somebody finished their application at a station with this printer."""
    with stand_in_front(qtbot, app, printer=printer) as visitor:
        visitor.to_review()
        visitor.enter()
        yield visitor


def where(visitor: Visitor) -> object:
    stage = visitor.screen.stage
    assert isinstance(stage, flow.Carrying)
    return stage.where


def shows_the_code(visitor: Visitor) -> bool:
    return bool(visitor.screen.page.findChildren(CodeView))


def test_a_slip_goes_to_the_printer_and_the_screen_says_to_take_it(
    qtbot: QtBot, qapp: QApplication
) -> None:
    printer = ScriptedPrinter()
    with carrying(qtbot, qapp, printer) as visitor:
        qtbot.waitUntil(lambda: printer.sent == [b"%PDF"])
        assert visitor.screen.heading == "Take your paper to a clerk"
        assert not shows_the_code(visitor)
        assert "B-1" in "\n".join(sentences(visitor.screen))


def test_whoever_sees_no_paper_gets_the_code_on_the_screen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with carrying(qtbot, qapp, ScriptedPrinter()) as visitor:
        visitor.button("No paper? Show the code here").click()
        assert where(visitor) == flow.OnScreen()
        assert shows_the_code(visitor)


@pytest.mark.parametrize(
    "printer",
    [
        ScriptedPrinter(before=EMPTY),
        ScriptedPrinter(refuses=EMPTY),
        ScriptedPrinter(states=[Waiting(), Working(EMPTY)]),
        ScriptedPrinter(states=[Working(), Failed(EMPTY)]),
    ],
    ids=["before", "refused", "while printing", "ended"],
)
def test_a_printer_without_paper_calls_a_clerk_and_the_code_is_shown_instead(
    qtbot: QtBot, qapp: QApplication, printer: ScriptedPrinter
) -> None:
    with carrying(qtbot, qapp, printer) as visitor:
        qtbot.waitUntil(lambda: where(visitor) == flow.PaperFailed(EMPTY))
        said = "\n".join(sentences(visitor.screen))
        assert "The printer has no more paper." in said
        assert "Nothing is lost." in said
        assert "media-empty" not in said
        assert shows_the_code(visitor)
        assert visitor.screen.frame.call.calling


def test_a_slip_in_trouble_is_withdrawn_so_that_none_comes_out_for_somebody_else(
    qtbot: QtBot, qapp: QApplication
) -> None:
    printer = ScriptedPrinter(states=[Working(EMPTY)])
    with carrying(qtbot, qapp, printer):
        qtbot.waitUntil(lambda: len(printer.cancelled) == 1)


def test_a_fault_while_somebody_chooses_a_language_is_not_forgotten(
    qtbot: QtBot, qapp: QApplication
) -> None:
    printer = ScriptedPrinter(states=[Waiting()])
    with carrying(qtbot, qapp, printer) as visitor:
        visitor.screen.on_language()
        printer.states = [Failed(EMPTY)]
        qtbot.waitUntil(lambda: visitor.screen.frame.call.calling)
        visitor.screen.on_back()
        assert where(visitor) == flow.PaperFailed(EMPTY)


@pytest.mark.parametrize(
    ("state", "withdrawn"), [(Waiting(), 1), (Working(), 0)], ids=["waiting", "printing"]
)
def test_when_the_visit_ends_a_waiting_slip_is_withdrawn_and_one_being_printed_comes_out(
    qtbot: QtBot, qapp: QApplication, state: JobState, withdrawn: int
) -> None:
    printer = ScriptedPrinter(states=[state])
    with carrying(qtbot, qapp, printer) as visitor:
        qtbot.waitUntil(lambda: printer._asked != {} and min(printer._asked.values()) > 0)
        qtbot.wait(50)
        visitor.enter()
        assert visitor.screen.stage == flow.Greeting()
    assert len(printer.cancelled) == withdrawn


def test_a_slip_handed_over_after_its_visit_ended_is_withdrawn(
    qtbot: QtBot, qapp: QApplication
) -> None:
    printer = ScriptedPrinter()
    delivery = Delivery(printer, surprised)
    delivery.send(Slip("B-1", "HT1:", lambda _stock: b"%PDF"))
    delivery.let_go()
    qtbot.waitUntil(lambda: len(printer.cancelled) == 1)
    delivery.close()


def test_a_slip_with_a_letter_that_no_font_has_is_shown_as_a_code(
    qtbot: QtBot, qapp: QApplication
) -> None:
    printer = ScriptedPrinter()
    delivery = Delivery(printer, surprised)
    with qtbot.waitSignal(delivery.failed):
        delivery.send(Slip("B-1", "HT1:"))
    assert printer.sent == []
    delivery.close()


def test_the_queues_end_of_a_job_is_told_and_nothing_more(qtbot: QtBot, qapp: QApplication) -> None:
    delivery = Delivery(ScriptedPrinter(states=[Finished()]), surprised)
    with qtbot.waitSignal(delivery.finished):
        delivery.send(Slip("B-1", "HT1:", lambda _stock: b"%PDF"))
    delivery.close()


def test_what_the_roll_shows_is_the_very_application_that_was_sealed(
    qtbot: QtBot, qapp: QApplication
) -> None:
    slips = SealedSlips(CHICAGO, KEY.public, TicketNumbers("B", given=46), FixedClock(TODAY))
    slip = slips.make(person(), DOCUMENTS[:2], "ar")
    assert isinstance(slip, Slip)
    with private_scheduler(raster=True, paper=True) as scheduler:
        delivery = Delivery(CupsPrinter(ROLL, scheduler.asked, Form.SLIP), surprised)
        with qtbot.waitSignal(delivery.finished, timeout=20_000):
            delivery.send(slip)
        delivery.close()
        (received,) = scheduler.printer.glob("page.*")
        (page,) = pages_of(received.read_bytes())
        assert scheduler.spooled() == []
    (code,) = scanned(page.convert("L"))
    opened = open_ticket(code, (KEY,), CHICAGO, TODAY)
    assert isinstance(opened, Opened)
    assert opened.application == person()
