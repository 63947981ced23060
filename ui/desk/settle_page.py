"""A number that a crash left open: one plain question, and every answer ends in a defined state."""

from functools import partial

from kiosk.case import Case
from kiosk.issuance import Card, State
from kiosk.outcomes import AnotherCard, Found, Settled, UnreadableCard
from kiosk.serial import show_serial
from ui.desk.flow import HandingOver, Settling, Waiting
from ui.desk.page import Counter, DeskPage
from ui.widgets.banner import Tone
from ui.widgets.button import Button
from ui.widgets.code_scanner import CodeScanner
from ui.widgets.text import Text


class SettlePage(DeskPage):
    """The card itself says whose it is; the register only knows its number."""

    def __init__(self, counter: Counter, card: Card) -> None:
        super().__init__(counter, width=640)
        self._card = card
        self.body.addWidget(Text(show_serial(card.serial), "number"))
        self.body.addWidget(Text(self._known(), "lead"))
        self._scan = CodeScanner(
            self.tr("I have the card, and it is good"),
            self.tr("Scan the square code on its back; it says whose card it is"),
        )
        self._scan.scanned.connect(self.on_scanned)
        self.body.addWidget(self._scan)
        self.body.addWidget(Text(self.tr("I have no good card"), "label"))
        answers = []
        for words, keys, found in (
            (self.tr("Nothing came out"), "F9", Found.NOTHING_CAME_OUT),
            (self.tr("The card is ruined"), "F10", Found.RUINED),
            (self.tr("The resident took it away"), "F11", Found.TAKEN),
            (self.tr("Nobody knows"), "F12", Found.NOT_KNOWN),
        ):
            button = Button(words, keys=keys)
            button.clicked.connect(partial(self._settle, found))
            answers.append(button)
        self.add_answers(*answers)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("What became of this card?")

    def take_focus(self) -> None:
        """Wait for the scanner."""
        self._scan.take_focus()

    def on_scanned(self, untrusted: str) -> None:
        """Let the card say whose it is."""
        recover = partial(self.desk.recover, self._card, untrusted)
        self.work(recover, self.on_recovered)

    def on_recovered(self, found: Case | AnotherCard | UnreadableCard) -> None:
        """Go on with the hand-over, or say what to do with the scanned card."""
        match found:
            case Case():
                self.moved.emit(HandingOver(found))
            case AnotherCard():
                self._scan.show_error(self.tr("This is another card. Look for the number above."))
            case UnreadableCard():
                self._scan.show_error(self.tr("No card of this programme was read. Scan again."))

    def _settle(self, found: Found) -> None:
        self.setEnabled(False)
        self.work(partial(self.desk.settle, self._card, found), self.on_settled)

    def on_settled(self, _settled: Settled) -> None:
        """The number is closed; look whether others were left open."""
        self.inform(
            Tone.INFO,
            self.tr("This number is closed and will never be used again."),
            self.tr("If the card turns up, destroy it: it is not valid."),
        )
        self.work(self.desk.open_cards, self.on_left_open)

    def on_left_open(self, cards: tuple[Card, ...]) -> None:
        """Ask about the next one, or serve."""
        self.moved.emit(Settling(cards[0]) if cards else Waiting())

    def _known(self) -> str:
        return {
            State.RESERVED: self.tr("Its number was taken. Whether it was printed is not known."),
            State.SENT: self.tr(
                "It was sent to the printer. Whether it came out is not known: let the printer "
                "finish before you answer."
            ),
            State.MADE: self.tr("It came out of the printer. Its code was not read back."),
            State.GOOD: self.tr(
                "It came out and reads well. Whether it was handed over is not known."
            ),
        }[self._card.state]
