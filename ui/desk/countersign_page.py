"""A colleague signs under an exception: two different people, and the journal names both."""

from functools import partial

from kiosk.access import Countersigned, NotAllowed, Operator, OperatorId, SamePerson
from kiosk.access import WrongPassphrase as NotOpened
from kiosk.case import Case
from ui.desk.flow import Photographing
from ui.desk.page import Counter, DeskPage
from ui.signin.passphrase import PassphraseField
from ui.widgets.choice import Choice, Option
from ui.widgets.text import Text


class CountersignPage(DeskPage):
    """The colleague looks at the documents and types their own passphrase here."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        people = counter.desk.colleagues
        self._who = Choice(self.tr("Who signs with you?"), [_option(one) for one in people])
        self._passphrase = PassphraseField(self.tr("Their passphrase"))
        self._passphrase.field.entered.connect(self.go)
        self.offer(now=bool(people))
        if not people:
            self.body.addWidget(Text(self._nobody(), "lead"))
        if len(people) == 1:
            self._who.choose(people[0].id)
        self.body.addWidget(self._who)
        self.body.addWidget(self._passphrase)
        self._who.setVisible(bool(people))
        self._passphrase.setVisible(bool(people))

    @property
    def heading(self) -> str:
        """Why there is one more page."""
        return self.tr("A second signature is needed")

    @property
    def guidance(self) -> str:
        """Say what the colleague does."""
        return self.tr(
            "These documents are an exception. Ask a supervisor to look at them and to sign."
        )

    @property
    def verb(self) -> str:
        """What the colleague does."""
        return self.tr("Sign the exception")

    def take_focus(self) -> None:
        """Start where something is still to be said."""
        if self._who.value():
            self._passphrase.field.take_focus()
        elif self.desk.colleagues:
            self._who.take_focus()

    def go(self) -> None:
        """Check the signature in the worker: stretching a passphrase is slow on purpose."""
        passphrase = self._passphrase.take()
        if not passphrase or not self._who.value():
            self._say(self.tr("Choose a name and type its passphrase."))
            return
        self.offer(now=False)
        colleague = OperatorId(self._who.value())
        sign = partial(self.desk.countersign, self._case, colleague, passphrase)
        self.counter.tasks.run(sign, self.on_signed, owner=self)

    def on_signed(self, outcome: Countersigned | SamePerson | NotAllowed | NotOpened) -> None:
        """Go on, or say what is wrong with the signature."""
        self.offer(now=True)
        match outcome:
            case Countersigned():
                self.moved.emit(Photographing(self._case))
            case SamePerson():
                self._say(self.tr("You cannot sign twice. Ask somebody else."))
            case NotAllowed():
                self._say(self.tr("Only a supervisor can sign an exception."))
            case NotOpened():
                self._say(self.tr("This passphrase does not belong to this name. Type it again."))

    def _say(self, sentence: str) -> None:
        self._passphrase.field.show_error(sentence)
        self._passphrase.field.take_focus()

    def _nobody(self) -> str:
        return self.tr(
            "Nobody else can sign in on this workstation. A supervisor can be added with the "
            "command: handback operator add"
        )


def _option(operator: Operator) -> Option:
    return Option(operator.id, operator.name)
