"""What stands behind an event day: the register's days, the machine's checks, the paper.

Rule: only `kiosk.parts` uses it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.access import Operator, OperatorId, WrongPassphrase
from kiosk.data_folder import EVENT_KEY
from kiosk.event import CalibrationDesk, DayBooks, DaySheet, EventDesk
from kiosk.ports import Clock, Mode
from kiosk.programme import Programme, text
from kiosk.queue_parts import StationPrinters
from kiosk.readiness import Finding, Premises
from kiosk.register import Register, is_whole, write_whole
from kiosk.ticket import PublicTicketKey, write_key


@dataclass(frozen=True, slots=True)
class Paper:
    """Fulfils `kiosk.event.DayPaper`; reportlab loads when a sheet is asked for."""

    programme: Programme
    mode: Mode
    clock: Clock

    def day_sheet(self, sheet: DaySheet) -> bytes:
        """Lay a closed day out."""
        from printing.paper.day_sheet import day_sheet  # noqa: PLC0415  # once a day

        return day_sheet(sheet, self._title, self.programme.city, practice=self._practice)

    def readiness_sheet(self, findings: Sequence[Finding]) -> bytes:
        """Lay the findings out."""
        from printing.paper.readiness_sheet import readiness_sheet  # noqa: PLC0415  # once a day

        today = self.clock.today()
        return readiness_sheet(findings, self._title, today, practice=self._practice)

    @property
    def _title(self) -> str:
        return text(self.programme.title, "en")

    @property
    def _practice(self) -> bool:
        return self.mode is Mode.PRACTICE


def event_desk(
    register: Register,
    programme: Programme,
    mode: Mode,
    premises: Premises,
    *,
    books: DayBooks,
    calibration: CalibrationDesk,
    colleagues: tuple[Operator, ...],
    identify: Callable[[OperatorId, str], Operator | WrongPassphrase],
) -> EventDesk:
    """Put the event day within reach of whoever is signed in."""

    def class_of(born: date, on: date) -> str:
        found = programme.class_of(born, on)
        return "" if found is None else text(found.title, "en")

    def station_key() -> PublicTicketKey:
        key = register.ticket_key(premises.clock.today()).public
        write_whole(premises.folder / EVENT_KEY, f"{write_key(key)}\n".encode("ascii"))
        return key

    return EventDesk(
        operator=register.operator,
        mode=mode,
        clock=premises.clock,
        books=books,
        operators=register.vault.operators,
        colleagues=colleagues,
        identify=identify,
        look=premises.look,
        paper=Paper(programme, mode, premises.clock),
        calibration=calibration,
        printers=StationPrinters(premises.folder, mode),
        titles=tuple(text(one.title, "en") for one in programme.classes),
        class_of=class_of,
        station_key=station_key,
        is_whole=lambda: is_whole(register),
    )
