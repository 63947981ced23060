"""Everything that was said, each with its own way to change it; nothing is typed twice."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.application import AddressKind
from kiosk.programme import GenderField, text
from kiosk.resident import UNWRITTEN, Question, Unsealed
from kiosk.review import Enough
from kiosk.review.phrases import phrases
from kiosk.telephone import kept_in_order
from ui.languages import spoken
from ui.look import worn
from ui.resident import flow
from ui.resident.look import GAP
from ui.resident.page import WIDE, QuestionPage
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.text import Text, area
from ui.wording import day

_SIDE_BY_SIDE = 125
"""Text size in per cent up to which the sections stand in two columns."""


class ReviewPage(QuestionPage):
    """`sealed` asks for the slip."""

    question = Question.REVIEW
    width_at_100 = WIDE
    sealed = Signal()

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Is everything right?")

    @property
    def guidance(self) -> str:
        """What happens next."""
        if self.booth.station.slips is None:
            return self.tr("Next, you give this screen back to the clerk.")
        return self.tr("Next, you get a slip with a number. Only the clerk's desk can read it.")

    @property
    def verb(self) -> str:
        """Seal it."""
        if self.booth.station.slips is None:
            return self.tr("Give to the clerk")
        return self.tr("Make my slip")

    def build(self) -> None:
        """Lay the sections out."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID)
        columns = 2 if worn().scale <= _SIDE_BY_SIDE else 1
        for at, question in enumerate(self._sections()):
            grid.addWidget(self._section(question), at // columns, at % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self._error = Text("", "error")
        self._error.hide()
        self.take_in(self._error, first=True)

    def go(self) -> None:
        """Ask for the slip."""
        self.sealed.emit()

    def show_unsealed(self, why: Unsealed) -> None:
        """Say why there is no slip, and what to do."""
        words = {
            Unsealed.TOO_LONG: self.tr(
                "This is more than a code can carry. Please shorten the address, the emergency "
                "contact or the medical note."
            ),
            Unsealed.DAY_OVER: self.tr(
                "This station was set up for another day. Please call a clerk."
            ),
        }
        self.retitle(self.heading)  # what comes next does not, now
        self._error.setText(words[why])
        self._error.show()
        announce(self, words[why], urgent=True)

    def _sections(self) -> list[Question]:
        told = {Question.NOTICE, Question.ADDRESS, Question.REVIEW}
        return [q for q in self.booth.station.questions(self.visit) if q not in told]

    def _section(self, question: Question) -> QWidget:
        title, said = self._title(question), self._said(question) or self.tr("Not on the card")
        card = area(QFrame(), "card")
        change = Button(self.tr("Change"))
        change.setAccessibleName(self.tr("Change: {section}").format(section=title))
        change.setAccessibleDescription(said)
        change.clicked.connect(partial(self._on_change, question))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, "hint"))
        words.addWidget(Text(said))
        line = QHBoxLayout(card)
        line.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        line.setSpacing(GAP)
        line.addLayout(words, 1)
        line.addWidget(change)
        return card

    def _on_change(self, question: Question) -> None:
        self.moved.emit(flow.edit(self.booth.station, self.visit, question))

    def _title(self, question: Question) -> str:
        return {
            Question.NAME: self.tr("Name"),
            Question.BIRTH_DATE: self.tr("Birth date"),
            Question.GENDER: self.tr("Gender"),
            Question.ADDRESS_KIND: self.tr("Address"),
            Question.MARKS: self.tr("Marks on the card"),
            Question.CONTACT: self.tr("Emergency contact"),
            Question.MEDICAL: self.tr("Medical note"),
            Question.DOCUMENTS: self.tr("Documents"),
        }[question]

    def _said(self, question: Question) -> str:
        said = self.said
        return {
            Question.NAME: lambda: said.name.full,
            Question.BIRTH_DATE: lambda: day(said.birth_date) if said.birth_date else "",
            Question.GENDER: self._gender,
            Question.ADDRESS_KIND: self._address,
            Question.MARKS: self._marks,
            Question.CONTACT: lambda: kept_in_order(said.emergency_contact),
            Question.MEDICAL: lambda: kept_in_order(said.medical_note),
            Question.DOCUMENTS: self._documents,
        }[question]()

    def _gender(self) -> str:
        rule = self.fields["gender"]
        choices = rule.choices if isinstance(rule, GenderField) else ()
        named = {text(choice, "en"): self.booth.words(choice) for choice in choices}
        return named.get(self.said.gender, self.said.gender)

    def _address(self) -> str:
        if self.said.address_kind not in UNWRITTEN:
            return self.said.address
        shelter = self.said.address_kind is AddressKind.SHELTER
        return self.tr("At a shelter") if shelter else self.tr("Not on the card")

    def _marks(self) -> str:
        marks = (
            (self.said.veteran, self.tr("Veteran")),
            (self.said.organ_donor, self.tr("Organ donor")),
        )
        return phrases(spoken().code).comma.join(words for on, words in marks if on)

    def _documents(self) -> str:
        count = len(self.visit.has)
        if isinstance(self.booth.station.judge(self.visit), Enough):
            return self.tr("{count} ticked: enough").format(count=count)
        return self.tr("{count} ticked: not enough yet").format(count=count)
