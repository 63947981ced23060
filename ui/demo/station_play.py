"""The resident station, played by keyboard in one language: every page pictured, the slip kept.

A page that scrolls at the usual text size, or a slip that does not open, is a surprise and ends the
play with a status that is not zero.
"""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from kiosk.ports import CardStock, Mode
from kiosk.resident import Question, ResidentStation, Visit
from ui.app import build_app
from ui.demo.actor import Actor
from ui.demo.contact_sheet import contact_sheet
from ui.demo.resident import Resident
from ui.look import wear
from ui.resident import flow
from ui.resident.look import RoomyLook
from ui.resident.screen import ResidentScreen
from ui.theme import ThemeName
from ui.widgets.field import Field
from ui.widgets.ribbon import Ribbon
from ui.window import DESIGN_SIZE

SHEET = "contact-sheet.png"
_STEP_MS = 60
"""Between two keys: layouts and the focus ring need a few turns of the event loop."""


@dataclass(frozen=True, slots=True)
class StationWishes:
    """What is to be played, and where its pictures go."""

    output: Path
    language: str
    resident: Resident
    opens: Callable[[str], bool]
    paper: CardStock
    theme: ThemeName = ThemeName.LIGHT
    text_size: int = 100


@dataclass(slots=True)
class _Seen:
    scenes: list[str] = field(default_factory=list)
    surprises: list[str] = field(default_factory=list)
    number: str = ""


class StationPlay(QObject):
    """Steps through the visit, one page a step."""

    def __init__(self, app: QApplication, station: ResidentStation, wishes: StationWishes) -> None:
        super().__init__(app)
        self._app, self._wishes, self.seen = app, wishes, _Seen()
        self._started = time.perf_counter()
        self.screen = ResidentScreen(app, station)
        self._window = _window(self.screen, station.mode)
        self._actor = Actor(self._window)
        self._steps = self._play()
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self.on_step)

    def begin(self) -> None:
        """Raise the curtain."""
        (self._wishes.output / "screens").mkdir(parents=True, exist_ok=True)
        self.screen.begin()
        wear(self._app, RoomyLook(self._wishes.theme, self._wishes.text_size))
        self._window.show()
        self._window.activateWindow()
        self._timer.start()

    def on_step(self) -> None:
        """Picture the page under its name, then press the keys that lead on."""
        try:
            name = next(self._steps)
        except StopIteration:
            self._curtain()
            return
        if name:
            self._picture(name)

    def _play(self) -> Iterator[str]:
        screen = self.screen
        yield ""
        yield "language"
        screen.on_language_chosen(self._wishes.language)
        yield ""
        yield "errand"
        self._actor.enter()
        yield ""
        while isinstance(screen.stage, flow.Asking):
            stage = screen.stage
            self._answer(stage.visit, stage.question)
            yield ""
            yield stage.question.value.replace(" ", "-")
            self._actor.enter()
            yield ""
        yield "slip"
        yield from self._take_slip()
        yield from self._others()

    def _answer(self, visit: Visit, question: Question) -> None:
        said, actor, page = self._wishes.resident, self._actor, self.screen.page
        match question:
            case Question.NAME:
                for line, words in zip(
                    page.findChildren(Field), (said.given, said.surnames), strict=False
                ):
                    line.take_focus()
                    actor.write(words)
            case Question.BIRTH_DATE:
                visit.application.birth_date = said.birth_date
                self.screen.show_stage(self.screen.stage)
            case Question.ADDRESS:
                actor.write(said.address)
            case Question.CONTACT:
                actor.write(said.emergency_contact)
            case Question.MEDICAL:
                actor.write(said.medical_note)
            case Question.DOCUMENTS:
                actor.press(Qt.Key.Key_Space)
            case _:
                pass  # the usual answer stands

    def _take_slip(self) -> Iterator[str]:
        stage = self.screen.stage
        if not isinstance(stage, flow.Carrying):
            self.seen.surprises.append("no slip was made")
            return
        self.seen.number = stage.slip.number
        (self._wishes.output / "slip.pdf").write_bytes(stage.slip.draw(self._wishes.paper))
        if not self._wishes.opens(stage.slip.qr_text):
            self.seen.surprises.append("the slip's code does not open")
        self._actor.enter()
        yield ""

    def _others(self) -> Iterator[str]:
        """Show what a straight way does not: help, leaving, nobody there, only a check."""
        screen = self.screen
        screen.on_language_chosen(self._wishes.language)
        wear(self._app, RoomyLook(self._wishes.theme, self._wishes.text_size))
        yield ""
        self._actor.press(Qt.Key.Key_Down)
        self._actor.enter()
        yield ""
        yield "check-age"
        self._actor.enter()
        yield ""
        yield "check-documents"
        screen.frame.call.call()
        yield ""
        yield "help-called"
        screen.frame.call.clear()
        self._actor.enter()
        yield ""
        yield "check-advice"
        screen.on_start_over()
        yield ""
        yield "start-over"
        screen.between.on_left_alone()
        yield ""
        yield "still-there"
        screen.between.on_gone()
        yield ""

    def _picture(self, name: str) -> None:
        scrolls = any(
            area.isVisible() and area.verticalScrollBar().maximum()
            for area in self.screen.findChildren(QScrollArea)
        )
        if scrolls and self._wishes.text_size == 100:
            self.seen.surprises.append(f"the page {name} scrolls")
        file = f"{len(self.seen.scenes) + 1:02}-{name}.png"
        self._window.grab().save(str(self._wishes.output / "screens" / file))
        self.seen.scenes.append(file)

    def _curtain(self) -> None:
        self._timer.stop()
        seen = self.seen
        summary = {
            "outcome": "surprised" if seen.surprises else "prepared",
            "language": self._wishes.language,
            "number": seen.number,
            "screens": seen.scenes,
            "surprises": seen.surprises,
            "seconds": round(time.perf_counter() - self._started, 3),
        }
        screens = self._wishes.output / "screens"
        contact_sheet([screens / scene for scene in seen.scenes], self._wishes.output / SHEET)
        text = json.dumps(summary, indent=2, ensure_ascii=False) + "\n"
        (self._wishes.output / "summary.json").write_text(text, encoding="utf-8")
        self.screen.close_up()
        self._window.close()
        self._app.exit(1 if seen.surprises else 0)


def play(station: ResidentStation, wishes: StationWishes) -> int:
    """Play one visit; 0 when nothing surprised."""
    app = build_app(["handback"], RoomyLook())
    performance = StationPlay(app, station, wishes)
    QTimer.singleShot(0, performance.begin)
    return app.exec()


def _practice() -> str:
    return QCoreApplication.translate("ResidentWindow", "PRACTICE")


def _window(screen: ResidentScreen, mode: Mode) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(screen)
    window.resize(*DESIGN_SIZE)
    if mode is Mode.PRACTICE:
        ribbon = Ribbon(window, _practice())
        screen.retitled.connect(lambda: ribbon.say(_practice()))
    return window
