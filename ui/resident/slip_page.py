"""The slip: a large number, and where it can be seen: on paper, or as a code on the screen."""

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.ports import FaultKind
from ui.look import worn
from ui.resident import flow
from ui.resident.code_view import CodeView
from ui.resident.look import GAP
from ui.resident.page import Booth, ResidentPage
from ui.widgets.button import Button
from ui.widgets.text import Text

_NUMBER = 64


class SlipPage(ResidentPage):
    """`moved` asks for the code on screen, where no paper came out."""

    def __init__(self, booth: Booth, stage: flow.Carrying) -> None:
        self._slip, self._where = stage.slip, stage.where
        super().__init__(booth)

    @property
    def heading(self) -> str:
        """What to do."""
        if isinstance(self._where, flow.OnPaper):
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
        """Number, what became of the paper and of the words, the code."""
        line = QHBoxLayout()
        line.setSpacing(4 * GAP)
        line.addLayout(self._words(), 1)
        if not isinstance(self._where, flow.OnPaper):
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

    def on_nothing_came(self) -> None:
        """Show the code instead."""
        self.moved.emit(flow.Carrying(self._slip))

    def _words(self) -> QVBoxLayout:
        self._number = Text(self._slip.number, "display")
        self._number.setWordWrap(False)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(Text(self.tr("Your number"), "label"))
        words.addWidget(self._number)
        self._tell_paper(words)
        words.addWidget(
            Text(self.tr("What you typed is no longer on this machine. Only a desk can read it."))
        )
        words.addStretch(1)
        return words

    def _tell_paper(self, words: QVBoxLayout) -> None:
        match self._where:
            case flow.OnScreen():
                pass
            case flow.OnPaper():
                words.addWidget(Text(self.tr("Your paper comes out of the printer."), "lead"))
                button = Button(self.tr("No paper? Show the code here"))
                button.clicked.connect(self.on_nothing_came)
                words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            case flow.PaperFailed(fault):
                words.addWidget(Text(self._trouble(fault.kind), "error"))
                words.addWidget(Text(self.tr("Nothing is lost. This code does the same.")))
            case _:
                assert_never(self._where)

    def _trouble(self, kind: FaultKind) -> str:
        if kind is FaultKind.OUT_OF_CARDS:
            return self.tr("The printer has no more paper.")
        if kind is FaultKind.JAM:
            return self.tr("The paper is stuck in the printer.")
        return self.tr("The printer does not work right now.")
