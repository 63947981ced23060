"""The queue has the card: the page says what is known, and nothing more."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

from kiosk.case import Case
from kiosk.errors import KnownError
from kiosk.issuance import Witness
from kiosk.ports import Failed, Fault, Finished, JobState, Waiting, Working
from ui.desk.flow import CameOut, Scanning
from ui.desk.page import Counter, DeskPage
from ui.faults import fault as fault_sentences
from ui.widgets.banner import Tone
from ui.widgets.emblem import Emblem
from ui.widgets.text import Text

_ASK_EVERY = 250  # milliseconds


class PrintingPage(DeskPage):
    """Asks the queue about this one job until it ends."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter, width=560, emblem=Emblem("printer"))
        self._case = case
        self._told: Fault | None = None
        self._state = Text(self.tr("Sent to the printer. Whether a card was made is not known."))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("The printer is working"))
        self._state.centre()
        self.body.addWidget(self._state)
        self.body.addWidget(self._bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ASK_EVERY)
        self._timer.timeout.connect(self._ask)
        self._ask()

    @property
    def heading(self) -> str:
        """What is going on."""
        return self.tr("Printing")

    def on_state(self, state: JobState) -> None:
        """Tell what is known; go on when the job has ended."""
        match state:
            case Waiting():
                self._timer.start()
            case Working(fault):
                self._tell(fault)
                self._timer.start()
            case Finished(made=True):
                self._made_by_printer()
            case Finished():
                self.moved.emit(CameOut(self._case))
            case Failed(fault):
                self.inform(Tone.ERROR, *fault_sentences(fault))
                self.moved.emit(CameOut(self._case))

    def on_prevented(self, error: KnownError) -> None:
        """Say what got in the way, and ask the queue again."""
        super().on_prevented(error)
        self._timer.start()

    def _ask(self) -> None:
        self.work(partial(self.desk.watch, self._case), self.on_state)

    def _tell(self, fault: Fault | None) -> None:
        if fault == self._told:
            return
        self._told = fault
        if fault is None:
            self.counter.banner.clear()
        else:
            self.inform(Tone.WARNING, *fault_sentences(fault))

    def _made_by_printer(self) -> None:
        record = partial(self.desk.made, self._case, Witness.PRINTER)
        scan = Scanning(self._case)
        self.work(record, lambda _none: self.moved.emit(scan))
