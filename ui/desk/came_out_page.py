"""The queue is done. Only a person knows whether a card came out, and the page says so."""

from collections.abc import Callable
from functools import partial

from kiosk.case import Case
from kiosk.issuance import SpoilReason, VoidReason, Witness
from ui.desk.answers import answer
from ui.desk.flow import Previewing, Scanning, Stage
from ui.desk.page import Counter, DeskPage


class CameOutPage(DeskPage):
    """Three answers; each leads to a defined state of the number."""

    def __init__(self, counter: Counter, case: Case, *, finished: bool = True) -> None:
        self._case, self._finished = case, finished  # the guidance depends on it
        super().__init__(counter)
        good = answer(self.tr("Yes, it looks good"), "F9", "check", self.on_good, usual=finished)
        damaged = answer(self.tr("It is damaged"), "F10", "warning", self.on_damaged)
        nothing = answer(self.tr("Nothing came out"), "F11", "cross", self.on_nothing)
        self.ask(good, damaged, nothing)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Did the card come out?")

    @property
    def guidance(self) -> str:
        """What is known, and what to do before answering."""
        if not self._finished:
            return self.tr(
                "The printer did not finish. Whether a card was made is not known: look at it, "
                "and open it if you have to. It will not be printed again by itself."
            )
        return self.tr("The printer has finished. Look at the card it gave you.")

    def on_good(self) -> None:
        """Record that it was made; its code is read back next."""
        record = partial(self.desk.made, self._case, Witness.CLERK)
        self._then(record, Scanning(self._case))

    def on_damaged(self) -> None:
        """Close the number with a ruined blank; a new number is drawn."""
        self._then(partial(self.desk.spoil, self._case, SpoilReason.MISPRINT), self._again())

    def on_nothing(self) -> None:
        """Close the number without a card; a new number is drawn."""
        self._then(partial(self.desk.void, self._case, VoidReason.NOT_PRINTED), self._again())

    def _again(self) -> Stage:
        return Previewing(self._case)

    def _then(self, record: Callable[[], None], stage: Stage) -> None:
        self.setEnabled(False)
        self.work(record, lambda _none: self.moved.emit(stage))
