"""The code of the physical card is read back: only the same card becomes *good*."""

from functools import partial

from kiosk.case import Case
from kiosk.issuance import SpoilReason
from kiosk.outcomes import AnotherCard, SameCard, ScanBack, UnreadableCard
from kiosk.ports import Mode
from kiosk.tray import Held
from ui.desk.flow import HandingOver, Previewing
from ui.desk.page import Counter, DeskPage
from ui.widgets.button import Button
from ui.widgets.card_image import code_on_back
from ui.widgets.code_scanner import CodeScanner


class ScanPage(DeskPage):
    """Takes the code from a handheld scanner; in practice, from the printed file itself."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        self._scan = CodeScanner(
            self.tr("Card code"), self.tr("Point the scanner at the square code on the back")
        )
        self._scan.scanned.connect(self.on_scanned)
        self.body.addWidget(self._scan)
        answers = [self._button(self.tr("The code cannot be read"), "F10", "warning", False)]
        if counter.desk.mode is Mode.PRACTICE:
            answers.insert(0, self._button(self.tr("Read the printed file"), "F5", "scan", True))
        self.add_answers(*answers)

    @property
    def heading(self) -> str:
        """What to do with the card."""
        return self.tr("Scan the card that came out")

    def take_focus(self) -> None:
        """Wait for the scanner."""
        self._scan.take_focus()

    def on_scanned(self, untrusted: str) -> None:
        """Compare with this case's card, else with those that wait in the tray."""
        self.work(partial(self._compare, untrusted), self.on_compared)

    def on_compared(self, found: ScanBack | Held) -> None:
        """Go on with the case whose card it is; say what to do with any other."""
        match found:
            case Held():
                self.found.emit(found)
            case SameCard():
                self.moved.emit(HandingOver(self._case))
            case AnotherCard():
                self._scan.show_error(
                    self.tr("This is another person's card. Scan the one that just came out.")
                )
            case UnreadableCard():
                self._scan.show_error(
                    self.tr("No card of this programme was read. Hold it flat and scan again.")
                )

    def _compare(self, untrusted: str) -> ScanBack | Held:
        found = self.desk.scan_back(self._case, untrusted)
        if isinstance(found, AnotherCard):
            return self.desk.turn_up(untrusted) or found
        return found

    def on_read_file(self) -> None:
        """Practice has no printer: read the code from the picture of the printed bytes."""
        if self._case.prepared:
            self.on_scanned(code_on_back(self._case.prepared.card.pdf))

    def on_unreadable(self) -> None:
        """Spoil the card; a new number is drawn."""
        spoil = partial(self.desk.spoil, self._case, SpoilReason.UNREADABLE_CODE)
        again = Previewing(self._case)
        self.work(spoil, lambda _none: self.moved.emit(again))

    def _button(self, words: str, keys: str, sign: str, reads: bool) -> Button:
        button = Button(words, keys=keys, sign=sign)
        button.clicked.connect(self.on_read_file if reads else self.on_unreadable)
        return button
