"""A page on its way to a paper printer, while the work on screen goes on.

Rule: the screen says that it was sent and where to, never that it came out; a fault is said with
what to do, once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, QTimer

from kiosk.ports import (
    CardStock,
    Failed,
    Fault,
    Finished,
    JobId,
    JobState,
    Printer,
    Waiting,
    Working,
)
from kiosk.queues import Printers, Use
from ui.desk.page import Counter
from ui.faults import fault as fault_sentences
from ui.widgets.banner import Tone

_ASK_EVERY = 500  # milliseconds
_TITLE = "page"


@dataclass(frozen=True, slots=True)
class Paper:
    """What it is called on the screen, and its PDF for a printer's own page."""

    name: str
    draw: Callable[[CardStock], bytes]


@dataclass(frozen=True, slots=True)
class _Sent:
    printer: Printer
    job: JobId


@dataclass(frozen=True, slots=True)
class _NoPrinter:
    """Nobody has chosen one."""


def print_paper(counter: Counter, printers: Printers, use: Use, paper: Paper) -> None:
    """Send a page, and follow it until the queue is done with it, whatever is on screen then."""
    job = PaperJob(counter, paper)
    counter.tasks.run(partial(_sent, printers, use, paper), job.on_sent, owner=job)


class PaperJob(QObject):
    """Lives as long as the window's banner; goes when its job has ended."""

    def __init__(self, counter: Counter, paper: Paper) -> None:
        super().__init__(counter.banner)
        self._counter, self._paper = counter, paper
        self._told: Fault | None = None
        self._sent: _Sent | None = None
        self._again = QTimer(self, singleShot=True, interval=_ASK_EVERY)
        self._again.timeout.connect(self.on_again)

    def on_sent(self, outcome: _Sent | Fault | _NoPrinter) -> None:
        """Say where it went, or why it did not."""
        match outcome:
            case _Sent(printer):
                words = self.tr("{paper} was sent to the printer {printer}.")
                said = words.format(paper=self._paper.name, printer=printer.name)
                self._say(Tone.INFO, said, self.tr("Look whether it came out."))
                self._sent = outcome
                self._again.start()
            case Fault():
                self._say(Tone.ERROR, *fault_sentences(outcome, on_paper=True))
                self.deleteLater()
            case _NoPrinter():
                self._say(
                    Tone.WARNING,
                    self.tr("No printer is chosen for this."),
                    self.tr("Choose one on the page Printers of the event day, or save the sheet."),
                )
                self.deleteLater()
            case _:
                assert_never(outcome)

    def on_again(self) -> None:
        """Ask the queue about the job."""
        if self._sent is not None:
            watch = partial(self._sent.printer.watch, self._sent.job)
            self._counter.tasks.run(watch, self.on_state, owner=self)

    def on_state(self, state: JobState) -> None:
        """Tell a fault once; stop when the queue is done."""
        match state:
            case Waiting() | Finished():
                pass
            case Working(fault):
                self._tell(fault)
            case Failed(fault):
                self._say(Tone.ERROR, *fault_sentences(fault, on_paper=True))
            case _:
                assert_never(state)
        if isinstance(state, Finished | Failed):
            self.deleteLater()
        else:
            self._again.start()

    def _tell(self, fault: Fault | None) -> None:
        if fault is not None and fault != self._told:
            self._say(Tone.WARNING, *fault_sentences(fault, on_paper=True))
        self._told = fault

    def _say(self, tone: Tone, title: str, rest: str) -> None:
        self._counter.banner.say(tone, title, rest)


def _sent(printers: Printers, use: Use, paper: Paper) -> _Sent | Fault | _NoPrinter:
    printer = printers.paper(use)
    if printer is None:
        return _NoPrinter()
    ready = printer.preflight()
    if isinstance(ready, Fault):
        return ready
    job = printer.send(paper.draw(ready.stock), _TITLE)
    return job if isinstance(job, Fault) else _Sent(printer, job)
