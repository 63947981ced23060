"""The recovery sheet: shown once, and proven to be readable before it is forgotten."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.signin.set_up_page import SetUpPage
from ui.theme import GRID
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.text import Text

_COLUMNS = 4


class SheetPage(SetUpPage):
    """The recovery words, to be written down or printed. `saving` asks for the sheet as a file."""

    saving = Signal()

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(
            self.tr("Put the recovery sheet away"),
            self.tr(
                "If every passphrase is lost, these words are the only way back in. Handback "
                "keeps no copy. Write them down, or save the sheet, print it and destroy the file."
            ),
            self.tr("I have put the sheet away"),
        )
        self.no_way_back()
        save = Button(self.tr("Save the sheet to print"), keys="F6", sign="printer")
        save.clicked.connect(self.saving)
        self.body.addWidget(_word_grid(words))
        self.body.addWidget(save)


class ConfirmPage(SetUpPage):
    """Two words of the sheet are asked for: a sheet that cannot be read helps nobody."""

    def __init__(self, words: Sequence[str], asked: tuple[int, int]) -> None:
        super().__init__(
            self.tr("Read two words from your sheet"),
            self.tr("This shows that the sheet can be read when it is needed."),
            self.tr("Finish set-up"),
        )
        self._words, self._asked = words, asked
        self._lines = [Field(self.tr("Word {number}").format(number=at + 1)) for at in asked]
        self._lines[0].entered.connect(self._lines[1].take_focus)
        self._lines[1].entered.connect(self.on_go)
        for line in self._lines:
            self.body.addWidget(line)

    def check(self) -> bool:
        """Compare, whatever the case."""
        for at, line in zip(self._asked, self._lines, strict=True):
            if line.text().strip().casefold() != self._words[at].casefold():
                line.show_error(self.tr("The sheet has another word here. Look at it again."))
                line.take_focus()
                return False
        return True

    def take_focus(self) -> None:
        """Start at the first word."""
        self._lines[0].take_focus()


def _word_grid(words: Sequence[str]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(GRID)
    rows = -(-len(words) // _COLUMNS)
    for at, word in enumerate(words):
        grid.addWidget(Text(f"{at + 1}. {word}", "word"), at % rows, at // rows)
    return table
