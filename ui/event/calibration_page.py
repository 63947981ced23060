"""The test card: what the last one told, and printing a new one."""

from typing import assert_never

from kiosk.calibration import Calibration, Unknown
from kiosk.event import NotOpen, SampleSent
from kiosk.ports import Fault
from ui.desk.page import Counter
from ui.event.calibration_words import margin_words, offset_words
from ui.event.flow import Overview, SamplePrinting
from ui.event.page import EventPage
from ui.faults import fault as fault_sentences
from ui.widgets.banner import Tone
from ui.widgets.text import Text
from ui.wording import day as in_words


class CalibrationPage(EventPage):
    """Reads what is kept in the worker; printing asks the printer first."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, width=680)
        self.known = [Text("", "lead"), Text(""), Text("")]
        for line in self.known:
            line.hide()
            self.body.addWidget(line)
        self.work(self.day.calibration.standing, self.on_standing)

    @property
    def heading(self) -> str:
        """What it answers."""
        return self.tr("Does the printer print in place, and sharply?")

    @property
    def guidance(self) -> str:
        """Say what it costs."""
        return self.tr(
            "A test card shows it. It uses up one blank card, which is written down for you."
        )

    @property
    def verb(self) -> str:
        """Print."""
        return self.tr("Print test card")

    def go(self) -> None:
        """Send one, in the worker."""
        self.offer(now=False)
        self.work(self.day.calibration.print, self.on_sent)

    def on_standing(self, found: Calibration | Unknown) -> None:
        """Show what the last test card told."""
        for line, words in zip(self.known, self._words(found), strict=True):
            line.setText(words)
            line.setVisible(bool(words))

    def on_sent(self, outcome: SampleSent | Fault | NotOpen) -> None:
        """Follow the job, or say what is in the way."""
        match outcome:
            case SampleSent():
                self.turn_to(SamplePrinting(outcome))
            case Fault():
                self.offer(now=True)
                self.inform(Tone.ERROR, *fault_sentences(outcome))
            case NotOpen():
                self.turn_to(Overview())
            case _:
                assert_never(outcome)

    def _words(self, found: Calibration | Unknown) -> tuple[str, str, str]:
        if found is Unknown.DAMAGED:
            lost = self.tr("How far this printer's cards are moved is damaged.")
            return lost, self.tr("No card can be printed until a test card is read again."), ""
        if isinstance(found, Unknown):
            return self.tr("No test card of this printer was ever read."), "", ""
        return (
            self.tr("The last test card was read on {day}.").format(day=in_words(found.read_on)),
            self.tr("What is printed is moved. Front: {front}. Back: {back}.").format(
                front=offset_words(found.offsets.front), back=offset_words(found.offsets.back)
            ),
            margin_words(found.finest, found.needed),
        )
