"""A slip on its way to paper, in the background, while the resident reads what to do.

Rule: sent is not printed. A slip in trouble is withdrawn, so that none comes out later for the next
person to find.
"""

from collections.abc import Callable
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ports import (
    Failed,
    Fault,
    FaultKind,
    Finished,
    JobId,
    JobState,
    Printer,
    Waiting,
    Working,
)
from kiosk.resident import Slip
from ui.resident.flow import Carrying, OnPaper
from ui.tasks import Tasks

_ASK_EVERY = 250  # milliseconds
_TITLE = 4  # characters of the slip's number
_NO_LETTERS = Fault(FaultKind.WRONG_PAGE, "no font for a letter")


class Delivery(QObject):
    """One printer for one slip at a time; `failed` carries the fault, `finished` nothing.

    `finished` means that the queue is done; whether paper came out, only a person can see.
    """

    failed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        printer: Printer,
        crashed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._tasks = Tasks(lambda _error: self.on_sent(Fault(FaultKind.UNKNOWN)), crashed, self)
        self._job: JobId | None = None
        self._began = False
        self._wanted = False
        self._again = QTimer(self, singleShot=True, interval=_ASK_EVERY)
        self._again.timeout.connect(self.on_again)

    @property
    def idle(self) -> bool:
        """Nothing is asked of the printer now."""
        return self._tasks.idle and not self._again.isActive()

    def send(self, slip: Slip) -> None:
        """Draw the slip for the printer's own page and hand it over."""
        self._wanted, self._began = True, False
        self._tasks.run(partial(_handed_over, self._printer, slip), self.on_sent)

    def let_go(self) -> None:
        """The visit is over: what is being printed may come out, what still waits may not."""
        self._wanted = False
        self._again.stop()
        if self._job is not None and not self._began:
            self._withdraw(self._job)
        self._job = None

    def close(self) -> None:
        """End with the session; what was asked of the printer before is done first."""
        self.let_go()
        self._tasks.close()

    def on_sent(self, sent: JobId | Fault) -> None:
        """Follow the job; one that nobody waits for any more is withdrawn."""
        if isinstance(sent, Fault):
            self._fail(sent)
        elif self._wanted:
            self._job = sent
            self.on_again()
        else:
            self._withdraw(sent)

    def on_again(self) -> None:
        """Ask the queue about the job."""
        if self._job is not None:
            self._tasks.run(partial(self._printer.watch, self._job), self.on_state)

    def on_state(self, state: JobState) -> None:
        """Wait on, or tell how it ended."""
        if self._job is None:
            return
        match state:
            case Waiting():
                self._again.start()
            case Working(fault=None):
                self._began = True
                self._again.start()
            case Finished():
                self._job = None
                self.finished.emit()
            case Working(fault) | Failed(fault):
                self._withdraw(self._job)
                self._fail(fault or Fault(FaultKind.UNKNOWN))
            case _:
                assert_never(state)

    def _withdraw(self, job: JobId) -> None:
        self._tasks.run(partial(self._printer.cancel, job), _done, owner=self)

    def _fail(self, fault: Fault) -> None:
        self._job = None
        if self._wanted:
            self._wanted = False
            self.failed.emit(fault)


def carry(slip: Slip, delivery: Delivery | None) -> Carrying:
    """Send a slip to its printer; without one its code is on the screen."""
    if delivery is None:
        return Carrying(slip)
    delivery.send(slip)
    return Carrying(slip, OnPaper())


def _handed_over(printer: Printer, slip: Slip) -> JobId | Fault:
    ready = printer.preflight()
    if isinstance(ready, Fault):
        return ready
    pdf = slip.draw(ready.stock)
    return printer.send(pdf, slip.number[-_TITLE:]) if pdf else _NO_LETTERS


def _done(_nothing: None) -> None:
    """Nothing follows."""
