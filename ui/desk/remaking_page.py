"""A card that came out is made again: why, before its number is closed. No reason, no new card."""

from collections.abc import Callable
from functools import partial

from kiosk.case import Case
from kiosk.issuance import SpoilReason, VoidReason
from ui.desk.flow import Naming, Previewing
from ui.desk.page import Counter, DeskPage
from ui.widgets.button import Button


class RemakingPage(DeskPage):
    """The blank is spoiled either way; what was wrong on it is put right first."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        damaged = Button(self.tr("It is damaged"), keys="F9", sign="warning")
        damaged.clicked.connect(self.on_damaged)
        wrong = Button(self.tr("Something on it is wrong"), keys="F10", sign="person")
        wrong.clicked.connect(self.on_wrong)
        self.ask(damaged, wrong)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Why is the card made again?")

    @property
    def guidance(self) -> str:
        """What becomes of the one in hand."""
        return self.tr("Keep this card at the desk: it is destroyed later. It will never be valid.")

    def on_damaged(self) -> None:
        """Spoil it; the same card is drawn with a new number, where all it needs is still here."""
        again = Previewing if self._case.portrait else Naming  # after a crash only a name is
        self._close(partial(self.desk.spoil, self._case, SpoilReason.DAMAGED), again)

    def on_wrong(self) -> None:
        """Close it; go through what was typed once more."""
        self._close(partial(self.desk.void, self._case, VoidReason.WRONG_DATA), Naming)

    def _close(self, record: Callable[[], None], then: type[Naming | Previewing]) -> None:
        self.setEnabled(False)
        stage = then(self._case)
        self.work(record, lambda _none: self.moved.emit(stage))
