"""The two bars that never move: where one is and how it looks above, Back and Continue below."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from ui.look import worn
from ui.resident.bar import Bar
from ui.resident.look import GAP, target
from ui.widgets.button import Button, Kind
from ui.widgets.fitting_row import Trim
from ui.widgets.text import Sign, Text

_CONDENSED_FROM = 125
"""Text size in per cent from which the programme's name leaves its room to the buttons."""


class UpperBar(Bar):
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
        self._way = self._way_in_short = ""
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
        self._way = words.format(step=step[0], steps=step[1]) if step else ""
        self._way_in_short = f"{step[0]} / {step[1]}" if step else ""
        self._step.setAccessibleName(self._way)
        self._step.setVisible(step is not None)
        self.give_way()

    @property
    def step(self) -> str:
        """What it says about the way."""
        return self._way

    def allow_start_over(self, *, allowed: bool) -> None:
        """Offer it only once something was said."""
        self._over.setVisible(allowed)

    def allow_language(self, *, allowed: bool) -> None:
        """Offer it except where the language is just being chosen."""
        self._signs[0].setVisible(allowed)

    def fit(self) -> None:
        """The looks are signs alone; large text takes the programme's room."""
        super().fit()
        for button in self._signs[1:]:
            button.trim_to(Trim.SIGN)
        self._programme.setVisible(worn().scale < _CONDENSED_FROM)
        self.give_way()

    def minimumSizeHint(self) -> QSize:
        """Count the step by its numbers alone."""
        least = super().minimumSizeHint()
        return QSize(least.width() - self._spare(self._way_in_short), least.height())

    def give_way(self) -> None:
        """Signs alone first; then the step's numbers alone."""
        super().give_way()
        least = self.width_at(Trim.SIGN) - self._spare(self._way)
        said = self._way if least <= self.width() else self._way_in_short
        if said != self._step.text():
            self._step.setText(said)

    def _spare(self, words: str) -> int:
        """Tell how much narrower the step would be in these words; less than nothing is wider."""
        metrics = self._step.fontMetrics()
        now, then = (metrics.horizontalAdvance(one) for one in (self._step.text(), words))
        return 0 if self._step.isHidden() else now - then

    def giving(self) -> Sequence[Button]:
        """The language and Start over."""
        return (self._signs[0], self._over)

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


class LowerBar(Bar):
    """Back at the side where reading starts, Continue at its end, the clerk's bell between.

    Where room is short Back lends what it has to spare, then the bell says one word instead of all;
    only then is it a sign alone.
    """

    back = Signal()
    bell = Signal()
    staff = Signal()
    go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = Button(self.tr("Back"))
        self._call, self._help = self.tr("Call a clerk"), self.tr("Help")
        self._bell = Button(self._call, Kind.QUIET, sign="bell")
        self._staff = Button(self.tr("Staff"), Kind.QUIET, sign="lock")
        self._go = Button(self.tr("Continue"), Kind.PRIMARY)
        for button, asked in (
            (self._back, self.back),
            (self._bell, self.bell),
            (self._staff, self.staff),
            (self._go, self.go),
        ):
            button.clicked.connect(asked)
        self.line.addWidget(self._back)
        self.line.addStretch(1)
        self.line.addWidget(self._bell)
        self.line.addWidget(self._staff)
        self.line.addStretch(1)
        self.line.addWidget(self._go)
        self.fit()

    def offer(self, *, back: bool, verb: str | None, staff: bool) -> None:
        """Show what can be done here; of Back and Continue one keeps the other's place."""
        for button in (self._back, self._go):
            _keep_place(button, keeps=back or verb is not None)
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
        """Put the keyboard on Continue; where there is nothing to go on to, on the bell."""
        (self._bell if self._go.isHidden() else self._go).setFocus()

    def fit(self) -> None:
        """Back and Continue are wide; every button is a finger's height."""
        super().fit()
        self._go.setMinimumWidth(max(_wide(), self._go.sizeHint().width()))
        self.give_way()

    def give_way(self) -> None:
        """Keep as much of the bell's words as there is room for."""
        ways = ((self._call, _wide()), (self._call, target()), (self._help, target()))
        fitting = (way for way in ways if self._width_with(*way) <= self.width())
        words, back = next(fitting, ways[-1])
        if words != self._bell.text():
            self._bell.setText(words)
        if back != self._back.minimumWidth():
            self._back.setMinimumWidth(back)
        super().give_way()

    def _width_with(self, words: str, back: int) -> int:
        """Tell how wide all would be with these words on the bell and Back at least so wide."""
        metrics, hint = self._bell.fontMetrics(), self._back.sizeHint().width()
        more = metrics.horizontalAdvance(words) - metrics.horizontalAdvance(self._bell.text())
        more += max(hint, back) - max(hint, self._back.minimumWidth())
        return self.width_at(Trim.FULL) + more

    def giving(self) -> Sequence[Button]:
        """The bell and the way in for staff."""
        return (self._bell, self._staff)


def _wide() -> int:
    """Width in pixels that Back and Continue like to have."""
    return target() * 5 // 2


def _keep_place(button: QWidget, *, keeps: bool) -> None:
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(keeps)
    button.setSizePolicy(policy)
