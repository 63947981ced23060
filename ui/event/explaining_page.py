"""The blanks do not balance: count again, or two people say why."""

from functools import partial
from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.access import NotAllowed, SamePerson, WrongPassphrase
from kiosk.event import (
    CardsOpen,
    Closed,
    DaySheet,
    DifferenceReason,
    NotOpen,
    Unbalanced,
    Unsigned,
)
from ui.desk.flow import Waiting
from ui.desk.page import Counter
from ui.event.flow import Closing, Explaining, Over, Overview
from ui.event.page import EventPage
from ui.event.signature_fields import SignatureFields
from ui.widgets.banner import Tone
from ui.widgets.choice import Choice, Option

# Qt types its marks as objects; they are the strings themselves.
_REASONS: dict[DifferenceReason, object] = {
    DifferenceReason.BOX_HELD_OTHER: QT_TRANSLATE_NOOP("event", "The box held another number"),
    DifferenceReason.MAKERS_FAULT: QT_TRANSLATE_NOOP("event", "Faulty blanks from the maker"),
    DifferenceReason.RUINED_UNRECORDED: QT_TRANSLATE_NOOP("event", "Ruined without a record"),
    DifferenceReason.TEST_UNRECORDED: QT_TRANSLATE_NOOP("event", "Test cards without a record"),
    DifferenceReason.LOST: QT_TRANSLATE_NOOP("event", "Blanks lost"),
    DifferenceReason.FOUND: QT_TRANSLATE_NOOP("event", "Blanks found again"),
}


class ExplainingPage(EventPage):
    """A reason from a list, none chosen beforehand, never free text; and a second signature."""

    def __init__(self, counter: Counter, stage: Explaining) -> None:
        self._stage = stage
        super().__init__(counter)
        reasons = [Option(reason.value, _words(reason)) for reason in DifferenceReason]
        self._reason = Choice(self.tr("What is the reason?"), reasons, columns=2)
        self._signature = SignatureFields(self.day.colleagues)
        self._signature.entered.connect(self.go)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._signature)

    @property
    def heading(self) -> str:
        """How far it is off."""
        off = self._stage.difference
        if off < 0:
            return self.tr("Blank cards are missing: {count}").format(count=-off)
        return self.tr("There are more blank cards than there can be: {count}").format(count=off)

    @property
    def guidance(self) -> str:
        """Say what can be done."""
        return self.tr(
            "You counted {counted}. Count again, or choose the reason and let a supervisor sign "
            "with you; the day sheet shows it."
        ).format(counted=self._stage.counted)

    @property
    def verb(self) -> str:
        """Two people explain."""
        return self.tr("Sign and close the day")

    def take_focus(self) -> None:
        """Start at the reason."""
        self._reason.take_focus()

    def go(self) -> None:
        """Check the signature and close, in the worker."""
        if not self._reason.value():
            self._reason.take_focus()
            self.inform(Tone.WARNING, self.tr("Choose a reason first."))
            return
        signature = self._signature.take()
        if signature is None:
            return
        self.offer(now=False)
        reason = DifferenceReason(self._reason.value())
        counted = self._stage.counted
        close = partial(self.day.close_day, counted, reason=reason, signature=signature)
        self.work(close, self.on_closed)

    def on_closed(self, outcome: Closed | CardsOpen | Unbalanced | NotOpen | Unsigned) -> None:
        """Show the sheet, or what stands in the way."""
        self.offer(now=True)
        match outcome:
            case Closed():
                self.work(self.day.sheet, self.on_sheet)
            case Unbalanced():
                self.turn_to(Closing())
            case CardsOpen():
                self.moved.emit(Waiting())
            case NotOpen():
                self.turn_to(Overview())
            case SamePerson() | NotAllowed() | WrongPassphrase():
                self._signature.refuse(outcome)
            case _:
                assert_never(outcome)

    def on_sheet(self, sheet: DaySheet) -> None:
        """Show what the day came to."""
        self.turn_to(Over(sheet))
        self.inform(Tone.SUCCESS, self.tr("The event day is closed, and the difference explained."))


def _words(reason: DifferenceReason) -> str:
    return QCoreApplication.translate("event", str(_REASONS[reason]))
