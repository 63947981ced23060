"""The two bars that never move: where one is and how it looks above, Back and Continue below."""

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.look import worn
from ui.resident.look import GAP, target
from ui.theme import GRID
from ui.widgets.button import Button, Kind
from ui.widgets.fitting_row import Trim
from ui.widgets.text import Sign, Text, area

_CONDENSED_FROM = 125
"""Text size in per cent from which the buttons above show their signs alone."""


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        area(self, "bar")
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(2 * GAP, GRID, 2 * GAP, GRID)
        self.line.setSpacing(GAP)

    def fit(self) -> None:
        for button in self.findChildren(QAbstractButton):
            button.setMinimumSize(target(), target())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()


class UpperBar(_Bar):
    """Programme, step, language, text size, colours, speech, Start over."""

    language = Signal()
    smaller = Signal()
    larger = Signal()
    colours = Signal()
    speech = Signal()
    start_over = Signal()

    def __init__(self, programme: str, endonym: str, *, speaks: bool) -> None:
        super().__init__()
        self._step = Text("", "label")
        self.line.addWidget(Sign("handback", "accent", 26))
        self._programme = Text(programme, "label")
        self.line.addWidget(self._programme)
        self.line.addSpacing(GAP)
        self.line.addWidget(self._step)
        self.line.addStretch(1)
        self._over = self._button(self.tr("Start over"), "restart", self.start_over)
        self._signs = self._look_buttons(endonym, speaks=speaks)
        for button in (*self._signs, self._over):
            self.line.addWidget(button)
        self.fit()

    def show_step(self, step: tuple[int, int] | None) -> None:
        """Say where on the way they are."""
        words = self.tr("Step {step} of {steps}")
        self._step.setText(words.format(step=step[0], steps=step[1]) if step else "")
        self._step.setVisible(step is not None)

    @property
    def step(self) -> str:
        """What it says about the way."""
        return self._step.text()

    def allow_start_over(self, *, allowed: bool) -> None:
        """Offer it only once something was said."""
        self._over.setVisible(allowed)

    def allow_language(self, *, allowed: bool) -> None:
        """Offer it except where the language is just being chosen."""
        self._signs[0].setVisible(allowed)

    def fit(self) -> None:
        """Signs alone where large text needs the room."""
        super().fit()
        for button in self._signs[1:]:
            button.trim_to(Trim.SIGN)
        for button in (self._signs[0], self._over):
            button.trim_to(_trim())
        self._programme.setVisible(worn().scale < _CONDENSED_FROM)

    def _look_buttons(self, endonym: str, *, speaks: bool) -> list[Button]:
        language = self._button(endonym, "globe", self.language)
        language.setAccessibleName(self.tr("Change the language: {name}").format(name=endonym))
        buttons = [
            language,
            self._button(self.tr("Make text smaller"), "text-smaller", self.smaller),
            self._button(self.tr("Make text larger"), "text-larger", self.larger),
            self._button(self.tr("Change colours"), "contrast", self.colours),
        ]
        if speaks:
            buttons.append(self._button(self.tr("Read aloud"), "speech", self.speech))
        return buttons

    def _button(self, words: str, sign: str, asked: SignalInstance) -> Button:
        button = Button(words, Kind.QUIET, sign=sign)
        button.clicked.connect(asked)
        return button


class LowerBar(_Bar):
    """Back at the side where reading starts, Continue at its end, the clerk's bell between."""

    back = Signal()
    bell = Signal()
    staff = Signal()
    go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = Button(self.tr("Back"))
        self._bell = Button(self.tr("Call a clerk"), Kind.QUIET, sign="bell")
        self._staff = Button(self.tr("Staff"), Kind.QUIET, sign="lock")
        self._go = Button(self.tr("Continue"), Kind.PRIMARY)
        for button, asked in (
            (self._back, self.back),
            (self._bell, self.bell),
            (self._staff, self.staff),
            (self._go, self.go),
        ):
            button.clicked.connect(asked)
        for button in (self._back, self._go):
            button.setSizePolicy(_stays(button))
        self.line.addWidget(self._back)
        self.line.addStretch(1)
        self.line.addWidget(self._bell)
        self.line.addWidget(self._staff)
        self.line.addStretch(1)
        self.line.addWidget(self._go)
        self.fit()

    def offer(self, *, back: bool, verb: str | None, staff: bool) -> None:
        """Show what can be done here; what cannot keeps its place."""
        self._back.setVisible(back)
        self._go.setVisible(verb is not None)
        self._staff.setVisible(staff)
        self._go.say(verb or self.tr("Continue"))
        self.fit()

    @property
    def go_button(self) -> Button:
        """The button that goes on."""
        return self._go

    def take_focus(self) -> None:
        """Put the keyboard on Continue."""
        self._go.setFocus()

    def fit(self) -> None:
        """Back and Continue are wide; every button is a finger's height."""
        super().fit()
        self._staff.trim_to(_trim())
        for button in (self._back, self._go):
            button.setMinimumWidth(max(worn().px(140), button.sizeHint().width()))


def _stays(button: QWidget) -> QSizePolicy:
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    return policy


def _trim() -> Trim:
    return Trim.SIGN if worn().scale >= _CONDENSED_FROM else Trim.FULL
