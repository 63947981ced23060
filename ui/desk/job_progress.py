"""A job under way: what is known of it, a bar where the keyboard rests, and when to ask again.

Rule: a fault is told once, and taken back when it is put right.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from kiosk.ports import Fault
from ui.faults import fault as fault_sentences
from ui.theme import GRID
from ui.widgets.banner import Banner, Tone
from ui.widgets.text import Text

_ASK_EVERY = 250
"""Milliseconds between two questions to the queue."""


class JobProgress(QWidget):
    """`due` when the queue should be asked; what it answered comes back to `go_on` or `end`."""

    due = Signal()

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self._banner = banner
        self._told: Fault | None = None
        known = Text(self.tr("Sent to the printer. Whether a card was made is not known."))
        known.centre()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._bar.setAccessibleName(self.tr("The printer is working"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(known)
        column.addWidget(self._bar)
        self._timer = QTimer(self, singleShot=True, interval=_ASK_EVERY)
        self._timer.timeout.connect(self.due)

    def take_focus(self) -> None:
        """Rest where nothing is pressed by accident."""
        self._bar.setFocus()

    def go_on(self, fault: Fault | None) -> None:
        """Tell what stands in its way, and ask again soon."""
        self._tell(fault, Tone.WARNING)
        self.ask_again()

    def ask_again(self) -> None:
        """Ask the queue again soon."""
        self._timer.start()

    def end(self, fault: Fault | None) -> None:
        """Say why it broke off; without a reason all was put right, or nothing would have ended."""
        if fault is not None:
            self._told = None  # it may be what was told already: now it is more than a warning
        self._tell(fault, Tone.ERROR)

    def _tell(self, fault: Fault | None, tone: Tone) -> None:
        if fault == self._told:
            return
        self._told = fault
        if fault is None:
            self._banner.clear()
        else:
            self._banner.say(tone, *fault_sentences(fault))
