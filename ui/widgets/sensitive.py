"""Inputs that remember nothing: no completer, no learning, no copying out, no undo after a wipe.

The clipboard is a place where a person's words could stay; copying and cutting do nothing here.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.silence import forget_selection
from ui.theme import GRID

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_COPYING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)


class SensitiveLine(QLineEdit):
    """One line of a person's words, at most `room` characters."""

    def __init__(self, room: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(room)
        self.setInputMethodHints(_HINTS)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move and paste as usual; never copy or cut."""
        if _copies(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark words as usual, but do not offer them to other windows."""
        super().mouseReleaseEvent(event)
        forget_selection()

    def wipe(self) -> None:
        """Forget the words and the way back to them (setText drops the undo history)."""
        self.setText("")


class SensitiveText(QPlainTextEdit):
    """A few lines of a person's words; Tab moves on."""

    def __init__(self, room: int = 400, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._lines = room, lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setInputMethodHints(_HINTS | Qt.InputMethodHint.ImhMultiLine)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.textChanged.connect(self._keep_to_room)

    def sizeHint(self) -> QSize:
        """As high as its lines at the text size that is worn now."""
        return QSize(240, self.fontMetrics().lineSpacing() * self._lines + 3 * GRID)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move and paste as usual; never copy or cut."""
        if _copies(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark words as usual, but do not offer them to other windows."""
        super().mouseReleaseEvent(event)
        forget_selection()

    def wipe(self) -> None:
        """Forget the words."""
        self.setPlainText("")

    def _keep_to_room(self) -> None:
        text = self.toPlainText()
        if len(text) > self._room:
            self.setPlainText(text[: self._room])
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.setTextCursor(cursor)


def _copies(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in _COPYING)
