"""Did the test card come out? The second fact about it, and the blank it used up."""

from collections.abc import Callable
from functools import partial

from kiosk.event import SampleSent
from ui.desk.answers import answer
from ui.desk.page import Counter
from ui.event.flow import Aiming, Calibrating, EventStage
from ui.event.page import EventPage


class SampleCameOutPage(EventPage):
    """Three answers; a damaged card used up a blank too."""

    def __init__(self, counter: Counter, sent: SampleSent, *, finished: bool) -> None:
        self._sent, self._finished = sent, finished  # the guidance depends on it
        super().__init__(counter, width=560)
        good = answer(self.tr("Yes, I have it here"), "F9", "check", self.on_good, usual=finished)
        damaged = answer(self.tr("It is damaged"), "F10", "warning", self.on_damaged)
        nothing = answer(self.tr("Nothing came out"), "F11", "cross", self.on_nothing)
        self.ask(good, damaged, nothing)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Did the test card come out?")

    @property
    def guidance(self) -> str:
        """Say what is known."""
        if self._finished:
            return self.tr("The printer has finished. Look at the card it gave you.")
        return self.tr("The printer did not finish. Look whether it made a card.")

    def on_good(self) -> None:
        """Write the blank down, then read the card."""
        self._then(partial(self.day.calibration.came_out, self._sent), Aiming(self._sent.offsets))

    def on_damaged(self) -> None:
        """Write the blank down; another card can be printed."""
        self._then(partial(self.day.calibration.came_out, self._sent), Calibrating())

    def on_nothing(self) -> None:
        """Withdraw the job; no blank was used."""
        self._then(partial(self.day.calibration.nothing_came, self._sent), Calibrating())

    def _then(self, record: Callable[[], object], stage: EventStage) -> None:
        self.setEnabled(False)
        self.work(record, lambda _done: self.turn_to(stage))
