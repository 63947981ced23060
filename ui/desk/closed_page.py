"""Nobody is served now: the event day is paused, not open yet, or an earlier one was left open."""

from kiosk.event import EventDay, LeftOpen, NotOpen, Paused
from ui.desk.flow import OnEventDay, Waiting
from ui.desk.page import Counter, DeskPage
from ui.event.flow import Overview
from ui.widgets.emblem import Emblem

NotServing = NotOpen | Paused | LeftOpen


class ClosedPage(DeskPage):
    """One key leads to where it can be changed."""

    def __init__(self, counter: Counter, why: NotServing) -> None:
        self._why = why
        super().__init__(counter, width=560, emblem=Emblem("calendar"))

    @property
    def heading(self) -> str:
        """What holds things up."""
        match self._why:
            case NotOpen():
                return self.tr("Open the event day first")
            case Paused():
                return self.tr("The event day is paused")
            case LeftOpen():
                return self.tr("An earlier event day is still open")

    @property
    def guidance(self) -> str:
        """Say why it matters."""
        match self._why:
            case NotOpen():
                return self.tr("Cards are made on an open event day, so that every blank counts.")
            case Paused():
                return self.tr("Nobody is served until you go on.")
            case LeftOpen():
                return self.tr("Count its blank cards and close it; then today's day can open.")

    @property
    def verb(self) -> str:
        """What ends it."""
        if isinstance(self._why, Paused):
            return self.tr("Go on serving")
        return self.tr("Go to the event day")

    def go(self) -> None:
        """End the pause, or go where the day is opened and closed."""
        if isinstance(self._why, Paused):
            self.offer(now=False)
            self.work(self.desk.day.resume, self.on_resumed)
        else:
            self.moved.emit(OnEventDay(Overview()))

    def on_resumed(self, _day: EventDay | NotOpen) -> None:
        """Serve again."""
        self.moved.emit(Waiting())
