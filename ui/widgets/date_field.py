"""A birth date in three boxes, in the order people here write dates; typed through, never guessed.

The boxes only collect; `kiosk.birth_date` says whether the three parts are a birth date.
"""

import unicodedata
from datetime import date

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.birth_date import BirthDateProblem, read_birth_date
from ui.look import worn
from ui.theme import GRID, RING, RING_GAP
from ui.widgets.announce import announce
from ui.widgets.sensitive import SensitiveLine
from ui.widgets.text import Text


class DateField(QWidget):
    """A labelled date. `changed` at every key, `completed` when the last box is full."""

    changed = Signal()
    completed = Signal()
    entered = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = Text("", "error")
        self._hint = hint
        words = {"d": self.tr("Day"), "m": self.tr("Month"), "y": self.tr("Year")}
        self._boxes = {part: _Box(part, label, words[part]) for part in _order(QLocale())}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(Text(label, "label"))
        if hint:
            column.addWidget(Text(hint, "hint"))
        column.addLayout(self._line(words))
        column.addWidget(self._error)
        self._error.hide()

    def typed(self) -> tuple[str, str, str]:
        """Give day, month and year as they stand in the boxes."""
        return (self._boxes["d"].text(), self._boxes["m"].text(), self._boxes["y"].text())

    def read(self, today: date) -> date | BirthDateProblem:
        """Read the boxes as a birth date, or say why they are none."""
        return read_birth_date(*self.typed(), today)

    def show_date(self, value: date) -> None:
        """Fill the boxes in."""
        self.show_typed((f"{value.day:02}", f"{value.month:02}", f"{value.year:04}"))

    def show_typed(self, parts: tuple[str, str, str]) -> None:
        """Fill day, month and year in as they were typed, finished or not."""
        for part, text in zip("dmy", parts, strict=True):
            self._boxes[part].setText(text)

    def show_error(self, sentence: str) -> None:
        """Say what to do beside the boxes; an empty sentence takes the error away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        for box in self._boxes.values():
            box.setProperty("wrong", bool(sentence))
            box.style().polish(box)
            box.setAccessibleDescription(sentence or self._hint)
        announce(self, sentence)

    @property
    def error(self) -> str:
        """The sentence beside the boxes now."""
        return self._error.text()

    def wipe(self) -> None:
        """Forget the date and its error."""
        for box in self._boxes.values():
            box.wipe()
        self.show_error("")

    def take_focus(self) -> None:
        """Put the keyboard in the first box."""
        next(iter(self._boxes.values())).setFocus()

    def on_edited(self, box: "_Box") -> None:
        """Go on to the next box when this one is full."""
        if self._error.text():
            self.show_error("")
        self.changed.emit()
        if len(box.text()) < box.maxLength():
            return
        following = box.following
        if following is not None:
            following.setFocus()
            following.selectAll()
        else:
            self.completed.emit()

    def _line(self, words: dict[str, str]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(2 * GRID - 4)
        before: _Box | None = None
        for part, box in self._boxes.items():
            pair = QVBoxLayout()
            pair.setSpacing(RING + RING_GAP + 1)  # the focus ring never touches the words
            pair.addWidget(Text(words[part], "small"))
            pair.addWidget(box)
            line.addLayout(pair)
            box.textEdited.connect(lambda _text, box=box: self.on_edited(box))
            box.returnPressed.connect(self.entered)
            box.preceding = before
            if before is not None:
                before.following = box
            before = box
        line.addStretch(1)
        return line


class _Box(SensitiveLine):
    def __init__(self, part: str, label: str, word: str) -> None:
        digits = 4 if part == "y" else 2
        super().__init__(digits)
        self.preceding: _Box | None = None
        self.following: _Box | None = None
        self.setAccessibleName(f"{label}, {word}")
        self.setInputMethodHints(self.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly)
        self.setValidator(_Digits(self))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the width in step with the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        width = worn().px(96 if self.maxLength() == 4 else 64)
        if self.minimumWidth() != width:
            self.setFixedWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace in an empty box goes back to the one before."""
        if event.key() == Qt.Key.Key_Backspace and not self.text() and self.preceding:
            self.preceding.setFocus()
            return
        super().keyPressEvent(event)


class _Digits(QValidator):
    """Takes the digits of every script (an Arabic keyboard has its own) and writes European ones.

    Source: Unicode, decimal digit values (general category Nd).
    """

    def validate(self, untrusted: str, at: int) -> tuple[QValidator.State, str, int]:
        """Refuse a key that is no digit."""
        if not all(sign.isdecimal() for sign in untrusted):
            return QValidator.State.Invalid, untrusted, at
        digits = "".join(str(unicodedata.decimal(sign)) for sign in untrusted)
        return QValidator.State.Acceptable, digits, at


def _order(locale: QLocale) -> str:
    """Give the parts in the order of the locale's short date: "mdy", "dmy" or "ymd"."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "".join(sorted("dmy", key=pattern.find))
