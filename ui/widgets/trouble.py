"""What stands in the way, beside the control it is about: a sign and its sentences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import GRID
from ui.widgets.text import Sign, Text


class Trouble(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Text("", "error")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(Sign("warning", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.hide()

    def say(self, sentences: str) -> None:
        """Show what is wrong; empty where all is well."""
        self._words.setText(sentences)
        self.setVisible(bool(sentences))
