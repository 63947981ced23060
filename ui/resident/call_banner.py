"""The call for a clerk: across the whole screen and audible, until somebody answers it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout

from ui.resident.look import GAP, target
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.text import Sign, Text

AGAIN_MS = 8_000
"""The bell sounds again after so long, in milliseconds."""


class CallBanner(QFrame):
    """Hidden until `call`; `called` tells that it rings, or that somebody came."""

    called = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("banner", "error")
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(QApplication.beep)
        self._words = Text(self.tr("A clerk is called. Please wait here."), "heading")
        here = Button(self.tr("The clerk is here"))
        here.setMinimumHeight(target())
        here.clicked.connect(self.on_answered)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GAP, GRID, 2 * GAP, GRID)
        line.setSpacing(GAP)
        line.addWidget(Sign("bell", "warning", 32), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        line.addWidget(here)
        self.setAccessibleName(self._words.text())
        self.hide()

    @property
    def calling(self) -> bool:
        """Nobody has come yet."""
        return self._again.isActive()

    def call(self) -> None:
        """Ring and show."""
        self.show()
        self._again.start()
        self.called.emit(True)
        QApplication.beep()
        announce(self, self._words.text(), urgent=True)

    def clear(self) -> None:
        """Stop ringing."""
        self._again.stop()
        self.hide()
        self.called.emit(False)

    def on_answered(self) -> None:
        """Stop ringing because somebody came."""
        self.clear()
