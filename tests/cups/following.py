"""Following a card behind a real print scheduler: what is sent, watched, and done by others."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from kiosk.ports import (
    Failed,
    Fault,
    FaultKind,
    Finished,
    JobId,
    JobState,
    Ready,
    Working,
)
from printing.printers.cups import CupsPrinter
from printing.printers.ipp import Attribute, Tag
from printing.printers.scheduler import Silent
from tests.cups.page import two_sides
from tests.cups.scheduler import (
    QUEUE,
    PrivateScheduler,
    until,
)

CARD = two_sides()
TITLE = "2XR8"


class Others(IntEnum):
    """What somebody else at this machine may ask of the scheduler."""

    PAUSE_PRINTER = 0x0010
    RESUME_PRINTER = 0x0011
    HOLD_JOB = 0x000C
    REJECT_JOBS = 0x4009


@dataclass
class Hand:
    """A clock that is moved by hand."""

    at: float = 0.0

    def __call__(self) -> float:
        return self.at


def sent(printer: CupsPrinter) -> JobId:
    assert isinstance(printer.preflight(), Ready)
    job = printer.send(CARD, TITLE)
    assert not isinstance(job, Fault)
    return job


def watched(
    printer: CupsPrinter, job: JobId, there: Callable[[JobState], object]
) -> list[JobState]:
    """Watch until a state is there; gives every state that was told, once each in a row."""
    told: list[JobState] = []

    def look() -> object:
        state = printer.watch(job)
        if not told or told[-1] != state:
            told.append(state)
        return there(state)

    until(look)
    return told


def ended(state: JobState) -> bool:
    return isinstance(state, Finished | Failed)


def end_of(printer: CupsPrinter, job: JobId) -> JobState:
    return watched(printer, job, ended)[-1]


def is_at(kind: FaultKind) -> Callable[[JobState], bool]:
    return lambda state: (
        isinstance(state, Working) and state.fault is not None and (state.fault.kind is kind)
    )


def failed_by(state: JobState) -> FaultKind:
    assert isinstance(state, Failed)
    return state.fault.kind


def others(scheduler: PrivateScheduler, what: Others) -> None:
    target = Attribute("printer-uri", Tag.URI, (f"ipp://localhost/printers/{QUEUE}",))
    told = scheduler.asked.ask(what, target)
    assert not isinstance(told, Silent)
    assert told.accepted


def to_job(scheduler: PrivateScheduler, job: JobId, what: IntEnum) -> None:
    target = Attribute("job-uri", Tag.URI, (f"ipp://localhost/jobs/{job.split()[0]}",))
    told = scheduler.asked.ask(what, target)
    assert not isinstance(told, Silent)
    assert told.accepted


def nothing_is_left(scheduler: PrivateScheduler) -> None:
    """No file of any job, and every card was made once at most."""
    until(lambda: scheduler.spooled() == [])
    cards = scheduler.cards()
    assert len(cards) == len(set(cards))
