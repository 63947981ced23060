"""The name, as its bearer writes it; one part is enough."""

from kiosk.application import Name
from kiosk.names import MAX_PART, NameProblem, read_name
from kiosk.resident import Question
from ui.resident.page import QuestionPage
from ui.widgets.field import Field


class NamePage(QuestionPage):
    """The parts this programme asks for."""

    question = Question.NAME

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("What is your name?")

    @property
    def guidance(self) -> str:
        """How to write it."""
        return self.tr("Write it as you want it on your card. Any alphabet is fine.")

    def build(self) -> None:
        """Make a line for each part."""
        self._given = Field(self.label("given_name", self.tr("Given names")), room=MAX_PART)
        self._surnames = Field(
            self.label("surnames", self.tr("Surnames")),
            self.tr("Leave this empty if you have a single name"),
            room=MAX_PART,
        )
        self._parts = [
            line
            for key, line in (("given_name", self._given), ("surnames", self._surnames))
            if key in self.fields
        ] or [self._given]
        for line in self._parts:
            self.body.addWidget(line)
        self._given.set_text(self.said.name.given)
        self._surnames.set_text(self.said.name.surnames)

    def take_focus(self) -> None:
        """Start at the first part."""
        self._parts[0].take_focus()

    def keep(self) -> None:
        """Keep both parts as they stand."""
        self.said.name = Name(self._given.text(), self._surnames.text())

    def go(self) -> None:
        """Read the name, or say beside it what to do."""
        name = read_name(self._given.text(), self._surnames.text())
        if isinstance(name, NameProblem):
            self._parts[0].show_error(self._sentence(name))
            self._parts[0].take_focus()
            return
        self.said.name = name
        self.done()

    def _sentence(self, problem: NameProblem) -> str:
        return {
            NameProblem.EMPTY: self.tr("Please type your name; one part is enough."),
            NameProblem.NO_LETTERS: self.tr("Please use at least one letter."),
            NameProblem.TOO_LONG: self.tr("Please use at most 120 characters for each part."),
            NameProblem.UNPRINTABLE: self.tr(
                "There is a character here that cannot be printed. Please type the name again."
            ),
        }[problem]
