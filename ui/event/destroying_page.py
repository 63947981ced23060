"""Destroying waste: spoiled cards and used ribbons show people, so two watch them go."""

from functools import partial
from typing import assert_never

from kiosk.access import NotAllowed, SamePerson, WrongPassphrase
from kiosk.event import NotOpen, StockEntry, StockKind, Unsigned
from ui.desk.page import Counter
from ui.event.flow import Overview
from ui.event.number_field import NumberField
from ui.event.page import EventPage
from ui.event.signature_fields import SignatureFields
from ui.widgets.banner import Tone
from ui.widgets.choice import Choice, Option


class DestroyingPage(EventPage):
    """One kind at a time, with the number of pieces and a second signature."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, width=640)
        kinds = [
            Option(StockKind.CARDS_DESTROYED.value, self.tr("Spoiled cards")),
            Option(StockKind.RIBBONS_DESTROYED.value, self.tr("Used ribbons")),
        ]
        self._kind = Choice(self.tr("What did you destroy?"), kinds, columns=2)
        self._kind.choose(StockKind.CARDS_DESTROYED.value)
        self._amount = NumberField(self.tr("How many?"))
        self._signature = SignatureFields(self.day.colleagues)
        self._signature.entered.connect(self.go)
        for part in (self._kind, self._amount, self._signature):
            self.body.addWidget(part)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("What did the two of you destroy?")

    @property
    def guidance(self) -> str:
        """Say how."""
        return self.tr("Shred them so that nobody can be read or recognised, both of you watching.")

    @property
    def verb(self) -> str:
        """Two people say so."""
        return self.tr("We both saw it destroyed")

    def take_focus(self) -> None:
        """Start at the kind."""
        self._kind.take_focus()

    def go(self) -> None:
        """Check the signature and write it down, in the worker."""
        amount = self._amount.number()
        if amount is None:
            return
        signature = self._signature.take()
        if signature is None:
            return
        self.offer(now=False)
        kind = StockKind(self._kind.value())
        self.work(partial(self.day.destroy, kind, amount, signature), self.on_destroyed)

    def on_destroyed(self, outcome: StockEntry | NotOpen | Unsigned) -> None:
        """Say that it stands, or why the signature does not count."""
        self.offer(now=True)
        match outcome:
            case StockEntry():
                self.turn_to(Overview())
                self.inform(Tone.SUCCESS, self.tr("It is written down, in both your names."))
            case NotOpen():
                self.turn_to(Overview())
            case SamePerson() | NotAllowed() | WrongPassphrase():
                self._signature.refuse(outcome)
            case _:
                assert_never(outcome)
