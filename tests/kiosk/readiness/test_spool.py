"""`handback readiness` beside a real print service: the shipped settings pass, others do not."""

import json
from pathlib import Path

import pytest

from kiosk.cli.readiness import as_json, look
from kiosk.isolation import FAMILIES, Seal
from kiosk.ports import Finished, Mode
from kiosk.printer_choice import choose
from kiosk.queues import Use
from kiosk.readiness import Check, Finding, Level, Machine
from kiosk.station import Station
from printing.printers.cups import CupsPrinter
from printing.printers.media import Form
from tests.cups.page import one_page
from tests.cups.scheduler import OFFICE, QUEUE, ROLL, PrivateScheduler, private_scheduler, until
from tests.ui.workplace import FixedClock

SEALED = Seal(frozenset(FAMILIES), core_dumps=False, dumpable=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A station over a register of its own."""
    data = tmp_path / "data"
    Station(data, Mode.PRACTICE, SEALED, clock=FixedClock()).standing()
    return data


def found(folder: Path, scheduler: PrivateScheduler) -> dict[Check, Finding]:
    for use, queue in {Use.CARD: QUEUE, Use.SLIP: ROLL, Use.A4: OFFICE}.items():
        choose(folder, use, queue, Mode.PRACTICE, scheduler.asked)
    machine = Machine(folder / "bare")
    told = look(folder, Mode.PRACTICE, SEALED, FixedClock(), machine, scheduler=scheduler.asked)
    assert json.loads(as_json(told))["checks"]
    return {one.outcome.check: one for one in told}


def test_the_shipped_settings_and_guarded_queues_pass(folder: Path) -> None:
    with private_scheduler(paper=True, in_memory=True) as scheduler:
        told = found(folder, scheduler)
    wanted = (Check.PRINTER, Check.PAPER, Check.SPOOL)
    assert {told[check].level for check in wanted} == {Level.OK}


def test_every_chosen_queue_that_could_print_twice_is_named(folder: Path) -> None:
    with private_scheduler(paper=True, in_memory=True, through="") as scheduler:
        told = found(folder, scheduler)[Check.SPOOL]
    assert told.level is Level.WARNING
    for queue in (QUEUE, ROLL, OFFICE):
        assert f"{queue}: a job could reach the printer twice" in told.sentence


def test_a_print_service_that_keeps_files_is_found_out_twice(folder: Path) -> None:
    with private_scheduler({"PreserveJobFiles": "Yes"}, paper=True, in_memory=True) as scheduler:
        told = found(folder, scheduler)
    assert told[Check.PRINTER].level is Level.BLOCKING  # by trying
    assert "keeps the files" in told[Check.SPOOL].sentence  # by its settings


def test_a_roll_that_is_empty_is_a_warning_and_is_called_paper(folder: Path) -> None:
    with private_scheduler(paper=True, in_memory=True) as scheduler:
        empty(scheduler)
        told = found(folder, scheduler)
    assert told[Check.PAPER].level is Level.WARNING
    assert f"{ROLL}: out of paper" in told[Check.PAPER].sentence


def empty(scheduler: PrivateScheduler) -> None:
    """Leave the roll's queue with the reason that its last job gave."""
    scheduler.script("state +media-empty-error", "end 0")
    printer = CupsPrinter(ROLL, scheduler.asked, Form.SLIP)
    job = printer.send(one_page(80, 160), "B-47")
    assert isinstance(job, str)
    until(lambda: printer.watch(job) == Finished())
