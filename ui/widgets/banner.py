"""A message across the screen: what happened, what is safe, what to do; with a sign and words."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.errors import KnownError
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.button import Button, Kind
from ui.widgets.text import Sign, Text


class Tone(StrEnum):
    """What sort of news it is; also the sign's name."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


_INK = {
    Tone.INFO: "accent",
    Tone.SUCCESS: "success",
    Tone.WARNING: "warning",
    Tone.ERROR: "warning",
}


class Banner(QFrame):
    """Hidden until it has something to say. Errors interrupt a screen reader; the rest waits."""

    closed = Signal()

    def __init__(self, *, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", Tone.INFO.value)  # a frame without a tone would have no border
        self._sign = Sign(Tone.INFO.value, size=24)
        self._title = Text("", "label")
        self._title.setWordWrap(True)
        self._rest = Text()
        self._close = Button(self.tr("Close"), Kind.QUIET)
        self._close.clicked.connect(self.on_closed)
        self._lay_out()
        self._close.setVisible(closable)
        self.hide()

    def say(self, tone: Tone, title: str, rest: str = "") -> None:
        """Show a message and announce it."""
        self.setProperty("banner", tone.value)
        self.style().polish(self)
        self._sign.show_sign(tone.value, _INK[tone])
        self._title.setText(title)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self.setAccessibleName(title)
        self.setAccessibleDescription(rest)
        self.show()
        announce(self, f"{title} {rest}".strip(), urgent=tone is Tone.ERROR)

    def say_error(self, error: KnownError) -> None:
        """Show the three sentences of something that got in the way."""
        self.say(Tone.ERROR, error.happened, f"{error.safe} {error.do}")

    def clear(self) -> None:
        """Take the message away."""
        self.hide()

    def on_closed(self) -> None:
        """Take the message away because a person has read it."""
        self.hide()
        self.closed.emit()

    @property
    def title(self) -> str:
        """The first sentence on show."""
        return self._title.text()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._rest)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        line.setSpacing(2 * GRID - 4)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
