"""What waiting cards mean for the stock, for closing the day, and for whoever leaves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.event import CardsOpen, Opened, StockKind
from kiosk.issuance import State
from kiosk.ports import Finished
from kiosk.tray import InPrinter, ToHand
from tests.ui.counter import Counter, open_counter
from tests.ui.tray_hands import (
    code_of,
    next_person,
    pick,
    printing,
    standings,
)
from ui.desk import flow
from ui.event.flow import Closing


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def open_day(counter: Counter, blanks: int) -> None:
    assert isinstance(counter.ask(lambda: counter.desk.day.open_day(())), Opened)
    counter.ask(lambda: counter.desk.day.take_stock(StockKind.BOX_OPENED, blanks))


def test_blanks_under_way_are_not_promised_to_anybody_else(counter: Counter) -> None:
    open_day(counter, 10)
    for who in range(2):
        printing(counter, who)
        next_person(counter)
    board = counter.ask(counter.desk.day.status).board(None)
    assert board.cards == 8


def test_the_day_does_not_close_over_somebody_who_waits(counter: Counter) -> None:
    open_day(counter, 10)
    printing(counter, 0)
    next_person(counter)
    counter.screen.show_stage(flow.OnEventDay(Closing()))
    counter.actor.write("9")
    counter.actor.enter()
    counter.until(lambda: counter.banner.title == "One case is waiting in the tray.")
    assert isinstance(counter.ask(lambda: counter.desk.day.close_day(9)), CardsOpen)


def test_ending_a_waiting_case_closes_its_number_and_leaves_the_others(counter: Counter) -> None:
    first = printing(counter, 0)
    serial = first.prepared.serial if first.prepared else None
    assert serial is not None
    next_person(counter)
    second = printing(counter, 1)
    pick(counter, 1, flow.Printing)
    counter.screen.on_end_answered(first, "end")
    counter.until_at(flow.Waiting)
    assert first.application.name.full == ""
    assert counter.card(serial).state is State.VOID
    (held,) = counter.desk.tray.held
    assert held.case is second
    assert isinstance(held.standing, InPrinter)


def test_what_closing_would_leave_open_is_counted(counter: Counter) -> None:
    assert counter.screen.unfinished == ""
    printing(counter, 0)
    assert counter.screen.unfinished == "One card is not handed over yet."
    next_person(counter)
    printing(counter, 1)
    assert counter.screen.unfinished == "2 cards are not handed over yet."
    next_person(counter)
    counter.start()  # typing alone leaves nothing open
    assert counter.screen.unfinished == "2 cards are not handed over yet."


def test_to_hand_over_waits_too(counter: Counter) -> None:
    case = printing(counter, 0, Finished())
    counter.until_at(flow.CameOut)
    counter.actor.press(Qt.Key.Key_F9)
    counter.until_at(flow.Scanning)
    counter.scan(code_of(case))
    counter.until_at(flow.HandingOver)
    next_person(counter)
    assert standings(counter) == [ToHand()]
    pick(counter, 1, flow.HandingOver)
    counter.hand_over()
    counter.until_at(flow.Done)


def test_after_a_crash_each_of_three_cards_is_asked_about_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_counter(qtbot, tmp_path / "practice") as counter:
        for who in range(3):
            printing(counter, who)
            next_person(counter)
    asked: list[str] = []
    with open_counter(qtbot, tmp_path / "practice") as counter:
        for key in (Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F12):
            counter.until_at(flow.Settling)
            stage = counter.screen.stage
            assert isinstance(stage, flow.Settling)
            asked.append(stage.card.serial)
            counter.actor.press(key)
            counter.until(lambda stage=stage: counter.screen.stage is not stage)  # type: ignore[misc]  # a default is needed
        counter.until_at(flow.Waiting)
        assert len(set(asked)) == 3
        assert counter.cards() == ()
        assert counter.desk.tray.held == ()
