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
from ui.widgets.text import Text, area
from ui.widgets.their_words import TheirWords


class NoticePage(DeskPage):
    """Three promises: what stays, what is never asked, that the documents go back."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        programme = counter.desk.programme
        self.language = TheirLanguage(programme, case)
        self.language.chosen.connect(self.on_language)
        self.body.addWidget(self.language)
        notice = programme.notice
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
    """One promise: the clerk's words at the start, the resident's at the end."""

    def __init__(self, sign: str, heading: str, words: Wording) -> None:
        super().__init__()
        area(self, "card")
        self._words = words
        line = QHBoxLayout(self)
        line.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        line.setSpacing(3 * GRID)
        line.addWidget(Emblem(sign, size=72), 0, Qt.AlignmentFlag.AlignVCenter)
        told = QVBoxLayout()
        told.setSpacing(GRID // 2)
        title = Text(heading, "title")
        title.setWordWrap(True)
        told.addWidget(title)
        told.addWidget(Text(text(words, "en"), "told"))
        line.addLayout(told, 1)
        self._theirs = TheirWords("body")
        line.addWidget(self._theirs, 1)

    def tell(self, language: str) -> None:
        """Say it in a language beside the clerk's."""
        self._theirs.tell(text(self._words, language), language, beside=text(self._words, "en"))
