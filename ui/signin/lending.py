"""Lending the desk's screen to the resident: they type, then the screen locks behind them.

Rule: the words go from the visit to the case inside RAM. The desk stays behind a lock throughout;
whoever stands in front can only fill in an application.
"""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kiosk.application import Application
from kiosk.desk import Desk
from kiosk.resident import ResidentStation, Visit
from ui.languages import DEFAULT, speak, spoken
from ui.look import wear, worn
from ui.resident.screen import ResidentScreen
from ui.resident.speech import find_voice
from ui.resident.speech_service import speech_service
from ui.window import MainWindow


class Lending(QObject):
    """From `begin` until the visit is handed over or ended; then `returned` is called once.

    It is given the application, or None when nobody finished one.
    """

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        desk: Desk,
        returned: Callable[[Application | None], None],
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._returned = app, window, returned
        self._look, self._language = worn(), spoken().code
        station = ResidentStation(desk.programme, desk.mode, desk.clock)
        self._voice = ExitStack()  # what reads aloud goes with the visit, as at a station
        service = self._voice.enter_context(speech_service())
        window.closing.connect(self._voice.close)
        self.screen = ResidentScreen(app, station, find_voice(service))
        self.screen.handed.connect(self.on_handed)
        self.screen.ended.connect(self.on_ended)

    def begin(self) -> None:
        """Cover the desk with the resident's screen alone."""
        self._window.top.hide()
        self._window.strip.hide()
        self._window.cover(self.screen)
        self.screen.begin()

    def on_handed(self, visit: Visit) -> None:
        """Take the words over and wipe the visit."""
        application = replace(visit.application)
        visit.wipe()
        self._give_back(application)

    def on_ended(self) -> None:
        """Take the screen back: they stopped, or went away."""
        self._give_back(None)

    def _give_back(self, application: Application | None) -> None:
        self.screen.close_up()
        self._voice.close()
        self._window.uncover()
        self._window.top.show()
        self._window.strip.show()
        speak(self._app, self._language or DEFAULT)
        wear(self._app, self._look)
        self._returned(application)
        self.deleteLater()
