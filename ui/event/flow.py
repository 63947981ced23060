"""The event day's pages as one tagged union, and where Back leads. No Qt here."""

from dataclasses import dataclass, field
from typing import assert_never

from kiosk.calibration import Offsets
from kiosk.event import DaySheet, SampleSent, StockKind


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
class LendingKey:
    """The day's public key goes to the resident stations."""


@dataclass(frozen=True, slots=True)
class Calibrating:
    """What the last test card told; a new one can be printed."""


@dataclass(frozen=True, slots=True)
class SamplePrinting:
    """A test card is in the printer."""

    sent: SampleSent


@dataclass(frozen=True, slots=True)
class SampleCameOut:
    """The printer is done with the test card; a person says whether it came out."""

    sent: SampleSent
    finished: bool = True


@dataclass(frozen=True, slots=True)
class Aiming:
    """A test card printed with these offsets is read at its edges; `more` is what was read."""

    printed_with: Offsets
    more: Offsets = field(default_factory=Offsets)


@dataclass(frozen=True, slots=True)
class ReadingCodes:
    """Its codes are read; `more` is the move that is still missing."""

    printed_with: Offsets
    more: Offsets


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
    | LendingKey
    | Calibrating
    | SamplePrinting
    | SampleCameOut
    | Aiming
    | ReadingCodes
    | Closing
    | Explaining
    | Over
)


def earlier(stage: EventStage) -> EventStage | None:  # noqa: PLR0911  # one arm a way back
    """Tell where Back leads; None where there is nothing before on the event day."""
    match stage:
        case Overview() | Over():
            return None
        case Explaining():
            return Closing()
        case Opening():
            return Checking()
        case SamplePrinting(sent):  # its blank is asked about, never left behind
            return SampleCameOut(sent, finished=False)
        case SampleCameOut(sent):
            return SamplePrinting(sent)
        case ReadingCodes(printed_with, more):
            return Aiming(printed_with, more)
        case Aiming():
            return Calibrating()
        case Checking() | TakingStock() | Destroying() | Telling() | LendingKey() | Calibrating():
            return Overview()
        case Closing() | ChoosingPrinters():
            return Overview()
    assert_never(stage)
