"""A resident at the station, for screen tests: hands on the keyboard or a finger on the glass."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.application import Application
from kiosk.ports import Mode, Printer
from kiosk.programme import DocumentId, Programme, find_programme
from kiosk.resident import Ended, Question, ResidentStation, Slip, Visit
from tests.ui.screen import bring_up
from tests.ui.workplace import FixedClock
from ui.demo.actor import Actor
from ui.languages import speak, spoken
from ui.look import wear
from ui.resident import flow
from ui.resident.delivery import Delivery
from ui.resident.page import ResidentPage
from ui.resident.screen import ResidentScreen
from ui.resident.speech import Silent, Voice
from ui.theme import Look
from ui.widgets.button import Button

P = TypeVar("P", bound=ResidentPage)
ADULT = "illinois-state-id"
BORN = "04171988"


@dataclass
class KeptSlips:
    """Makes slips for a test to look into; a real one is sealed and nobody here could."""

    made: list[tuple[Application, tuple[DocumentId, ...], str]] = field(default_factory=list)

    def make(
        self, application: Application, documents: tuple[DocumentId, ...], language: str
    ) -> Slip:
        self.made.append((replace(application), documents, language))
        return Slip(f"B-{len(self.made)}", "HT1:" + "ABC012345" * 30, lambda _stock: b"%PDF")


@dataclass
class SpokenWords:
    """A voice that writes down what it is asked to say."""

    available: bool = True
    said: list[str] = field(default_factory=list)
    tongues: list[str] = field(default_factory=list)
    mute_in: tuple[str, ...] = ()

    def speaks(self) -> bool:
        return spoken().code not in self.mute_in

    def say(self, words: str, tongue: QLocale | None = None) -> None:
        self.said.append(words)
        self.tongues.append((tongue or QLocale()).name())

    def add(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.said.append("")


@cache
def programme(name: str = "chicago") -> Programme:
    return find_programme(name)


@dataclass
class Visitor:
    """The screen and whoever stands in front of it."""

    qtbot: QtBot
    app: QApplication
    station: ResidentStation
    screen: ResidentScreen
    slips: KeptSlips
    actor: Actor
    ended: list[Ended]
    handed: list[Visit]
    finger: QPointingDevice = field(default_factory=QTest.createTouchDevice)

    @property
    def visit(self) -> Visit:
        visit = flow.visit_of(self.screen.stage)
        assert visit is not None
        return visit

    def settle(self) -> None:
        self.qtbot.wait(15)  # a new page and its focus ring settle on the next turns

    def page(self, kind: type[P]) -> P:
        page = self.screen.page
        assert isinstance(page, kind)
        return page

    def asked(self, question: Question) -> None:
        """The screen asks this now."""
        stage = self.screen.stage
        assert isinstance(stage, flow.Asking)
        assert stage.question is question

    # -- by keyboard ---------------------------------------------------------------------------

    def enter(self) -> None:
        self.actor.enter()
        self.settle()

    def start(self, *, only_check: bool = False) -> None:
        self.enter()  # the usual language
        assert isinstance(self.screen.stage, flow.Choosing)
        if only_check:
            self.actor.press(Qt.Key.Key_Down)
        self.enter()

    def to_name(self) -> None:
        self.start()
        self.enter()  # the notice
        self.asked(Question.NAME)

    def to_review(self, given: str = "Marisol", surnames: str = "Vega Núñez") -> None:
        self.to_name()
        self.actor.write(given)
        self.actor.tab()
        self.actor.write(surnames)
        self.enter()
        self.actor.write(BORN)
        self.enter()
        while self.screen.stage != flow.Asking(self.visit, Question.REVIEW):
            if self.screen.stage == flow.Asking(self.visit, Question.DOCUMENTS):
                self.actor.press(Qt.Key.Key_Space)
            self.enter()

    # -- by touch ------------------------------------------------------------------------------

    def button(self, words: str) -> Button:
        found = [b for b in self.screen.findChildren(Button) if b.text() == words and b.isVisible()]
        assert len(found) == 1, words
        return found[0]

    def reach(self, widget: QWidget) -> None:
        """Touches beyond the offscreen display (800 x 800) are dropped: bring the widget there."""
        at = widget.mapTo(self.screen, widget.rect().center())
        self.screen.move(400 - at.x(), 500 - at.y())

    def tap(self, widget: QWidget) -> None:
        self.reach(widget)
        middle = widget.rect().center()
        QTest.touchEvent(widget, self.finger).press(0, middle, widget).commit()
        QTest.touchEvent(widget, self.finger).release(0, middle, widget).commit()
        self.settle()

    def slide_off(self, widget: QWidget) -> None:
        """Press inside, let go outside: a change of mind."""
        self.reach(widget)
        away = widget.rect().center()
        away.setY(away.y() - 400)
        QTest.touchEvent(widget, self.finger).press(0, widget.rect().center(), widget).commit()
        QTest.touchEvent(widget, self.finger).move(0, away, widget).commit()
        QTest.touchEvent(widget, self.finger).release(0, away, widget).commit()
        self.settle()


@contextmanager
def stand_in_front(
    qtbot: QtBot,
    app: QApplication,
    rules: Programme | None = None,
    *,
    voice: Voice | None = None,
    slips: bool = True,
    printer: Printer | None = None,
) -> Iterator[Visitor]:
    """Open a station on its language page, and leave nothing of it behind."""
    kept = KeptSlips()
    station = ResidentStation(
        rules or programme(), Mode.PRACTICE, FixedClock(date(2026, 11, 21)), kept if slips else None
    )
    crashes: list[Exception] = []
    delivery = None if printer is None else Delivery(printer, crashes.append)
    screen = ResidentScreen(app, station, voice or Silent(), delivery)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    ended: list[Ended] = []
    handed: list[Visit] = []
    screen.ended.connect(ended.append)
    screen.handed.connect(handed.append)
    screen.begin()
    try:
        bring_up(qtbot, screen)
        screen.take_focus()
        yield Visitor(qtbot, app, station, screen, kept, Actor(screen), ended, handed)
    finally:
        if delivery is not None:
            delivery.close()
        screen.close_up()
        screen.hide()
        speak(app, "en")
        wear(app, Look())
    assert crashes == []
