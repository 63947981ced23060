"""A private scheduler leaves no process and no file behind, however its test ends."""

import subprocess
import sys
from pathlib import Path

import pytest

from printing.printers.cups import CupsPrinter
from tests.cups.keeper import working_in
from tests.cups.page import two_sides
from tests.cups.scheduler import QUEUE, private_scheduler, until

ROOT = Path(__file__).parents[2]


def nothing_is_left(folder: Path) -> None:
    assert working_in(folder) == set()
    assert not folder.exists()


def test_after_a_test_no_driver_lives_on_even_one_that_hears_nothing() -> None:
    with private_scheduler() as scheduler:
        scheduler.script("deaf", "card", "until never")
        CupsPrinter(QUEUE, scheduler.asked).send(two_sides(), "2XR8")
        until(scheduler.cards)
        assert scheduler.at_work()
    nothing_is_left(scheduler.folder)


def test_after_a_test_that_took_its_scheduler_away_no_orphan_lives_on() -> None:
    with private_scheduler() as scheduler:
        scheduler.script("deaf", "card", "until never")
        CupsPrinter(QUEUE, scheduler.asked).send(two_sides(), "2XR8")
        until(scheduler.cards)
        scheduler.kill()
        assert scheduler.at_work()
    nothing_is_left(scheduler.folder)


@pytest.mark.parametrize("manner", ["kill", "terminate"])
def test_after_a_test_run_that_was_itself_killed_nothing_lives_on(manner: str) -> None:
    command = [sys.executable, "-m", "tests.cups.held"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        folder = Path(run.stdout.readline().strip())
        assert working_in(folder)
        getattr(run, manner)()
        run.wait()
    until(lambda: not working_in(folder) and not folder.exists())
