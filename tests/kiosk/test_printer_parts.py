"""Which printer a station has: chosen by name, kept, and never replaced silently."""

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.ports import Mode, Ready
from kiosk.printer_choice import choices, choose
from kiosk.printer_parts import paper_printer, printer_of
from kiosk.queues import FOLDER, NONE, Use
from printing.printers.cups import CupsPrinter
from printing.printers.folder import FolderPrinter
from printing.printers.scheduler import Scheduler
from tests.cups.scheduler import QUEUE, private_scheduler

NOBODY = Scheduler(Path("/nonexistent/cups.sock"))


def test_without_a_choice_cards_become_files(tmp_path: Path) -> None:
    assert choices(tmp_path).card is None
    assert isinstance(printer_of(tmp_path, Mode.REAL), FolderPrinter)


def test_a_chosen_queue_is_kept_and_prints_the_next_time_the_desk_opens(tmp_path: Path) -> None:
    data = tmp_path / "new"
    with private_scheduler() as scheduler:
        choose(data, Use.CARD, QUEUE, Mode.REAL, scheduler.asked)
        printer = printer_of(data, Mode.REAL, scheduler.asked)
        assert isinstance(printer, CupsPrinter)
        assert isinstance(printer.preflight(), Ready)
    assert (data / "printer.json").stat().st_mode & 0o077 == 0


def test_options_kept_for_a_queue_stay_when_it_is_chosen_again(tmp_path: Path) -> None:
    settings = f'{{"queue": "{QUEUE}", "options": {{"KPanel": "Text"}}, "counts_cards": true}}'
    (tmp_path / "printer.json").write_text(settings)
    with private_scheduler() as scheduler:
        choose(tmp_path, Use.CARD, QUEUE, Mode.REAL, scheduler.asked)
        printer = printer_of(tmp_path, Mode.REAL, scheduler.asked)
    assert isinstance(printer, CupsPrinter)
    assert printer.options == (("KPanel", "Text"),)
    assert printer.counts_cards


def test_files_can_be_chosen_again_without_any_print_service(tmp_path: Path) -> None:
    choose(tmp_path, Use.CARD, FOLDER, Mode.REAL, NOBODY)
    assert isinstance(printer_of(tmp_path, Mode.REAL, NOBODY), FolderPrinter)


def test_a_queue_that_is_not_there_is_refused_with_the_names_of_those_that_are(
    tmp_path: Path,
) -> None:
    with private_scheduler() as scheduler, pytest.raises(KnownError) as refused:
        choose(tmp_path, Use.CARD, "elsewhere", Mode.REAL, scheduler.asked)
    assert f"{QUEUE}, {FOLDER}" in refused.value.do
    assert choices(tmp_path).card is None


def test_a_print_service_that_does_not_answer_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="does not answer"):
        choose(tmp_path, Use.CARD, QUEUE, Mode.REAL, NOBODY)


@pytest.mark.parametrize("content", [b"", b"{", b'{"queue": 3}', b"\xff", b'{"queue":"a","x":1}'])
def test_a_damaged_choice_is_said_and_can_be_made_again(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "printer.json").write_bytes(content)
    with pytest.raises(KnownError, match="damaged"):
        printer_of(tmp_path, Mode.REAL)
    choose(tmp_path, Use.CARD, FOLDER, Mode.REAL, NOBODY)
    assert isinstance(printer_of(tmp_path, Mode.REAL), FolderPrinter)


# -- slips and sheets -----------------------------------------------------------------------------


@pytest.mark.parametrize("use", [Use.SLIP, Use.A4])
def test_without_a_choice_there_is_no_paper_printer(tmp_path: Path, use: Use) -> None:
    assert paper_printer(tmp_path, use, Mode.REAL) is None
    choose(tmp_path, use, NONE, Mode.REAL, NOBODY)
    assert paper_printer(tmp_path, use, Mode.REAL) is None


def test_practice_may_keep_slips_as_files(tmp_path: Path) -> None:
    choose(tmp_path, Use.SLIP, FOLDER, Mode.PRACTICE, NOBODY)
    printer = paper_printer(tmp_path, Use.SLIP, Mode.PRACTICE)
    assert isinstance(printer, FolderPrinter)
    printer.send(b"%PDF", "B-47")
    assert [path.parent.name for path in tmp_path.rglob("slip-*.pdf")] == ["slips"]


@pytest.mark.parametrize("use", [Use.SLIP, Use.A4])
def test_a_real_station_keeps_no_paper_as_files_whoever_wrote_the_choice(
    tmp_path: Path, use: Use
) -> None:
    with pytest.raises(KnownError, match="not kept as files"):
        choose(tmp_path, use, FOLDER, Mode.REAL, NOBODY)
    choose(tmp_path, use, FOLDER, Mode.PRACTICE, NOBODY)
    with pytest.raises(KnownError, match="not kept as files"):
        paper_printer(tmp_path, use, Mode.REAL)


def test_cards_are_never_printed_nowhere(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="needs a printer"):
        choose(tmp_path, Use.CARD, NONE, Mode.REAL, NOBODY)


def test_the_choice_of_one_use_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / "printer.json").write_text('{"queue": "zebra", "options": {"KPanel": "Text"}}')
    choose(tmp_path, Use.SLIP, NONE, Mode.REAL, NOBODY)
    known = choices(tmp_path)
    assert known.card is not None
    assert (known.card.queue, known.card.options) == ("zebra", {"KPanel": "Text"})
    assert known.slip is not None
    assert known.slip.queue == NONE
