"""The way in, for tests: an entrance over a workplace in RAM; a room stands for the desk."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.access import Role
from tests.ui.workplace import GOOD, FakeWorkplace, person
from ui.signin.entrance import Entrance, Presence
from ui.signin.sign_in import SignInScreen
from ui.tasks import Tasks
from ui.widgets.button import Button
from ui.window import MainWindow

MARIA = person("Maria Delgado", Role.SUPERVISOR)
TOM = person("Tom Okafor")
Open = Callable[[FakeWorkplace], Entrance]


class DeskRoom(QWidget):
    """Stands for the desk: one line that holds somebody's words, one key that prints."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit("Wilhelmina")
        self.printed = 0
        self.print = Button("Print card", keys="F9")
        self.print.clicked.connect(self.on_print)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.print)

    def on_print(self) -> None:
        self.printed += 1


def _desk(_desk: object, _window: MainWindow, _tasks: Tasks) -> QWidget:
    return DeskRoom()


@contextmanager
def entrances(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    """Open entrances that are closed again."""
    opened: list[Entrance] = []

    def enter(workplace: FakeWorkplace) -> Entrance:
        entrance = Entrance(qapp, workplace, _desk, _fail)
        opened.append(entrance)
        entrance.window.show()
        entrance.find_out()
        settle(qtbot, entrance)
        return entrance

    yield enter
    for entrance in opened:
        entrance.close()
        entrance.deleteLater()


def presence(entrance: Entrance) -> Presence:
    return entrance.presence


def _fail(error: Exception) -> None:
    raise error


def settle(qtbot: QtBot, entrance: Entrance) -> None:
    qtbot.waitUntil(lambda: entrance.tasks.idle)


def sign_in(qtbot: QtBot, entrance: Entrance, passphrase: str) -> SignInScreen:
    room = entrance.window.room
    assert isinstance(room, SignInScreen)
    line = room.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, passphrase)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == ""
    settle(qtbot, entrance)
    return room


def inside(qtbot: QtBot, entering: Open) -> tuple[Entrance, DeskRoom]:
    entrance = entering(FakeWorkplace(operators=(MARIA,)))
    sign_in(qtbot, entrance, GOOD)
    room = entrance.window.room
    assert isinstance(room, DeskRoom)
    return entrance, room
