"""A test card is in the printer: its job is followed to the end."""

from functools import partial

from PySide6.QtCore import QTimer

from kiosk.errors import KnownError
from kiosk.event import NotOpen, SampleSent, StockEntry
from kiosk.ports import Failed, Finished, JobState, Waiting, Working
from ui.desk.page import Counter
from ui.event.flow import Aiming, Calibrating, SampleCameOut
from ui.event.page import EventPage
from ui.faults import fault as fault_sentences
from ui.widgets.banner import Tone
from ui.widgets.emblem import Emblem
from ui.widgets.text import Text

_ASK_EVERY = 250  # milliseconds


class SamplePrintingPage(EventPage):
    """Asks the queue until the job ends; only a person knows what came out, unless it counts."""

    def __init__(self, counter: Counter, sent: SampleSent) -> None:
        super().__init__(counter, width=560, emblem=Emblem("printer"))
        self._sent = sent
        state = Text(self.tr("Sent to the printer. Whether a card was made is not known."))
        state.centre()
        self.body.addWidget(state)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ASK_EVERY)
        self._timer.timeout.connect(self._ask)
        self._ask()

    @property
    def heading(self) -> str:
        """What is going on."""
        return self.tr("Printing a test card")

    def on_state(self, state: JobState) -> None:
        """Tell what is known; go on when the job has ended."""
        match state:
            case Waiting():
                self._timer.start()
            case Working(fault):
                if fault is not None:
                    self.inform(Tone.WARNING, *fault_sentences(fault))
                self._timer.start()
            case Finished(made=True):
                record = partial(self.day.calibration.came_out, self._sent)
                self.work(record, self.on_counted)
            case Finished():
                self.counter.banner.clear()
                self.turn_to(SampleCameOut(self._sent))
            case Failed(fault, made=made):
                self._failed(surely_nothing=made is False)
                self.inform(Tone.ERROR, *fault_sentences(fault))

    def on_counted(self, _entry: StockEntry | NotOpen) -> None:
        """Read the card: the printer itself said that it was made."""
        self.turn_to(Aiming(self._sent.offsets))

    def on_prevented(self, error: KnownError) -> None:
        """Say what got in the way, and ask the queue again."""
        super().on_prevented(error)
        self._timer.start()

    def _failed(self, *, surely_nothing: bool) -> None:
        if surely_nothing:
            withdraw = partial(self.day.calibration.nothing_came, self._sent)
            self.work(withdraw, lambda _none: self.turn_to(Calibrating()))
        else:
            self.turn_to(SampleCameOut(self._sent, finished=False))

    def _ask(self) -> None:
        self.work(partial(self.day.calibration.watch, self._sent), self.on_state)
