"""Where the day stands, for the strip, the board and the waiting page; and its paper, as a port."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.event.day import EventDay, Serving
from kiosk.event.pace import Board, board
from kiosk.event.sheet import DaySheet
from kiosk.event.stock import Stock
from kiosk.readiness import Finding


@dataclass(frozen=True, slots=True)
class DayStatus:
    """What the strip, the board and the waiting page tell. `day` is the newest one.

    `printer` names the one that the next card goes to.
    """

    serving: Serving
    day: EventDay | None = None
    stock: Stock = field(default_factory=Stock)
    ribbon: int | None = None
    minutes_a_card: float | None = None
    again: bool = False
    printer: str = ""

    def board(self, minutes_left: int | None) -> Board:
        """Say how many more cards can be made."""
        return board(self.stock.least, self.ribbon, minutes_left, self.minutes_a_card)


class DayPaper(Protocol):
    """What an event day puts on paper: A4 PDFs, of staff and figures, never of a resident."""

    def day_sheet(self, sheet: DaySheet) -> bytes:
        """Lay a closed day out."""
        ...

    def readiness_sheet(self, findings: Sequence[Finding]) -> bytes:
        """Lay the findings out."""
        ...
