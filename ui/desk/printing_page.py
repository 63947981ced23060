"""The queue has the card: the page says what is known, and nothing more."""

from functools import partial
from typing import assert_never

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar

from kiosk.case import Case
from kiosk.errors import KnownError
from kiosk.ports import Fault
from kiosk.tray import Ended, Followed, InPrinter, PrintAgain, ToScan
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
        self._bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the keyboard rests here meanwhile
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

    def take_focus(self) -> None:
        """Rest where nothing is pressed by accident."""
        self._bar.setFocus()

    def on_followed(self, known: Followed) -> None:
        """Tell what is known; go on when the job has ended."""
        match known:
            case InPrinter(fault=fault):
                self._tell(fault)
                self._timer.start()
            case Ended(finished, fault):
                self._end(fault)
                self.moved.emit(CameOut(self._case, finished=finished))
            case PrintAgain(fault):
                self._end(fault)
                self.moved.emit(Previewing(self._case))
            case ToScan():
                self._end(None)
                self.moved.emit(Scanning(self._case))
            case _:
                assert_never(known)

    def on_prevented(self, error: KnownError) -> None:
        """Say what got in the way, and ask the queue again."""
        super().on_prevented(error)
        self._timer.start()

    def _ask(self) -> None:
        self.work(partial(self.desk.follow, self._case), self.on_followed)

    def _tell(self, fault: Fault | None) -> None:
        if fault == self._told:
            return
        self._told = fault
        if fault is None:
            self.counter.banner.clear()
        else:
            self.inform(Tone.WARNING, *fault_sentences(fault))

    def _end(self, fault: Fault | None) -> None:
        """Say why it broke off; without a reason all was put right, or nothing would have ended."""
        if fault is None:
            self._tell(None)
        else:
            self.inform(Tone.ERROR, *fault_sentences(fault))
