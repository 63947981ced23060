"""What the core needs from outside, as Protocols: printer, card maker, clock, mode.

Adapters live in `printing` and are wired in `kiosk.station`; every Protocol has a contract suite in
`tests/contracts` that the real part and its fake both pass.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType, Protocol

from kiosk.serial import Serial

JobId = NewType("JobId", str)


class Mode(StrEnum):
    """Real enrolment, or practice: own folder, own keys, every page and card marked."""

    REAL = "real"
    PRACTICE = "practice"


class Clock(Protocol):
    """The day, as the workstation knows it. The core never asks for a time of day."""

    def today(self) -> date:
        """Give the day; it never goes back within one process."""
        ...


class FaultKind(StrEnum):
    """Why a printer cannot take or finish a card. The desk words each of them."""

    OUT_OF_CARDS = "out of cards"
    RIBBON_OUT = "ribbon out"
    COVER_OPEN = "cover open"
    JAM = "jam"
    CLEANING = "cleaning needed"
    OFFLINE = "offline"
    QUEUE_STOPPED = "queue stopped"
    QUEUE_MISSING = "queue missing"
    DRIVER_FAILED = "driver failed"
    KEEPS_FILES = "spooler keeps files"
    NO_ROOM = "no room"
    NOT_WRITABLE = "not writable"
    JOB_VANISHED = "job vanished"
    JOB_CANCELLED = "job cancelled"
    SCHEDULER_GONE = "print service gone"
    TOO_SLOW = "no end in time"
    BUSY = "busy with other jobs"
    PRINTS_AGAIN = "queue prints again by itself"
    WRONG_PAGE = "no such page or option"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Fault:
    """A named reason, and the printer's own word for it (never a person's data)."""

    kind: FaultKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CardStock:
    """The page the queue really has: width and height in points (1/72 inch), pixels, sides.

    The longer measure comes first; of a roll it is the longest page that can be cut from it.
    """

    width: float
    height: float
    pixels: tuple[int, int]
    sides: int = 2


@dataclass(frozen=True, slots=True)
class Ready:
    """Nothing known stands in the way of a card of this stock."""

    stock: CardStock


@dataclass(frozen=True, slots=True)
class Waiting:
    """Accepted by the queue; nothing is known about a card yet."""


@dataclass(frozen=True, slots=True)
class Working:
    """The printer is busy with it, or paused by a fault that a person can clear."""

    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The queue is done with the job.

    `made` is True only where the printer itself counts cards; None means: ask the clerk.
    """

    made: bool | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The job ended without being finished.

    `made` is False only where the job never reached the printer; None means: nobody knows whether
    a card came out, ask the clerk.
    """

    fault: Fault
    made: bool | None = None


JobState = Waiting | Working | Finished | Failed


class Printer(Protocol):
    """A printer behind a queue, of cards or of paper. `send` returns at once, `watch` is polled.

    The bytes are never written by the port's user; the job's title is a serial's or a slip's last
    four characters at most.
    """

    @property
    def name(self) -> str:
        """What the status strip calls it."""
        ...

    def preflight(self) -> Ready | Fault:
        """Tell, before a serial is taken, whether a card can be printed now."""
        ...

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        """Hand the card's PDF, both sides, to the queue."""
        ...

    def watch(self, job: JobId) -> JobState:
        """Say what is known about one job now. Never blocks longer than a second."""
        ...

    def cancel(self, job: JobId) -> None:
        """Withdraw the job and purge all that the queue keeps of it; called when a case ends."""
        ...


@dataclass(frozen=True, slots=True)
class CardFace:
    """Everything that will be visible on one card, and nothing else. RAM only.

    `qr` is the credential's text (upper-case alphanumeric QR). `portrait` is a JPEG, already
    cropped to the portrait zone's shape. `options` holds the programme's optional printed
    fields as (label, value) in the programme's order. `variant` is the age-band design.
    """

    design: str
    variant: str
    city: str
    programme: str
    given: str
    surnames: str
    birth_date: date
    expires: date | None
    issued: date
    serial: Serial
    qr: str
    portrait: bytes
    gender: str = ""
    veteran: bool = False
    organ_donor: bool = False
    options: tuple[tuple[str, str], ...] = ()
    mode: Mode = Mode.REAL


@dataclass(frozen=True, slots=True)
class CardPdf:
    """One card, both sides, as the very bytes that go to the preview and to the printer.

    `notes` tells the clerk, in plain words, how a long name was fitted; empty when it was not.
    """

    pdf: bytes
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MissingGlyphs:
    """The embedded fonts cannot draw these characters: nothing may be printed."""

    characters: str


class CardMaker(Protocol):
    """A card design that turns a face into PDF bytes."""

    def make(self, face: CardFace) -> CardPdf | MissingGlyphs:
        """Draw both sides; the same face always gives the same bytes."""
        ...
