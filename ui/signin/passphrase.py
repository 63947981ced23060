"""The line a passphrase is typed into: hidden, remembered by nobody, warning about caps lock."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.field import Field
from ui.widgets.text import Text

LONGEST = 256


class PassphraseField(QWidget):
    """A hidden field; the hint under it appears when the letters come out in capitals."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Field(label, hint, room=LONGEST, secret=True)
        self._caps = Text(self.tr("Caps Lock seems to be on."), "hint")
        self._caps.hide()
        self.field.input.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.field)
        column.addWidget(self._caps)

    def take(self) -> str:
        """Give what was typed and forget it."""
        typed = self.field.text()
        self.wipe()
        return typed

    def wipe(self) -> None:
        """Forget what was typed."""
        self.field.wipe()
        self._caps.hide()

    @property
    def warns_of_caps(self) -> bool:
        """The hint about caps lock is on show."""
        return not self._caps.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the letters as they are typed; Qt has no way to ask for the key's state."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._look_at(event)
        return super().eventFilter(watched, event)

    def _look_at(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps.hide()
            return
        letter = event.text()
        if len(letter) != 1 or letter.lower() == letter.upper():
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        on = letter.isupper() != shift
        if on and self._caps.isHidden():
            announce(self, self._caps.text())
        self._caps.setVisible(on)
