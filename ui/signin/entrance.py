"""Who is inside: set-up, sign-in, the desk, the lock. One tagged union, one place that moves on.

The lock covers the desk and keeps its cases in RAM. Whoever may sign in uncovers it, in their own
name: operators take turns at a desk without ending anything on it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kiosk.access import Operator, OperatorId
from kiosk.errors import KnownError
from kiosk.workplace import NotSetUp, SetUp, Standing, Unlocked, WrongPassphrase
from ui.idle import IdleWatch
from ui.signin.sign_in import SignInScreen
from ui.silence import forget_clipboard
from ui.tasks import Tasks
from ui.widgets.room import Room
from ui.widgets.status_strip import Segment
from ui.widgets.status_strip import Standing as Well
from ui.window import MainWindow
from ui.wording import short_day

if TYPE_CHECKING:
    from kiosk.application import Application
    from kiosk.desk import Desk
    from kiosk.workplace import Choosable, Workplace

IDLE_SECONDS = 180
"""How long a desk may stand untouched before it locks."""

PRODUCT = "Handback"
"""What the window is called until the programme's title is known."""

OpenDesk = Callable[["Desk", MainWindow, Tasks], QWidget]
"""Builds the room that a signed-in operator works in."""


@dataclass(frozen=True, slots=True)
class Outside:
    """Nobody is signed in."""


@dataclass(frozen=True, slots=True)
class Inside:
    """This operator's desk is on screen."""

    operator: Operator


@dataclass(frozen=True, slots=True)
class Locked:
    """This operator's desk is covered."""

    operator: Operator


@dataclass(frozen=True, slots=True)
class Lent:
    """This operator's desk is behind the resident's screen; it is locked when they are done."""

    operator: Operator


Presence = Outside | Inside | Locked | Lent


