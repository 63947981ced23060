"""The one window: top bar, message, the room in the middle, status strip.

A room is whatever is being done (sign-in, set-up, the desk). The window knows how to show one, to
cover it with a lock, and how everything looks; it knows nothing about cases. Its title is what the
front room says it is for, then the programme: "Who is the card for? – Chicago CityKey".
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.errors import KnownError
from kiosk.ports import Mode
from ui.look import wear, worn
from ui.theme import GRID, SCALES, Look, ThemeName
from ui.widgets.banner import Banner, Tone
from ui.widgets.ribbon import Ribbon
from ui.widgets.room import Room
from ui.widgets.status_strip import StatusStrip
from ui.widgets.text import area
from ui.widgets.top_bar import TopBar

DESIGN_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """Signals: `lock_asked` by button or key; `closing` before it goes, so that rooms can wipe.

    `leaving_asked` tells what closing would leave open: the window stays until `leave`.
    Qt tells a screen reader of its own main window alone that it is a window.
    """

    lock_asked = Signal()
    leaving_asked = Signal(str)
    closing = Signal()

    def __init__(self, title: str, mode: Mode) -> None:
        super().__init__()
        practice = mode is Mode.PRACTICE
        self._programme, self._leaving = title, False
        self.top = TopBar(title, practice=practice)
        self.banner = Banner()
        self.strip = StatusStrip()
        self._rooms = QStackedWidget()
        self._lay_out()
        self._connect()
        self.resize(*DESIGN_SIZE)
        self.ribbon = Ribbon(self) if practice else None
        self.on_retitled()

    # -- rooms ----------------------------------------------------------------------------------

    @property
    def room(self) -> QWidget | None:
        """What is on show in the middle."""
        return self._rooms.currentWidget()

    def show_room(self, room: QWidget) -> None:
        """Show this room; every room before it goes, and what it held with it."""
        self.banner.clear()
        self._enter(room)
        while self._rooms.count() > 1:
            self._drop(0)

    def cover(self, cover: QWidget) -> None:
        """Put a room in front and keep the one behind, out of sight and out of reach."""
        self._enter(cover)

    def uncover(self) -> None:
        """Take the front room away; the one behind shows again as it was."""
        self._rooms.setCurrentIndex(self._rooms.count() - 2)
        self._drop(self._rooms.count() - 1)
        self.on_retitled()

    # -- words ----------------------------------------------------------------------------------

    def say(self, tone: Tone, title: str, rest: str = "") -> None:
        """Show a message above the room."""
        self.banner.say(tone, title, rest)

    def prevented(self, error: KnownError) -> None:
        """Show what got in the way."""
        self.banner.say_error(error)

    def retitle(self, title: str) -> None:
        """Name the programme."""
        self._programme = title
        self.top.retitle(title)
        self.on_retitled()

    def on_retitled(self) -> None:
        """Follow the room in front; a room behind a lock is not told about."""
        heading = self.room.heading if isinstance(self.room, Room) else ""
        self.setWindowTitle(f"{heading} – {self._programme}" if heading else self._programme)

    # -- look -----------------------------------------------------------------------------------

    def on_larger(self) -> None:
        """Take the next text size up."""
        self._resize_text(+1)

    def on_smaller(self) -> None:
        """Take the next text size down."""
        self._resize_text(-1)

    def on_usual_size(self) -> None:
        """Go back to 100 %."""
        self._wear(Look(worn().name, SCALES[0]))

    def on_next_theme(self) -> None:
        """Go round light, dark, high contrast."""
        names = list(ThemeName)
        following = names[(names.index(worn().name) + 1) % len(names)]
        self._wear(Look(following, worn().scale))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the rooms forget what they hold; ask first where something would be left open."""
        if not self._leaving and (left_open := self._unfinished()):
            event.ignore()
            self.leaving_asked.emit(left_open)
            return
        self.closing.emit()
        super().closeEvent(event)

    def leave(self) -> None:
        """Close without asking: it was asked, or the program ends anyway."""
        self._leaving = True
        self.close()

    def _unfinished(self) -> str:
        """Say what a room, in front or behind a lock, would leave open."""
        rooms = (self._rooms.widget(at) for at in range(self._rooms.count()))
        said = (room.unfinished for room in rooms if isinstance(room, Room))
        return next((sentence for sentence in said if sentence), "")

    def _enter(self, room: QWidget) -> None:
        self._rooms.setCurrentIndex(self._rooms.addWidget(room))
        if isinstance(room, Room):
            room.retitled.connect(self.on_retitled)
        self.on_retitled()

    def _drop(self, at: int) -> None:
        if (gone := self._rooms.widget(at)) is not None:
            self._rooms.removeWidget(gone)
            gone.deleteLater()

    def _resize_text(self, by: int) -> None:
        at = min(max(SCALES.index(worn().scale) + by, 0), len(SCALES) - 1)
        self._wear(Look(worn().name, SCALES[at]))

    def _wear(self, look: Look) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and look != worn():
            wear(app, look)

    def _lay_out(self) -> None:
        ground = area(QWidget(), "ground")
        self.setCentralWidget(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        messages = QVBoxLayout()
        messages.setContentsMargins(3 * GRID, GRID, 3 * GRID, 0)
        messages.addWidget(self.banner)
        column.addWidget(self.top)
        column.addLayout(messages)
        column.addWidget(self._rooms, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self.top.larger.connect(self.on_larger)
        self.top.smaller.connect(self.on_smaller)
        self.top.next_theme.connect(self.on_next_theme)
        self.top.lock.connect(self.lock_asked)
        for keys, act in (("Ctrl+=", self.on_larger), ("Ctrl+0", self.on_usual_size)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
