"""What became of a verb of the desk, as values; the screens match on them."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.case import Case
from kiosk.issuance import Card
from kiosk.ports import JobId
from kiosk.tray import Held


@dataclass(frozen=True, slots=True)
class Sending:
    """The number is taken and the queue has accepted the card. Nothing is known about it yet."""

    job: JobId


@dataclass(frozen=True, slots=True)
class SameCard:
    """The scanned code is this case's card, genuine."""


@dataclass(frozen=True, slots=True)
class AnotherCard:
    """A genuine card of this programme, but not the one this case printed."""


@dataclass(frozen=True, slots=True)
class UnreadableCard:
    """No genuine card of this programme could be read from the scan."""


ScanBack = SameCard | AnotherCard | UnreadableCard


@dataclass(frozen=True, slots=True, repr=False)
class Reopened:
    """This ticket was opened before, and no card was handed over for it: its case begins again."""

    case: Case


@dataclass(frozen=True, slots=True)
class CaseOpen:
    """This ticket's case is open at this desk: it waits in the tray, or None where it does not."""

    held: Held | None


@dataclass(frozen=True, slots=True)
class CardLeftOpen:
    """A card was begun for this ticket, and nobody has said yet what became of it."""

    card: Card


@dataclass(frozen=True, slots=True)
class AlreadyUsed:
    """A card was handed over for this ticket."""


class Found(StrEnum):
    """What became of a card that a crash left open, when its code cannot be scanned."""

    NOTHING_CAME_OUT = "nothing came out"
    RUINED = "it is ruined"
    TAKEN = "the resident has it"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Settled:
    """The open card is closed; its number will never be used again."""
