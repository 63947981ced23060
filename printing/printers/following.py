"""One job followed to its end: from what was seen now and before, what may be said.

Rule: pure. A job that had begun and waits again is never left to print a second time: it is
withdrawn. Every phase has a limit; nothing seen means nothing known.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from kiosk.ports import Failed, Fault, FaultKind, Finished, JobState, Waiting, Working
from printing.printers.queue import STOPPED
from printing.printers.reasons import fault_among
from printing.printers.scheduler import Silent

_PENDING, _HELD, PROCESSING, _JOB_STOPPED = 3, 4, 5, 6
_CANCELLED, _ABORTED, _COMPLETED = 7, 8, 9
"""`job-state`, RFC 8011 section 5.3.7."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds that a phase may last before the job is withdrawn.

    A card takes a printer 15 to 60 s; a person needs minutes to find a new ribbon; a scheduler
    that its unit starts again is back within seconds. `whole` is also told to the scheduler, which
    then ends the job even when this program is gone. `grace` is how long a reason that the job
    before left behind is not blamed on this one: a driver looks at the printer first.
    """

    waiting: float = 180
    working: float = 180
    attended: float = 600
    silent: float = 60
    grace: float = 10
    whole: int = 900


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the scheduler says of one job and its queue now. `began` is None until it has begun."""

    state: int
    began: int | None
    counted: int
    queue_state: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lost:
    """The scheduler answers, and does not know the job."""


class Phase(Enum):
    """What a limit is counted for."""

    WAITING = auto()
    WORKING = auto()
    ATTENDED = auto()
    SILENT = auto()


@dataclass(frozen=True, slots=True)
class Track:
    """What is remembered of a job between two looks. Times in seconds of one monotonic clock."""

    sent: float
    since: float
    phase: Phase = Phase.WAITING
    began: int | None = None
    old: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Word:
    """What may be said now, what to remember, and whether the job must be withdrawn."""

    state: JobState
    track: Track
    withdraw: bool = False


@dataclass(frozen=True, slots=True)
class _Stay:
    """A phase that goes on, what is said of it, and what it is called when it lasts too long."""

    phase: Phase
    state: JobState
    late: Fault


def in_line(track: Track, seen: Sighting | Lost | Silent, now: float) -> Track:
    """Let no limit count for a job that waits behind another of our own; its turn is to come.

    What the queue reports meanwhile is about the other one.
    """
    if not isinstance(seen, Sighting) or seen.state not in (_PENDING, _HELD) or track.began:
        return track
    return replace(track, sent=now, since=now, old=frozenset(seen.reasons))


def follow(track: Track, seen: Sighting | Lost | Silent, now: float, limits: Limits) -> Word:
    """Say what is known of a job after one more look at it."""
    match seen:
        case Silent():
            gone = Fault(FaultKind.SCHEDULER_GONE)
            return _timed(track, _Stay(Phase.SILENT, Working(gone), gone), now, limits)
        case Lost():
            return Word(Failed(Fault(FaultKind.JOB_VANISHED)), track)
        case Sighting():
            track = replace(track, began=track.began or seen.began)
            ended = _ended(track, seen)
            return ended if ended is not None else _unended(track, seen, now, limits)
    assert_never(seen)


def _ended(track: Track, seen: Sighting) -> Word | None:
    fault = fault_among(seen.reasons)
    never_began = False if track.began is None else None
    if seen.state == _COMPLETED:
        return Word(Finished(), track, withdraw=True)
    if seen.state == _CANCELLED:
        return Word(Failed(Fault(FaultKind.JOB_CANCELLED), never_began), track, withdraw=True)
    if seen.state in (_ABORTED, _JOB_STOPPED):  # stopped: by a filter that crashed
        failed = fault or Fault(FaultKind.DRIVER_FAILED)
        return Word(Failed(failed, never_began), track, withdraw=True)
    if _would_print_again(track, seen):
        return Word(Failed(fault or Fault(FaultKind.QUEUE_STOPPED)), track, withdraw=True)
    return None


def _would_print_again(track: Track, seen: Sighting) -> bool:
    """A job that had begun and is back in the queue would print a second card."""
    again = seen.state in (_PENDING, _HELD) or seen.began != track.began
    return track.began is not None and again


def _unended(track: Track, seen: Sighting, now: float, limits: Limits) -> Word:
    track = replace(track, old=track.old & set(seen.reasons))
    recent = now - track.sent <= limits.grace
    fault = fault_among(set(seen.reasons) - track.old if recent else seen.reasons)
    if seen.state == PROCESSING:
        phase = Phase.WORKING if fault is None else Phase.ATTENDED
        late = fault or Fault(FaultKind.TOO_SLOW)
        return _timed(track, _Stay(phase, Working(fault), late), now, limits)
    stopped = Fault(FaultKind.QUEUE_STOPPED) if seen.queue_state == STOPPED else None
    state = Working(stopped) if stopped else Waiting()
    late = stopped or Fault(FaultKind.TOO_SLOW)
    return _timed(track, _Stay(Phase.WAITING, state, late), now, limits)


def _timed(track: Track, stay: _Stay, now: float, limits: Limits) -> Word:
    """Let a phase last as long as it may; afterwards the job is withdrawn."""
    if stay.phase is not track.phase:
        track = replace(track, phase=stay.phase, since=now)
    allowed = {
        Phase.WAITING: limits.waiting,
        Phase.WORKING: limits.working,
        Phase.ATTENDED: limits.attended,
        Phase.SILENT: limits.silent,
    }[stay.phase]
    if now - track.since <= allowed and now - track.sent <= limits.whole:
        return Word(stay.state, track)
    made = False if stay.phase is Phase.WAITING and track.began is None else None
    return Word(Failed(stay.late, made), track, withdraw=True)
