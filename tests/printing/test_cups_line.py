"""Several cards of ours in one queue: each waits its turn, however long the one before it takes."""

from collections.abc import Iterator

import pytest

from kiosk.ports import Failed, Fault, FaultKind, Finished, JobId, Ready, Waiting, Working
from printing.printers.cups import CupsPrinter
from printing.printers.following import Limits
from tests.cups.page import two_sides
from tests.cups.scheduler import QUEUE, PrivateScheduler, private_scheduler, until

PATIENT = Limits(working=10_000, attended=10_000, whole=10_000)


class Hand:
    """A clock that is moved by hand."""

    at = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def scheduler() -> Iterator[PrivateScheduler]:
    with private_scheduler() as running:
        yield running


def sent(printer: CupsPrinter) -> JobId:
    assert isinstance(printer.preflight(), Ready)  # cards of our own are no reason to wait
    job = printer.send(two_sides(), "2XR8")
    assert not isinstance(job, Fault)
    return job


def ends_well(printer: CupsPrinter, job: JobId) -> bool:
    return printer.watch(job) == Finished()


def test_a_card_behind_a_slow_one_is_not_given_up(scheduler: PrivateScheduler) -> None:
    scheduler.script("until ready", "card", "end 0")
    clock = Hand()
    printer = CupsPrinter(QUEUE, scheduler.asked, limits=PATIENT, now=clock)
    first, second, third = (sent(printer) for _ in range(3))
    until(lambda: isinstance(printer.watch(first), Working))
    for _ in range(3):
        clock.at += PATIENT.waiting - 1
        assert [printer.watch(job) for job in (second, third)] == [Waiting(), Waiting()]
    scheduler.allow("ready")
    for job in (first, second, third):
        until(lambda job=job: ends_well(printer, job))  # type: ignore[misc]  # a default is needed
    cards = scheduler.cards()
    assert len(cards) == len(set(cards)) == 3
    until(lambda: scheduler.spooled() == [])


def test_a_card_whose_turn_has_come_is_given_up_like_any_other(
    scheduler: PrivateScheduler,
) -> None:
    scheduler.script("until never")
    clock = Hand()
    printer = CupsPrinter(QUEUE, scheduler.asked, limits=PATIENT, now=clock)
    first, second = sent(printer), sent(printer)
    until(lambda: isinstance(printer.watch(first), Working))
    clock.at += PATIENT.working + 1
    assert isinstance(printer.watch(second), Waiting)
    ended = printer.watch(first)
    assert isinstance(ended, Failed)
    assert ended.fault.kind is FaultKind.TOO_SLOW
    until(lambda: isinstance(printer.watch(second), Working))
    clock.at += PATIENT.working + 1
    assert isinstance(printer.watch(second), Failed)
    until(lambda: scheduler.spooled() == [])
