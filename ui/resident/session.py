"""One visit's process: loaded and hidden until its turn, on screen for one visit, then gone.

Rule: what the allocator still holds of a person's words ends with this process.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.ports import Printer
from kiosk.resident import Ended, ResidentStation
from ui.crash import CrashPath
from ui.resident.delivery import Delivery
from ui.resident.gatekeeper import Gatekeeper
from ui.resident.screen import ResidentScreen
from ui.resident.speech import find_voice
from ui.resident.speech_service import SpeechService
from ui.resident.talk import BEAT, Alive, Left, Over, Show, Shown, Told, read, tell
from ui.resident.window import ResidentWindow

if TYPE_CHECKING:
    from ui.resident.keyboard import ScreenKeyboard

_LONGEST = 4096


class Counted(Protocol):
    """The numbers this station gives out, going on from the session before."""

    given: int


@dataclass(frozen=True, slots=True)
class Aids:
    """What lets everybody use the station: a voice, and a keyboard on the screen."""

    service: SpeechService
    keyboard: "ScreenKeyboard | None" = None


class Session(QObject):
    """Listens to its keeper on `source`, answers on `sink`."""

    def __init__(
        self,
        app: QApplication,
        window: ResidentWindow,
        numbers: Counted,
        pipes: tuple[int, IO[bytes]],
    ) -> None:
        super().__init__(app)
        self._app, self._window, self._numbers = app, window, numbers
        self._source, self._sink = pipes
        self._notifier = QSocketNotifier(self._source, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.on_told)
        self._beat = QTimer(self, interval=1000 * BEAT)
        self._beat.timeout.connect(self.on_beat)
        window.front.ended.connect(self.on_ended)
        window.left.connect(self.on_left)

    def on_told(self) -> None:
        """Take a line of the keeper's; the end of the pipe ends this process."""
        match read(os.read(self._source, _LONGEST)):
            case Show(slips, wrong_tries, turn):
                self._numbers.given = slips
                self._window.gate.go_on_from(wrong_tries)
                self._window.front.begin(turn)
                self._window.showFullScreen()
                self._window.activateWindow()
                self._window.front.take_focus()
                QTimer.singleShot(0, self, self.on_shown)
            case _:
                self._go()

    def on_shown(self) -> None:
        """Tell that the screen is there."""
        self._tell(Shown())
        self._beat.start()

    def on_beat(self) -> None:
        """Tell that the event loop turns: what hangs is taken off the screen."""
        self._tell(Alive())

    def on_ended(self, ended: Ended) -> None:
        """Tell how the visit ended; the keeper shows the next session, then lets this one go."""
        self._beat.stop()  # nobody listens for it any more
        tries = self._window.gate.wrong_tries
        self._tell(Over(ended.outcome, ended.reason, self._numbers.given, tries))

    def on_left(self) -> None:
        """Tell that an operator leaves."""
        self._tell(Left())

    def _tell(self, message: Told) -> None:
        if not tell(self._sink, message):
            self._go()

    def _go(self) -> None:
        self._beat.stop()
        self._notifier.setEnabled(False)
        self._window.may_close = True
        self._window.close()
        self._app.quit()


def serve(
    app: QApplication,
    station: ResidentStation,
    printer: Printer | None,
    numbers: Counted,
    *,
    gate: Sequence[str],
    pipes: tuple[int, IO[bytes]],
    aids: Aids,
) -> int:
    """Run one session until its keeper lets it go; gives the process's exit status."""
    app.setQuitOnLastWindowClosed(False)
    crash = CrashPath(app, attended=False)
    crash.install()
    delivery = None if printer is None else Delivery(printer, crash.stop)
    screen = ResidentScreen(app, station, find_voice(aids.service), delivery)
    gatekeeper = Gatekeeper(gate, app)
    window = ResidentWindow(screen, gatekeeper, station.mode, station.key, aids.keyboard)
    session = Session(app, window, numbers, pipes)
    status = app.exec()
    if delivery is not None:
        delivery.close()
    session.deleteLater()
    window.deleteLater()
    return status
