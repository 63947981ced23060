"""A number read off two opposite edges of a card, in half millimetres: one button an edge.

Rule: left and right stand as on the card in the hand, whatever the direction of reading.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.calibration import MOST
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.columns import Columns
from ui.widgets.text import Text

_BUTTON = 150
"""Pixels at 100 % that an edge's button needs."""


class Stepper(QWidget):
    """`value` is above 0 for the first edge, below 0 for the second; `words` says it.

    `entered` tells that Enter was pressed: it goes on, where Space presses an edge.
    """

    entered = Signal()

    def __init__(
        self, label: str, edges: tuple[str, str], words: Callable[[int], str], value: int = 0
    ) -> None:
        super().__init__()
        self.value = value
        self._label, self._words = label, words
        self.shown = Text(words(value), "lead")
        self.buttons = [self._button(edge, way) for edge, way in zip(edges, (1, -1), strict=True)]
        pair = Columns(2, _BUTTON)
        pair.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for button in self.buttons:
            pair.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (Text(label, "label"), self.shown, pair):
            column.addWidget(part)

    def on_step(self, way: int) -> None:
        """Go half a millimetre towards an edge, as far as a card may be moved."""
        self.value = max(-MOST, min(MOST, self.value + way))
        self.shown.setText(self._words(self.value))
        announce(self, f"{self._label}: {self.shown.text()}")

    def _button(self, edge: str, way: int) -> Button:
        button = _Edge(edge, sign="plus")
        button.setAccessibleDescription(self._label)
        button.clicked.connect(lambda: self.on_step(way))
        button.entered.connect(self.entered)
        return button


class _Edge(Button):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.entered.emit()
            return
        super().keyPressEvent(event)
