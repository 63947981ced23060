"""A question with its answer line: label, hint, input, and the error right beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme import RING, RING_GAP
from ui.widgets.announce import announce
from ui.widgets.sensitive import SensitiveLine, SensitiveText
from ui.widgets.text import Text


class Field(QWidget):
    """One labelled input. `lines` above 1 gives a text box; `secret` hides what is typed."""

    changed = Signal()
    entered = Signal()

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        room: int = 120,
        lines: int = 1,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = Text(label, "label")
        self._hint = Text(hint, "hint")
        self._error = Text("", "error")
        self.input = _line(room, secret=secret) if lines == 1 else SensitiveText(room, lines)
        self._lay_out()
        self._name(label, hint)
        self.input.textChanged.connect(self._on_text_changed)
        if isinstance(self.input, QLineEdit):
            self.input.returnPressed.connect(self.entered)

    def text(self) -> str:
        """Say what is typed now."""
        typed = self.input
        return typed.text() if isinstance(typed, QLineEdit) else typed.toPlainText()

    def set_text(self, text: str) -> None:
        """Fill the input in, as if there had been nothing before."""
        typed = self.input
        if isinstance(typed, QLineEdit):
            typed.setText(text)
        else:
            typed.setPlainText(text)

    def ask(self, label: str, hint: str) -> None:
        """Reword the question."""
        self._label.setText(label)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._name(label, hint)

    def show_error(self, sentence: str) -> None:
        """Say what to do beside the input; an empty sentence takes the error away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.input.setProperty("wrong", bool(sentence))
        self.input.style().polish(self.input)
        self.input.setAccessibleDescription(sentence or self._hint.text())
        announce(self.input, sentence)

    def clear_error(self) -> None:
        """Take the error away."""
        if self._error.text():
            self.show_error("")

    @property
    def error(self) -> str:
        """The sentence beside the input now."""
        return self._error.text()

    def wipe(self) -> None:
        """Forget the answer, its undo history and its error."""
        self.input.wipe()
        self.clear_error()

    def take_focus(self) -> None:
        """Put the keyboard here."""
        self.input.setFocus()

    def _on_text_changed(self) -> None:
        self.clear_error()
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RING + RING_GAP + 1)  # the focus ring never touches the words
        for part in (self._label, self._hint, self.input, self._error):
            column.addWidget(part)
        self._label.setWordWrap(True)
        self._label.setBuddy(self.input)
        self._hint.setVisible(bool(self._hint.text()))
        self._error.hide()

    def _name(self, label: str, hint: str) -> None:
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(hint)


def _line(room: int, *, secret: bool) -> SensitiveLine:
    line = SensitiveLine(room)
    if secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
