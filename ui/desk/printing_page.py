"""The queue has the card: the page says what is known, and nothing more."""

from functools import partial
from typing import assert_never

from kiosk.case import Case
from kiosk.errors import KnownError
from kiosk.tray import Ended, Followed, InPrinter, PrintAgain, ToScan
from ui.desk.flow import CameOut, Previewing, Scanning
from ui.desk.job_progress import JobProgress
from ui.desk.page import Counter, DeskPage
from ui.widgets.emblem import Emblem


class PrintingPage(DeskPage):
    """Asks the queue about this one job until it ends."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter, width=560, emblem=Emblem("printer"))
        self._case = case
        self._progress = JobProgress(counter.banner)
        self._progress.due.connect(self.on_due)
        self.body.addWidget(self._progress)
        self.on_due()

    @property
    def heading(self) -> str:
        """What is going on."""
        return self.tr("Printing")

    def take_focus(self) -> None:
        """Rest where nothing is pressed by accident."""
        self._progress.take_focus()

    def on_followed(self, known: Followed) -> None:
        """Tell what is known; go on when the job has ended."""
        match known:
            case InPrinter(fault=fault):
                self._progress.go_on(fault)
            case Ended(finished, fault):
                self._progress.end(fault)
                self.moved.emit(CameOut(self._case, finished=finished))
            case PrintAgain(fault):
                self._progress.end(fault)
                self.moved.emit(Previewing(self._case))
            case ToScan():
                self._progress.end(None)
                self.moved.emit(Scanning(self._case))
            case _:
                assert_never(known)

    def on_prevented(self, error: KnownError) -> None:
        """Say what got in the way, and ask the queue again."""
        super().on_prevented(error)
        self._progress.ask_again()

    def on_due(self) -> None:
        """Ask the queue."""
        self.work(partial(self.desk.follow, self._case), self.on_followed)
