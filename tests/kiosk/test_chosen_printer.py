"""Choosing another printer counts from the next card on; a card stays with the one that took it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.calibration import Calibration, Offsets, Unknown
from kiosk.calibration_parts import Calibrations, in_place
from kiosk.chosen_printer import ChosenPrinter
from kiosk.desk import Desk
from kiosk.errors import KnownError
from kiosk.isolation import Seal
from kiosk.ports import Failed, Finished, JobId, Mode, Ready
from kiosk.printer_choice import choose, choose_option
from kiosk.queues import FOLDER, Use
from kiosk.readiness import Check, Outcome
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE, SetUp
from tests.cups.page import two_sides
from tests.cups.scheduler import (
    QUEUE,
    SAVES_AT_ONCE,
    PrivateScheduler,
    private_scheduler,
    until,
)
from tests.kiosk.register.sample import TODAY
from tests.ui.workplace import FixedClock


@dataclass
class Bench:
    """A station's printer for cards beside a print service of its own."""

    folder: Path
    scheduler: PrivateScheduler
    printer: ChosenPrinter

    def choose(self, queue: str) -> None:
        choose(self.folder, Use.CARD, queue, Mode.REAL, self.scheduler.asked)

    def send(self) -> JobId:
        assert isinstance(self.printer.preflight(), Ready)
        job = self.printer.send(two_sides(), "2XR8")
        assert isinstance(job, str)
        return job

    def files(self) -> list[Path]:
        return list(self.folder.glob("cards/*.pdf"))

    def ended(self, job: JobId) -> bool:
        return isinstance(self.printer.watch(job), Finished)


@contextmanager
def at_a_bench(folder: Path, *settings: dict[str, str]) -> Iterator[Bench]:
    with private_scheduler(*settings) as scheduler:
        yield Bench(folder, scheduler, ChosenPrinter(folder, Mode.REAL, scheduler.asked))


def test_the_next_card_goes_to_the_printer_chosen_by_then_and_the_last_one_stays_where_it_was_sent(
    tmp_path: Path,
) -> None:
    with at_a_bench(tmp_path) as bench:
        first = bench.send()
        assert (bench.printer.name, len(bench.files())) == ("Folder", 1)
        bench.choose(QUEUE)
        assert bench.printer.name == QUEUE
        second = bench.send()
        assert bench.ended(first)
        until(lambda: bench.ended(second))
        assert len(bench.scheduler.cards()) == 1
        bench.choose(FOLDER)
        assert bench.ended(second)
        bench.printer.cancel(first)
        bench.printer.cancel(second)
        assert bench.files() == []
        until(lambda: bench.scheduler.spooled() == [])


def test_a_drivers_setting_counts_for_the_next_card_while_the_last_one_is_still_followed(
    tmp_path: Path,
) -> None:
    with at_a_bench(tmp_path) as bench:
        bench.choose(QUEUE)
        first = bench.send()
        until(lambda: bench.ended(first))
        choose_option(tmp_path, Use.CARD, "KPanel", "None")
        second = bench.send()
        until(lambda: bench.ended(second))
        assert bench.ended(first)
        assert "KPanel=None" in (bench.scheduler.printer / "options").read_text()


def test_a_card_that_cannot_be_purged_yet_is_purged_although_another_printer_was_chosen(
    tmp_path: Path,
) -> None:
    with at_a_bench(tmp_path, SAVES_AT_ONCE) as bench:
        bench.choose(QUEUE)
        bench.scheduler.script("until never")
        job = bench.send()
        until(lambda: any(name.startswith("c0") for name in bench.scheduler.spooled()))
        bench.scheduler.cut_power()
        bench.printer.cancel(job)
        bench.scheduler.start(empty=False)
        bench.choose(FOLDER)
        until(
            lambda: isinstance(bench.printer.preflight(), Ready) and not bench.scheduler.spooled()
        )


def test_how_far_cards_are_moved_is_asked_of_the_printer_that_is_chosen_at_the_time(
    tmp_path: Path,
) -> None:
    with at_a_bench(tmp_path) as bench:
        kept = Calibrations(tmp_path)
        kept.keep(QUEUE, Calibration(Offsets(), TODAY, None, 423))
        placed = in_place(bench.printer, kept)
        assert kept.of(placed.name) is Unknown.NEVER_READ
        bench.choose(QUEUE)
        assert isinstance(kept.of(placed.name), Calibration)


def test_a_damaged_choice_is_said_before_a_number_is_taken_and_cards_under_way_are_followed(
    tmp_path: Path,
) -> None:
    with at_a_bench(tmp_path) as bench:
        job = bench.send()
        (tmp_path / "printer.json").write_text("{")
        with pytest.raises(KnownError, match="damaged"):
            bench.printer.preflight()
        assert bench.ended(job)


def test_an_unknown_job_is_nobodys(tmp_path: Path) -> None:
    printer = ChosenPrinter(tmp_path, Mode.REAL)
    assert isinstance(printer.watch(JobId("card-unknown")), Failed)


def test_the_desk_tells_and_checks_the_printer_that_was_chosen_after_the_sign_in(
    tmp_path: Path,
) -> None:
    seal = Seal(frozenset(), core_dumps=False, dumpable=False)
    station = Station(tmp_path, Mode.PRACTICE, seal, clock=FixedClock())
    found = station.standing()
    assert isinstance(found, SetUp)
    desk = station.sign_in(found.operators[0].id, PRACTICE_PASSPHRASE)
    assert isinstance(desk, Desk)
    kept = Calibrations(tmp_path)
    kept.keep(QUEUE, Calibration(Offsets(), FixedClock().today(), 300, 423))

    def told() -> tuple[str, Outcome]:
        findings = {one.outcome.check: one.outcome for one in desk.day.readiness()}
        return desk.day.status().printer, findings[Check.TEST_CARD]

    with private_scheduler() as scheduler:
        before = told()
        choose(tmp_path, Use.CARD, QUEUE, Mode.PRACTICE, scheduler.asked)
        after = told()
        desk.close()
    assert before == ("Folder", Outcome.TEST_CARD_NEVER)
    assert after == (QUEUE, Outcome.TEST_CARD_READ)
