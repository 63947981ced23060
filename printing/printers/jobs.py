"""The jobs of one queue, as the scheduler is asked about them: create, give, see, withdraw.

Rule: a question about a job is about that very job: another one under its number is not it.
"""

from dataclasses import dataclass
from typing import Final

from kiosk.ports import Fault, FaultKind, JobId
from printing.printers.following import PROCESSING, Lost, Sighting
from printing.printers.ipp import Answer, Attribute, Attributes, GroupTag, Operation, Tag
from printing.printers.queue import ASKED, Queue, read_queue, words
from printing.printers.scheduler import Scheduler, Silent

_NOT_FOUND: Final = 0x0406
_REFUSALS: Final = {
    _NOT_FOUND: FaultKind.QUEUE_MISSING,
    0x0401: FaultKind.NOT_WRITABLE,  # forbidden
    0x0403: FaultKind.NOT_WRITABLE,  # not authorized
    0x0501: FaultKind.DRIVER_FAILED,  # operation not supported
    0x0502: FaultKind.SCHEDULER_GONE,  # service unavailable
    0x0506: FaultKind.QUEUE_STOPPED,  # not accepting jobs
    0x0507: FaultKind.BUSY,
    0x040B: FaultKind.WRONG_PAGE,  # attributes or values not supported
}
_PDF: Final = Attribute("document-format", Tag.MIME_TYPE, ("application/pdf",))
_LAST: Final = Attribute("last-document", Tag.BOOLEAN, (True,))
_PURGE: Final = Attribute("purge-job", Tag.BOOLEAN, (True,))
_MINE: Final = Attribute("my-jobs", Tag.BOOLEAN, (True,))
_SEEN: Final = Attribute(
    "requested-attributes",
    Tag.KEYWORD,
    (
        "job-state",
        "job-uuid",
        "time-at-processing",
        "job-impressions-completed",
        "job-preserved",
        "job-id",
    ),
)


