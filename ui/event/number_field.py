"""A line for a whole number: only digits can be typed, and a number out of range says why."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from kiosk.event import MOST
from ui.widgets.field import Field

_DIGITS = 5


class NumberField(Field):
    """Gives a number from `least` to `MOST`; asks for it beside the line where it is missing."""

    def __init__(self, label: str, hint: str = "", *, least: int = 1) -> None:
        super().__init__(label, hint, room=_DIGITS)
        self._least = least
        if isinstance(self.input, QLineEdit):
            digits = QRegularExpression(r"[0-9]*")
            self.input.setValidator(QRegularExpressionValidator(digits, self.input))
        self.input.setInputMethodHints(
            self.input.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly
        )

    def number(self) -> int | None:
        """Say the number; None, with a sentence beside the line, where there is none."""
        typed = self.text().strip()
        value = int(typed) if typed.isdecimal() else -1
        if self._least <= value <= MOST:
            return value
        self.show_error(
            self.tr("Type a number from {least} to {most}.").format(least=self._least, most=MOST)
        )
        self.take_focus()
        return None
