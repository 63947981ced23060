"""Asking the queue about every card that waits in the tray, while somebody else is served.

Rule: in the background, one look at each in turn; nothing on screen waits for it or is moved by it.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.case import Case
from kiosk.errors import KnownError
from kiosk.tray import Followed
from ui.desk.page import Counter

_ASK_EVERY = 500  # milliseconds between two rounds


class TrayWatch(QObject):
    """`told` gives the Held of which something new is known. It rests while nothing is printing."""

    told = Signal(object)

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._asked = 0
        self._said = ""
        self._timer = QTimer(self, singleShot=True, interval=_ASK_EVERY)
        self._timer.timeout.connect(self.on_due)

    def look(self) -> None:
        """Begin to ask, unless it is being done."""
        if self._asked == 0 and not self._timer.isActive():
            self.on_due()

    def on_due(self) -> None:
        """Ask about each card once."""
        desk, tasks = self._counter.desk, self._counter.tasks
        for held in desk.tray.in_printer:
            self._asked += 1
            ask, told = partial(desk.follow, held.case), partial(self._on_followed, held.case)
            tasks.run(ask, told, self.on_prevented, owner=self)

    def on_prevented(self, error: KnownError) -> None:
        """Say once what got in the way of recording; it is tried again in the next round."""
        if error.happened != self._said:
            self._said = error.happened
            self._counter.banner.say_error(error)
        self._answered()

    def _on_followed(self, case: Case, known: Followed) -> None:
        self._said = ""
        news = self._counter.desk.tray.see(case, known)
        if news is not None:
            self.told.emit(news)
        self._answered()

    def _answered(self) -> None:
        self._asked -= 1
        if self._asked == 0 and self._counter.desk.tray.in_printer:
            self._timer.start()
