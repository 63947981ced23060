"""Between two residents: nothing of anyone is on screen, one key starts the next case."""

from functools import partial

from kiosk.admission import Admitted
from kiosk.case import Case
from kiosk.event import DayStatus, MayServe
from kiosk.issuance import Card
from kiosk.outcomes import CardLeftOpen, Reopened
from kiosk.ports import Mode
from kiosk.ticket import Refusal
from kiosk.tray import Held
from ui.desk.flow import Closed, Lending, Noticing, OnEventDay, Settling
from ui.desk.page import Counter, DeskPage
from ui.desk.slip_words import refusal_words
from ui.event.flow import Overview
from ui.widgets.banner import Tone
from ui.widgets.button import Button, Kind
from ui.widgets.code_scanner import CodeScanner
from ui.widgets.emblem import Emblem


class WaitingPage(DeskPage):
    """Looks for numbers a crash left open before anyone new is served."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, width=760, emblem=Emblem("handback"))
        self._opening = False
        self._slip = CodeScanner(
            self.tr("Slip"), self.tr("Scan the code on their slip, or press Enter without one")
        )
        self._slip.scanned.connect(self.on_slip)
        self.body.addWidget(self._slip)
        self._lend = Button(self.tr("Let the resident type"), Kind.SECONDARY, "F3", "person")
        self._lend.clicked.connect(self.on_lend)
        day = Button(self.tr("Event day"), Kind.QUIET, "F2", "calendar")
        day.clicked.connect(lambda: self.moved.emit(OnEventDay(Overview())))
        for way in (self._lend, day):
            self.foot.insertWidget(self.foot.indexOf(self._primary), way)
        self._serve(now=self.desk.mode is Mode.PRACTICE)  # a real case waits for an open day
        self.work(self.desk.open_cards, self.on_open_cards)

    @property
    def heading(self) -> str:
        """Who is next."""
        return self.tr("Ready for the next resident")

    @property
    def guidance(self) -> str:
        """Say what will happen."""
        return self.tr(
            "Tell them what is kept, look at their documents, print the card, hand everything back."
        )

    @property
    def verb(self) -> str:
        """Start."""
        return self.tr("Start a case")

    def on_lend(self) -> None:
        """Turn the screen to the resident."""
        self.moved.emit(Lending())

    def take_focus(self) -> None:
        """Wait for the scanner."""
        self._slip.take_focus()

    def go(self) -> None:
        """Begin with an empty case, unless the Enter was the scanner's own."""
        if not self._opening:
            self.moved.emit(Noticing(Case()))

    def on_slip(self, untrusted: str) -> None:
        """Open what the station sealed, once; or the case of a card that has just come out."""
        self._opening = True
        self.work(partial(self._read, untrusted), self.on_opened)

    def on_opened(self, outcome: Admitted | Held | Refusal) -> None:
        """Go on with what the resident prepared, or say why it cannot be used."""
        self._opening = False
        match outcome:
            case Case():
                self.moved.emit(Noticing(outcome))
            case Reopened(case):
                self._begin_again(case)
            case CardLeftOpen(card):
                self._ask_about(card)
            case Held():
                self.found.emit(outcome)
            case _:
                self._slip.show_error(refusal_words(outcome))
                self._slip.take_focus()

    def _begin_again(self, case: Case) -> None:
        """Say what came back with the slip, and what did not."""
        self.moved.emit(Noticing(case))
        self.inform(
            Tone.INFO,
            self.tr("This slip was opened before, and no card was handed over for it."),
            self.tr("What they typed is here. Look at their documents and take the photo again."),
        )

    def _read(self, untrusted: str) -> Admitted | Held | Refusal:
        return self.desk.turn_up(untrusted) or self.desk.open_ticket(untrusted)

    def on_open_cards(self, cards: tuple[Card, ...]) -> None:
        """Ask about a number that was left open before anything else."""
        if cards:
            self._ask_about(cards[0])
        else:
            self.work(self.desk.day.status, self.on_status)

    def _ask_about(self, card: Card) -> None:
        self.inform(
            Tone.WARNING,
            self.tr("A card was not finished before the program stopped."),
            self.tr("Nothing is lost. Say what became of it, then go on."),
        )
        self.moved.emit(Settling(card))

    def on_status(self, status: DayStatus) -> None:
        """Serve on an open day only; practice needs none."""
        if not isinstance(status.serving, MayServe):
            self.moved.emit(Closed(status.serving))
        elif self.desk.mode is Mode.REAL:
            self._serve(now=True)
            self.take_focus()

    def _serve(self, *, now: bool) -> None:
        """Let a case begin in any of the three ways, or in none."""
        self.offer(now=now)
        self._slip.setEnabled(now)
        self._lend.setEnabled(now)
