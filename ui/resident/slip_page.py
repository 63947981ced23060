"""The slip: a large number, and the code on screen where no printer gives it on paper."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.resident import Slip
from ui.look import worn
from ui.resident.code_view import CodeView
from ui.resident.look import GAP
from ui.resident.page import Booth, ResidentPage
from ui.widgets.text import Text

_NUMBER = 64


class SlipPage(ResidentPage):
    """`printed`: the paper is on its way, so the code is not shown."""

    def __init__(self, booth: Booth, slip: Slip, *, printed: bool) -> None:
        self._slip, self._printed = slip, printed
        super().__init__(booth)

    @property
    def heading(self) -> str:
        """What to do."""
        if self._printed:
            return self.tr("Take your paper to a clerk")
        return self.tr("Show this code to a clerk")

    @property
    def guidance(self) -> str:
        """What it is."""
        return self.tr("Remember your number. Bring your original documents.")

    @property
    def verb(self) -> str:
        """Leave nothing behind."""
        return self.tr("Finish and clear")

    def build(self) -> None:
        """Number, code, and what became of the words."""
        self._number = Text(self._slip.number, "display")
        self._number.setWordWrap(False)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(Text(self.tr("Your number"), "label"))
        words.addWidget(self._number)
        words.addWidget(
            Text(self.tr("What you typed is no longer on this machine. Only a desk can read it."))
        )
        words.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(4 * GAP)
        line.addLayout(words, 1)
        if not self._printed:
            name = self.tr("Code for the clerk's scanner")
            line.addWidget(CodeView(self._slip.qr_text, name), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def fit_targets(self) -> None:
        """Keep the number large in every text size."""
        super().fit_targets()
        large = f"font-size: {worn().px(_NUMBER)}px; font-weight: 700;"
        if self._number.styleSheet() != large:
            self._number.setStyleSheet(large)

    def take_focus(self) -> None:
        """Nothing is typed here; Continue is where the work ends."""
