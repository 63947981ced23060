"""The station's window: the resident's screen, and in front of it the staff's sign-in when asked.

Under both stands the keyboard of a touch station while something is typed. Rule: the window fills
the screen and does not close for anybody but an operator.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedLayout, QVBoxLayout, QWidget

from kiosk.access import Operator
from kiosk.ports import Mode
from kiosk.ticket import PublicTicketKey
from ui.resident.gatekeeper import Gatekeeper
from ui.resident.screen import ResidentScreen
from ui.signin.sign_in import SignInScreen
from ui.theme import GRID
from ui.widgets.button import Button
from ui.widgets.ribbon import Ribbon
from ui.widgets.text import area
from ui.wording import day as in_words

if TYPE_CHECKING:
    from ui.resident.keyboard import ScreenKeyboard


class ResidentWindow(QMainWindow):
    """`left` once an operator has signed in.

    A main window, because only of one does Qt tell a screen reader that it is a window.
    """

    left = Signal()

    def __init__(
        self,
        screen: ResidentScreen,
        gate: Gatekeeper,
        mode: Mode,
        key: PublicTicketKey | None = None,
        keyboard: "ScreenKeyboard | None" = None,
    ) -> None:
        super().__init__()
        self._key = key
        ground = area(QWidget(), "ground")
        self.setCentralWidget(ground)
        self.front, self.gate, self.may_close = screen, gate, False
        self.sign_in: SignInScreen | None = None
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedLayout()
        self._stack.addWidget(screen)
        column.addLayout(self._stack, 1)
        self._keyboard = keyboard
        if keyboard is not None:
            column.addWidget(keyboard)
            keyboard.moved.connect(self.on_keyboard_moved)
            screen.shown.connect(self.on_shown)
        screen.retitled.connect(self.on_retitled)
        screen.staff_asked.connect(gate.find_operators)
        screen.shown.connect(self.on_uncovered)
        gate.listed.connect(self.on_listed)
        gate.opened.connect(self.on_opened)
        gate.refused.connect(self.on_refused)
        if mode is Mode.PRACTICE:
            Ribbon(self)
        self.on_retitled()

    def on_retitled(self) -> None:
        """Follow the page: only the program's own words."""
        self.setWindowTitle(self.front.heading)

    def on_shown(self) -> None:
        """Give the keyboard the letters of the page's language."""
        if self._keyboard is not None:
            self._keyboard.speak()
            self.on_keyboard_moved()

    def on_keyboard_moved(self) -> None:
        """Make room for the keyboard on the screen: nothing is typed out of sight."""
        if self._keyboard is not None:
            self.front.frame.make_room(typing=self._keyboard.is_raised)
            QTimer.singleShot(0, self, self.on_room_made)

    def on_room_made(self) -> None:
        """Show the line that is typed in."""
        self.front.page.keep_in_sight()

    def on_listed(self, operators: tuple[Operator, ...]) -> None:
        """Ask the staff to sign in."""
        self.on_uncovered()
        self.front.covered = True
        lead = self._lead()
        verb = self.tr("Close the station")
        room = self.sign_in = SignInScreen(self.tr("For staff"), lead, operators, verb=verb)
        back = Button(self.tr("Back to the station"))
        back.clicked.connect(self.on_uncovered)
        room.foot.addWidget(back)
        room.foot.setContentsMargins(GRID, GRID, GRID, 2 * GRID)
        self.setWindowTitle(room.title.text())
        room.tried.connect(partial(self.gate.check))
        self._stack.setCurrentIndex(self._stack.addWidget(room))
        room.take_focus()

    def on_refused(self, seconds: int) -> None:
        """Say that it did not open."""
        if self.sign_in is not None:
            self.sign_in.refuse(seconds)

    def on_opened(self) -> None:
        """Let the operator out."""
        self.on_uncovered()
        self.may_close = True
        self.left.emit()

    def on_uncovered(self) -> None:
        """Show the resident's screen again."""
        if self.sign_in is not None:
            room, self.sign_in = self.sign_in, None
            self.front.covered = False
            self.gate.stop()
            self._stack.removeWidget(room)
            room.hide()
            room.deleteLater()
            self._stack.setCurrentIndex(0)
            self.on_retitled()
            self.front.take_focus()
            self.on_shown()

    def _lead(self) -> str:
        """Say what signing in does, and which key people here are served under."""
        lead = self.tr("Sign in to close this station. Its screen goes away; nothing is lost.")
        if self._key is None:
            return lead
        words = self.tr("The number of its key is {fingerprint}. It is good on {day} only.")
        number = self._key.fingerprint.replace(" ", "\N{NO-BREAK SPACE}")  # compared at one glance
        shown = f"\N{LEFT-TO-RIGHT ISOLATE}{number}\N{POP DIRECTIONAL ISOLATE}"
        return f"{lead} {words.format(fingerprint=shown, day=in_words(self._key.day))}"

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whatever the window manager was asked."""
        if self.may_close:
            self.front.close_up()
            self.gate.stop()
            super().closeEvent(event)
        else:
            event.ignore()
