"""What the clerk tells the resident before anything is asked, in the programme's words.

Large enough to be read across the table when the screen is turned around. The resident reads the
same beside it, in the language of their slip or the one the clerk chooses here.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.case import Case
from kiosk.programme import Text as Wording
from kiosk.programme import text
from ui.desk.flow import Naming
from ui.desk.page import Counter, DeskPage
from ui.desk.their_language import TheirLanguage
from ui.theme import GRID
from ui.widgets.emblem import Emblem
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text import Text, area
from ui.widgets.their_words import TheirWords

_LINE = 560
"""Pixels at 100 % that both languages need beside one another."""


class NoticePage(DeskPage):
    """Three promises: what stays, what is never asked, that the documents go back."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        self.language = TheirLanguage(counter.desk.programme, case)
        self.language.chosen.connect(self.on_language)
        self.body.setSpacing(GRID + 4)
        self.body.addWidget(self.language)
        notice = counter.desk.programme.notice
        self._promises = []
        for sign, heading, words in (
            ("lock", self.tr("What we keep"), notice.keeps),
            ("ask-nothing", self.tr("What we never ask"), notice.never_asks),
            ("handback", self.tr("What you get back"), notice.hands_back),
        ):
            promise = _Promise(sign, heading, words)
            self._promises.append(promise)
            self.body.addWidget(promise)
        self.on_language()

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

    def on_language(self) -> None:
        """Let the resident read every promise in the language of their case."""
        for promise in self._promises:
            promise.tell(self._case.application.language)

    def go(self) -> None:
        """Ask for the name."""
        self.moved.emit(Naming(self._case))


class _Promise(QWidget):
    """One promise: the clerk's words at the start, the resident's larger ones beside them.

    Where both read the same, there is one text, as large as the resident's.
    """

    def __init__(self, sign: str, heading: str, words: Wording) -> None:
        super().__init__()
        area(self, "card")
        self._words = words
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID, 3 * GRID, GRID)
        line.setSpacing(2 * GRID)
        line.addWidget(Emblem(sign, size=56), 0, Qt.AlignmentFlag.AlignVCenter)
        english = text(words, "en")
        self._for_both, self._for_clerk = Text(english, "told"), Text(english)
        self._theirs = TheirWords("told")
        both = SideBySide(_LINE, gap=3 * GRID)
        both.add(_told(heading, self._for_both, self._for_clerk), 2)
        both.add(self._theirs, 3)
        line.addWidget(both, 1)

    def tell(self, language: str) -> None:
        """Say it in a language beside the clerk's."""
        english, theirs = text(self._words, "en"), text(self._words, language)
        self._theirs.tell(theirs, language, beside=english)
        self._for_both.setVisible(theirs == english)
        self._for_clerk.setVisible(theirs != english)


def _told(heading: str, *words: Text) -> QWidget:
    told = QWidget()
    column = QVBoxLayout(told)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID // 2)
    column.addStretch(1)
    for part in (Text(heading, "heading"), *words):
        part.setWordWrap(True)
        column.addWidget(part)
    column.addStretch(1)
    return told
