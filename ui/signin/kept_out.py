"""Nobody can sign in yet: the message above says why, and this page offers to look again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.button import Button, Kind
from ui.widgets.page import Page

_WIDTH = 480


class KeptOutPage(Page):
    """`again` asks to look once more: a cable, a drive or a file may be back in its place."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("The register stays closed"),
            self.tr("Do what the message says, then look again."),
            width=_WIDTH,
        )
        self._go = Button(self.tr("Look again"), Kind.PRIMARY, "Ctrl+Return", cap=self.tr("Enter"))
        self._go.clicked.connect(self.again)
        self.body.addWidget(self._go)

    def take_focus(self) -> None:
        """Put the keyboard on the one thing there is to do."""
        self._go.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks again, wherever the keyboard is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go.click()
            return
        super().keyPressEvent(event)
