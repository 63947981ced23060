"""What a program that was killed left at the print service: nothing of it stays there."""

from collections.abc import Iterator

import pytest

from kiosk.ports import Fault, Ready
from printing.printers.cups import CupsPrinter
from printing.printers.jobs import Jobs
from tests.cups.page import two_sides
from tests.cups.scheduler import QUEUE, PrivateScheduler, private_scheduler, until


@pytest.fixture
def scheduler() -> Iterator[PrivateScheduler]:
    with private_scheduler() as running:
        yield running


def abandoned(scheduler: PrivateScheduler, *script: str) -> None:
    """Send a card from a program that is then gone."""
    scheduler.script(*script)
    gone = CupsPrinter(QUEUE, scheduler.asked)
    assert isinstance(gone.preflight(), Ready)
    assert not isinstance(gone.send(two_sides(), "2XR8"), Fault)


def nothing_is_remembered(scheduler: PrivateScheduler) -> None:
    until(lambda: scheduler.spooled() == [])
    assert Jobs(scheduler.asked, QUEUE).ended() == ()


@pytest.mark.parametrize("ending", ["0", "1"])
def test_a_card_that_ended_unwatched_is_not_remembered_by_the_scheduler(
    scheduler: PrivateScheduler, ending: str
) -> None:
    abandoned(scheduler, "card", f"end {ending}")
    until(lambda: len(Jobs(scheduler.asked, QUEUE).ended()) == 1)
    until(lambda: not scheduler.at_work())
    CupsPrinter(QUEUE, scheduler.asked).clear()
    nothing_is_remembered(scheduler)
    assert len(scheduler.cards()) == 1


def test_a_card_that_was_let_out_is_purged_before_the_next_one(
    scheduler: PrivateScheduler,
) -> None:
    abandoned(scheduler, "card", "until released", "end 0")
    until(scheduler.at_work)
    printer = CupsPrinter(QUEUE, scheduler.asked)
    printer.clear()
    assert scheduler.at_work()
    scheduler.allow("released")
    until(lambda: not scheduler.at_work())
    until(lambda: isinstance(printer.preflight(), Ready))
    nothing_is_remembered(scheduler)
    assert len(scheduler.cards()) == 1
