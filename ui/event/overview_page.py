"""Where the event day stands, and everything that can be done about it, a key each."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import assert_never

from kiosk.event import (
    DayStatus,
    EventDay,
    LeftOpen,
    MayServe,
    NotOpen,
    Paused,
    Phase,
    StockKind,
)
from ui.desk.flow import Waiting
from ui.desk.page import Counter
from ui.event.figures import Figure, Figures
from ui.event.flow import (
    Calibrating,
    Checking,
    ChoosingPrinters,
    Closing,
    Destroying,
    EventStage,
    LendingKey,
    Over,
    TakingStock,
    Telling,
)
from ui.event.page import EventPage
from ui.theme import GRID
from ui.widgets.button import Button
from ui.widgets.columns import Columns
from ui.widgets.text import Text
from ui.wording import day as in_words

_NOT_KNOWN = "–"
_LEAST = 230
"""Least width of an action in pixels at 100 %."""


class OverviewPage(EventPage):
    """Reads the status in the worker, then offers what fits it."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.status: DayStatus | None = None
        self.offer(now=False)
        self.work(self.day.status, self.on_status)

    @property
    def heading(self) -> str:
        """What is done here."""
        return self.tr("Event day")

    @property
    def verb(self) -> str:
        """The next sensible thing; reworded when the status is known."""
        return self.tr("Check readiness")

    def go(self) -> None:
        """Check before opening; else go back to the desk."""
        if self.status is not None and self.is_under_way:
            self.moved.emit(Waiting())
        else:
            self.turn_to(Checking())

    @property
    def is_under_way(self) -> bool:
        """Whether a day is open or paused."""
        day = self.status.day if self.status else None
        return day is not None and day.phase is not Phase.CLOSED

    def on_status(self, status: DayStatus) -> None:
        """Show figures and actions."""
        self.status = status
        self.retitle(self.heading, self._stands(status))
        if self.is_under_way:
            self._primary.say(self.tr("Back to the desk"))
            self.body.addWidget(Figures(list(self._figures(status))))
        self.body.addWidget(self._actions(status))
        self.offer(now=True)
        self.take_focus()

    def on_turned(self, _day: EventDay | NotOpen) -> None:
        """Look again after a pause began or ended."""
        self.moved.emit(Waiting())

    def _stands(self, status: DayStatus) -> str:
        match status.serving:
            case LeftOpen(day):
                return self.tr(
                    "The event day of {day} was never closed. Count its blank cards and close it."
                ).format(day=in_words(day))
            case Paused():
                return self.tr("The event day is paused. Nobody is served.")
            case NotOpen():
                return self._not_open(status)
            case MayServe():
                open_now = self.tr("The event day is open; residents can be served.")
                return open_now if self.is_under_way else self._not_open(status)
            case _:
                assert_never(status.serving)

    def _not_open(self, status: DayStatus) -> str:
        if status.again:
            return self.tr("Today's event day is closed. It can be opened again.")
        return self.tr("No event day is open. Check the workstation first, then open the day.")

    def _figures(self, status: DayStatus) -> Iterator[Figure]:
        stock, ribbon = status.stock, status.ribbon
        yield Figure(str(stock.left), self.tr("blank cards left"))
        yield Figure(str(stock.handed), self.tr("handed over"))
        yield Figure(str(stock.spoiled), self.tr("spoiled"))
        yield Figure(str(stock.test), self.tr("test cards"))
        yield Figure(str(stock.carried + stock.opened), self.tr("carried over and opened"))
        yield Figure(str(stock.doubtful), self.tr("under way or not known"))
        left = _NOT_KNOWN if ribbon is None else str(ribbon)
        yield Figure(left, self.tr("cards the ribbon gives"))
        pace = status.minutes_a_card
        yield Figure(_NOT_KNOWN if pace is None else f"{pace:.0f}", self.tr("minutes a card"))

    def _actions(self, status: DayStatus) -> Columns:
        actions = Columns(4, _LEAST, gap=2 * GRID)
        if not self.is_under_way:
            for button in self._before(status):
                actions.add(button)
            return actions
        for title, buttons in (
            (self.tr("Stock"), self._of_stock()),
            (self.tr("Day"), self._of_day(status)),
            (self.tr("Machine"), self._of_machine()),
        ):
            actions.head(Text(title, "label"))
            for button in buttons:
                actions.add(button)
        return actions

    def _before(self, status: DayStatus) -> Iterator[Button]:
        if status.again:
            yield self._button(self.tr("See the day sheet"), "F3", "calendar", self._see_sheet)
        yield self._to(self.tr("Printers"), "F12", "printer", ChoosingPrinters())
        yield self._station_key()

    def _of_stock(self) -> Iterator[Button]:
        yield self._to(self.tr("Open a box"), "F3", "cards", TakingStock(StockKind.BOX_OPENED))
        ribbon = TakingStock(StockKind.RIBBON_CHANGED)
        yield self._to(self.tr("Change the ribbon"), "F4", "printer", ribbon)
        test = TakingStock(StockKind.TEST_CARD)
        yield self._to(self.tr("Write down test cards"), "F5", "picture", test)
        yield self._to(self.tr("Destroy waste"), "F6", "cross", Destroying())

    def _of_day(self, status: DayStatus) -> Iterator[Button]:
        yield self._to(self.tr("Number for the board"), "F7", "person", Telling())
        yield self._to(self.tr("Check again"), "F9", "success", Checking())
        paused = isinstance(status.serving, Paused)
        words = self.tr("Go on serving") if paused else self.tr("Pause the day")
        turn = self.day.resume if paused else self.day.pause
        yield self._button(words, "F10", "clock", partial(self.work, turn, self.on_turned))
        yield self._to(self.tr("Close the day"), "F11", "lock", Closing())

    def _of_machine(self) -> Iterator[Button]:
        yield self._to(self.tr("Printers"), "F12", "printer", ChoosingPrinters())
        yield self._to(self.tr("Test card"), "Shift+F5", "scan", Calibrating())
        yield self._station_key()

    def _station_key(self) -> Button:
        """Stations are made ready before the doors open, hence before the day is opened too."""
        return self._to(self.tr("Save station key"), "Shift+F12", "lock", LendingKey())

    def _see_sheet(self) -> None:
        self.work(self.day.sheet, lambda sheet: self.turn_to(Over(sheet)))

    def _to(self, words: str, keys: str, sign: str, stage: EventStage) -> Button:
        return self._button(words, keys, sign, partial(self.turn_to, stage))

    def _button(self, words: str, keys: str, sign: str, act: Callable[[], object]) -> Button:
        button = Button(words, keys=keys, sign=sign)
        button.clicked.connect(lambda _=False: act())
        return button
