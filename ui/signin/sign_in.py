"""Who is at the desk, and their passphrase. The lock is the same screen with one name on it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.access import Operator, OperatorId
from ui.signin.passphrase import PassphraseField
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.button import Button, Kind
from ui.widgets.choice import Choice, Option
from ui.widgets.page import Page
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.widgets.picker import Picker

_MOST_ROWS = 4
_WIDTH = 480


class SignInScreen(Page):
    """`tried` gives an operator's id and the passphrase; the line is empty before it is told.

    `at` is the id of whoever is expected: only their passphrase is still to be typed.

    `painted` tells once that the screen can be seen: what is slow may begin.
    """

    tried = Signal(str, str)
    painted = Signal()

    def __init__(
        self,
        title: str,
        lead: str,
        operators: Sequence[Operator],
        hint: str = "",
        *,
        verb: str = "",
        at: str = "",
    ) -> None:
        super().__init__(title, lead, width=_WIDTH)
        self._waiting, self._seen = 0, False
        # A coarse timer may be 5 % early, and the try then comes before the wait is over.
        self._tick = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self.on_second_passed)
        self._who = _Who(operators, at)
        self._passphrase = PassphraseField(self.tr("Passphrase"))
        self._passphrase.field.entered.connect(self.on_try)
        self._go = Button(
            verb or self.tr("Sign in"), Kind.PRIMARY, "Ctrl+Return", cap=self.tr("Enter")
        )
        self._go.clicked.connect(self.on_try)
        self.body.addWidget(self._who)
        self.body.addWidget(self._passphrase)
        if hint:
            said = self.tr("For practice, the passphrase is: {hint}").format(hint=hint)
            self.body.addWidget(Text(said, "hint"))
        self.body.addSpacing(GRID)
        self.body.addWidget(self._go)

    def take_focus(self) -> None:
        """Start where something is still to be said."""
        if self._who.value():
            self._passphrase.field.take_focus()
        else:
            self._who.take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notice the first time."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a name goes on to the passphrase."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._go.hasFocus():
            self._passphrase.field.take_focus()
            return
        super().keyPressEvent(event)

    @property
    def was_painted(self) -> bool:
        """It has been on screen."""
        return self._seen

    def on_try(self) -> None:
        """Hand the passphrase on; ask for what is missing."""
        if self._waiting or not self._go.isEnabled():
            return
        if not self._who.value():
            self._who.show_error(self.tr("Choose your name."))
            self._who.take_focus()
            return
        self._who.show_error("")
        passphrase = self._passphrase.take()
        if not passphrase:
            self._passphrase.field.show_error(self.tr("Type your passphrase."))
            self._passphrase.field.take_focus()
            return
        self.allow(now=False)
        self.tried.emit(self._who.value(), passphrase)

    def refuse(self, wait_seconds: int) -> None:
        """Say that it did not open, and hold the next try back as long as asked."""
        self.allow(now=True)
        self._waiting = wait_seconds
        self._say_wrong()
        self._passphrase.field.take_focus()
        if wait_seconds:
            self.allow(now=False)
            self._tick.start()

    def allow(self, *, now: bool) -> None:
        """Let a try be made, or hold it back while one is under way."""
        self._go.setEnabled(now)

    def on_second_passed(self) -> None:
        """Count the wait down."""
        self._waiting -= 1
        if self._waiting <= 0:
            self._waiting = 0
            self._tick.stop()
            self.allow(now=True)
        self._say_wrong()

    @property
    def said(self) -> str:
        """The sentence beside the passphrase."""
        return self._passphrase.field.error

    def _say_wrong(self) -> None:
        wrong = self.tr("This passphrase does not open this name's lock. Type it again.")
        if self._waiting:
            wrong = self.tr(
                "This passphrase does not open this name's lock. "
                "The next try can be made in {seconds} seconds."
            ).format(seconds=self._waiting)
        self._passphrase.field.show_error(wrong)


class _Who(QWidget):
    """A few names are rows, many are a list; one name alone is a line of text."""

    def __init__(self, operators: Sequence[Operator], at: str) -> None:
        super().__init__()
        self._only = operators[0].id if len(operators) == 1 else OperatorId("")
        self._rows: Choice | None = None
        self._list: Picker | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        if self._only:
            column.addWidget(Text(operators[0].name, "heading"))
        elif len(operators) <= _MOST_ROWS:
            self._rows = Choice(self.tr("Your name"), [Option(o.id, o.name) for o in operators])
            self._rows.choose(at)
            column.addWidget(self._rows)
        else:
            self._list = self._picker(operators)
            self._list.setCurrentIndex(max(0, self._list.findData(at)))
            column.addWidget(Text(self.tr("Your name"), "label"))
            column.addWidget(self._list)
        self._error = Text("", "error")
        self._error.hide()
        column.addWidget(self._error)

    def show_error(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        announce(self, sentence)

    def value(self) -> str:
        if self._rows:
            return self._rows.value()
        return str(self._list.currentData() or "") if self._list else self._only

    def take_focus(self) -> None:
        if self._rows:
            self._rows.take_focus()
        elif self._list:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picker(self, operators: Sequence[Operator]) -> "Picker":
        from ui.widgets.picker import Picker  # noqa: PLC0415  # only where many may sign in

        picker = Picker(self.tr("Your name"))
        for operator in operators:
            picker.addItem(operator.name, operator.id)
        return picker
