"""A slip at the desk: one scan becomes its one case, and a bad one starts nothing."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.application import Application, Name
from kiosk.case import Case
from kiosk.outcomes import CardLeftOpen
from kiosk.programme import DocumentId
from kiosk.ticket import TicketNumbers, seal
from kiosk.tray import InWork
from tests.ui.counter import Counter, open_counter
from ui.desk import flow
from ui.desk.documents_page import DocumentsPage
from ui.desk.waiting_page import WaitingPage
from ui.widgets.text import Text
from ui.widgets.tick_row import TickRow


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def words_on(counter: Counter) -> str:
    return "\n".join(text.text() for text in counter.page.findChildren(Text))


def slip_of(counter: Counter, application: Application, *named: str) -> str:
    """A slip as the resident station makes it: sealed with the event's public key alone."""
    key = counter.ask(counter.desk.event_key)
    documents = tuple(DocumentId(one) for one in named)
    sealed = seal(application, documents, TicketNumbers("B").following(), key)
    assert isinstance(sealed, str)
    return sealed


def prepared() -> Application:
    return Application(
        name=Name("Marisol", "Vega Núñez"),
        birth_date=date(1988, 4, 17),
        medical_note="Allergic to penicillin",
        language="es",
    )


def test_a_slip_becomes_a_case_that_holds_exactly_what_was_typed(counter: Counter) -> None:
    counter.until_at(flow.Waiting)
    counter.scan(slip_of(counter, prepared(), "consular-id", "utility-bill"))
    counter.until_at(flow.Noticing)
    assert counter.case.application == prepared()
    assert counter.case.shown == {}
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.actor.enter()
    counter.to_documents()
    page = counter.page
    assert isinstance(page, DocumentsPage)
    first = page.findChildren(TickRow)[0]
    assert "on their slip" in first.accessibleName()
    assert not first.isChecked()
    assert counter.actor.strokes < 10


def scanned(counter: Counter, slip: str) -> None:
    """Scan a slip at the desk that waits, and start its case."""
    counter.until_at(flow.Waiting)
    counter.scan(slip)
    counter.until_at(flow.Noticing)


def test_somebody_sent_away_comes_back_with_the_same_slip(counter: Counter) -> None:
    slip = slip_of(counter, prepared())
    scanned(counter, slip)
    counter.screen.on_end_answered(counter.case, "end")
    scanned(counter, slip)
    assert counter.case.application == prepared()
    assert "opened before, and no card was handed over" in counter.banner.title
    counter.actor.enter()
    counter.until_at(flow.Naming)
    assert not counter.banner.isVisible()


def test_a_slip_whose_case_is_open_says_which_case(counter: Counter) -> None:
    slip = slip_of(counter, prepared())
    scanned(counter, slip)
    counter.desk.tray.put(Case(), InWork())
    counter.screen._flight.park(counter.screen.stage, None)
    counter.screen.show_stage(flow.Waiting())
    counter.until_at(flow.Waiting)
    counter.scan(slip)
    assert "This slip's case is open: B-1. Press Ctrl+2 to go on with it." in words_on(counter)
    assert isinstance(counter.screen.stage, flow.Waiting)


def test_a_slip_whose_card_was_handed_over_opens_nothing(counter: Counter) -> None:
    slip = slip_of(counter, prepared())
    scanned(counter, slip)
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.actor.enter()
    counter.to_hand_over()
    counter.hand_over()
    counter.until_at(flow.Done)
    counter.screen.show_stage(flow.Waiting())
    counter.until_at(flow.Waiting)
    counter.scan(slip)
    assert "This slip's card was handed over." in words_on(counter)
    assert isinstance(counter.screen.stage, flow.Waiting)


def test_a_slip_whose_card_was_left_open_asks_about_that_card_first(counter: Counter) -> None:
    slip = slip_of(counter, prepared())
    scanned(counter, slip)
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.actor.enter()
    counter.to_hand_over()
    counter.case.wipe()  # the case is gone as if the program had stopped
    left = counter.ask(lambda: counter.desk.open_ticket(slip))
    assert isinstance(left, CardLeftOpen)
    counter.screen.show_stage(flow.Waiting())
    page = counter.page
    assert isinstance(page, WaitingPage)
    page.on_opened(left)  # before the page itself has found the open number
    counter.until_at(flow.Settling)
    assert counter.banner.title == "A card was not finished before the program stopped."
    counter.actor.press(Qt.Key.Key_F10)
    scanned(counter, slip)
    assert counter.case.application == prepared()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda text: "HB1:ABC", "This is not a slip."),
        (lambda text: text[:-30], "Only a part of the code was read."),
        (lambda text: text[:-9] + text[-9:].translate({ord("0"): "1", ord("A"): "B"})[::-1], ""),
    ],
)
def test_a_bad_slip_is_explained_and_starts_nothing(
    counter: Counter, spoil: Callable[[str], str], sentence: str
) -> None:
    counter.until_at(flow.Waiting)
    counter.scan(spoil(slip_of(counter, prepared())))
    assert isinstance(counter.screen.stage, flow.Waiting)
    assert sentence in words_on(counter)
