"""The printer behind a CUPS queue of this machine: what it takes, where a card is, how it ended.

Rule: accepted is not printed. A job is known by its number and its UUID, for a scheduler that was
started anew may give a number twice. What failed is withdrawn and purged, never sent again.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.ports import (
    Failed,
    Fault,
    FaultKind,
    Finished,
    JobId,
    JobState,
    Ready,
)
from printing.page_box import page_boxes
from printing.printers.driver import offered
from printing.printers.following import Limits, Lost, Sighting, Track, Word, follow, in_line
from printing.printers.hygiene import keeps_files
from printing.printers.jobs import Job, Jobs
from printing.printers.media import Form, Page
from printing.printers.queue import STOPPED, Queue, Ticket, ticket_for
from printing.printers.reasons import fault_among
from printing.printers.scheduler import Scheduler, Silent

_GONE: Final = Fault(FaultKind.SCHEDULER_GONE)


@dataclass(slots=True, repr=False)
class CupsPrinter:
    """One queue; satisfies the port `Printer`.

    `options` are the driver's own (name, choice), such as a black panel's. `counts_cards` says
    that this queue's page count is the printer's own total, as its driver reports it.
    """

    queue: str
    scheduler: Scheduler = field(default_factory=Scheduler)
    form: Form = Form.CARD
    options: tuple[tuple[str, str], ...] = ()
    counts_cards: bool = False
    limits: Limits = field(default_factory=Limits)
    now: Callable[[], float] = time.monotonic
    _followed: dict[JobId, Track] = field(default_factory=dict)
    _ended: dict[JobId, JobState] = field(default_factory=dict)
    _owed: set[JobId] = field(default_factory=set)
    _told: int = 0
    _examined: bool = False

    @property
    def name(self) -> str:
        """What the status strip calls it."""
        return self.queue

    @property
    def _jobs(self) -> Jobs:
        return Jobs(self.scheduler, self.queue)

    # -- before a card --------------------------------------------------------------------------

    def preflight(self) -> Ready | Fault:
        """Ask the queue whether it can print a card now, and whether it would keep or repeat it."""
        self.settle_debts()
        self._purge_forgotten()
        queue = self._jobs.look()
        if isinstance(queue, Fault):
            self._examined = False  # it may come back with other settings
            return queue
        ticket = self._ticket(queue)
        if isinstance(ticket, Fault):
            return ticket
        return self._state_fault(queue) or self._habit_fault(queue) or Ready(ticket.stock)

    def _ticket(self, queue: Queue, document: Page | None = None) -> Ticket | Fault:
        for name, choice in self.options:
            if choice not in offered(self.scheduler.driver(self.queue)).get(name, ()):
                return Fault(FaultKind.WRONG_PAGE, f"{name}={choice}")
        ticket = ticket_for(queue, self.form, self.options, document)
        return ticket or Fault(FaultKind.WRONG_PAGE, "no page of this size")

    def _state_fault(self, queue: Queue) -> Fault | None:
        if queue.state == STOPPED or not queue.accepting:
            return Fault(FaultKind.QUEUE_STOPPED, "stopped" if queue.accepting else "rejecting")
        if self.form is Form.CARD and queue.queued > len(self._followed):  # paper may take its turn
            return Fault(FaultKind.BUSY, f"{queue.queued - len(self._followed)} other jobs")
        return self._old_fault(queue)

    def _old_fault(self, queue: Queue) -> Fault | None:
        """Tell an idle queue's reason once: it is what the last job left, not what is true now.

        No one looks at the printer between two jobs. Told again, a reason that a person has put
        right would keep the queue shut for ever.
        """
        fault = fault_among(queue.reasons)
        if fault is None or queue.changed == self._told:
            return None
        self._told = queue.changed
        return fault

    def _habit_fault(self, queue: Queue) -> Fault | None:
        """Refuse a queue that prints again by itself, or that is found to keep what it printed."""
        if queue.policy != "abort-job":
            return Fault(FaultKind.PRINTS_AGAIN, queue.policy)
        if self._examined:
            return None
        match keeps_files(self._jobs):
            case Silent():
                return _GONE
            case True:
                return Fault(FaultKind.KEEPS_FILES, "tried with an empty page")
            case False:
                self._examined = True
                return None

    # -- a card's way ---------------------------------------------------------------------------

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        """Hand all pages to the queue in one job, from memory.

        The job exists before its bytes are sent: whatever fails then can be withdrawn by number.
        Where the answer to the bytes is lost, the job counts as sent, and `watch` finds out.
        """
        queue = self._jobs.look()
        if isinstance(queue, Fault):
            return queue
        ticket = self._ticket(queue, page_of(pdf))
        if isinstance(ticket, Fault):
            return ticket
        job = self._jobs.create(title, ticket.attributes, self.limits.whole)
        if isinstance(job, Fault):
            return job
        refused = self._jobs.give(job, pdf)
        if refused is not None:
            self._withdraw(job.id)
            return refused
        now = self.now()
        self._followed[job.id] = Track(now, now, old=frozenset(queue.reasons))
        return job.id

    def watch(self, job: JobId) -> JobState:
        """Say what is known about one job now; ends are remembered, the queue's copy is purged."""
        if job in self._ended:
            self.settle_debts()
            return self._ended[job]
        if job not in self._followed:
            return Failed(Fault(FaultKind.JOB_VANISHED))
        seen = self._jobs.see(Job.read(job))
        self._examined = self._examined and not isinstance(seen, Silent)
        track, now = self._followed[job], self.now()
        if next(iter(self._followed)) != job:  # an earlier card of ours has not ended yet
            track = in_line(track, seen, now)
        word = follow(track, seen, now, self.limits)
        if isinstance(word.state, Finished | Failed):
            return self._end(job, word, seen)
        self._followed[job] = word.track
        return word.state

    def cancel(self, job: JobId) -> None:
        """Withdraw the job and purge all that the queue keeps of it, now or when it is back."""
        known = job in self._followed or job in self._owed
        self._followed.pop(job, None)
        self._ended.pop(job, None)
        if known:
            self._withdraw(job)

    def settle_debts(self) -> None:
        """Purge what could not be purged when its case ended."""
        for job in tuple(self._owed):
            self._withdraw(job)

    def clear(self) -> None:
        """End what an earlier run of this program left: what waits must not print unseen.

        A card in the middle of printing is let out; the desk asks what became of it. What the
        queue remembers of jobs that ended is purged.
        """
        for job in (*self._jobs.waiting(), *self._jobs.ended()):
            self._withdraw(job)

    # -- parts ----------------------------------------------------------------------------------

    def _end(self, job: JobId, word: Word, seen: Sighting | Lost | Silent) -> JobState:
        state = word.state
        began = self._withdraw(job) if word.withdraw else None
        if isinstance(state, Failed) and state.made is False and began is not False:
            state = replace(state, made=None)  # it began after all, or nobody can tell any more
        if isinstance(state, Finished) and self._counted(seen):
            state = Finished(made=True)
        del self._followed[job]
        self._ended[job] = state
        return state

    def _counted(self, seen: Sighting | Lost | Silent) -> bool:
        return self.counts_cards and isinstance(seen, Sighting) and seen.counted > 0

    def _withdraw(self, job: JobId) -> bool | None:
        """End and purge a job; say whether it had begun. What cannot be purged yet is owed."""
        found = self._jobs.withdraw(Job.read(job))
        if found.gone:
            self._owed.discard(job)
        else:
            self._owed.add(job)
        return found.began

    def _purge_forgotten(self) -> None:
        """Purge what ended without anyone watching, such as a card that `clear` let out."""
        for job in self._jobs.ended():
            if job not in self._followed:
                self._withdraw(job)


def page_of(pdf: bytes) -> Page | None:
    """Read the measures of the first page from a document that this program wrote."""
    first = next(page_boxes(pdf), None)
    if first is None:
        return None
    sizes = [points * 25.4 / 72 for points in first.size]
    return Page(max(sizes), min(sizes))


def queues(scheduler: Scheduler | None = None) -> tuple[str, ...] | Silent:
    """List the queues of this machine, for choosing one."""
    return Jobs(scheduler or Scheduler(), "").queues()
