"""Choosing the resident's language, so that clerk and resident read the same page at once.

Rule: it is kept in the case and wiped with it; a slip has chosen it already.
"""

from PySide6.QtCore import Signal

from kiosk.case import Case
from kiosk.programme import Programme
from ui.languages import language, languages, review_note
from ui.theme import GRID
from ui.widgets.picker import Picker
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text import Text

_LINE = 620
"""Pixels at 100 % that label, list and note need in one line."""


class TheirLanguage(SideBySide):
    """`chosen` tells that the case speaks another language now."""

    chosen = Signal()

    def __init__(self, programme: Programme, case: Case) -> None:
        super().__init__(_LINE, gap=GRID + 4)
        self._case = case
        self.picker = Picker(self.tr("The resident's language"))
        for one in languages(programme) or (language("en"),):
            self.picker.addItem(one.endonym, one.code)
        here = self.picker.findData(case.application.language)
        self.picker.setCurrentIndex(max(0, here))
        self._note = Text("", "hint")
        label = Text(self.tr("The resident reads"), "label")
        label.setBuddy(self.picker)
        self.add(label)
        self.add(self.picker, 2)
        self.add(self._note, 3)
        self.picker.currentIndexChanged.connect(self.on_picked)
        self._say()

    def on_picked(self) -> None:
        """Keep it in the case."""
        self._case.application.language = str(self.picker.currentData())
        self._say()
        self.chosen.emit()

    def _say(self) -> None:
        """Say where nobody has reviewed the words of that language."""
        self._note.setText(review_note(language(self._case.application.language)))
