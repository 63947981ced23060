"""Everything that can be done about an event day, a key each: what fits how it stands.

Rule: a button only asks; the page that shows it does what was asked.
"""

from collections.abc import Iterator

from PySide6.QtCore import Signal, SignalInstance

from kiosk.event import DayStatus, Paused, Phase, StockKind
from ui.event.flow import (
    Calibrating,
    Checking,
    ChoosingPrinters,
    Closing,
    Destroying,
    EventStage,
    LendingKey,
    TakingStock,
    Telling,
)
from ui.theme import GRID
from ui.widgets.button import Button
from ui.widgets.columns import Columns
from ui.widgets.text import Text

_LEAST = 230
"""Least width of an action in pixels at 100 %."""


def is_under_way(status: DayStatus) -> bool:
    """Say whether a day is open or paused."""
    return status.day is not None and status.day.phase is not Phase.CLOSED


class OverviewActions(Columns):
    """`chosen` asks for a page (an EventStage), the others for what needs no page of its own."""

    chosen = Signal(object)
    pause_asked = Signal()
    resume_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, status: DayStatus) -> None:
        super().__init__(4, _LEAST, gap=2 * GRID)
        if not is_under_way(status):
            self._put(self._before(status))
            return
        for title, buttons in (
            (self.tr("Stock"), self._of_stock()),
            (self.tr("Day"), self._of_day(status)),
            (self.tr("Machine"), self._of_machine()),
        ):
            self.head(Text(title, "label"))
            self._put(buttons)

    def _put(self, buttons: Iterator[Button]) -> None:
        for button in buttons:
            self.add(button)

    def _before(self, status: DayStatus) -> Iterator[Button]:
        if status.again:
            yield self._asking(self.tr("See the day sheet"), "F3", "calendar", self.sheet_asked)
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
        turn = self.resume_asked if paused else self.pause_asked
        yield self._asking(words, "F10", "clock", turn)
        yield self._to(self.tr("Close the day"), "F11", "lock", Closing())

    def _of_machine(self) -> Iterator[Button]:
        yield self._to(self.tr("Printers"), "F12", "printer", ChoosingPrinters())
        yield self._to(self.tr("Test card"), "Shift+F5", "scan", Calibrating())
        yield self._station_key()

    def _station_key(self) -> Button:
        """Stations are made ready before the doors open, hence before the day is opened too."""
        return self._to(self.tr("Save station key"), "Shift+F12", "lock", LendingKey())

    def _to(self, words: str, keys: str, sign: str, stage: EventStage) -> Button:
        button = Button(words, keys=keys, sign=sign)
        button.clicked.connect(lambda _=False: self.chosen.emit(stage))
        return button

    def _asking(self, words: str, keys: str, sign: str, asked: SignalInstance) -> Button:
        button = Button(words, keys=keys, sign=sign)
        button.clicked.connect(asked)
        return button
