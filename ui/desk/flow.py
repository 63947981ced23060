"""The desk's flow: one tagged union of stages, and what follows what. No Qt here.

A stage holds the Case or a result, never a half-valid person. `DeskScreen` shows one stage at a
time with one exhaustive match.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from kiosk.case import Case, Established
from kiosk.event import LeftOpen, NotOpen, Paused
from kiosk.issuance import Card, Match, State
from kiosk.serial import Serial
from ui.event.flow import EventStage, Over, earlier


class Step(Enum):
    """What the rail on the left shows; several stages may share a step."""

    NOTICE = auto()
    PERSON = auto()
    DETAILS = auto()
    DOCUMENTS = auto()
    PHOTO = auto()
    CARD = auto()
    HAND_OVER = auto()


@dataclass(frozen=True, slots=True)
class Waiting:
    """No one is being served."""


@dataclass(frozen=True, slots=True)
class Lending:
    """The screen is the resident's: they type their own application, the clerk signs in after."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody is served now, and why."""

    why: NotOpen | Paused | LeftOpen


@dataclass(frozen=True, slots=True)
class OnEventDay:
    """The desk is about the event day itself, not about a resident."""

    at: EventStage


@dataclass(frozen=True, slots=True)
class Settling:
    """A crash left this number open: what became of its card?"""

    card: Card


@dataclass(frozen=True, slots=True)
class Noticing:
    """The clerk tells the resident what is kept, before anything is asked."""

    case: Case


@dataclass(frozen=True, slots=True)
class Naming:
    """Name and birth date, for the duplicate search."""

    case: Case


@dataclass(frozen=True, slots=True)
class Matching:
    """The register knows someone alike: the same person, or another?"""

    case: Case
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Replacing:
    """They have a card already: why do they get another?"""

    case: Case


@dataclass(frozen=True, slots=True)
class Detailing:
    """The rest of the application, as the programme asks it."""

    case: Case


@dataclass(frozen=True, slots=True)
class Reviewing:
    """The documents, and whether they are enough."""

    case: Case


@dataclass(frozen=True, slots=True)
class Countersigning:
    """The documents are enough by an exception: a second person signs."""

    case: Case


@dataclass(frozen=True, slots=True)
class Photographing:
    """The portrait."""

    case: Case


@dataclass(frozen=True, slots=True)
class Previewing:
    """The very bytes that will be printed."""

    case: Case


@dataclass(frozen=True, slots=True)
class Printing:
    """The queue has the card; nothing is known about it until the queue says so."""

    case: Case


@dataclass(frozen=True, slots=True)
class CameOut:
    """The queue is done: did a card come out, and is it good to look at?

    `finished` is False where the job broke off: then nobody but the clerk knows anything.
    """

    case: Case
    finished: bool = True


@dataclass(frozen=True, slots=True)
class Scanning:
    """The code of the physical card is read back and compared."""

    case: Case


@dataclass(frozen=True, slots=True)
class Remaking:
    """The card that came out is not handed over: why is it made again?"""

    case: Case


@dataclass(frozen=True, slots=True)
class HandingOver:
    """Each original goes back, then the card."""

    case: Case


@dataclass(frozen=True, slots=True)
class Done:
    """The card is with its owner and the case is wiped; only its number and facts are shown."""

    serial: Serial
    facts: tuple[tuple[State, Established], ...] = ()


Stage = (
    Waiting
    | Lending
    | Closed
    | OnEventDay
    | Settling
    | Noticing
    | Naming
    | Matching
    | Replacing
    | Detailing
    | Reviewing
    | Countersigning
    | Photographing
    | Previewing
    | Printing
    | CameOut
    | Scanning
    | Remaking
    | HandingOver
    | Done
)


def step_of(stage: Stage) -> Step | None:  # noqa: PLR0911  # one answer a group of stages
    """Tell which step of the rail a stage belongs to; None outside a case."""
    match stage:
        case Waiting() | Lending() | Closed() | OnEventDay() | Settling() | Done():
            return None
        case Noticing():
            return Step.NOTICE
        case Naming() | Matching() | Replacing():
            return Step.PERSON
        case Detailing():
            return Step.DETAILS
        case Reviewing() | Countersigning():
            return Step.DOCUMENTS
        case Photographing():
            return Step.PHOTO
        case Previewing() | Printing() | CameOut() | Scanning() | Remaking():
            return Step.CARD
        case HandingOver():
            return Step.HAND_OVER
    assert_never(stage)


def before(stage: Stage) -> Stage | None:  # noqa: PLR0911  # one answer a group of stages
    """Tell where Back leads; None once a number is taken, or where there is nothing before."""
    match stage:
        case Naming(case):
            return Noticing(case)
        case Matching(case) | Replacing(case) | Detailing(case):
            return None if case.good else Naming(case)
        case Remaking(case):
            return HandingOver(case) if case.good else Scanning(case)
        case Reviewing(case):
            return Detailing(case)
        case Countersigning(case) | Photographing(case):
            return Reviewing(case)
        case Previewing(case):
            return Photographing(case)
        case OnEventDay(at):
            return _before_in_event_day(at)
        case (
            Waiting()
            | Lending()
            | Closed()
            | Settling()
            | Noticing()
            | Printing()
            | CameOut()
            | Scanning()
            | HandingOver()
            | Done()
        ):
            return None
    assert_never(stage)


def _before_in_event_day(at: EventStage) -> Stage | None:
    page = earlier(at)
    if page is None:
        return None if isinstance(at, Over) else Waiting()
    return OnEventDay(page)


def case_of(stage: Stage) -> Case | None:
    """The case being served, if any: what a lock keeps and a wipe ends."""
    match stage:
        case Waiting() | Lending() | Closed() | OnEventDay() | Settling() | Done():
            return None
        case _:
            return stage.case
