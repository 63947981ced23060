"""Which printer for what: the machine's queues, what each says, a choice for cards, slips, sheets.

Rule: nothing is chosen until the operator says so; a test page uses paper, never a blank card.
"""

from collections.abc import Mapping
from functools import partial

from kiosk.queues import PrinterReport, Printers, Use
from ui.desk.page import Counter
from ui.event.flow import Overview
from ui.event.page import EventPage
from ui.event.paper_job import Paper, print_paper
from ui.event.printer_row import PrinterRow
from ui.theme import GRID
from ui.widgets.banner import Tone
from ui.widgets.button import Button
from ui.widgets.columns import Columns

_LEAST = 340
"""Pixels at 100 % that a queue's words need."""

Wanted = Mapping[Use, tuple[str, Mapping[str, str]]]
"""For each use the queue, and what stands in its driver's settings."""


class PrintersPage(EventPage):
    """Looks in the worker; keeps the choices when asked to."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.rows: dict[Use, PrinterRow] = {}
        self._list: Columns | None = None
        again = Button(self.tr("Look again"), keys="F5", sign="current")
        again.clicked.connect(self.look)
        self.add_side_action(again)
        self.look()

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Which printer prints what?")

    @property
    def guidance(self) -> str:
        """Say when it counts."""
        return self.tr("It counts at once. Cards already sent stay with the printer they went to.")

    @property
    def verb(self) -> str:
        """Keep it."""
        return self.tr("Use these printers")

    def take_focus(self) -> None:
        """Start at the cards."""
        if self.rows:
            self.rows[Use.CARD].queues.setFocus()
        else:
            super().take_focus()

    def look(self) -> None:
        """Ask every queue, in the worker."""
        self.offer(now=False)
        self.work(self.day.printers.look, self.on_looked)

    def go(self) -> None:
        """Keep what stands there, and go back to the day."""
        self.offer(now=False)
        self.work(partial(_keep, self.day.printers, self._wanted()), self.on_kept)

    def on_looked(self, report: PrinterReport) -> None:
        """Show a row for each use."""
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = Columns(3, _LEAST, gap=2 * GRID - 4, hung=True)
        self.rows = {use: PrinterRow(use, report, self.day.mode) for use in Use}
        for use, row in self.rows.items():
            row.tested.connect(partial(self.on_tested, use))
            self._list.add(row)
        self.body.addWidget(self._list)
        if not report.answers:
            self.inform(
                Tone.WARNING,
                self.tr("Printing on this machine does not answer."),
                self.tr("Start the print service (cups), then look again."),
            )
        self.offer(now=True)
        self.take_focus()

    def on_kept(self, _done: None) -> None:
        """Say so."""
        self.turn_to(Overview())
        self.inform(Tone.SUCCESS, self.tr("The printers are chosen."))

    def on_tested(self, use: Use) -> None:
        """Keep what stands there, for the page must come out of that printer; then print it."""
        paper = Paper(self.tr("The test page"), self.day.printers.test_page)
        send = partial(print_paper, self.counter, self.day.printers, use, paper)
        self.work(partial(_keep, self.day.printers, self._wanted()), lambda _done: send())

    def _wanted(self) -> Wanted:
        return {use: (row.queue, row.settings) for use, row in self.rows.items()}


def _keep(printers: Printers, wanted: Wanted) -> None:
    for use, (queue, settings) in wanted.items():
        printers.choose(use, queue)
        for name, choice in settings.items():
            printers.choose_option(use, name, choice)
