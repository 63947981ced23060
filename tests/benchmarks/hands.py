"""The real desk with nobody waiting: hands that serve residents as fast as the screens let them."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from kiosk.access import Operator
from kiosk.case import Case
from kiosk.desk import Desk
from kiosk.drawn_people import practice_portrait
from kiosk.isolation import Seal
from kiosk.ports import CardStock, Finished, JobId, JobState, Mode, Ready
from kiosk.register import Standing, standing
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE
from ui.app import build_app
from ui.demo.actor import Actor
from ui.desk import flow
from ui.desk.flow import Stage, case_of
from ui.desk.photo_page import PhotoPage
from ui.desk.screen import DeskScreen
from ui.tasks import Tasks
from ui.window import MainWindow

PATIENCE = 30.0
"""Seconds after which a step that does not come is a failure of the run."""
_DOCUMENT = "illinois state id"
_FACE = practice_portrait(1)


@dataclass
class InstantPrinter:
    """Takes every card and is done at once; keeps nothing."""

    name: str = "Instant"
    jobs: int = 0

    def preflight(self) -> Ready:
        return Ready(CardStock(242.65, 153.01, (1011, 638)))

    def send(self, pdf: bytes, title: str) -> JobId:
        self.jobs += 1
        return JobId(f"job-{self.jobs}")

    def watch(self, job: JobId) -> JobState:
        return Finished(made=None)

    def cancel(self, job: JobId) -> None:
        """Nothing was kept."""


@dataclass
class Hands:
    """One clerk at one desk in one window."""

    app: QApplication
    window: MainWindow
    tasks: Tasks
    desk: Desk
    screen: DeskScreen
    printer: InstantPrinter
    crashes: list[Exception]
    actor: Actor = field(init=False)

    def __post_init__(self) -> None:
        self.actor = Actor(self.window)

    def until(self, there: Callable[[], bool]) -> None:
        """Let the screens work until it is there and nothing is under way."""
        latest = time.monotonic() + PATIENCE
        while not (self.tasks.idle and there()):
            self.turn()
            assert not self.crashes, self.crashes
            assert time.monotonic() < latest, type(self.screen.stage).__name__
        self.turn()

    def turn(self) -> None:
        """Do what a turn of the program's own event loop does, deletions too."""
        if not self.tasks.idle:  # its result will wake this thread; spinning would slow the worker
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        self.app.processEvents()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def at(self, stage: type[Stage]) -> None:
        self.until(lambda: isinstance(self.screen.stage, stage))

    @property
    def case(self) -> Case:
        case = case_of(self.screen.stage)
        assert case is not None
        return case

    def to_naming(self) -> None:
        """From between two residents, or from the last one's end, to the first question."""
        self.until(lambda: isinstance(self.screen.stage, flow.Waiting | flow.Done))
        self.actor.verb()
        self.at(flow.Noticing)
        self.actor.verb()
        self.at(flow.Naming)

    def serve(self, given: str, surnames: str, born: date) -> None:
        """Serve somebody new from first word to last."""
        self.to_naming()
        self.actor.write(given)
        self.actor.tab()
        self.actor.write(surnames)
        self.actor.tab()
        self.actor.write(f"{born.month:02}{born.day:02}{born.year:04}")
        self.actor.enter()
        self.at(flow.Detailing)
        self.actor.verb()
        self.at(flow.Reviewing)
        self.actor.write(_DOCUMENT)
        self.actor.enter()
        self.actor.enter()
        self._portray()
        self._print()
        self._hand_over()

    def _portray(self) -> None:
        self.at(flow.Photographing)
        page = self.screen.page
        assert isinstance(page, PhotoPage)
        page.on_bytes(_FACE)
        self.until(lambda: page.has_picture)
        self.actor.verb()

    def _print(self) -> None:
        self.at(flow.Previewing)
        self.until(lambda: self.case.prepared is not None)
        self.actor.verb()
        self.at(flow.CameOut)
        self.actor.press(Qt.Key.Key_F9)
        self.at(flow.Scanning)
        assert self.case.prepared is not None
        self.actor.write(self.case.prepared.qr)
        self.actor.enter()

    def _hand_over(self) -> None:
        self.at(flow.HandingOver)
        for _document in self.case.shown:
            self.actor.press(Qt.Key.Key_Space)
        self.actor.verb()
        self.at(flow.Done)


def set_up(folder: Path) -> Operator:
    """Make the practice register in `folder` unless it stands; give its operator."""
    _station(folder, InstantPrinter()).standing()
    found = standing(folder)
    assert isinstance(found, Standing)
    return found.operators[0]


@contextmanager
def at_the_desk(folder: Path) -> Iterator[Hands]:
    """Sign in over the practice register in `folder`, made on first use."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else build_app(["handback"])
    printer, crashes = InstantPrinter(), list[Exception]()
    window = MainWindow("CityKey", Mode.PRACTICE)
    tasks = Tasks(window.prevented, crashes.append)
    desk = _signed_in(app, tasks, _station(folder, printer))
    screen = DeskScreen(desk, tasks, window.banner)
    hands = Hands(app, window, tasks, desk, screen, printer, crashes)
    window.show_room(screen)
    window.show()
    window.activateWindow()
    try:
        yield hands
    finally:
        tasks.run(desk.close, lambda _none: None)
        tasks.close()
        window.close()
        window.deleteLater()


def _station(folder: Path, printer: InstantPrinter) -> Station:
    seal = Seal(frozenset(), core_dumps=False, dumpable=False)
    return Station(folder, Mode.PRACTICE, seal, printer=printer)


def _signed_in(app: QApplication, tasks: Tasks, station: Station) -> Desk:
    operator = set_up(station.folder)
    signed: list[object] = []
    tasks.run(lambda: station.sign_in(operator.id, PRACTICE_PASSPHRASE), signed.append)
    while not signed:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    desk = signed[0]
    assert isinstance(desk, Desk)
    return desk
