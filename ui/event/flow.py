"""The event day's pages as one tagged union, and where Back leads. No Qt here."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.event import DaySheet, StockKind


@dataclass(frozen=True, slots=True)
class Overview:
    """Where the day stands, and everything that can be done about it."""


@dataclass(frozen=True, slots=True)
class Checking:
    """The readiness check."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Who is on duty."""


@dataclass(frozen=True, slots=True)
class TakingStock:
    """A box, a ribbon or test cards are written down."""

    kind: StockKind


@dataclass(frozen=True, slots=True)
class Destroying:
    """Spoiled cards and used ribbons are destroyed before two people's eyes."""


@dataclass(frozen=True, slots=True)
class Telling:
    """The number for the board at the door."""


@dataclass(frozen=True, slots=True)
class ChoosingPrinters:
    """Which printer prints what."""


@dataclass(frozen=True, slots=True)
class Closing:
    """The blanks are counted by hand."""


@dataclass(frozen=True, slots=True)
class Explaining:
    """The count is off by so many: two people explain it, or it is counted again."""

    counted: int
    difference: int


@dataclass(frozen=True, slots=True)
class Over:
    """The day is closed; its sheet goes on paper."""

    sheet: DaySheet


EventStage = (
    Overview
    | Checking
    | Opening
    | TakingStock
    | Destroying
    | Telling
    | ChoosingPrinters
    | Closing
    | Explaining
    | Over
)


def earlier(stage: EventStage) -> EventStage | None:
    """Tell where Back leads; None where there is nothing before on the event day."""
    match stage:
        case Overview() | Over():
            return None
        case Explaining():
            return Closing()
        case Opening():
            return Checking()
        case Checking() | TakingStock() | Destroying() | Telling() | ChoosingPrinters() | Closing():
            return Overview()
    assert_never(stage)
