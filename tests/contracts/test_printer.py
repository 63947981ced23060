"""What every printer promises, real or scripted; a new kind of printer joins by one line below."""

import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.ports import (
    Failed,
    Fault,
    FaultKind,
    Finished,
    JobId,
    Printer,
    Ready,
    Waiting,
    Working,
)
from printing.printers import folder as folder_printer
from printing.printers.folder import FolderPrinter
from tests.contracts.scripted_printer import ScriptedPrinter

PDF = b"%PDF-1.4 a card"
Build = Callable[[Path], Printer]
PRINTERS: dict[str, Build] = {
    "folder": FolderPrinter,
    "scripted": lambda _folder: ScriptedPrinter(states=(Waiting(), Working(), Finished())),
}


@pytest.fixture(params=PRINTERS)
def printer(request: pytest.FixtureRequest, tmp_path: Path) -> Printer:
    return PRINTERS[request.param](tmp_path)


def accepted(printer: Printer, pdf: bytes = PDF) -> JobId:
    job = printer.send(pdf, "2XR8")
    assert isinstance(job, str)
    return job


class TestEveryPrinter:
    def test_has_a_name_for_the_status_strip(self, printer: Printer) -> None:
        assert printer.name

    def test_says_what_stock_it_has_before_a_serial_is_taken(self, printer: Printer) -> None:
        ready = printer.preflight()
        assert isinstance(ready, Ready)
        assert 240 < ready.stock.width < 244
        assert 152 < ready.stock.height < 155
        assert ready.stock.sides == 2
        assert all(pixels > 600 for pixels in ready.stock.pixels)

    def test_gives_every_job_a_name_of_its_own(self, printer: Printer) -> None:
        assert len({accepted(printer) for _ in range(20)}) == 20

    def test_follows_a_job_to_its_end_without_inventing_a_card(self, printer: Printer) -> None:
        job = accepted(printer)
        for _ in range(10):
            state = printer.watch(job)
            assert isinstance(state, Waiting | Working | Finished)
            if isinstance(state, Finished):
                assert state.made is None
                return
        pytest.fail("the job never ended")

    def test_answers_about_a_job_within_a_second(self, printer: Printer) -> None:
        job = accepted(printer)
        start = time.monotonic()
        printer.watch(job)
        assert time.monotonic() - start < 1

    def test_calls_an_unknown_job_vanished(self, printer: Printer) -> None:
        assert printer.watch(JobId("card-unknown")) == Failed(
            Fault(FaultKind.JOB_VANISHED, printer_detail(printer))
        )

    def test_may_be_asked_to_cancel_unknown_and_ended_jobs(self, printer: Printer) -> None:
        job = accepted(printer)
        while not isinstance(printer.watch(job), Finished):
            pass
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
