"""A station with its window, in this process: the real parts, an offscreen screen, a keyboard."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.isolation import FAMILIES, Seal
from kiosk.ports import Mode
from kiosk.register import Register, Standing, open_with, standing
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE, SetUpPlan
from tests.ui.screen import bring_up
from tests.ui.workplace import FixedClock
from ui.demo.actor import Actor
from ui.desk.room import open_desk
from ui.desk.screen import DeskScreen
from ui.signin.entrance import Entrance
from ui.signin.sign_in import SignInScreen

TODAY = date(2026, 11, 21)
PASSPHRASE = PRACTICE_PASSPHRASE
_SEAL = Seal(frozenset(FAMILIES), core_dumps=False, dumpable=False)
_PATIENCE = 20_000  # milliseconds

KEPT_OUT = "The register stays closed – Handback"
"""The title of a window in which nobody can sign in."""


def station_at(folder: Path, mode: Mode = Mode.PRACTICE, day: date = TODAY) -> Station:
    """A station over this folder, on this day."""
    return Station(folder, mode, _SEAL, clock=FixedClock(day))


@cache
def _founded(mode: Mode) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="handback-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    station_at(folder, mode).set_up(SetUpPlan("chicago", "Maria Delgado", PASSPHRASE))
    return folder


def found(folder: Path, mode: Mode = Mode.PRACTICE) -> Path:
    """Put a register into this folder: a copy of one that is made once a test run."""
    shutil.copytree(_founded(mode), folder)
    return folder


def opened(folder: Path, day: date = TODAY) -> Register:
    """Open the register behind the window's back."""
    stands = standing(folder)
    assert isinstance(stands, Standing)
    register = open_with(
        folder,
        stands.operators[0].id,
        PASSPHRASE,
        programme=None,
        mode=None,
        on=day,
    )
    assert isinstance(register, Register)
    return register


def contents(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, for comparing before with after."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@dataclass
class Sight:
    """What somebody in front of the window sees, and their hands."""

    qtbot: QtBot
    entrance: Entrance

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.entrance.tasks.idle, timeout=_PATIENCE)
        self.qtbot.wait(20)  # a page finds its tab order on the next turn of the event loop

    @property
    def hands(self) -> Actor:
        return Actor(self.entrance.window)

    @property
    def message(self) -> str:
        """All that the message above the room says; empty where there is none."""
        banner = self.entrance.window.banner
        told = f"{banner.accessibleName()} {banner.accessibleDescription()}"
        return told if banner.isVisible() else ""

    @property
    def title(self) -> str:
        return self.entrance.window.windowTitle()

    @property
    def may_sign_in(self) -> bool:
        return isinstance(self.entrance.window.room, SignInScreen)

    @property
    def is_inside(self) -> bool:
        return isinstance(self.entrance.window.room, DeskScreen)

    def sign_in(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase and Enter."""
        assert self.may_sign_in, (self.title, self.message)
        self.hands.write(passphrase)
        self.hands.enter()
        self.settle()

    def look_again(self) -> None:
        """Press Enter on the page that offers to look again."""
        self.hands.enter()
        self.settle()


Look = Callable[[Station], AbstractContextManager[Sight]]
"""The fixture `look`: a station's window, closed when the block ends."""


@contextmanager
def window_of(qtbot: QtBot, app: QApplication, station: Station) -> Iterator[Sight]:
    """Open the station's window and wait until it has found out what stands."""
    crashes: list[Exception] = []
    entrance = Entrance(app, station, open_desk, crashes.append)
    try:
        bring_up(qtbot, entrance.window)
        with qtbot.waitSignal(entrance.settled, timeout=_PATIENCE):
            entrance.find_out()
        sight = Sight(qtbot, entrance)
        sight.settle()
        yield sight
    finally:
        entrance.close()
        entrance.deleteLater()
    assert crashes == []
