"""What stays, what nobody asks, what goes back: the programme's promises, before any question."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.resident import Question
from ui.resident.page import QuestionPage
from ui.theme import GRID
from ui.widgets.text import Sign, Text, area


class NoticePage(QuestionPage):
    """Three promises in the programme's own words."""

    question = Question.NOTICE

    @property
    def heading(self) -> str:
        """Tell first, ask later."""
        return self.tr("Before we ask you anything")

    @property
    def verb(self) -> str:
        """Agree to go on."""
        return self.tr("I understand")

    def build(self) -> None:
        """Lay the promises out."""
        notice = self.booth.station.programme.notice
        for sign, title, words in (
            ("lock", self.tr("What the city keeps"), notice.keeps),
            ("cross", self.tr("What nobody asks you"), notice.never_asks),
            ("handback", self.tr("What you get back"), notice.hands_back),
        ):
            self.body.addWidget(_promise(sign, title, self.booth.words(words)))


def _promise(sign: str, title: str, words: str) -> QWidget:
    card = area(QFrame(), "card")
    line = QHBoxLayout(card)
    line.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
    line.setSpacing(3 * GRID)
    line.addWidget(Sign(sign, "accent", 30))
    told = QVBoxLayout()
    told.setSpacing(GRID // 2)
    told.addWidget(Text(title, "label"))
    told.addWidget(Text(words))
    line.addLayout(told, 1)
    return card
