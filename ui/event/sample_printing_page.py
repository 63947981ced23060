"""A test card is in the printer: its job is followed to the end."""

from functools import partial

from kiosk.errors import KnownError
from kiosk.event import NotOpen, SampleSent, StockEntry
from kiosk.ports import Failed, Finished, JobState, Waiting, Working
from ui.desk.job_progress import JobProgress
from ui.desk.page import Counter
from ui.event.flow import Aiming, Calibrating, SampleCameOut
from ui.event.page import EventPage
from ui.widgets.emblem import Emblem


class SamplePrintingPage(EventPage):
    """Asks the queue until the job ends; only a person knows what came out, unless it counts."""

    def __init__(self, counter: Counter, sent: SampleSent) -> None:
        super().__init__(counter, width=560, emblem=Emblem("printer"))
        self._sent = sent
        self._progress = JobProgress(counter.banner)
        self._progress.due.connect(self.on_due)
        self.body.addWidget(self._progress)
        self.on_due()

    @property
    def heading(self) -> str:
        """What is going on."""
        return self.tr("Printing a test card")

    def take_focus(self) -> None:
        """Rest where nothing is pressed by accident."""
        self._progress.take_focus()

    def on_state(self, state: JobState) -> None:
        """Tell what is known; go on when the job has ended."""
        match state:
            case Waiting():
                self._progress.ask_again()
            case Working(fault):
                self._progress.go_on(fault)
            case Finished(made=True):
                self._progress.end(None)
                record = partial(self.day.calibration.came_out, self._sent)
                self.work(record, self.on_counted)
            case Finished():
                self._progress.end(None)
                self.turn_to(SampleCameOut(self._sent))
            case Failed(fault, made=made):
                self._failed(surely_nothing=made is False)
                self._progress.end(fault)

    def on_counted(self, _entry: StockEntry | NotOpen) -> None:
        """Read the card: the printer itself said that it was made."""
        self.turn_to(Aiming(self._sent.offsets))

    def on_prevented(self, error: KnownError) -> None:
        """Say what got in the way, and ask the queue again."""
        super().on_prevented(error)
        self._progress.ask_again()

    def on_due(self) -> None:
        """Ask the queue."""
        self.work(partial(self.day.calibration.watch, self._sent), self.on_state)

    def _failed(self, *, surely_nothing: bool) -> None:
        if surely_nothing:
            withdraw = partial(self.day.calibration.nothing_came, self._sent)
            self.work(withdraw, lambda _none: self.turn_to(Calibrating()))
        else:
            self.turn_to(SampleCameOut(self._sent, finished=False))
