"""A question that must be answered: the title asks, each button answers with a verb."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.look import worn
from ui.theme import GRID
from ui.widgets.button import Button, Kind
from ui.widgets.fitting_row import FittingRow
from ui.widgets.ribbon import mark_alike
from ui.widgets.text import Text

_LEAST_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of the question. `keys` is its shortcut."""

    key: str
    text: str
    kind: Kind = Kind.SECONDARY
    keys: str = ""


class Question(QDialog):
    """Opened with `open()`; `answered` tells the answer's key, once.

    `escape` is the key that Esc and the window's close button answer: the one that changes
    nothing. Without it both do nothing, because the question must be answered.
    """

    answered = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        answers: Sequence[Answer],
        *,
        escape: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._escape = escape
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addStrut(worn().px(_LEAST_WIDTH))
        column.addWidget(Text(title, "heading"))
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID)
        column.addLayout(self.body)
        if text:
            self.body.addWidget(Text(text))
        column.addSpacing(GRID)
        column.addWidget(self._answers(answers))
        if parent is not None:
            mark_alike(self, parent)

    def answer(self, key: str) -> None:
        """Give the answer and close."""
        self.accept()
        self.answered.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc answers `escape`; where there is none it does nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Answer like Esc when the window is closed."""
        event.ignore()
        self._leave()

    def _leave(self) -> None:
        if self._escape:
            self.answer(self._escape)

    def _answers(self, answers: Sequence[Answer]) -> QWidget:
        row = FittingRow()
        line = row.line
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID - 4)
        line.addStretch(1)
        for answer in answers:
            keys = answer.keys or ("Esc" if answer.key == self._escape else "")
            button = Button(answer.text, answer.kind, keys)
            button.setDefault(answer.kind is Kind.PRIMARY)
            button.clicked.connect(lambda _=False, key=answer.key: self.answer(key))
            line.addWidget(button)
        return row
