"""Every queue of this machine told in a few words, for a person who chooses among them.

Rule: looking only; nothing is sent. What a queue can be used for is found by the pages it names.
"""

from typing import Final

from kiosk.ports import Fault, FaultKind
from kiosk.queues import QueueReport, Use
from printing.printers.driver import worth_choosing
from printing.printers.hygiene import examine_queue
from printing.printers.jobs import Jobs
from printing.printers.media import Form, medium_for
from printing.printers.queue import STOPPED, Queue
from printing.printers.reasons import fault_among
from printing.printers.scheduler import Scheduler, Silent

FORMS: Final = {Use.CARD: Form.CARD, Use.SLIP: Form.SLIP, Use.A4: Form.SHEET}
"""What is printed on a printer of each use."""


def reports(scheduler: Scheduler) -> tuple[QueueReport, ...] | Silent:
    """Ask every queue; Silent where the print service does not answer."""
    names = Jobs(scheduler, "").queues()
    if isinstance(names, Silent):
        return names
    return tuple(_report(scheduler, name) for name in names)


def _report(scheduler: Scheduler, name: str) -> QueueReport:
    queue = Jobs(scheduler, name).look()
    if isinstance(queue, Fault):
        return QueueReport(name, fault=queue)
    first = next(iter(queue.media.pages), None)
    return QueueReport(
        name,
        model=queue.model,
        page=None if first is None else (first.across, first.along),
        dots=queue.dots.across,
        fault=_fault(queue),
        serves=frozenset(use for use, form in FORMS.items() if medium_for(form, queue.media)),
        options=worth_choosing(scheduler.driver(name)),
        against=tuple(finding.value for finding in examine_queue(queue)),
    )


def _fault(queue: Queue) -> Fault | None:
    if queue.state == STOPPED or not queue.accepting:
        return Fault(FaultKind.QUEUE_STOPPED)
    return fault_among(queue.reasons)
