"""Stopping early: why, if somebody likes to say. The reason is counted, the person is not."""

from PySide6.QtCore import Signal

from kiosk.resident import Reason
from ui.resident.answers import answers
from ui.resident.page import Booth, ResidentPage
from ui.widgets.choice import Option


class LeavingPage(ResidentPage):
    """Back goes on where they were; `left` gives the reason."""

    left = Signal(object)

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Clear everything and start over?")

    @property
    def guidance(self) -> str:
        """What is lost."""
        return self.tr("What you typed is wiped. If you like, tell us why. We only count reasons.")

    @property
    def verb(self) -> str:
        """Do it."""
        return self.tr("Clear everything")

    def build(self) -> None:
        """Offer the reasons."""
        words = {
            Reason.NOT_SAID: self.tr("I do not want to say"),
            Reason.TOO_LONG: self.tr("It takes too long"),
            Reason.MISSING_DOCUMENTS: self.tr("I do not have the documents"),
            Reason.PRIVACY: self.tr("I do not want to type this here"),
            Reason.TOO_HARD: self.tr("It is hard to use"),
        }
        options = [Option(key.value, said) for key, said in words.items()]
        self._why = answers(self.heading, options, Reason.NOT_SAID.value)
        self.body.addWidget(self._why)

    def take_focus(self) -> None:
        """Start at saying nothing."""
        self._why.take_focus()

    def go(self) -> None:
        """Tell the reason."""
        self.left.emit(Reason(self._why.value() or Reason.NOT_SAID))
