"""What the clerk tells the resident before anything is asked, in the programme's words.

Large enough to be read across the table when the screen is turned around. A resident who came with
another language reads the same beside it.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.case import Case
from kiosk.programme import Text as Wording
from kiosk.programme import text
from ui.desk.flow import Naming
from ui.desk.page import Counter, DeskPage
from ui.theme import GRID
from ui.widgets.emblem import Emblem
from ui.widgets.text import Text, area
from ui.widgets.their_words import TheirWords


class NoticePage(DeskPage):
    """Three promises: what stays, what is never asked, that the documents go back."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        notice = counter.desk.programme.notice
        for sign, heading, words in (
            ("lock", self.tr("What we keep"), notice.keeps),
            ("ask-nothing", self.tr("What we never ask"), notice.never_asks),
            ("handback", self.tr("What you get back"), notice.hands_back),
        ):
            self.body.addWidget(_promise(sign, heading, words, case.application.language))

    @property
    def heading(self) -> str:
        """Tell first, ask later."""
        return self.tr("Tell the resident before you ask anything")

    @property
    def guidance(self) -> str:
        """How to tell it."""
        return self.tr("Read it out, or turn the screen around so that they can read it.")

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
    line.setContentsMargins(3 * GRID, 2 * GRID + 4, 3 * GRID, 2 * GRID + 4)
    line.setSpacing(3 * GRID)
    line.addWidget(Emblem(sign, size=72), 0, Qt.AlignmentFlag.AlignVCenter)
    told = QVBoxLayout()
    told.setSpacing(GRID // 2)
    title = Text(heading, "title")
    title.setWordWrap(True)
    told.addWidget(title)
    told.addWidget(Text(text(words, "en"), "told"))
    line.addLayout(told, 1)
    theirs = TheirWords("body")
    line.addWidget(theirs, 1)
    theirs.tell(text(words, language), language, beside=text(words, "en"))
    return card
