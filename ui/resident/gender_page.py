"""Gender: self-designated, from the city's own list, or not at all. Only where it is offered."""

from kiosk.programme import Ask, GenderField, text
from kiosk.resident import Question
from ui.resident.answers import answers
from ui.resident.page import QuestionPage
from ui.widgets.choice import Option

_NOT_SAID = "not said"


class GenderPage(QuestionPage):
    """The choices of the programme; where it is optional, leaving it off is the usual answer."""

    question = Question.GENDER

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Which gender should your card show?")

    @property
    def guidance(self) -> str:
        """Whose choice it is."""
        return self.tr("This is your own choice. Nobody checks it.")

    def build(self) -> None:
        """Offer the choices."""
        rule = self.fields["gender"]
        choices = rule.choices if isinstance(rule, GenderField) else ()
        options = [Option(text(c, "en"), self.booth.words(c)) for c in choices]
        if rule.ask is not Ask.REQUIRED:
            options.append(Option(_NOT_SAID, self.tr("Leave it off my card")))
        self._choice = answers(self.heading, options, self.said.gender or _NOT_SAID)
        self.body.addWidget(self._choice)

    def take_focus(self) -> None:
        """Start at the chosen one."""
        self._choice.take_focus()

    def keep(self) -> None:
        """Keep the choice."""
        chosen = self._choice.value()
        self.said.gender = "" if chosen == _NOT_SAID else chosen

    def go(self) -> None:
        """Go on when there is an answer."""
        if self._choice.value():
            super().go()
