"""What is known of each printer's aim: one small file in the data folder, and what stands on it.

Rule: the file holds no person. One that cannot be read is said, and no card is printed until a test
card is read again: a card must never be moved by a guess, nor silently not at all.
"""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.calibration import Calibration, Micrometres, Offsets, Unknown
from kiosk.errors import KnownError
from kiosk.event import DayBooks
from kiosk.event.calibrating import CalibrationDesk, offsets_of
from kiosk.ports import Clock, Mode, Printer
from kiosk.register import on_disk, write_whole
from printing.printers.calibrated import CalibratedPrinter

_FILE = "calibration.json"


@dataclass(frozen=True, slots=True)
class Calibrations:
    """The file of one data folder; fulfils `kiosk.event.calibrating.CalibrationBook`."""

    folder: Path

    def of(self, queue: str) -> Calibration | Unknown:
        """Give what is kept for a queue; RegisterError where the disk does not let us."""
        known = self._read()
        return known if isinstance(known, Unknown) else known.get(queue, Unknown.NEVER_READ)

    def keep(self, queue: str, calibration: Calibration) -> None:
        """Keep this for a queue; a damaged file is written anew, other queues' are lost with it."""
        known = self._read()
        others = {} if isinstance(known, Unknown) else known
        content = msgspec.json.encode({**others, queue: calibration})
        write_whole(self.folder / _FILE, content)

    def offsets(self, queue: str) -> Offsets:
        """Give how far a queue's cards are moved; KnownError where that cannot be read."""
        found = self.of(queue)
        if found is Unknown.DAMAGED:
            raise _damaged()
        return offsets_of(found)

    def _read(self) -> dict[str, Calibration] | Unknown:
        path = self.folder / _FILE
        with on_disk():
            if not path.exists():
                return {}
            content = path.read_bytes()
        try:
            return msgspec.json.decode(content, type=dict[str, Calibration])
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return Unknown.DAMAGED


@dataclass(frozen=True, slots=True)
class DesignSample:
    """Fulfils `kiosk.event.calibrating.CardSample`; the drawing loads when it is asked for."""

    design: str
    mode: Mode

    def pdf(self, offsets: Offsets) -> bytes:
        """Draw the test card."""
        from printing.design.reader import shipped_design  # noqa: PLC0415  # once a day
        from printing.test_card import make_test_card  # noqa: PLC0415  # once a day

        return make_test_card(shipped_design(self.design), offsets, self.mode)

    def finest(self) -> Micrometres:
        """Compute it from the design's panel and the longest text a credential can have."""
        from kiosk.credential import LONGEST  # noqa: PLC0415  # once a day
        from printing.design.reader import shipped_design  # noqa: PLC0415  # once a day
        from printing.test_card import finest_of  # noqa: PLC0415  # once a day

        return finest_of(shipped_design(self.design), LONGEST)

    def stays_on(self, offsets: Offsets) -> bool:
        """Ask the design's own measures, both sides."""
        from printing.design.margins import stays_on  # noqa: PLC0415  # once a day
        from printing.design.reader import shipped_design  # noqa: PLC0415  # once a day

        design = shipped_design(self.design)
        return stays_on(design.front, offsets.front) and stays_on(design.back, offsets.back)


def in_place(printer: Printer, kept: Calibrations) -> CalibratedPrinter:
    """Give the printer for cards: moved by what is kept, and refusing where that is damaged."""
    return CalibratedPrinter(printer, lambda: kept.offsets(printer.name))


def calibration_desk(
    printer: Printer, kept: Calibrations, books: DayBooks, sample: DesignSample, clock: Clock
) -> CalibrationDesk:
    """Put the test card within reach; it prints even where what is kept is damaged."""

    def as_known() -> Offsets:
        return offsets_of(kept.of(printer.name))

    return CalibrationDesk(CalibratedPrinter(printer, as_known), sample, kept, books, clock)


def _damaged() -> KnownError:
    return KnownError(
        "The file that says how far this printer’s cards are moved is damaged.",
        safe="No card was printed and no number was taken.",
        do="Print a test card from the event day’s page and read it: this writes the file anew.",
    )
