"""Closing the event day: the blanks are counted by hand before the screen says how many it expects.

Rule: a count that follows a figure on screen is no count.
"""

from functools import partial
from typing import assert_never

from kiosk.access import NotAllowed, SamePerson, WrongPassphrase
from kiosk.event import CardsOpen, Closed, DaySheet, NotOpen, Unbalanced, Unsigned
from ui.desk.flow import Waiting
from ui.desk.page import Counter
from ui.event.flow import Explaining, Over, Overview
from ui.event.number_field import NumberField
from ui.event.page import EventPage
from ui.event.signature_fields import SignatureFields
from ui.widgets.banner import Tone


class ClosingPage(EventPage):
    """One number; a clerk needs a supervisor's signature beside it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, width=640)
        self._count = NumberField(
            self.tr("Blank cards left"),
            self.tr("In the printer and in every opened box"),
            least=0,
        )
        self._count.entered.connect(self.go)
        self.body.addWidget(self._count)
        self._signature: SignatureFields | None = None
        if self.day.needs_signature():
            self._signature = SignatureFields(self.day.colleagues)
            self._signature.entered.connect(self.go)
            self.body.addWidget(self._signature)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("How many blank cards are left?")

    @property
    def guidance(self) -> str:
        """Say how to count."""
        return self.tr("Count them by hand. The screen says afterwards whether it balances.")

    @property
    def verb(self) -> str:
        """Close."""
        return self.tr("Close the event day")

    def take_focus(self) -> None:
        """Start at the number."""
        self._count.take_focus()

    def go(self) -> None:
        """Compare and close, in the worker; whoever waits gets their card first."""
        if waiting := len(self.desk.tray.held):
            self.inform(Tone.WARNING, self._waiting(waiting), self._finish_them())
            return
        counted = self._count.number()
        if counted is None:
            return
        signature = self._signature.take() if self._signature else None
        if self._signature is not None and signature is None:
            return
        self.offer(now=False)
        close = partial(self.day.close_day, counted, signature=signature)
        self.work(close, partial(self.on_closed, counted))

    def on_closed(
        self, counted: int, outcome: Closed | CardsOpen | Unbalanced | NotOpen | Unsigned
    ) -> None:
        """Show the sheet, or what stands in the way."""
        self.offer(now=True)
        match outcome:
            case Closed():
                self.work(self.day.sheet, self.on_sheet)
            case Unbalanced(difference):
                self.turn_to(Explaining(counted, difference))
            case CardsOpen():
                self.moved.emit(Waiting())  # it asks what became of each
            case NotOpen():
                self.turn_to(Overview())
            case SamePerson() | NotAllowed() | WrongPassphrase():
                if self._signature is not None:
                    self._signature.refuse(outcome)
            case _:
                assert_never(outcome)

    def _waiting(self, count: int) -> str:
        if count == 1:
            return self.tr("One case is waiting in the tray.")
        return self.tr("{count} cases are waiting in the tray.").format(count=count)

    def _finish_them(self) -> str:
        return self.tr("The day was not closed. Open each of them below, finish it or end it.")

    def on_sheet(self, sheet: DaySheet) -> None:
        """Show what the day came to."""
        self.turn_to(Over(sheet))
        self.inform(Tone.SUCCESS, self.tr("The event day is closed."))
