"""Between two residents: nothing of anyone is on screen, one key starts the next case."""

from kiosk.case import Case
from kiosk.event import DayStatus, MayServe
from kiosk.issuance import Card
from kiosk.ports import Mode
from ui.desk.flow import Closed, Noticing, OnEventDay, Settling
from ui.desk.page import Counter, DeskPage
from ui.event.flow import Overview
from ui.widgets.banner import Tone
from ui.widgets.button import Button, Kind
from ui.widgets.emblem import Emblem


class WaitingPage(DeskPage):
    """Looks for numbers a crash left open before anyone new is served."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, width=560, emblem=Emblem("handback"))
        day = Button(self.tr("Event day"), Kind.QUIET, "F2", "calendar")
        day.clicked.connect(lambda: self.moved.emit(OnEventDay(Overview())))
        self.foot.insertWidget(self.foot.indexOf(self._primary), day)
        self.offer(now=self.desk.mode is Mode.PRACTICE)  # a real case waits for an open day
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

    def go(self) -> None:
        """Begin with an empty case."""
        self.moved.emit(Noticing(Case()))

    def on_open_cards(self, cards: tuple[Card, ...]) -> None:
        """Ask about a number that was left open before anything else."""
        if cards:
            self.inform(
                Tone.WARNING,
                self.tr("A card was not finished before the program stopped."),
                self.tr("Nothing is lost. Say what became of it, then go on."),
            )
            self.moved.emit(Settling(cards[0]))
        else:
            self.work(self.desk.day.status, self.on_status)

    def on_status(self, status: DayStatus) -> None:
        """Serve on an open day only; practice needs none."""
        if not isinstance(status.serving, MayServe):
            self.moved.emit(Closed(status.serving))
        elif self.desk.mode is Mode.REAL:
            self.offer(now=True)
            self.take_focus()
