"""A printer that does what a test says: faults before a card, faults after, and lost jobs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

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
)

STOCK = CardStock(241.5, 153.6, (1006, 640))  # what a ZC300's queue says of itself


@dataclass
class ScriptedPrinter:
    """Satisfies the port `Printer`; `states` are told one by one, and the last one stays."""

    before: Ready | Fault = field(default_factory=lambda: Ready(STOCK))
    refuses: Fault | None = None
    states: Sequence[JobState] = (Waiting(), Finished(made=None))
    sent: list[bytes] = field(default_factory=list)
    cancelled: list[JobId] = field(default_factory=list)
    name: str = "Scripted"
    _asked: dict[JobId, int] = field(default_factory=dict)

    def preflight(self) -> Ready | Fault:
        return self.before

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        if self.refuses is not None:
            return self.refuses
        self.sent.append(pdf)
        job = JobId(f"job-{len(self.sent)}")
        self._asked[job] = 0
        return job

    def watch(self, job: JobId) -> JobState:
        if job not in self._asked:
            return Failed(Fault(FaultKind.JOB_VANISHED))
        at = min(self._asked[job], len(self.states) - 1)
        self._asked[job] += 1
        return self.states[at]

    def cancel(self, job: JobId) -> None:
        if job in self._asked:
            self.cancelled.append(job)
