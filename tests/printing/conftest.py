"""A print scheduler of its own, a clock moved by hand, and the printer behind both."""

from collections.abc import Iterator

import pytest

from printing.printers.cups import CupsPrinter
from tests.cups.following import Hand
from tests.cups.scheduler import (
    QUEUE,
    PrivateScheduler,
    private_scheduler,
)


@pytest.fixture
def scheduler() -> Iterator[PrivateScheduler]:
    with private_scheduler() as running:
        yield running


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def printer(scheduler: PrivateScheduler, clock: Hand) -> CupsPrinter:
    return CupsPrinter(QUEUE, scheduler.asked, now=clock)
