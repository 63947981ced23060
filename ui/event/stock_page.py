"""Writing down a box, a ribbon or test cards: one number each."""

from functools import partial

from PySide6.QtCore import Qt

from kiosk.event import NotOpen, StockEntry, StockKind
from ui.desk.page import Counter
from ui.event.flow import Overview
from ui.event.number_field import NumberField
from ui.event.page import EventPage
from ui.widgets.banner import Tone


class StockPage(EventPage):
    """The words follow the kind; the verb is the same."""

    def __init__(self, counter: Counter, kind: StockKind) -> None:
        self._kind = kind
        super().__init__(counter, width=640)
        self._amount = NumberField(self._label(), self._hint())
        self._amount.entered.connect(self.go)
        self.body.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def heading(self) -> str:
        """The question."""
        if self._kind is StockKind.BOX_OPENED:
            return self.tr("Which box do you open?")
        if self._kind is StockKind.RIBBON_CHANGED:
            return self.tr("Which ribbon do you put in?")
        return self.tr("Did you print test cards?")

    @property
    def guidance(self) -> str:
        """Say what to take care of."""
        if self._kind is StockKind.RIBBON_CHANGED:
            return self.tr(
                "A used ribbon still shows names and pictures. Lock it away until two of you "
                "destroy it."
            )
        return self.tr("What is written down here is balanced against the cards at closing.")

    @property
    def verb(self) -> str:
        """Write it down."""
        return self.tr("Write it down")

    def take_focus(self) -> None:
        """Start at the number."""
        self._amount.take_focus()

    def go(self) -> None:
        """Write it down, in the worker."""
        amount = self._amount.number()
        if amount is not None:
            self.offer(now=False)
            self.work(partial(self.day.take_stock, self._kind, amount), self.on_written)

    def on_written(self, outcome: StockEntry | NotOpen) -> None:
        """Say that it stands, and go back to the day."""
        self.turn_to(Overview())
        if isinstance(outcome, StockEntry):
            self.inform(Tone.SUCCESS, self.tr("It is written down."))

    def _label(self) -> str:
        if self._kind is StockKind.BOX_OPENED:
            return self.tr("Blank cards in the box")
        if self._kind is StockKind.RIBBON_CHANGED:
            return self.tr("Cards the new ribbon gives")
        return self.tr("Test cards printed")

    def _hint(self) -> str:
        if self._kind is StockKind.TEST_CARD:
            return self.tr("Each one used up a blank card")
        return self.tr("The number stands on its package")
