"""The questions of the first set-up, one on each page; an answer is checked before it is told."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.access import MIN_PASSPHRASE
from ui.signin.passphrase import PassphraseField
from ui.signin.set_up_page import SetUpPage
from ui.widgets.choice import Choice, Option
from ui.widgets.field import Field
from ui.widgets.text import Text

if TYPE_CHECKING:
    from kiosk.workplace import Choosable


class ProgrammePage(SetUpPage):
    """Which city's rules this workstation works by."""

    def __init__(self, programmes: Sequence["Choosable"]) -> None:
        super().__init__(
            self.tr("Which programme is this workstation for?"),
            self.tr("Its rules say which documents count and what may be kept."),
            self.tr("Continue"),
            first=True,
        )
        options = [Option(offer.id, offer.title, offer.city) for offer in programmes]
        self._choice = Choice("", options)
        if len(options) == 1:
            self._choice.choose(options[0].key)
        self._missing = Text("", "error")
        self.body.addWidget(self._choice)
        self.body.addWidget(self._missing)

    def programme(self) -> str:
        """Give the chosen programme's id."""
        return self._choice.value()

    def check(self) -> bool:
        """Ask for a choice."""
        chosen = bool(self._choice.value())
        self._missing.setText("" if chosen else self.tr("Choose a programme."))
        return chosen

    def take_focus(self) -> None:
        """Start at the choice."""
        self._choice.take_focus()


class NamePage(SetUpPage):
    """The first supervisor's name, as colleagues will see it on the sign-in screen."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Who looks after this workstation?"),
            self.tr("The first supervisor. They can give other people access later."),
            self.tr("Continue"),
        )
        self._name = Field(self.tr("Supervisor's name"), room=60)
        self._name.entered.connect(self.on_go)
        self.body.addWidget(self._name)

    def name(self) -> str:
        """Give the name, without spaces around it."""
        return self._name.text().strip()

    def check(self) -> bool:
        """Ask for a name."""
        if not self.name():
            self._name.show_error(self.tr("Type the name that colleagues will look for."))
            self.take_focus()
        return bool(self.name())

    def take_focus(self) -> None:
        """Start at the name."""
        self._name.take_focus()


class PassphrasePage(SetUpPage):
    """The supervisor's passphrase, twice. Length is the only rule (NIST SP 800-63B)."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr("Four or five words that do not belong together are strong and easy to keep."),
            self.tr("Make the register"),
        )
        self._first = PassphraseField(self.tr("Passphrase"))
        self._length = Text("", "hint")
        self._second = PassphraseField(self.tr("The same passphrase again"))
        self._first.field.changed.connect(self.on_typed)
        self._first.field.entered.connect(self._second.field.take_focus)
        self._second.field.entered.connect(self.on_go)
        for part in (self._first, self._length, self._second):
            self.body.addWidget(part)
        self.on_typed()

    def take(self) -> str:
        """Give the passphrase and forget it."""
        self._second.wipe()
        return self._first.take()

    def check(self) -> bool:
        """Long enough, and twice the same."""
        first, second = self._first.field, self._second.field
        if len(first.text()) < MIN_PASSPHRASE:
            first.show_error(self._too_short())
            first.take_focus()
            return False
        if first.text() != second.text():
            self._second.wipe()
            second.show_error(self.tr("The two are not the same. Type it once more."))
            second.take_focus()
            return False
        return True

    def take_focus(self) -> None:
        """Start at the first line."""
        self._first.field.take_focus()

    def on_typed(self) -> None:
        """Say how long it is, and that longer is stronger."""
        typed = len(self._first.field.text())
        if typed < MIN_PASSPHRASE:
            words = self.tr("{typed} of at least {least} characters").format(
                typed=typed, least=MIN_PASSPHRASE
            )
        elif typed < 2 * MIN_PASSPHRASE:
            words = self.tr("{typed} characters: enough. Longer is stronger.").format(typed=typed)
        else:
            words = self.tr("{typed} characters: strong.").format(typed=typed)
        self._length.setText(words)

    def _too_short(self) -> str:
        words = self.tr("Use at least {least} characters; a short sentence is good.")
        return words.format(least=MIN_PASSPHRASE)
