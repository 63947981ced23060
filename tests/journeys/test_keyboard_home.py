"""The keyboard is always where the work is: on every page, in the whole window, without a Tab."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.stations import Sight, found, station_at, window_of
from ui.desk import flow
from ui.desk.flow import Stage
from ui.desk.screen import DeskScreen


def screen_of(sight: Sight) -> DeskScreen:
    screen = sight.entrance.window.room
    assert isinstance(screen, DeskScreen)
    return screen


def at(sight: Sight, stage: type[Stage]) -> None:
    """Wait for the stage; the keyboard must then be on its page, on something that can be used."""
    screen = screen_of(sight)
    sight.qtbot.waitUntil(lambda: isinstance(screen.stage, stage), timeout=20_000)
    sight.settle()
    focused, page = QApplication.focusWidget(), screen.page
    assert focused is not None, stage
    assert page is not None
    assert page.isAncestorOf(focused), (stage, focused.accessibleName())
    assert focused.isEnabled()
    assert focused.isVisible()


def test_each_page_has_the_keyboard_when_it_comes(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with window_of(qtbot, qapp, station_at(found(tmp_path / "register"))) as sight:
        sight.sign_in()
        hands = sight.hands
        at(sight, flow.Waiting)
        hands.enter()
        at(sight, flow.Noticing)
        hands.enter()
        at(sight, flow.Naming)
        hands.write("Marisol")
        for _ in range(2):
            hands.tab()
        hands.write("04171988")
        hands.enter()
        at(sight, flow.Detailing)
        hands.verb()
        at(sight, flow.Reviewing)
        hands.write("illinois state id")
        hands.enter()
        hands.enter()
        at(sight, flow.Photographing)
        hands.press(Qt.Key.Key_F5)
        sight.settle()
        hands.verb()
        at(sight, flow.Previewing)
        hands.verb()
        at(sight, flow.CameOut)
        hands.press(Qt.Key.Key_F9)
        at(sight, flow.Scanning)
        hands.press(Qt.Key.Key_F5)
        at(sight, flow.HandingOver)
        hands.press(Qt.Key.Key_Space)
        hands.verb()
        at(sight, flow.Done)


def test_the_keyboard_returns_to_the_page_after_a_lock(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with window_of(qtbot, qapp, station_at(found(tmp_path / "register"))) as sight:
        sight.sign_in()
        at(sight, flow.Waiting)
        sight.hands.enter()
        at(sight, flow.Noticing)
        sight.entrance.lock()
        sight.settle()
        assert sight.may_sign_in
        sight.sign_in()
        at(sight, flow.Noticing)
