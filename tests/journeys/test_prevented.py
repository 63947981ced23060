"""A disk that refuses at every step of a case: it says so, loses nothing, and the case goes on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.issuance import State
from kiosk.ports import Finished, Waiting
from kiosk.register import Intact, Register
from tests.ui.counter import Counter, open_counter
from ui.desk import flow
from ui.desk.flow import Stage
from ui.desk.settle_page import SettlePage

REFUSED = "Handback may not write in the register's folder."


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def register_of(counter: Counter) -> Register:
    register = counter.desk.books
    assert isinstance(register, Register)
    return register


def the_disk(counter: Counter, *, refuses: bool) -> None:
    """Let SQLite refuse every write from now on, or take them again."""
    pragma = f"PRAGMA query_only = {int(refuses)}"
    counter.ask(lambda: register_of(counter).connection.execute(pragma).fetchall())


@dataclass
class Refusing:
    """Tries every step twice: once against a disk that refuses, once with it back."""

    counter: Counter
    refused: list[str] = field(default_factory=list)

    def step(self, act: Callable[[], None], then: type[Stage]) -> None:
        counter, before = self.counter, type(self.counter.screen.stage)
        counter.banner.clear()
        the_disk(counter, refuses=True)
        act()
        counter.until(counter.banner.isVisible)
        assert counter.banner.title == REFUSED
        assert type(counter.screen.stage) is before
        assert keyboard_is_on(counter)
        self.refused.append(before.__name__)
        the_disk(counter, refuses=False)
        act()
        counter.until_at(then)


def keyboard_is_on(counter: Counter) -> bool:
    """The page can be answered again, and by keyboard."""
    page, focused = counter.page, QApplication.focusWidget()
    return page.isEnabled() and focused is not None and page.isAncestorOf(focused)


def press(counter: Counter, key: Qt.Key) -> Callable[[], None]:
    return lambda: counter.actor.press(key)


def test_a_case_goes_on_from_wherever_the_disk_refused(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_card()
    refusing = Refusing(counter)
    refusing.step(counter.actor.verb, flow.CameOut)
    refusing.step(press(counter, Qt.Key.Key_F10), flow.Previewing)  # it is damaged
    counter.until(lambda: counter.case.prepared is not None)
    counter.print()
    refusing.step(press(counter, Qt.Key.Key_F9), flow.Scanning)
    prepared = counter.case.prepared
    assert prepared is not None
    refusing.step(lambda: counter.scan(prepared.qr), flow.HandingOver)
    for _document in counter.case.shown:
        counter.actor.press(Qt.Key.Key_Space)
    refusing.step(counter.actor.verb, flow.Done)
    assert refusing.refused == ["Previewing", "CameOut", "CameOut", "Scanning", "HandingOver"]
    assert counter.card(prepared.serial).state is State.HANDED
    assert counter.cards() == ()
    assert isinstance(counter.ask(register_of(counter).verify), Intact)


def test_a_printer_that_counts_cards_is_asked_again(counter: Counter) -> None:
    """It said that the card was made while the disk refused to write that down."""
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_card()
    counter.printer.states = [Waiting()] * 99
    counter.actor.verb()
    counter.until_at(flow.Printing)
    the_disk(counter, refuses=True)
    counter.printer.states = [Finished(made=True)] * 99
    counter.until(counter.banner.isVisible)
    assert counter.banner.title == REFUSED
    the_disk(counter, refuses=False)
    counter.until_at(flow.Scanning)


def test_what_became_of_a_card_can_be_answered_again(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_came_out()
    (card,) = counter.cards()
    counter.screen.show_stage(flow.Settling(card))
    assert isinstance(counter.page, SettlePage)
    Refusing(counter).step(press(counter, Qt.Key.Key_F12), flow.Waiting)
    assert counter.cards() == ()