@dataclass(frozen=True, slots=True)
class Job:
    """A job's number in the scheduler, and the UUID that makes it this one."""

    number: int
    uuid: str

    @property
    def id(self) -> JobId:
        """How the port names it."""
        return JobId(f"{self.number} {self.uuid}")

    @classmethod
    def read(cls, job: JobId) -> "Job":
        """Read the port's name back."""
        number, _, uuid = job.partition(" ")
        return cls(int(number), uuid)

    @property
    def target(self) -> Attribute:
        """What a question about it is addressed to."""
        return Attribute("job-uri", Tag.URI, (f"ipp://localhost/jobs/{self.number}",))


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Whether the job had begun (None: nobody can say), and whether the scheduler forgot it."""

    began: bool | None
    gone: bool


@dataclass(frozen=True, slots=True)
class Jobs:
    """One queue of a scheduler."""

    scheduler: Scheduler
    queue: str

    @property
    def _target(self) -> Attribute:
        return Attribute("printer-uri", Tag.URI, (f"ipp://localhost/printers/{self.queue}",))

    def queues(self) -> tuple[str, ...] | Silent:
        """Name every queue of the scheduler."""
        named = Attribute("requested-attributes", Tag.KEYWORD, ("printer-name",))
        told = self.scheduler.ask(Operation.CUPS_GET_PRINTERS, self._target, (named,))
        if isinstance(told, Silent):
            return told
        found = (words(group, "printer-name") for tag, group in told.groups if tag == 4)
        return tuple(name for names in found for name in names)

    def look(self) -> Queue | Fault:
        """Ask the queue what it is and how it is."""
        asked = Attribute("requested-attributes", Tag.KEYWORD, ASKED)
        told = self.scheduler.ask(Operation.GET_PRINTER_ATTRIBUTES, self._target, (asked,))
        if isinstance(told, Silent):
            return Fault(FaultKind.SCHEDULER_GONE)
        if not told.accepted:
            return _refused(told)
        return read_queue(told.first(GroupTag.PRINTER))

    def create(
        self, title: str, ticket: tuple[Attribute, ...], limit: int, *, held: bool = False
    ) -> Job | Fault:
        """Make a job without a document: nothing can print yet. `limit` in seconds."""
        name = Attribute("job-name", Tag.NAME, (title,))
        wanted = [*ticket, Attribute("job-cancel-after", Tag.INTEGER, (limit,))]
        if held:
            wanted.append(Attribute("job-hold-until", Tag.KEYWORD, ("indefinite",)))
        told = self.scheduler.ask(Operation.CREATE_JOB, self._target, (name,), wanted)
        if isinstance(told, Silent):
            return Fault(FaultKind.SCHEDULER_GONE)
        number = told.first(GroupTag.JOB).get("job-id", (None,))[0]
        if not told.accepted or not isinstance(number, int):
            return _refused(told)
        return self._named(number)

    def _named(self, number: int) -> Job | Fault:
        told = self._ask_about(Job(number, ""))
        if isinstance(told, Lost | Silent):
            return Fault(FaultKind.SCHEDULER_GONE)
        return Job(number, "".join(words(told, "job-uuid")))

    def give(self, job: Job, pdf: bytes) -> Fault | None:
        """Give a job its only document, from memory. A fault means: it was surely not taken."""
        told = self.scheduler.ask(Operation.SEND_DOCUMENT, job.target, (_PDF, _LAST), document=pdf)
        return None if isinstance(told, Silent) or told.accepted else _refused(told)

    def see(self, job: Job) -> Sighting | Lost | Silent:
        """Look at one job and at its queue now."""
        told = self._ask_about(job)
        if isinstance(told, Lost | Silent):
            return told
        queue = self.look()
        return Silent() if isinstance(queue, Fault) else _sighting(told, queue)

    def end(self, job: Job) -> None:
        """Cancel the job; what the scheduler keeps of an ended job, it keeps."""
        self.scheduler.ask(Operation.CANCEL_JOB, job.target)

    def preserved(self, job: Job) -> bool | Silent:
        """Say whether the scheduler still has a job's file."""
        told = self._ask_about(job)
        if isinstance(told, Silent):
            return told
        return not isinstance(told, Lost) and told.get("job-preserved") == (True,)

    def withdraw(self, job: Job) -> Withdrawn:
        """End the job and purge it. A driver that is still ending keeps a record: purge again."""
        if isinstance(self._ask_about(job), Lost):
            return Withdrawn(began=None, gone=True)
        self.end(job)
        after = self._ask_about(job)
        self.scheduler.ask(Operation.CANCEL_JOB, job.target, (_PURGE,))
        began = None if isinstance(after, Lost | Silent) else _began(after) is not None
        return Withdrawn(began, gone=isinstance(self._ask_about(job), Lost))

    def waiting(self) -> tuple[JobId, ...]:
        """List this account's unfinished jobs in this queue that are not printing now."""
        mine = self._mine("not-completed")
        return tuple(_job(said).id for said in mine if _number(said, "job-state") != PROCESSING)

    def ended(self) -> tuple[JobId, ...]:
        """List this account's jobs in this queue that the scheduler only remembers."""
        return tuple(_job(said).id for said in self._mine("completed"))

    def _mine(self, which: str) -> tuple[Attributes, ...]:
        asked = Attribute("which-jobs", Tag.KEYWORD, (which,))
        told = self.scheduler.ask(Operation.GET_JOBS, self._target, (_MINE, asked, _SEEN))
        if isinstance(told, Silent):
            return ()
        return tuple(said for tag, said in told.groups if tag == GroupTag.JOB)

    def _ask_about(self, job: Job) -> Attributes | Lost | Silent:
        told = self.scheduler.ask(Operation.GET_JOB_ATTRIBUTES, job.target, (_SEEN,))
        if isinstance(told, Silent):
            return told
        if told.status == _NOT_FOUND:
            return Lost()
        said = told.first(GroupTag.JOB)
        same = not job.uuid or words(said, "job-uuid") == (job.uuid,)
        return said if same else Lost()


def _job(said: Attributes) -> Job:
    return Job(_number(said, "job-id"), "".join(words(said, "job-uuid")))


def _sighting(said: Attributes, queue: Queue) -> Sighting:
    return Sighting(
        state=_number(said, "job-state"),
        began=_began(said),
        counted=_number(said, "job-impressions-completed"),
        queue_state=queue.state,
        reasons=queue.reasons,
    )


def _began(said: Attributes) -> int | None:
    """When it began, in the scheduler's seconds; None ("no-value") until then."""
    return _number(said, "time-at-processing") or None


def _number(said: Attributes, name: str) -> int:
    return next((value for value in said.get(name, ()) if isinstance(value, int)), 0)


def _refused(told: Answer) -> Fault:
    """Name a refusal by its status (RFC 8011 appendix B); its text is not passed on."""
    kind = _REFUSALS.get(told.status, FaultKind.UNKNOWN)
    return Fault(kind, f"status {told.status:#06x}")
