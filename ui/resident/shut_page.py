"""The station serves nobody now: said in every language at once, for nobody can choose one.

Rule: residents are sent to a clerk; what is wrong is told to staff alone, in one line.
"""

from PySide6.QtWidgets import QGridLayout

from kiosk.resident import Shut
from ui.languages import in_language, languages
from ui.resident.look import GAP
from ui.resident.page import WIDE, Booth, ResidentPage
from ui.widgets.text import Text
from ui.widgets.their_words import TheirWords

_COLUMNS = 3


class ShutPage(ResidentPage):
    """No way on but the bell and the staff's sign-in."""

    def __init__(self, booth: Booth, why: Shut) -> None:
        self._why = why
        super().__init__(booth, width=WIDE)

    @property
    def heading(self) -> str:
        """Say it in the language of the house."""
        return self.tr("This station is closed. Please ask a clerk.")

    @property
    def verb(self) -> None:
        """There is nothing to go on to."""
        return

    def build(self) -> None:
        """Say it in all the other languages, and to staff why."""
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for at, words in enumerate(self._in_their_words()):
            grid.addWidget(words, at // _COLUMNS, at % _COLUMNS)
        self.body.addLayout(grid)
        self.body.addSpacing(GAP)
        self.body.addWidget(Text(self._for_staff(), "hint"))

    def _in_their_words(self) -> list[TheirWords]:
        said = []
        for one in languages(self.booth.station.programme):
            words = TheirWords("body")
            told = in_language(one.code, "ShutPage", self.heading)
            words.tell(told, one.code, beside=self.heading)
            said.append(words)
        return [words for words in said if words.text()]

    def _for_staff(self) -> str:
        if self._why is Shut.DAY_OVER:
            return self.tr(
                "For staff: its event day is over. Close the station, open today's event day at "
                "the desk, then start the station again."
            )
        return self.tr(
            "For staff: the screen stopped several times. Nothing was kept. Close the station "
            "and start it again."
        )
