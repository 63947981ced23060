"""One stage on screen: a page is built from its stage and deleted when it is left.

Rule: a page that is gone leaves nothing behind; what matters is in the Case, never in a widget.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.desk import Desk
from kiosk.errors import KnownError
from ui.desk.answers import Answers
from ui.tasks import Tasks
from ui.theme import GRID
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Button, Kind
from ui.widgets.emblem import Emblem
from ui.widgets.page import Page
from ui.widgets.text import Text

T = TypeVar("T")

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class Counter:
    """What every page needs: the desk's verbs, the worker, and a place to say what went wrong."""

    desk: Desk
    tasks: Tasks
    banner: Banner


class DeskPage(Page):
    """A heading, the work, and the one verb that Enter does.

    `moved` carries the next stage, `changed` tells that the side panel should look again, `picked`
    the place of a waiting case to take up, `found` the Held whose card has just been scanned.
    """

    moved = Signal(object)
    picked = Signal(int)
    found = Signal(object)
    changed = Signal()

    def __init__(self, counter: Counter, *, width: int = 0, emblem: Emblem | None = None) -> None:
        super().__init__("", width=width)
        self.counter, self.desk = counter, counter.desk
        self._answers: Answers | None = None
        self._primary = Button(self.verb, Kind.PRIMARY, "Ctrl+Return", cap=self.tr("Enter"))
        self._primary.clicked.connect(self.go)
        self.foot.addStretch(1)
        self.foot.addWidget(self._primary)
        if not self.verb:
            self._primary.hide()
            self._primary.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if emblem:
            self.crown(emblem)
            self.foot.addStretch(1)
        self.retitle(self.heading, self.guidance)

    @property
    def heading(self) -> str:
        """What this page asks or tells."""
        raise NotImplementedError

    @property
    def guidance(self) -> str:
        """A sentence under the heading; may be empty."""
        return ""

    @property
    def verb(self) -> str:
        """The words of the primary button; empty where the page has answers of its own."""
        return ""

    def go(self) -> None:
        """Do the verb."""

    def take_focus(self) -> None:
        """Put the keyboard where the work starts; on a question, never on one of its answers."""
        (self._answers or self._primary).setFocus()

    def offer(self, *, now: bool) -> None:
        """Let the verb be done, or not yet."""
        self._primary.setEnabled(now)

    def work(self, verb: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do one of the desk's verbs in the worker; when it is prevented, it can be done again."""
        self.counter.tasks.run(verb, done, self.on_prevented, owner=self)

    def on_prevented(self, error: KnownError) -> None:
        """Say what got in the way, and stand as before the verb: nothing was recorded."""
        self.counter.banner.say_error(error)
        self.setEnabled(True)
        self.offer(now=True)
        self.take_focus()

    def add_side_action(self, button: QWidget) -> None:
        """Put an action at the start of the foot, away from the verb."""
        self.foot.insertWidget(0, button)

    def ask(self, *answers: Button) -> None:
        """Put the answers to the page's question; what they record is the clerk's word alone."""
        self._answers = Answers(self.heading, *answers)
        side = Qt.AlignmentFlag(0) if self._width else Qt.AlignmentFlag.AlignLeading
        self.body.addWidget(self._answers, 0, side)
        self.body.addWidget(Text(self._answers.hint, "hint"))

    def add_answers(self, *buttons: Button) -> None:
        """Put other ways on below one another, all as wide as the widest."""
        answers = QWidget()
        column = QVBoxLayout(answers)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        for button in buttons:
            column.addWidget(button)
        self.body.addWidget(answers, 0, Qt.AlignmentFlag.AlignLeading)

    def inform(self, tone: Tone, title: str, rest: str = "") -> None:
        """Say something across the screen."""
        self.counter.banner.say(tone, title, rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else does the page's verb."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat():  # a key held down must not answer the next page too
            return
        focused = self.window().focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        elif self.verb and self._primary.isEnabled():
            self.go()
