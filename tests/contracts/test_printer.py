"""What every printer promises, real or scripted; a new kind of printer joins by one line below.

The CUPS printer is asked through a real scheduler of its own, whose cards are counted.
"""

import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.calibration import Offsets
from kiosk.chosen_printer import ChosenPrinter
from kiosk.ports import (
    Failed,
    Fault,
    FaultKind,
    Finished,
    JobId,
    JobState,
    Mode,
    Printer,
    Ready,
    Waiting,
    Working,
)
from kiosk.printer_choice import choose
from kiosk.queues import Use
from printing.printers import folder as folder_printer
from printing.printers.calibrated import CalibratedPrinter
from printing.printers.cups import CupsPrinter
from printing.printers.folder import A4_SHEET, SLIPS, FolderPrinter
from printing.printers.media import Form
from tests.contracts.scripted_printer import ScriptedPrinter
from tests.cups.page import one_page, two_sides
from tests.cups.scheduler import OFFICE, QUEUE, ROLL, private_scheduler

PDF = two_sides()
Build = Callable[[Path], AbstractContextManager[Printer]]
PATIENCE = 20.0


def behind_a_scheduler(queue: str, form: Form) -> Build:
    @contextmanager
    def build(_folder: Path) -> Iterator[Printer]:
        with private_scheduler(paper=form is not Form.CARD) as scheduler:
            yield CupsPrinter(queue, scheduler.asked, form)

    return build


@contextmanager
def chosen_queue(folder: Path) -> Iterator[Printer]:
    with private_scheduler() as scheduler:
        choose(folder, Use.CARD, QUEUE, Mode.REAL, scheduler.asked)
        yield ChosenPrinter(folder, Mode.REAL, scheduler.asked)


def scripted(_folder: Path) -> AbstractContextManager[Printer]:
    return nullcontext(ScriptedPrinter(states=(Waiting(), Working(), Finished())))


@dataclass(frozen=True)
class Kind:
    """How a printer is built, the width of its page in points, its sides, and what is printed."""

    build: Build
    across: tuple[float, float] = (152, 155)
    sides: int = 2
    pdf: bytes = PDF


SLIP, SHEET = one_page(80, 160), one_page(210, 297)
PRINTERS: dict[str, Kind] = {
    "folder": Kind(lambda folder: nullcontext(FolderPrinter(folder))),
    "scripted": Kind(scripted),
    "cups": Kind(behind_a_scheduler(QUEUE, Form.CARD)),
    "folder of slips": Kind(
        lambda folder: nullcontext(FolderPrinter(folder, SLIPS)), (226, 228), 1, SLIP
    ),
    "folder of sheets": Kind(
        lambda folder: nullcontext(FolderPrinter(folder, A4_SHEET)), (595, 596), 1, SHEET
    ),
    "cups, a roll": Kind(behind_a_scheduler(ROLL, Form.SLIP), (226, 228), 1, SLIP),
    "cups, small sheets": Kind(behind_a_scheduler(OFFICE, Form.SLIP), (297, 298), 1, SLIP),
    "cups, sheets": Kind(behind_a_scheduler(OFFICE, Form.SHEET), (595, 596), 1, SHEET),
    "chosen, files": Kind(lambda folder: nullcontext(ChosenPrinter(folder, Mode.REAL))),
    "chosen, a queue": Kind(chosen_queue),
    "in place": Kind(lambda folder: nullcontext(CalibratedPrinter(FolderPrinter(folder), Offsets))),
}


@pytest.fixture(params=PRINTERS)
def kind(request: pytest.FixtureRequest) -> Kind:
    return PRINTERS[request.param]


@pytest.fixture
def printer(kind: Kind, tmp_path: Path) -> Iterator[Printer]:
    with kind.build(tmp_path) as built:
        yield built


def states_to_the_end(printer: Printer, job: JobId) -> list[JobState]:
    """Every answer about a job, up to the one that ends it; the limit is the only clock here."""
    told: list[JobState] = []
    limit = time.monotonic() + PATIENCE
    while not told or not isinstance(told[-1], Finished | Failed):
        assert time.monotonic() < limit, "the job never ended"
        told.append(printer.watch(job))
        time.sleep(0.01)
    return told


def accepted(printer: Printer, pdf: bytes = PDF) -> JobId:
    job = printer.send(pdf, "2XR8")
    assert isinstance(job, str)
    return job


