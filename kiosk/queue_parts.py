"""The station's printers behind the port `Printers`: what is chosen, what there is, a test page."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.ports import CardStock, Mode, Printer
from kiosk.printer_choice import Choice, choices, choose, choose_option
from kiosk.printer_parts import paper_printer
from kiosk.queues import FOLDER, NONE, Chosen, PrinterReport, Use
from printing.printers.reports import reports
from printing.printers.scheduler import Scheduler, Silent


@dataclass(frozen=True, slots=True)
class StationPrinters:
    """Fulfils `kiosk.queues.Printers` for the station at `folder`."""

    folder: Path
    mode: Mode
    scheduler: Scheduler = field(default_factory=Scheduler)

    def look(self) -> PrinterReport:
        """Ask every queue, with the patience of somebody who looks on."""
        known = choices(self.folder)
        chosen = {use: _chosen(use, known.of(use)) for use in Use}
        found = reports(self.scheduler)
        if isinstance(found, Silent):
            return PrinterReport((), chosen, answers=False)
        return PrinterReport(found, chosen)

    def choose(self, use: Use, queue: str) -> None:
        """Keep it in the data folder."""
        choose(self.folder, use, queue, self.mode, self.scheduler)

    def choose_option(self, use: Use, name: str, choice: str) -> None:
        """Keep it with the queue's choice."""
        choose_option(self.folder, use, name, choice)

    def paper(self, use: Use) -> Printer | None:
        """Build the printer that is chosen now."""
        return paper_printer(self.folder, use, self.mode, self.scheduler)

    def test_page(self, stock: CardStock) -> bytes:
        """Draw it for the printer's own page."""
        from printing.paper.test_page import test_page  # noqa: PLC0415  # seldom needed

        return test_page(stock, practice=self.mode is Mode.PRACTICE)


def _chosen(use: Use, choice: Choice | None) -> Chosen:
    if choice is None:
        return Chosen(FOLDER if use is Use.CARD else NONE)
    return Chosen(choice.queue, dict(choice.options))
