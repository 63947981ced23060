"""The queue has the card: the page says what is known, and nothing more."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

from kiosk.case import Case
from kiosk.errors import KnownError
from kiosk.issuance import VoidReason, Witness
from kiosk.ports import Failed, Fault, Finished, JobState, Waiting, Working
from ui.desk.flow import CameOut, Previewing, Scanning
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
            case Finished(made):
                self._tell(None)  # it was put right, or the card would not have been finished
                self._finished(by_printer=made is True)
            case Failed(fault, made=False):
                self.inform(Tone.ERROR, *fault_sentences(fault))
                self._surely_nothing()
            case Failed(fault):
                self.inform(Tone.ERROR, *fault_sentences(fault))
                self.moved.emit(CameOut(self._case, finished=False))

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

    def _finished(self, *, by_printer: bool) -> None:
        if by_printer:
            self._made_by_printer()
        else:
            self.moved.emit(CameOut(self._case))

    def _surely_nothing(self) -> None:
        """Nothing reached the printer: the number is closed, and nobody need be asked."""
        record = partial(self.desk.void, self._case, VoidReason.PRINTER_FAULT)
        again = Previewing(self._case)
        self.work(record, lambda _none: self.moved.emit(again))

    def _made_by_printer(self) -> None:
        record = partial(self.desk.made, self._case, Witness.PRINTER)
        scan = Scanning(self._case)
        self.work(record, lambda _none: self.moved.emit(scan))
