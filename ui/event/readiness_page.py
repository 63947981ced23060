"""The readiness check on screen: each answer with a sign, its sentence, and what to do."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.event import DayStatus, Phase
from kiosk.ports import Mode
from kiosk.readiness import Finding, Level
from ui.desk.page import Counter
from ui.event.flow import Opening, Overview
from ui.event.page import EventPage
from ui.event.readiness_words import check_words, do_words, said_words
from ui.theme import GRID
from ui.widgets.button import Button
from ui.widgets.text import Sign, Text

_SIGNS = {
    Level.OK: ("success", "success"),
    Level.WARNING: ("warning", "warning"),
    Level.BLOCKING: ("error", "warning"),
}


class ReadinessPage(EventPage):
    """Looks in the worker; leads to the opening when nothing blocks."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.findings: tuple[Finding, ...] = ()
        self._opens = False
        again = Button(self.tr("Check again"), keys="F5", sign="current")
        again.clicked.connect(self.look)
        self._save = Button(self.tr("Save the sheet"), keys="F6", sign="calendar")
        self._save.clicked.connect(self.on_save)
        self._print = Button(self.tr("Print the sheet"), keys="F7", sign="printer")
        self._print.clicked.connect(self.on_print)
        self.add_side_action(self._save)
        self.add_side_action(self._print)
        self.add_side_action(again)
        self._list: QWidget | None = None
        self.look()

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Is this workstation ready?")

    @property
    def verb(self) -> str:
        """Go on; reworded when it is known where to."""
        return self.tr("Open the event day")

    def go(self) -> None:
        """Open the day, or go back to it."""
        self.turn_to(Opening() if self._opens else Overview())

    def look(self) -> None:
        """Check everything in the worker."""
        self.offer(now=False)
        self._sheets(now=False)
        self.work(lambda: (self.day.readiness(), self.day.status()), self.on_found)

    def on_found(self, found: tuple[tuple[Finding, ...], DayStatus]) -> None:
        """Show the answers, and where they lead."""
        self.findings, status = found
        self._opens = status.day is None or status.day.phase is Phase.CLOSED
        blocked = any(one.level is Level.BLOCKING for one in self.findings)
        self.retitle(self.heading, self._verdict())
        self._primary.say(self.verb if self._opens else self.tr("Back to the event day"))
        self._show(self.findings)
        real = self.day.mode is Mode.REAL
        self.offer(now=not (blocked and self._opens and real))
        self._sheets(now=True)
        self.take_focus()

    def on_print(self) -> None:
        """Send the sheet to the A4 printer."""
        sheet = partial(self.day.paper.readiness_sheet, self.findings)
        self.print_sheet(self.tr("The readiness sheet"), sheet)

    def on_save(self) -> None:
        """Ask where the sheet goes."""
        sheet = partial(self.day.paper.readiness_sheet, self.findings)
        title = self.tr("Where should the readiness sheet go?")
        self.ask_where(title, self.tr("readiness sheet.pdf"), sheet)

    def _sheets(self, *, now: bool) -> None:
        """Let the sheet be saved and printed once there is one."""
        self._save.setEnabled(now)
        self._print.setEnabled(now)

    def _verdict(self) -> str:
        levels = {one.level for one in self.findings}
        if Level.BLOCKING in levels:
            return self.tr("Not yet. Put right what is marked Stop, then check again.")
        if Level.WARNING in levels:
            return self.tr("Yes. Please look at what is marked.")
        return self.tr("Yes, everything is ready.")

    def _show(self, findings: Sequence[Finding]) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = QWidget()
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID - 4)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(2, 1)
        for row, finding in enumerate(findings):
            self._add(grid, row, finding)
        self.body.addWidget(self._list)

    def _add(self, grid: QGridLayout, row: int, finding: Finding) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Sign(*_SIGNS[finding.level]), row, 0, top)
        label = Text(check_words(finding.outcome.check), "label")
        grid.addWidget(label, row, 1, top)
        grid.addWidget(Text(self._line(finding)), row, 2, top)

    def _line(self, finding: Finding) -> str:
        words = " ".join(part for part in (said_words(finding), do_words(finding)) if part)
        if finding.level is Level.BLOCKING:
            return self.tr("Stop: {words}").format(words=words)
        return words
