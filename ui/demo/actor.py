"""A pair of hands on the keyboard: types into whatever has the focus, never with a mouse."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Actor:
    """Counts its keystrokes: the desk promises to need few."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.strokes = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press one key, wherever the focus is."""
        self.strokes += 1
        QTest.keyClick(self._target(), key, modifier)

    def enter(self) -> None:
        """Do the next sensible thing."""
        self.press(Qt.Key.Key_Return)

    def verb(self) -> None:
        """Do the page's verb from anywhere."""
        self.press(Qt.Key.Key_Return, _CONTROL)

    def tab(self) -> None:
        """Go to the next control."""
        self.press(Qt.Key.Key_Tab)

    def write(self, text: str) -> None:
        """Type a text in any script, one character a key."""
        for character in text:
            target = self._target()
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, _NONE, character))

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self._window
