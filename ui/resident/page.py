"""One page of the station: one question, large, with Back and Continue always in the same place.

Rule: a page is built from its stage and deleted when it is left; what was said is in the visit.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout

from kiosk.programme import Text as Wording
from kiosk.programme import text
from kiosk.resident import Question, ResidentStation, Visit
from ui.languages import spoken
from ui.resident.look import GAP, target
from ui.theme import GRID
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.page import Page

WIDTH = 720
WIDE = 960
"""Widest column of a question, and of a page in two columns, in the desk's pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Booth:
    """What every page needs: the station's verbs, and the programme's words in this language.

    `speaks`: this machine has a voice. `apologises`: the visit before stopped by itself, and
    whoever comes now is told so.
    """

    station: ResidentStation
    speaks: bool = False
    apologises: bool = False

    def words(self, wording: Wording) -> str:
        """Give the programme's wording in the language spoken now, else in English."""
        return text(wording, spoken().code)


class ResidentPage(Page):
    """`moved` carries another stage; `answered` tells that Continue may go on.

    `verb` is what Continue says: "" for the usual word, None where the page has its own answers.
    """

    moved = Signal(object)
    answered = Signal()

    INSIDE = 2 * GRID
    ABOVE, BELOW = GRID, 0  # every line counts where nothing may scroll

    def __init__(self, booth: Booth, *, width: int = WIDTH) -> None:
        super().__init__("", width=width)
        self.booth = booth
        self.body.setSpacing(GAP)
        self._below.hide()  # the station's actions stand in a bar of their own
        self.build()
        self.retitle(self.heading, self.guidance)
        self.fit_targets()

    def build(self) -> None:
        """Put the page's controls into `body`."""

    @property
    def heading(self) -> str:
        """What this page asks or tells."""
        raise NotImplementedError

    @property
    def guidance(self) -> str:
        """A sentence under the heading; may be empty."""
        return ""

    @property
    def verb(self) -> str | None:
        """The words of Continue."""
        return ""

    def go(self) -> None:
        """Check what was said and go on."""
        self.answered.emit()

    def put_by(self) -> None:
        """Leave the page for another without having answered."""
        self.keep()

    def keep(self) -> None:
        """Put what stands in the controls into the visit, finished or not."""

    def take_focus(self) -> None:
        """Put the keyboard where the answer starts; without an answer it stays on Continue."""

    def fit_targets(self) -> None:
        """Make every control a finger's height; choices keep their distance."""
        for button in self.findChildren(QAbstractButton):
            button.setMinimumHeight(target())
        for choice in self.findChildren(Choice):
            for grid in choice.findChildren(QGridLayout):
                grid.setSpacing(GAP)

    def keep_in_sight(self) -> None:
        """Scroll to what has the keyboard, with its question, where not everything fits."""
        focused = self.focusWidget()
        if self._content.isAncestorOf(focused):
            asked = focused.parentWidget()
            if isinstance(asked, Field):
                self._scroll.ensureWidgetVisible(asked, 0, GRID)
            self._scroll.ensureWidgetVisible(focused, 0, GRID)  # first of all the line itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what has the keyboard, once the page has its new size."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.keep_in_sight)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit_targets()
            QTimer.singleShot(0, self, self.keep_in_sight)


class QuestionPage(ResidentPage):
    """A page about one visit."""

    question: Question
    width_at_100 = WIDTH

    def __init__(self, booth: Booth, visit: Visit) -> None:
        self.visit, self.said = visit, visit.application
        self.fields = booth.station.programme.fields.asked()
        super().__init__(booth, width=self.width_at_100)

    def go(self) -> None:
        """Keep the answer and go on."""
        self.keep()
        self.done()

    def put_by(self) -> None:
        """Keep what stands in the controls; nothing unread passes for an answer."""
        self.keep()
        self.visit.answered.discard(self.question)

    def done(self) -> None:
        """Note that this was answered, and go on."""
        self.visit.answered.add(self.question)
        self.answered.emit()

    def label(self, key: str, words: str) -> str:
        """Give the programme's own label of a field, else these words."""
        rule = self.fields.get(key)
        return self.booth.words(rule.label) if rule and rule.label else words
