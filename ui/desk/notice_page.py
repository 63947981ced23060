"""What the clerk tells the resident before anything is asked, in the programme's words.

A resident who came with another language reads the same beside it.
"""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.case import Case
from kiosk.programme import Text as Wording
from kiosk.programme import text
from ui.desk.flow import Naming
from ui.desk.page import Counter, DeskPage
from ui.theme import GRID
from ui.widgets.text import Sign, Text, area
from ui.widgets.their_words import TheirWords


class NoticePage(DeskPage):
    """Three promises: what stays, what is never asked, that the documents go back."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        notice = counter.desk.programme.notice
        for sign, heading, words in (
            ("lock", self.tr("What stays"), notice.keeps),
            ("cross", self.tr("What nobody asks"), notice.never_asks),
            ("handback", self.tr("What goes back"), notice.hands_back),
        ):
            self.body.addWidget(_promise(sign, heading, words, case.application.language))

    @property
    def heading(self) -> str:
        """Tell first, ask later."""
        return self.tr("Tell the resident, before you ask anything")

    @property
    def verb(self) -> str:
        """Go on."""
        return self.tr("I have told them")

    def go(self) -> None:
        """Ask for the name."""
        self.moved.emit(Naming(self._case))


def _promise(sign: str, heading: str, words: Wording, language: str) -> QWidget:
    card = area(QWidget(), "card")
    line = QHBoxLayout(card)
    line.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
    line.setSpacing(2 * GRID)
    line.addWidget(Sign(sign, "accent", 28))
    told = QVBoxLayout()
    told.setSpacing(GRID // 2)
    told.addWidget(Text(heading, "label"))
    told.addWidget(Text(text(words, "en")))
    line.addLayout(told, 1)
    theirs = TheirWords("body")
    line.addWidget(theirs, 1)
    theirs.tell(text(words, language), language, beside=text(words, "en"))
    return card
