"""A printer whose cards come out in place: what it is sent is moved by the offsets kept for it.

Rule: the preview shows the card as it shall be; only what goes to the printer is moved, because the
printer itself moves it back. The offsets are read in the preflight, before a number is taken.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.calibration import Offsets
from kiosk.ports import CardStock, Fault, JobId, JobState, Printer, Ready
from printing.design.moving import moved


@dataclass(slots=True, repr=False)
class CalibratedPrinter:
    """Satisfies the port `Printer` around another; `offsets` may raise KnownError."""

    printer: Printer
    offsets: Callable[[], Offsets]
    _read: Offsets = field(default_factory=Offsets)
    _dpi: int = 0

    @property
    def name(self) -> str:
        """What the status strip calls it."""
        return self.printer.name

    def preflight(self) -> Ready | Fault:
        """Ask the printer, and read how far its cards are moved; KnownError where that is lost."""
        self._read = self.offsets()
        found = self.printer.preflight()
        if isinstance(found, Ready):
            self._dpi = _dpi(found.stock)
        return found

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        """Move the card and hand it to the queue."""
        if not self._dpi:
            found = self.preflight()
            if isinstance(found, Fault):
                return found
        return self.printer.send(moved(pdf, self._read, self._dpi), title)

    def watch(self, job: JobId) -> JobState:
        """Say what is known about one job now."""
        return self.printer.watch(job)

    def cancel(self, job: JobId) -> None:
        """Withdraw the job and purge all that the queue keeps of it."""
        self.printer.cancel(job)


def _dpi(stock: CardStock) -> int:
    """Give the dots to an inch; a queue rounds its page, but never its resolution."""
    return round(stock.pixels[0] * 72 / stock.width)
