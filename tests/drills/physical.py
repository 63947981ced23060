"""A card printer with a hopper, a ribbon and a mind of its own; run by `simulated_day`.

It keeps the physical truth apart from what it tells: where each blank is, whatever the queue says.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from kiosk.ports import (
    CardStock,
    Failed,
    Fault,
    FaultKind,
    Finished,
    JobId,
    JobState,
    Ready,
    Waiting,
    Working,
)

RIBBON = 200
BOX = 100


class Came(Enum):
    """What lies in the tray after a job."""

    GOOD = auto()
    RUINED = auto()
    UNREADABLE = auto()
    NOTHING = auto()


_USUAL, _SELDOM = 0.93, 0.03


@dataclass
class PhysicalPrinter:
    """Satisfies the port `Printer`. `hopper` and `ribbon` run out; jobs jam, fail and get lost."""

    dice: random.Random
    hopper: int = 0
    ribbon: int = 0
    printed: int = 0
    tray: dict[JobId, Came] = field(default_factory=dict)
    told: dict[JobId, int] = field(default_factory=dict)
    name: str = "Physical"

    def preflight(self) -> Ready | Fault:
        if self.hopper == 0:
            return Fault(FaultKind.OUT_OF_CARDS)
        if self.ribbon == 0:
            return Fault(FaultKind.RIBBON_OUT)
        if self.dice.random() < _SELDOM:
            return Fault(self.dice.choice([FaultKind.COVER_OPEN, FaultKind.OFFLINE]))
        return Ready(CardStock(241.5, 153.6, (1006, 640)))

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        assert pdf.startswith(b"%PDF")
        if self.dice.random() < _SELDOM:
            return Fault(FaultKind.QUEUE_STOPPED)
        job = JobId(f"job-{len(self.told) + 1}")
        self.told[job], self.tray[job] = 0, self._print()
        return job

    def watch(self, job: JobId) -> JobState:
        self.told[job] += 1
        return self._says(job)[min(self.told[job], 3) - 1]()

    def cancel(self, job: JobId) -> None:
        assert job in self.told

    def test_card(self) -> None:
        """Print one of the printer's own."""
        self._feed()

    def _print(self) -> Came:
        chance = self.dice.random()
        if chance > _USUAL + 2 * _SELDOM:
            return Came.NOTHING
        self._feed()
        if chance < _USUAL:
            return Came.GOOD
        return Came.RUINED if chance < _USUAL + _SELDOM else Came.UNREADABLE

    def _feed(self) -> None:
        self.hopper -= 1
        self.ribbon = max(0, self.ribbon - 1)
        self.printed += 1

    def _says(self, job: JobId) -> tuple[Callable[[], JobState], ...]:
        """Tell the queue's story, which may not be the truth: lost jobs can have made a card."""
        jam = Fault(FaultKind.JAM) if self.tray[job] is Came.RUINED else None
        lost = self.tray[job] is Came.NOTHING and self.dice.random() < 0.5
        end = Failed(Fault(FaultKind.JOB_VANISHED)) if lost else Finished(made=None)
        return Waiting, lambda: Working(jam), lambda: end
