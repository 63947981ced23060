"""The answers to one question, below one another, with the keyboard on the question itself.

Rule: nobody has answered until an answer is chosen. Enter and Space on the question do nothing;
each answer has its own key, and Tab or the arrow keys lead to it.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.button import Button, Kind
from ui.widgets.text import area

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {
    Qt.Key.Key_Down: 0, Qt.Key.Key_Right: 0, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1,
}  # fmt: skip
"""Which answer an arrow key leads to from the question: the first or the last."""


class Answers(QFrame):
    """All as wide as the widest, named by their question; `hint` says how to answer it."""

    def __init__(self, question: str, *buttons: Button) -> None:
        super().__init__()
        area(self, "card")
        self._buttons = buttons
        self.hint = self.tr("Press the key on an answer. Enter alone answers nothing.")
        self.setAccessibleName(question)
        self.setAccessibleDescription(self.hint)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID + 4)
        for button in buttons:
            column.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to an answer by the arrow keys; say again what to do to whoever presses Enter."""
        key = Qt.Key(event.key())
        if not self.hasFocus():  # an answer has it: the page knows what its Enter means
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._buttons[_STEPS[key]].setFocus()
        elif key in _ENTER:
            announce(self, self.hint)
        else:
            super().keyPressEvent(event)


def answer(
    words: str, keys: str, sign: str, slot: Callable[[], None], *, usual: bool = False
) -> Button:
    """Make an answer with a key of its own; the `usual` one is the most prominent."""
    button = Button(words, Kind.PRIMARY if usual else Kind.SECONDARY, keys, sign)
    button.clicked.connect(slot)
    return button