class Entrance(QObject):
    """Owns the window, the worker and the idle watch; `close` ends them in order.

    `settled` tells that starting is over: nothing more is loaded before somebody does something.
    """

    settled = Signal()

    def __init__(
        self,
        app: QApplication,
        workplace: "Workplace",
        open_desk: OpenDesk,
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__(app)
        self.presence: Presence = Outside()
        self._app = app
        self._workplace, self._open_desk = workplace, open_desk
        self._desk: Desk | None = None
        self._operators: tuple[Operator, ...] = ()
        self._hidden: list[QDialog] = []
        self.window = MainWindow(PRODUCT, workplace.mode)
        self.tasks = Tasks(self.window.prevented, crashed, self)
        self.idle = IdleWatch(app, IDLE_SECONDS)
        self.tasks.busy.connect(lambda busy: self.window.top.show_busy(busy=busy))
        self.idle.left.connect(self.lock)
        self.window.lock_asked.connect(self.lock)
        self.window.leaving_asked.connect(self.on_leaving_asked)
        self._tell_standing_facts()

    def find_out(self) -> None:
        """Ask whether a register stands, and go to the room that fits."""
        self.tasks.run(self._workplace.standing, self.on_standing, self.on_kept_out)

    def on_standing(self, standing: Standing) -> None:
        """Set up, or sign in."""
        match standing:
            case NotSetUp():
                self.tasks.run(self._workplace.programmes, self.on_programmes)
            case SetUp(operators=operators, hint=hint):
                self._operators = operators
                self._show_sign_in(operators, hint)
            case _:
                assert_never(standing)

    def on_kept_out(self, error: KnownError) -> None:
        """Say why nobody can sign in, and offer to look again."""
        from ui.signin.kept_out import KeptOutPage  # noqa: PLC0415  # seldom needed

        room = KeptOutPage()
        room.again.connect(self.find_out)
        self.window.show_room(room)
        self.window.prevented(error)
        room.take_focus()
        self.settled.emit()

    def on_painted(self) -> None:
        """The sign-in is there to be typed into: find the title, then load what comes after."""
        self.tasks.run(self._title, self.window.retitle)
        self.tasks.run(self._warm, self.on_warm)

    def on_warm(self, _done: None) -> None:
        """All is loaded."""
        self.settled.emit()

    def on_programmes(self, programmes: "tuple[Choosable, ...]") -> None:
        """Open the assistant."""
        from ui.signin.set_up import SetUpAssistant  # noqa: PLC0415  # once in a workstation's life

        room = SetUpAssistant(self._workplace, self.tasks, self.window, programmes)
        room.finished.connect(self.find_out)
        self.window.show_room(room)
        room.take_focus()
        self.settled.emit()

    def lock(self) -> None:
        """Cover the desk; what is under way behind it goes on."""
        match self.presence:
            case Inside(operator=operator):
                self._cover(operator)
            case Outside() | Locked() | Lent():
                pass
            case _:
                assert_never(self.presence)

    def lend(self) -> None:
        """Turn the screen to the resident; the desk is locked when they are done."""
        if not isinstance(self.presence, Inside) or self._desk is None:
            return
        from ui.signin.lending import Lending  # noqa: PLC0415  # most desks never lend

        operator = self.presence.operator
        self.presence = Lent(operator)
        self.idle.pause()
        self.window.top.allow_lock(allowed=False)
        forget_clipboard()
        Lending(self._app, self.window, self._desk, partial(self._take_back, operator)).begin()

    def _take_back(self, operator: Operator, application: "Application | None") -> None:
        from ui.desk.screen import DeskScreen  # noqa: PLC0415  # it is loaded by now

        room = self.window.room
        if application is not None and isinstance(room, DeskScreen):
            room.receive(application)
        self._cover(operator)

    def on_leaving_asked(self, left_open: str) -> None:
        """Ask before the window closes over something unfinished."""
        from ui.signin.leaving import ask_before_leaving  # noqa: PLC0415  # seldom needed

        ask_before_leaving(self.window, left_open, self.window.leave)

    def close(self) -> None:
        """End the worker, then the window; the register is closed by the worker itself."""
        if self._desk is not None:
            self.tasks.run(self._desk.close, _nothing)
        self.idle.pause()
        self.tasks.close()
        self.window.leave()
        self.window.deleteLater()

    def _show_sign_in(self, operators: tuple[Operator, ...], hint: str) -> None:
        lead = self.tr("Your passphrase opens the register for as long as you are here.")
        room = SignInScreen(self.tr("Sign in"), lead, operators, hint)
        room.tried.connect(partial(self._try, room))
        room.painted.connect(self.on_painted, Qt.ConnectionType.QueuedConnection)
        self.window.show_room(room)
        room.take_focus()

    def _try(self, room: SignInScreen, operator: str, passphrase: str) -> None:
        work = partial(self._workplace.sign_in, OperatorId(operator), passphrase)
        done = partial(self._on_tried, room)
        self.tasks.run(work, done, partial(self._on_prevented, room), owner=room)

    def _on_tried(self, room: SignInScreen, outcome: "Desk | WrongPassphrase") -> None:
        if isinstance(outcome, WrongPassphrase):
            room.refuse(outcome.wait_seconds)
            return
        self._desk = outcome
        self.presence = Inside(outcome.operator)
        self.window.strip.tell(Segment.OPERATOR, outcome.operator.name)
        desk = self._open_desk(outcome, self.window, self.tasks)
        if isinstance(desk, Room):
            desk.lent.connect(self.lend)
        self.window.show_room(desk)
        self._came_in()

    def _on_prevented(self, room: SignInScreen, error: KnownError) -> None:
        room.allow(now=True)
        self.window.prevented(error)

    def _cover(self, operator: Operator) -> None:
        self.presence = Locked(operator)
        self.idle.pause()
        self.window.top.allow_lock(allowed=False)
        forget_clipboard()
        self._hidden = _hide_questions()
        self.window.banner.clear()
        others = [one for one in self._operators if one.id != operator.id]
        lead = self.tr("The desk is locked. What is on it is kept, out of sight.")
        if others:
            lead += " " + self.tr("A colleague can take over with their own passphrase.")
        unlock, title = self.tr("Unlock"), self.tr("Unlock the desk")
        room = SignInScreen(title, lead, [operator, *others], verb=unlock, at=operator.id)
        room.tried.connect(partial(self._try_unlock, room))
        self.window.cover(room)
        room.take_focus()

    def _try_unlock(self, room: SignInScreen, operator: str, passphrase: str) -> None:
        work = partial(self._workplace.unlock, OperatorId(operator), passphrase)
        done = partial(self._on_unlock_tried, room)
        self.tasks.run(work, done, partial(self._on_prevented, room), owner=room)

    def _on_unlock_tried(self, room: SignInScreen, outcome: Unlocked | WrongPassphrase) -> None:
        match outcome, self.presence:
            case WrongPassphrase(wait_seconds=seconds), _:
                room.refuse(seconds)
            case Unlocked(operator=operator), Locked(operator=before):
                self.presence = Inside(operator)
                self.window.uncover()
                if operator != before:
                    self._turn_taken(operator)
                for question in self._hidden:
                    question.open()
                self._came_in()
            case _:
                pass  # somebody else came in meanwhile

    def _turn_taken(self, operator: Operator) -> None:
        self.window.strip.tell(Segment.OPERATOR, operator.name)
        room = self.window.room
        if isinstance(room, Room):
            room.on_turn_taken()

    def _title(self) -> str:
        return self._workplace.title

    def _warm(self) -> None:
        self._workplace.warm()
        import_module("ui.desk.screen")

    def _came_in(self) -> None:
        self.window.top.allow_lock(allowed=True)
        self.idle.resume()

    def _tell_standing_facts(self) -> None:
        seal, strip = self._workplace.seal, self.window.strip
        if seal.holds:
            strip.tell(Segment.SEAL, self.tr("Sealed: no network"))
        else:
            strip.tell(Segment.SEAL, self.tr("Not sealed"), Well.WARNING)
        strip.tell(Segment.CLOCK, short_day(self._workplace.clock.today()))


def _nothing(_done: None) -> None:
    """Nobody waits for it."""


def _hide_questions() -> list[QDialog]:
    """Take open questions off the screen: they may name the person being served."""
    windows = QApplication.topLevelWidgets()
    asked = [w for w in windows if isinstance(w, QDialog) and w.isVisible()]
    for question in asked:
        question.hide()
    return asked
