"""Where a wedge scanner types: the line collects until Enter, then forgets what it had."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import GRID
from ui.widgets.field import Field

LONGEST = 2048
"""Characters a code may have; a card's credential has about 260, the longest ticket 1839."""


class ScanField(QWidget):
    """`scanned` gives the untrusted text of one code. The line is empty again before it is told."""

    scanned = Signal(str)

    def __init__(self, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = Field(label, hint, room=LONGEST)
        self.input = self._field.input
        self._field.entered.connect(self.on_entered)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID)
        self.column.addWidget(self._field)

    def on_entered(self) -> None:
        """Hand the collected code on."""
        untrusted = self._field.text().strip()
        self._field.wipe()
        if untrusted:
            self.scanned.emit(untrusted)

    def show_error(self, sentence: str) -> None:
        """Say what to do beside the line."""
        self._field.show_error(sentence)

    def take_focus(self) -> None:
        """Put the keyboard here, so that the next scan lands here."""
        self._field.take_focus()

    def wipe(self) -> None:
        """Forget a half-typed code."""
        self._field.wipe()
