"""Which printer a station has: chosen by name, kept, and never replaced silently."""

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.ports import Mode, Ready
from kiosk.printer_parts import FOLDER, choose, chosen, printer_of
from printing.printers.cups import CupsPrinter
from printing.printers.folder import FolderPrinter
from printing.printers.scheduler import Scheduler
from tests.cups.scheduler import QUEUE, private_scheduler

NOBODY = Scheduler(Path("/nonexistent/cups.sock"))


def test_without_a_choice_cards_become_files(tmp_path: Path) -> None:
    assert chosen(tmp_path) is None
    assert isinstance(printer_of(tmp_path, Mode.REAL), FolderPrinter)


def test_a_chosen_queue_is_kept_and_prints_the_next_time_the_desk_opens(tmp_path: Path) -> None:
    data = tmp_path / "new"
    with private_scheduler() as scheduler:
        choose(data, QUEUE, scheduler.asked)
        printer = printer_of(data, Mode.REAL, scheduler.asked)
        assert isinstance(printer, CupsPrinter)
        assert isinstance(printer.preflight(), Ready)
    assert (data / "printer.json").stat().st_mode & 0o077 == 0


def test_options_kept_for_a_queue_stay_when_it_is_chosen_again(tmp_path: Path) -> None:
    settings = f'{{"queue": "{QUEUE}", "options": {{"KPanel": "Text"}}, "counts_cards": true}}'
    (tmp_path / "printer.json").write_text(settings)
    with private_scheduler() as scheduler:
        choose(tmp_path, QUEUE, scheduler.asked)
        printer = printer_of(tmp_path, Mode.REAL, scheduler.asked)
    assert isinstance(printer, CupsPrinter)
    assert printer.options == (("KPanel", "Text"),)
    assert printer.counts_cards


def test_files_can_be_chosen_again_without_any_print_service(tmp_path: Path) -> None:
    choose(tmp_path, FOLDER, NOBODY)
    assert isinstance(printer_of(tmp_path, Mode.REAL, NOBODY), FolderPrinter)


def test_a_queue_that_is_not_there_is_refused_with_the_names_of_those_that_are(
    tmp_path: Path,
) -> None:
    with private_scheduler() as scheduler, pytest.raises(KnownError) as refused:
        choose(tmp_path, "elsewhere", scheduler.asked)
    assert f"{QUEUE}, {FOLDER}" in refused.value.do
    assert chosen(tmp_path) is None


def test_a_print_service_that_does_not_answer_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="does not answer"):
        choose(tmp_path, QUEUE, NOBODY)


@pytest.mark.parametrize("content", [b"", b"{", b'{"queue": 3}', b"\xff", b'{"queue":"a","x":1}'])
def test_a_damaged_choice_is_said_and_can_be_made_again(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "printer.json").write_bytes(content)
    with pytest.raises(KnownError, match="damaged"):
        printer_of(tmp_path, Mode.REAL)
    choose(tmp_path, FOLDER, NOBODY)
    assert isinstance(printer_of(tmp_path, Mode.REAL), FolderPrinter)
