"""A colleague's signature: who it is, and their own passphrase, forgotten as soon as it is read."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.access import NotAllowed, Operator, OperatorId, SamePerson, WrongPassphrase
from kiosk.event import Signature, Unsigned
from ui.signin.passphrase import PassphraseField
from ui.theme import GRID, RING, RING_GAP
from ui.widgets.columns import Columns
from ui.widgets.picker import Picker
from ui.widgets.text import Text

_LEAST = 240
"""Pixels at 100 % that a name or a passphrase needs."""


class SignatureFields(QWidget):
    """`entered` tells that Enter was pressed in the passphrase."""

    entered = Signal()

    def __init__(self, colleagues: Sequence[Operator]) -> None:
        super().__init__()
        self._who = Picker(self.tr("Who signs with you?"))
        for one in colleagues:
            self._who.addItem(one.name, one.id)
        self._passphrase = PassphraseField(self.tr("Their passphrase"))
        self._passphrase.field.entered.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if not colleagues:
            column.addWidget(Text(self._nobody(), "lead"))
            return
        both = Columns(2, _LEAST, gap=2 * GRID, hung=True)
        both.add(self._asked())
        both.add(self._passphrase)
        column.addWidget(both)

    def take(self) -> Signature | None:
        """Give the signature and forget the passphrase; None, with a sentence, where it lacks."""
        passphrase, who = self._passphrase.take(), self._who.currentData()
        if passphrase and who:
            return Signature(OperatorId(str(who)), passphrase)
        self._say(self.tr("Choose a name and type its passphrase."))
        return None

    def refuse(self, why: Unsigned) -> None:
        """Say why the signature does not count."""
        match why:
            case SamePerson():
                self._say(self.tr("You cannot sign twice. Ask somebody else."))
            case NotAllowed():
                self._say(self.tr("Only a supervisor or a custodian can sign this."))
            case WrongPassphrase():
                self._say(self.tr("This passphrase does not belong to this name. Type it again."))
            case _:
                assert_never(why)

    @property
    def said(self) -> str:
        """The sentence beside the passphrase now."""
        return self._passphrase.field.error

    def take_focus(self) -> None:
        """Put the keyboard on the passphrase."""
        self._passphrase.field.take_focus()

    def _asked(self) -> QWidget:
        asked, label = QWidget(), Text(self.tr("Who signs with you?"), "label")
        label.setWordWrap(True)
        label.setBuddy(self._who)
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(RING + RING_GAP + 1)  # as in the field beside it
        column.addWidget(label)
        column.addWidget(self._who)
        return asked

    def _say(self, sentence: str) -> None:
        self._passphrase.field.show_error(sentence)
        self._passphrase.field.take_focus()

    def _nobody(self) -> str:
        return self.tr(
            "Nobody else can sign in on this workstation. A supervisor can be added with the "
            "command: handback operator add"
        )
