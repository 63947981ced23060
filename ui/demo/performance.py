"""The play: from the set-up assistant to the handed-over card, each scene pictured and timed.

A surprise (a scene that does not come, a message of Qt's, an error on screen, a card that does not
verify) ends the performance with a status that is not zero.
"""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk.credential import Genuine
from kiosk.credential import read as read_credential
from ui.app import build_app, enter
from ui.demo.actor import Actor
from ui.demo.resident import Resident
from ui.demo.scenes import Cue, Stage, scenes
from ui.desk.room import open_desk
from ui.look import wear
from ui.theme import Look, ThemeName
from ui.widgets.card_image import code_on_back
from ui.window import DESIGN_SIZE

if TYPE_CHECKING:
    from kiosk.workplace import Workplace

PATIENCE = 20.0
"""Seconds a scene may take to come; generous, because machines are slow and nobody waits."""
_LOOK_EVERY = 10  # milliseconds
_SETTLED = 3
"""A scene is there when it was there so often in a row: layouts need a turn of the event loop."""
_HARMLESS = frozenset({"This plugin does not support propagateSizeHints()"})


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be performed, and where its pictures go."""

    folder: Path
    output: Path
    programme: str
    resident: Resident
    theme: ThemeName = ThemeName.LIGHT
    text_size: int = 100
    window: tuple[int, int] = DESIGN_SIZE


@dataclass(slots=True)
class Record:
    """What was seen: one line a scene, and every surprise."""

    surprises: list[str]
    scenes: list[dict[str, Any]] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)


class Performance(QObject):
    """Drives one entrance through all scenes; `ended` is called when the curtain falls."""

    def __init__(
        self, app: QApplication, station: "Workplace", wishes: Wishes, surprises: list[str]
    ) -> None:
        super().__init__(app)
        self.record = Record(surprises)
        self._app, self._wishes, self._station = app, wishes, station
        self._started = self._scene_started = time.perf_counter()
        self._entrance = enter(app, station, open_desk, attended=False)
        self._entrance.window.resize(*wishes.window)
        self._stage = Stage(self._entrance, Actor(self._entrance.window), wishes.folder)
        self._scenes: Iterator[Cue] = scenes(self._stage, wishes.resident, wishes.programme)
        self._cue: Cue | None = None
        self._calm = 0
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.on_look)

    def begin(self) -> None:
        """Raise the curtain."""
        (self._wishes.output / "screens").mkdir(parents=True, exist_ok=True)
        self._timer.start()

    def on_look(self) -> None:
        """Go on when the awaited scene is there; give up when it does not come."""
        self._calm = self._calm + 1 if self._cue is None or self._cue.there() else 0
        if self._calm < _SETTLED:
            if time.perf_counter() - self._scene_started > PATIENCE:
                self._fail(f"the scene {self._cue and self._cue.name} did not come")
            return
        self._calm = 0
        try:
            if self._cue is not None:
                self._picture(self._cue)
            self._cue = next(self._scenes)
            self._scene_started = time.perf_counter()
        except StopIteration:
            self._finish()

    def close(self) -> None:
        """End the worker and the window, however the play ended."""
        self._timer.stop()
        self._entrance.close()

    def surprise(self, what: str) -> None:
        """Note something that must not happen."""
        self.record.surprises.append(what)

    def _picture(self, cue: Cue) -> None:
        took = time.perf_counter() - self._scene_started
        banner = self._entrance.window.banner
        if banner.isVisible() and not cue.banner:
            self.surprise(f"a message at {cue.name}: {banner.title}")
        if not cue.name:
            return
        place = f"screens/{len(self.record.scenes) + 1:02}-{cue.name}.png"
        self._entrance.window.grab().save(str(self._wishes.output / place))
        line = {"scene": cue.name, "picture": place, "seconds": round(took, 3)}
        self.record.scenes.append(line)

    def _fail(self, what: str) -> None:
        self.surprise(what)
        self._entrance.window.grab().save(str(self._wishes.output / "screens" / "surprise.png"))
        self._curtain(1)

    def _finish(self) -> None:
        self._check_card()
        self._curtain(1 if self.record.surprises else 0)

    def _check_card(self) -> None:
        """Write the card as printed, read its code from the picture and verify it."""
        stage = self._stage
        (self._wishes.output / "card.pdf").write_bytes(stage.card_pdf)
        trust = (self._wishes.folder / "trust.json").read_bytes()
        (self._wishes.output / "trust.json").write_bytes(trust)  # so that anybody can verify it
        code = code_on_back(stage.card_pdf)
        verdict = read_credential(code, stage.trust, self._station.clock.today())
        genuine = isinstance(verdict, Genuine) and verdict.claims.serial == stage.serial
        if not genuine:
            self.surprise("the card's code does not verify")
        self.record.facts |= {
            "serial": stage.serial,
            "verdict": stage.verdict,
            "qr_verified": genuine,
            "keystrokes_besides_typing": stage.actor.strokes,
        }

    def _curtain(self, status: int) -> None:
        self._timer.stop()
        summary = {
            "outcome": "issued" if status == 0 else "surprised",
            "programme": self._wishes.programme,
            "mode": self._station.mode.value,
            "sealed": self._station.seal.holds,
            **self.record.facts,
            "steps": self.record.scenes,
            "surprises": self.record.surprises,
            "seconds": round(time.perf_counter() - self._started, 3),
        }
        text = json.dumps(summary, indent=2, ensure_ascii=False) + "\n"
        (self._wishes.output / "summary.json").write_text(text, encoding="utf-8")
        self._app.exit(status)


def perform(plays: "Sequence[tuple[Workplace, Wishes]]") -> int:
    """Perform one play after the other in one application; 0 when none surprised."""
    app = build_app(["handback"])
    return max(_perform_one(app, station, wishes) for station, wishes in plays)


def _perform_one(app: QApplication, station: "Workplace", wishes: Wishes) -> int:
    wear(app, Look(wishes.theme, wishes.text_size))
    said: list[str] = []
    before = qInstallMessageHandler(_noting(said.append))
    play = Performance(app, station, wishes, said)
    QTimer.singleShot(0, play.begin)
    status = app.exec()
    play.close()
    qInstallMessageHandler(before)
    play.deleteLater()
    return status


def _noting(note: Callable[[str], None]) -> Callable[[QtMsgType, Any, str], None]:
    def on_message(_kind: QtMsgType, _context: Any, message: str) -> None:
        if message not in _HARMLESS:
            note(f"Qt says: {message}")

    return on_message
