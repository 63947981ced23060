"""One page of the set-up: a question, Back, and one verb that Enter does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from ui.widgets.button import Button, Kind
from ui.widgets.page import Page

_WIDTH = 640


class SetUpPage(Page):
    """A question with Back and one verb that Enter does. `answered` is told when it is valid."""

    answered = Signal()
    back = Signal()

    def __init__(self, title: str, lead: str, verb: str, *, first: bool = False) -> None:
        super().__init__(title, lead, width=_WIDTH)
        self._back = Button(self.tr("Back"), Kind.SECONDARY, "Alt+Left", "back")
        self._back.clicked.connect(self.back)
        self.go = Button(verb, Kind.PRIMARY, "Ctrl+Return", cap=self.tr("Enter"))
        self.go.clicked.connect(self.on_go)
        self.foot.addWidget(self._back)
        self._back.setVisible(not first)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else does the page's verb."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        if event.isAutoRepeat():  # a key held down must not answer the next page too
            return
        focused = self.window().focusWidget()
        (focused if isinstance(focused, QPushButton) else self.go).click()

    def on_go(self) -> None:
        """Check the answer; tell it, or say beside it what to do."""
        if self.check():
            self.answered.emit()

    def check(self) -> bool:
        """Say whether the page is answered, showing what is missing."""
        return True

    def take_focus(self) -> None:
        """Put the keyboard where the answer goes."""
        self.go.setFocus()

    def no_way_back(self) -> None:
        """What was done cannot be undone."""
        self._back.hide()
        self._back.setEnabled(False)
