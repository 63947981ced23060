"""The test card of an event day: printed, counted as a blank, read, and what follows from it.

Rule: what is read off a card is added to the offsets that this very card was printed with, so that
saving twice moves nothing twice. The blank is written down before the card is read.
"""

from dataclasses import dataclass
from typing import Protocol

from kiosk.calibration import Calibration, Micrometres, Offsets, Unknown
from kiosk.event.books import DayBooks
from kiosk.event.day import NotOpen
from kiosk.event.figures import current
from kiosk.event.stock import StockEntry, StockKind
from kiosk.event.stocktaking import take_stock
from kiosk.ports import Clock, Fault, JobId, JobState, Printer

_TITLE = "Test"


class CalibrationBook(Protocol):
    """What was read off the test cards of this workstation's printers, by queue."""

    def of(self, queue: str) -> Calibration | Unknown:
        """Give what is kept for a queue, or why there is nothing."""
        ...

    def keep(self, queue: str, calibration: Calibration) -> None:
        """Keep this for a queue, in place of what was kept."""
        ...


class CardSample(Protocol):
    """The test card of the programme's card design, and what is known of that design."""

    def pdf(self, offsets: Offsets) -> bytes:
        """Draw both sides; the offsets are told on them."""
        ...

    def finest(self) -> Micrometres:
        """Give the smallest module that the code of a card can have."""
        ...

    def stays_on(self, offsets: Offsets) -> bool:
        """Say whether everything that is read on a card stays on it when moved so far."""
        ...


@dataclass(frozen=True, slots=True)
class SampleSent:
    """A test card is under way; `offsets` are those it is moved by."""

    job: JobId
    offsets: Offsets


@dataclass(frozen=True, slots=True)
class Reading:
    """What a person read: the move still missing on each side, and the finest code, if any."""

    more: Offsets
    finest: Micrometres | None


@dataclass(frozen=True, slots=True)
class Kept:
    """The reading is kept. `whole` is False where moving so far cuts off what is read."""

    calibration: Calibration
    whole: bool


@dataclass(frozen=True, slots=True)
class TooFar:
    """The printer is off by more than a card may be moved; nothing was kept."""


@dataclass(slots=True, repr=False)
class CalibrationDesk:
    """One workstation's test card; `printer` moves what it is sent by the offsets kept."""

    printer: Printer
    sample: CardSample
    kept: CalibrationBook
    books: DayBooks
    clock: Clock

    def standing(self) -> Calibration | Unknown:
        """Say what was last read off this printer's test card."""
        return self.kept.of(self.printer.name)

    def print(self) -> SampleSent | Fault | NotOpen:
        """Send a test card. Its blank belongs to a day, so there must be an open one."""
        if current(self.books) is None:
            return NotOpen()
        offsets = offsets_of(self.standing())
        ready = self.printer.preflight()
        if isinstance(ready, Fault):
            return ready
        job = self.printer.send(self.sample.pdf(offsets), _TITLE)
        return job if isinstance(job, Fault) else SampleSent(job, offsets)

    def watch(self, sent: SampleSent) -> JobState:
        """Ask the queue what it knows about the test card now."""
        return self.printer.watch(sent.job)

    def came_out(self, sent: SampleSent) -> StockEntry | NotOpen:
        """Write down that a blank became a test card, well made or not."""
        self.printer.cancel(sent.job)
        return take_stock(self.books, StockKind.TEST_CARD, 1, self.clock.today())

    def nothing_came(self, sent: SampleSent) -> None:
        """Withdraw the job; no blank was used."""
        self.printer.cancel(sent.job)

    def read(self, printed_with: Offsets, reading: Reading) -> Kept | TooFar:
        """Keep what was read off a card that was printed with these offsets."""
        offsets = printed_with.and_then(reading.more)
        if offsets is None:
            return TooFar()
        found = Calibration(offsets, self.clock.today(), reading.finest, self.sample.finest())
        self.kept.keep(self.printer.name, found)
        return Kept(found, self.sample.stays_on(offsets))


def offsets_of(standing: Calibration | Unknown) -> Offsets:
    """Give the offsets a test card is printed with: none where nothing is known."""
    return standing.offsets if isinstance(standing, Calibration) else Offsets()
