"""A calm word to whoever stands there after a screen stopped by itself."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.resident.look import GAP
from ui.theme import GRID
from ui.widgets.text import Sign, Text, area


class Apology(QFrame):
    """What happened, what is safe, what to do."""

    def __init__(self) -> None:
        super().__init__()
        area(self, "card")
        words = self.tr(
            "The screen stopped and started again. Nothing you typed was kept. "
            "Please begin again, or call a clerk."
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        line.setSpacing(GAP)
        line.addWidget(Sign("restart", "accent", 26))
        line.addWidget(Text(words), 1)
