"""Reading a test card: the smallest code that reads, and what that means for the cards' own."""

from functools import partial
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.calibration import Margin, Micrometres, Offsets, margin, read_step
from kiosk.event import Kept, Reading, TooFar
from kiosk.ports import Mode
from ui.desk.page import Counter
from ui.event.calibration_words import margin_words
from ui.event.flow import Calibrating, Overview, ReadingCodes
from ui.event.page import EventPage
from ui.widgets.banner import Tone
from ui.widgets.button import Button
from ui.widgets.code_scanner import CodeScanner
from ui.widgets.text import Text


class _LadderScanner(CodeScanner):
    """A scanner ends each code with Enter; on this page that must not press the page's verb."""

    _took = False

    def on_entered(self) -> None:
        self._took = bool(self._field.text().strip())
        super().on_entered()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._took and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._took = False
            event.accept()
            return
        super().keyPressEvent(event)


class CodesPage(EventPage):
    """What is read is added to the offsets that the card was printed with, and kept."""

    def __init__(self, counter: Counter, stage: ReadingCodes) -> None:
        super().__init__(counter)
        self._stage = stage
        self._required: Micrometres = 0
        self.finest: Micrometres | None = None
        self._said = False
        self._add_ladder()
        self.offer(now=False)
        self.work(self.day.calibration.sample.finest, self.on_required)

    @property
    def heading(self) -> str:
        """What is read."""
        return self.tr("Which is the smallest code that reads?")

    @property
    def guidance(self) -> str:
        """Say how."""
        return self.tr(
            "Scan the codes on the back, from the largest to the smallest, until one does not read."
        )

    @property
    def verb(self) -> str:
        """Keep it."""
        return self.tr("Keep what was read")

    def take_focus(self) -> None:
        """Wait for the scanner."""
        self._scan.take_focus()

    def go(self) -> None:
        """Keep it in the worker; a card whose codes nobody tried is not read yet."""
        if not self._said:
            self._scan.show_error(self.tr("Scan the codes, or say that none of them reads."))
            self._scan.take_focus()
            return
        self.offer(now=False)
        reading = Reading(self._stage.more, self.finest)
        keep = partial(self.day.calibration.read, self._stage.printed_with, reading)
        self.work(keep, partial(self.on_kept, reading))

    def on_required(self, required: Micrometres) -> None:
        """Know what the cards need before anything is judged."""
        self._required = required
        self.offer(now=True)

    def on_scanned(self, untrusted: str) -> None:
        """Remember the smallest code of the ladder that was read."""
        step = read_step(untrusted)
        if step is None:
            self._scan.show_error(
                self.tr("This is no code of the test card. Scan one of the row on its back.")
            )
            return
        self._judge(min(step, self.finest or step))

    def on_none_reads(self) -> None:
        """Take it that the printer's codes cannot be read at all."""
        self._judge(None)

    def on_read_file(self) -> None:
        """Practice has no printer: read the codes from a picture of what was printed."""
        from ui.widgets.card_image import codes_on_back  # noqa: PLC0415  # loads QtPdf and the reader

        pdf = self.day.calibration.sample.pdf(self._stage.printed_with)
        for untrusted in codes_on_back(pdf):
            self.on_scanned(untrusted)

    def on_kept(self, reading: Reading, outcome: Kept | TooFar) -> None:
        """Say what follows from it."""
        self.offer(now=True)
        match outcome:
            case TooFar():
                self.inform(
                    Tone.WARNING,
                    self.tr("The printer is off by more than 3 mm. Nothing was kept."),
                    self.tr("So much cannot be made up for: have the printer looked after."),
                )
            case Kept(whole=False):
                self.turn_to(Calibrating())
                self.inform(
                    Tone.WARNING,
                    self.tr("Moved so far, something on the cards is cut off at the edge."),
                    self.tr("Have the printer looked after before you print cards."),
                )
            case Kept():
                self._go_on(moved=reading.more != Offsets())
            case _:
                assert_never(outcome)

    def _go_on(self, *, moved: bool) -> None:
        well = margin(self.finest, self._required) is not Margin.TOO_COARSE
        words = margin_words(self.finest, self._required)
        self.turn_to(Calibrating() if moved or not well else Overview())
        again = self.tr("Print another test card to see that it is in place now.")
        rest = f"{words} {again}" if moved else words
        self.inform(Tone.SUCCESS if well else Tone.WARNING, self.tr("What you read is kept."), rest)

    def _judge(self, finest: Micrometres | None) -> None:
        self.finest, self._said = finest, True
        self.verdict.setText(margin_words(finest, self._required))
        self.verdict.show()

    def _add_ladder(self) -> None:
        self._scan = _LadderScanner(
            self.tr("Code of the test card"), self.tr("Point the scanner at one code at a time")
        )
        self._scan.scanned.connect(self.on_scanned)
        self.verdict = Text("", "lead")
        self.verdict.hide()
        none = Button(self.tr("None of them reads"), keys="F10", sign="warning")
        none.clicked.connect(self.on_none_reads)
        answers = [none]
        if self.desk.mode is Mode.PRACTICE:
            read = Button(self.tr("Read the printed file"), keys="F5", sign="scan")
            read.clicked.connect(self.on_read_file)
            answers.insert(0, read)
        self.body.addWidget(self._scan)
        self.body.addWidget(self.verdict)
        self.add_answers(*answers)
