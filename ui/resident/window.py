"""The station's window: the resident's screen, and in front of it the staff's sign-in when asked.

Rule: it fills the screen and does not close for anybody but an operator.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

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


class ResidentWindow(QWidget):
    """`left` once an operator has signed in."""

    left = Signal()

    def __init__(
        self,
        screen: ResidentScreen,
        gate: Gatekeeper,
        mode: Mode,
        key: PublicTicketKey | None = None,
    ) -> None:
        super().__init__()
        self._key = key
        area(self, "ground")
        self.front, self.gate, self.may_close = screen, gate, False
        self.sign_in: SignInScreen | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(screen)
        screen.retitled.connect(self.on_retitled)
        screen.staff_asked.connect(gate.find_operators)
        screen.shown.connect(self.on_uncovered)
        gate.listed.connect(self.on_listed)
        gate.opened.connect(self.on_opened)
        gate.refused.connect(self.on_refused)
        self._ribbon = Ribbon(self, self.tr("PRACTICE")) if mode is Mode.PRACTICE else None
        self.on_retitled()

    def on_retitled(self) -> None:
        """Follow the page: only the program's own words."""
        self.setWindowTitle(self.front.heading)

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

    def _lead(self) -> str:
        """Say what signing in does, and which key people here are served under."""
        lead = self.tr("Sign in to close this station. Its screen goes away; nothing is lost.")
        if self._key is None:
            return lead
        words = self.tr("The number of its key is {fingerprint}. It is good on {day} only.")
        shown = f"\N{LEFT-TO-RIGHT ISOLATE}{self._key.fingerprint}\N{POP DIRECTIONAL ISOLATE}"
        return f"{lead} {words.format(fingerprint=shown, day=in_words(self._key.day))}"

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whatever the window manager was asked."""
        if self.may_close:
            self.front.close_up()
            self.gate.stop()
            super().closeEvent(event)
        else:
            event.ignore()
