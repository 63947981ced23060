"""The station's printer for cards: the one that is chosen at the time, asked for at each card.

Rule: a card stays with the printer that took it; the next one goes to the printer chosen by then.
One queue is one printer for as long as the desk is open, for it knows which jobs are its own.
"""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.ports import Failed, Fault, FaultKind, JobId, JobState, Mode, Printer, Ready
from kiosk.printer_choice import Choice, choices
from kiosk.printer_parts import printer_of
from kiosk.queues import FOLDER
from printing.printers.cups import CupsPrinter
from printing.printers.folder import FolderPrinter
from printing.printers.scheduler import Scheduler

_UNCHOSEN = Choice(FOLDER)


@dataclass(slots=True, repr=False)
class ChosenPrinter:
    """Satisfies the port `Printer`. Asking may raise KnownError where the choice is damaged."""

    folder: Path
    mode: Mode
    scheduler: Scheduler | None = None
    _built: dict[str, CupsPrinter | FolderPrinter] = field(default_factory=dict)
    _asked: Printer | None = None
    _took: dict[JobId, Printer] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the status strip calls the printer that is chosen now."""
        return self._chosen().name

    def clear(self) -> None:
        """Meet the printer that is chosen now: what an earlier run left in it is cleared."""
        self._chosen()

    def preflight(self) -> Ready | Fault:
        """Ask the printer that is chosen now; the card goes to the one that was asked."""
        chosen = self._asked = self._chosen()
        for other in self._built.values():
            if other is not chosen and isinstance(other, CupsPrinter):
                other.settle_debts()
        return chosen.preflight()

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        """Hand the card to the printer that was asked."""
        printer = self._asked or self._chosen()
        job = printer.send(pdf, title)
        if not isinstance(job, Fault):
            self._took[job] = printer
        return job

    def watch(self, job: JobId) -> JobState:
        """Ask the printer that took it."""
        took = self._took.get(job)
        return Failed(Fault(FaultKind.JOB_VANISHED)) if took is None else took.watch(job)

    def cancel(self, job: JobId) -> None:
        """Withdraw it from the printer that took it."""
        took = self._took.pop(job, None)
        if took is not None:
            took.cancel(job)

    def _chosen(self) -> CupsPrinter | FolderPrinter:
        """Give the chosen printer with its options; it is cleared when it is first met."""
        choice = choices(self.folder).card or _UNCHOSEN
        if choice.queue not in self._built:
            self._built[choice.queue] = printer_of(self.folder, self.mode, self.scheduler)
        printer = self._built[choice.queue]
        if isinstance(printer, CupsPrinter):
            printer.options = tuple(choice.options.items())
            printer.counts_cards = choice.counts_cards
        return printer
