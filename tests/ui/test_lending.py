"""One workstation for both: the resident types, the screen locks, the clerk finds the case."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.application import Name
from kiosk.isolation import Seal
from kiosk.ports import Mode
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.ui.counter import PATIENCE, ObedientPrinter, practice_register
from tests.ui.screen import bring_up
from tests.ui.workplace import FixedClock
from ui.demo.actor import Actor
from ui.desk import flow as desk_flow
from ui.desk.room import open_desk
from ui.desk.screen import DeskScreen
from ui.look import worn
from ui.resident import flow
from ui.resident.look import RoomyLook
from ui.resident.screen import ResidentScreen
from ui.signin.entrance import Entrance, Inside, Lent, Locked
from ui.signin.sign_in import SignInScreen
from ui.theme import Look


class Hands:
    """A clerk and a resident in front of the same window."""

    def __init__(self, qtbot: QtBot, entrance: Entrance) -> None:
        self.qtbot, self.entrance = qtbot, entrance
        self.actor = Actor(entrance.window)

    def enter(self) -> None:
        self.actor.enter()
        self.qtbot.wait(15)

    def until(self, room: type) -> None:
        there = lambda: isinstance(self.entrance.window.room, room) and self.entrance.tasks.idle  # noqa: E731  # one wait
        self.qtbot.waitUntil(there, timeout=PATIENCE)
        self.qtbot.wait(30)

    def sign_in(self) -> None:
        self.until(SignInScreen)
        self.actor.write(PRACTICE_PASSPHRASE)
        self.enter()
        self.until(DeskScreen)

    def stands(self, presence: type) -> bool:
        return isinstance(self.entrance.presence, presence)

    def lend(self) -> ResidentScreen:
        self.actor.press(Qt.Key.Key_F3)
        self.until(ResidentScreen)
        room = self.entrance.window.room
        assert isinstance(room, ResidentScreen)
        return room

    @property
    def desk(self) -> DeskScreen:
        room = self.entrance.window.room
        assert isinstance(room, DeskScreen)
        return room


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    folder = tmp_path / "practice"
    shutil.copytree(practice_register(), folder)
    seal = Seal(frozenset(), core_dumps=False, dumpable=False)
    clock = FixedClock(date(2026, 11, 21))
    station = Station(folder, Mode.PRACTICE, seal, clock=clock, printer=ObedientPrinter())
    crashes: list[Exception] = []
    entrance = Entrance(qapp, station, open_desk, crashes.append)
    bring_up(qtbot, entrance.window)
    entrance.find_out()
    opened = Hands(qtbot, entrance)
    opened.sign_in()
    yield opened
    if isinstance(entrance.window.room, ResidentScreen):
        entrance.window.room.close_up()
    entrance.close()
    assert crashes == []


def test_what_the_resident_typed_is_the_clerks_case_after_the_sign_in(hands: Hands) -> None:
    screen = hands.lend()
    assert hands.stands(Lent)
    for _page in range(3):
        hands.enter()
    hands.actor.write("Marisol")
    hands.actor.tab()
    hands.actor.write("Vega")
    hands.enter()
    hands.actor.write("04171988")
    while isinstance(hands.entrance.window.room, ResidentScreen):
        assert isinstance(screen.stage, flow.Asking)
        hands.enter()
    assert hands.stands(Locked)
    assert worn() == Look()
    hands.sign_in()
    assert isinstance(hands.desk.stage, desk_flow.Noticing)
    said = hands.desk.stage.case.application
    assert said.name == Name("Marisol", "Vega")
    assert said.birth_date == date(1988, 4, 17)
    hands.enter()
    shown = [line.text() for line in hands.desk.findChildren(QLineEdit)]
    assert shown[:2] == ["Marisol", "Vega"]


def test_a_resident_who_stops_leaves_a_locked_desk_and_no_case(hands: Hands) -> None:
    screen = hands.lend()
    hands.enter()
    hands.enter()
    screen.between.gone.emit()
    hands.until(SignInScreen)
    assert hands.stands(Locked)
    hands.sign_in()
    assert hands.desk.stage == desk_flow.Waiting()


def test_while_the_resident_types_nothing_of_the_desk_is_in_reach(hands: Hands) -> None:
    hands.lend()
    window = hands.entrance.window
    assert worn() == RoomyLook()
    assert not window.top.isVisible()
    assert not window.strip.isVisible()
    hands.entrance.lock()
    assert hands.stands(Lent)
    hands.actor.press(Qt.Key.Key_F3)
    hands.actor.press(Qt.Key.Key_Escape)
    hands.until(ResidentScreen)
    assert not hands.stands(Inside)
