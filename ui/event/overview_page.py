"""Where the event day stands: its figures, and under them what can be done about it."""

from collections.abc import Iterator
from typing import assert_never

from kiosk.event import DaySheet, DayStatus, EventDay, LeftOpen, MayServe, NotOpen, Paused
from ui.desk.flow import Waiting
from ui.desk.page import Counter
from ui.event.figures import Figure, Figures
from ui.event.flow import Checking, Over
from ui.event.overview_actions import OverviewActions, is_under_way
from ui.event.page import EventPage
from ui.wording import day as in_words

_NOT_KNOWN = "–"


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
        return self.status is not None and is_under_way(self.status)

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

    def on_sheet(self, sheet: DaySheet) -> None:
        """Show what the day came to."""
        self.turn_to(Over(sheet))

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

    def _actions(self, status: DayStatus) -> OverviewActions:
        actions = OverviewActions(status)
        actions.chosen.connect(self.turn_to)
        actions.pause_asked.connect(lambda: self.work(self.day.pause, self.on_turned))
        actions.resume_asked.connect(lambda: self.work(self.day.resume, self.on_turned))
        actions.sheet_asked.connect(lambda: self.work(self.day.sheet, self.on_sheet))
        return actions
