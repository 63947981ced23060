"""How somebody can be reached: a home is not required, and the address itself may be left out."""

from kiosk.application import AddressKind
from kiosk.programme import AddressField, Ask
from kiosk.resident import UNWRITTEN, Question
from ui.resident.answers import answers
from ui.resident.page import QuestionPage
from ui.widgets.choice import Option
from ui.widgets.field import Field

ROOM = 200
"""Characters an address may have."""


class AddressKindPage(QuestionPage):
    """The kinds this programme accepts."""

    question = Question.ADDRESS_KIND

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("How can you be reached?")

    @property
    def guidance(self) -> str:
        """That a home is not required."""
        return self.tr("You do not need a home of your own to get a card.")

    def build(self) -> None:
        """Offer the kinds."""
        rule = self.fields["address"]
        kinds = rule.kinds if isinstance(rule, AddressField) else ()
        options = [self._option(kind) for kind in kinds]
        self._kinds = answers(self.heading, options, self.said.address_kind.value)
        self.body.addWidget(self._kinds)

    def take_focus(self) -> None:
        """Start at the chosen kind."""
        self._kinds.take_focus()

    def keep(self) -> None:
        """Keep the kind; a kind without a line of text forgets the line."""
        chosen = self._kinds.value()
        self.said.address_kind = AddressKind(chosen) if chosen else AddressKind.NONE
        if self.said.address_kind in UNWRITTEN:
            self.said.address = ""

    def _option(self, kind: AddressKind) -> Option:
        words = {
            AddressKind.HOME: self.tr("At my home"),
            AddressKind.CARE_OF: self.tr("Care of somebody, such as a friend or an organization"),
            AddressKind.SUBSTITUTE: self.tr("At my substitute address, to keep my home secret"),
            AddressKind.SHELTER: self.tr("At a shelter"),
            AddressKind.NONE: self.tr("Leave the address off"),
        }
        return Option(kind.value, words[kind])


class AddressPage(QuestionPage):
    """One line, asked for in the words of its kind."""

    question = Question.ADDRESS

    @property
    def heading(self) -> str:
        """The question, by kind."""
        words = {
            AddressKind.CARE_OF: self.tr("In whose care, and where?"),
            AddressKind.SUBSTITUTE: self.tr("What is your substitute address?"),
        }
        return words.get(self.said.address_kind, self.tr("What is your address?"))

    @property
    def guidance(self) -> str:
        """What becomes of it."""
        if self.fields["address"].printed:
            return self.tr("It is printed on your card. The city does not store it.")
        return self.tr("It is not printed on your card.")

    def build(self) -> None:
        """Make the line."""
        self._line = Field(self.label("address", self.tr("Address")), room=ROOM)
        self._line.set_text(self.said.address)
        self.body.addWidget(self._line)

    def take_focus(self) -> None:
        """Start typing."""
        self._line.take_focus()

    def keep(self) -> None:
        """Keep the line as it stands."""
        self.said.address = self._line.text()

    def go(self) -> None:
        """Go on; only a required address may not stay empty."""
        self.said.address = self._line.text().strip()
        if not self.said.address and self.fields["address"].ask is Ask.REQUIRED:
            self._line.show_error(self.tr("Please type your address, or choose another kind."))
            self._line.take_focus()
            return
        self.done()
