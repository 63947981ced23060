"""A desk for screen tests: a real practice register and real cards, with a printer that obeys."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.case import Case
from kiosk.desk import Desk
from kiosk.drawn_people import practice_portrait
from kiosk.errors import KnownError
from kiosk.isolation import Seal
from kiosk.issuance import Card
from kiosk.ports import CardStock, Fault, Finished, JobId, JobState, Mode, Ready
from kiosk.register import Standing, standing
from kiosk.serial import Serial
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.ui.screen import bring_up
from tests.ui.workplace import FixedClock
from ui.demo.actor import Actor
from ui.desk import flow
from ui.desk.documents_page import DocumentsPage
from ui.desk.flow import Stage, case_of
from ui.desk.photo_page import PhotoPage
from ui.desk.screen import DeskScreen
from ui.tasks import Tasks
from ui.widgets.banner import Banner

T = TypeVar("T")
PATIENCE = 20_000
ENOUGH = "state-id-chicago"


@dataclass
class ObedientPrinter:
    """Answers what the test put in front of it; keeps what it was sent in RAM.

    `of_job` is what it says of one job for as long as it stands there; otherwise `states` in turn.
    """

    before: Ready | Fault = field(
        default_factory=lambda: Ready(CardStock(242.65, 153.01, (1011, 638)))
    )
    states: list[JobState] = field(default_factory=list)
    of_job: dict[str, JobState] = field(default_factory=dict)
    sent: list[bytes] = field(default_factory=list)
    withdrawn: list[JobId] = field(default_factory=list)
    name: str = "Obedient"

    def preflight(self) -> Ready | Fault:
        return self.before

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        assert len(title) <= 4
        self.sent.append(pdf)
        return JobId(f"job-{len(self.sent)}")

    def watch(self, job: JobId) -> JobState:
        if job in self.of_job:
            return self.of_job[job]
        return self.states.pop(0) if self.states else Finished(made=None)

    def cancel(self, job: JobId) -> None:
        self.withdrawn.append(job)


@dataclass
class Counter:
    """The screen, the hands in front of it, and the parts behind it."""

    qtbot: QtBot
    station: Station
    printer: ObedientPrinter
    desk: Desk
    screen: DeskScreen
    banner: Banner
    tasks: Tasks
    errors: list[KnownError]
    actor: Actor

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(lambda: there() and self.tasks.idle, timeout=PATIENCE)
        self.qtbot.wait(20)  # a new page finds its tab order on the next turn of the event loop

    def until_at(self, stage: type[Stage]) -> None:
        self.until(lambda: isinstance(self.screen.stage, stage))

    @property
    def case(self) -> Case:
        case = case_of(self.screen.stage)
        assert case is not None
        return case

    @property
    def page(self) -> QWidget:
        page = self.screen.page
        assert page is not None
        return page

    def ask(self, question: Callable[[], T]) -> T:
        """Ask the register, on the thread that owns it."""
        answers: list[T] = []
        self.tasks.run(question, answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def cards(self) -> tuple[Card, ...]:
        """The open cards, as the register has them."""
        return self.ask(self.desk.open_cards)

    def card(self, serial: Serial) -> Card:
        """A card, as the register has it."""
        found = self.ask(lambda: self.desk.books.card(serial))
        assert found is not None
        return found

    # -- steps, each by keyboard -------------------------------------------------------------

    def start(self) -> None:
        self.until_at(flow.Waiting)
        self.actor.enter()
        self.until_at(flow.Noticing)
        self.actor.enter()
        self.until_at(flow.Naming)

    def name(self, given: str, surnames: str = "", born: str = "04171988") -> None:
        self.actor.write(given)
        self.actor.tab()
        self.actor.write(surnames)
        self.actor.tab()
        self.actor.write(born)
        self.actor.enter()
        self.until(lambda: True)

    def to_documents(self) -> None:
        self.until_at(flow.Detailing)
        self.actor.verb()
        self.until_at(flow.Reviewing)

    def show_documents(self, *names: str) -> None:
        assert isinstance(self.page, DocumentsPage)
        for name in names or ("illinois state id",):
            self.actor.write(name)
            self.actor.enter()

    def to_portrait(self) -> None:
        self.to_documents()
        self.show_documents()
        self.actor.enter()
        self.until_at(flow.Photographing)

    def to_card(self) -> None:
        self.to_portrait()
        page = self.page
        assert isinstance(page, PhotoPage)
        page.on_bytes(practice_portrait(1))
        self.until(lambda: page.has_picture)
        self.actor.verb()
        self.until_at(flow.Previewing)
        self.until(lambda: self.case.prepared is not None)

    def to_came_out(self) -> None:
        self.to_card()
        self.print()

    def print(self) -> None:
        self.actor.verb()
        self.until_at(flow.CameOut)

    def to_scan(self) -> None:
        self.to_came_out()
        self.actor.press(Qt.Key.Key_F9)
        self.until_at(flow.Scanning)

    def to_hand_over(self) -> None:
        self.to_scan()
        assert self.case.prepared is not None
        self.scan(self.case.prepared.qr)
        self.until_at(flow.HandingOver)

    def scan(self, code: str) -> None:
        self.actor.write(code)
        self.actor.enter()
        self.until(lambda: True)

    def hand_over(self) -> None:
        for _document in self.case.shown or ("all of them",):  # after a crash one tick is for all
            self.actor.press(Qt.Key.Key_Space)
        self.actor.verb()
        self.until(lambda: not isinstance(self.screen.stage, flow.HandingOver))

    def serve(self, given: str, surnames: str, born: str = "04171988") -> Card:
        """Serve somebody new from first word to last; gives their card as the register has it."""
        self.start()
        self.name(given, surnames, born)
        self.to_hand_over()
        serial = self.case.prepared.serial if self.case.prepared else None
        self.hand_over()
        self.until_at(flow.Done)
        assert serial is not None
        return self.card(serial)


@cache
def practice_register() -> Path:
    """One practice register a test run, to be copied: key stretching is slow on purpose."""
    folder = Path(tempfile.mkdtemp(prefix="handback-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    seal = Seal(frozenset(), core_dumps=False, dumpable=False)
    Station(folder, Mode.PRACTICE, seal, clock=FixedClock()).standing()
    return folder


@contextmanager
def open_counter(qtbot: QtBot, folder: Path, day: date = date(2026, 11, 21)) -> Iterator[Counter]:
    """Open the desk over the practice register in `folder`, made on first use."""
    printer = ObedientPrinter()
    seal = Seal(frozenset(), core_dumps=False, dumpable=False)
    station = Station(folder, Mode.PRACTICE, seal, clock=FixedClock(day), printer=printer)
    if not folder.exists():
        shutil.copytree(practice_register(), folder)
    found = standing(folder)
    assert isinstance(found, Standing)
    errors: list[KnownError] = []
    crashes: list[Exception] = []
    tasks, banner = Tasks(errors.append, crashes.append), Banner()
    signed: list[object] = []
    tasks.run(lambda: station.sign_in(found.operators[0].id, PRACTICE_PASSPHRASE), signed.append)
    qtbot.waitUntil(lambda: bool(signed), timeout=PATIENCE)
    desk = signed[0]
    assert isinstance(desk, Desk)
    screen = DeskScreen(desk, tasks, banner)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(banner)
    column.addWidget(screen, 1)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    actor = Actor(window)
    try:
        bring_up(qtbot, window)
        yield Counter(qtbot, station, printer, desk, screen, banner, tasks, errors, actor)
    finally:
        window.hide()
        tasks.run(desk.close, lambda _none: None)
        tasks.close()
    assert crashes == []