class TestEveryPrinter:
    def test_has_a_name_for_the_status_strip(self, printer: Printer) -> None:
        assert printer.name

    def test_says_what_stock_it_has_before_a_serial_is_taken(
        self, printer: Printer, kind: Kind
    ) -> None:
        ready = printer.preflight()
        assert isinstance(ready, Ready)
        least, most = kind.across
        assert least < ready.stock.height < most
        assert ready.stock.width >= ready.stock.height
        assert ready.stock.sides == kind.sides
        assert all(pixels > 600 for pixels in ready.stock.pixels)

    def test_gives_every_job_a_name_of_its_own(self, printer: Printer, kind: Kind) -> None:
        assert len({accepted(printer, kind.pdf) for _ in range(20)}) == 20

    def test_follows_a_job_to_its_end_without_inventing_a_card(
        self, printer: Printer, kind: Kind
    ) -> None:
        *before, last = states_to_the_end(printer, accepted(printer, kind.pdf))
        assert all(isinstance(state, Waiting | Working) for state in before)
        assert last == Finished(made=None)

    def test_an_end_that_was_told_stays_told(self, printer: Printer, kind: Kind) -> None:
        job = accepted(printer, kind.pdf)
        last = states_to_the_end(printer, job)[-1]
        assert [printer.watch(job) for _ in range(3)] == [last] * 3

    def test_answers_about_a_job_within_a_second(self, printer: Printer, kind: Kind) -> None:
        job = accepted(printer, kind.pdf)
        start = time.monotonic()
        printer.watch(job)
        assert time.monotonic() - start < 1

    def test_calls_an_unknown_job_vanished(self, printer: Printer) -> None:
        assert printer.watch(JobId("card-unknown")) == Failed(
            Fault(FaultKind.JOB_VANISHED, printer_detail(printer))
        )

    def test_may_be_asked_to_cancel_unknown_and_ended_jobs(
        self, printer: Printer, kind: Kind
    ) -> None:
        job = accepted(printer, kind.pdf)
        states_to_the_end(printer, job)
        printer.cancel(JobId("card-unknown"))
        printer.cancel(job)
        printer.cancel(job)
        assert isinstance(printer.watch(job), Finished | Failed)


def printer_detail(printer: Printer) -> str:
    """The printer's own word for a lost job; any word will do."""
    state = printer.watch(JobId("card-unknown"))
    assert isinstance(state, Failed)
    return state.fault.detail


class TestFolderPrinter:
    def test_the_file_holds_the_very_bytes_and_only_its_owner_reads_it(
        self, tmp_path: Path
    ) -> None:
        printer = FolderPrinter(tmp_path)
        path = printer.path(accepted(printer))
        assert path.read_bytes() == PDF
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    def test_nothing_else_is_left_in_the_folder(self, tmp_path: Path) -> None:
        printer = FolderPrinter(tmp_path)
        job = accepted(printer)
        assert list(tmp_path.iterdir()) == [printer.path(job)]

    def test_the_files_name_says_nothing_about_the_card(self, tmp_path: Path) -> None:
        job = FolderPrinter(tmp_path).send(PDF, "2XR8")
        assert isinstance(job, str)
        assert "2XR8" not in job

    def test_a_missing_folder_is_named_before_and_while_printing(self, tmp_path: Path) -> None:
        printer = FolderPrinter(tmp_path / "gone")
        for answer in (printer.preflight(), printer.send(PDF, "2XR8")):
            assert isinstance(answer, Fault)
            assert answer.kind is FaultKind.QUEUE_MISSING

    def test_a_folder_that_refuses_writing_is_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # A superuser may write anywhere, so the system's answer is given here.
        monkeypatch.setattr(os, "access", lambda *_: False)
        answer = FolderPrinter(tmp_path).preflight()
        assert isinstance(answer, Fault)
        assert answer.kind is FaultKind.NOT_WRITABLE

    def test_a_full_disk_is_named_before_a_card_is_begun(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(folder_printer, "_LEAST_ROOM", 1 << 62)
        answer = FolderPrinter(tmp_path).preflight()
        assert isinstance(answer, Fault)
        assert answer.kind is FaultKind.NO_ROOM

    def test_a_disk_that_fills_while_writing_leaves_no_half_card(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(_handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        answer = FolderPrinter(tmp_path).send(PDF, "2XR8")
        assert answer == Fault(FaultKind.NO_ROOM, "No space left on device")
        assert list(tmp_path.iterdir()) == []

    def test_a_withdrawn_jobs_file_goes_because_it_holds_a_person(self, tmp_path: Path) -> None:
        printer = FolderPrinter(tmp_path)
        printer.cancel(accepted(printer))
        assert list(tmp_path.iterdir()) == []

    def test_what_a_crash_left_behind_can_be_cleared(self, tmp_path: Path) -> None:
        printer = FolderPrinter(tmp_path)
        accepted(printer)
        (tmp_path / ".card-half").write_bytes(PDF)
        (tmp_path / "notes.txt").write_text("not ours")
        printer.clear()
        assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]

    def test_practice_keeps_its_files(self, tmp_path: Path) -> None:
        printer = FolderPrinter(tmp_path, keeps=True)
        job = accepted(printer)
        printer.cancel(job)
        printer.clear()
        assert printer.watch(job) == Finished(made=None)

    def test_a_file_that_was_taken_away_is_a_vanished_job(self, tmp_path: Path) -> None:
        printer = FolderPrinter(tmp_path)
        job = accepted(printer)
        printer.path(job).unlink()
        state = printer.watch(job)
        assert isinstance(state, Failed)
        assert state.fault.kind is FaultKind.JOB_VANISHED


class TestScriptedPrinter:
    def test_it_can_be_out_of_cards_before_and_jam_after(self) -> None:
        empty, jam = Fault(FaultKind.OUT_OF_CARDS), Fault(FaultKind.JAM)
        printer = ScriptedPrinter(before=empty, states=(Working(jam), Failed(jam)))
        assert printer.preflight() == empty
        job = accepted(printer)
        assert [printer.watch(job), printer.watch(job)] == [Working(jam), Failed(jam)]

    def test_it_can_refuse_a_job(self) -> None:
        offline = Fault(FaultKind.OFFLINE)
        assert ScriptedPrinter(refuses=offline).send(PDF, "2XR8") == offline
