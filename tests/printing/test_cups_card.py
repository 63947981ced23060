"""What the desk is told about a card that prints, waits for a person, or fails.

After each of these: what is said is what happened, nothing of the card is left in the spool, and
the printer made each card at most once.
"""

import re

import pytest

from kiosk.ports import (
    Failed,
    Fault,
    FaultKind,
    Finished,
    Waiting,
    Working,
)
from printing.printers.cups import CupsPrinter
from printing.printers.following import Limits
from printing.printers.ipp import Attribute, GroupTag, Operation, Tag
from printing.printers.jobs import Job
from printing.printers.scheduler import Silent
from tests.cups.following import (
    TITLE,
    Hand,
    Others,
    end_of,
    ended,
    failed_by,
    is_at,
    nothing_is_left,
    others,
    sent,
    to_job,
    watched,
)
from tests.cups.scheduler import (
    QUEUE,
    PrivateScheduler,
    until,
)


class TestACardThatPrints:
    def test_is_told_finished_and_never_made(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        job = sent(printer)
        assert end_of(printer, job) == Finished(made=None)
        assert len(scheduler.cards()) == 1
        nothing_is_left(scheduler)

    def test_is_made_where_the_printer_itself_counts(self, scheduler: PrivateScheduler) -> None:
        scheduler.script("card", "counter 1", "end 0")
        printer = CupsPrinter(QUEUE, scheduler.asked, counts_cards=True)
        assert end_of(printer, sent(printer)) == Finished(made=True)

    def test_is_asked_about_where_the_printers_count_did_not_move(
        self, scheduler: PrivateScheduler
    ) -> None:
        scheduler.script("end 0")
        printer = CupsPrinter(QUEUE, scheduler.asked, counts_cards=True)
        assert end_of(printer, sent(printer)) == Finished(made=None)

    def test_reaches_the_printer_with_both_sides_in_one_job_under_an_opaque_title(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        job = sent(printer)
        watched(printer, job, ended)
        page = scheduler.page(job.split()[0])
        assert len(re.findall(rb"/Type\s*/Page\b", page)) == 2
        assert (scheduler.printer / "title").read_text().split() == [TITLE]

    def test_is_not_remembered_by_the_scheduler_afterwards(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        job = sent(printer)
        watched(printer, job, ended)
        target = Attribute("job-uri", Tag.URI, (f"ipp://localhost/jobs/{job.split()[0]}",))
        told = scheduler.asked.ask(Operation.GET_JOB_ATTRIBUTES, target)
        assert not isinstance(told, Silent)
        assert told.first(GroupTag.JOB) == {}
        assert printer.watch(job) == Finished(made=None)

    def test_asks_the_queue_for_its_own_black_panel(self, scheduler: PrivateScheduler) -> None:
        printer = CupsPrinter(QUEUE, scheduler.asked, options=(("KPanel", "Text"),))
        watched(printer, sent(printer), ended)
        assert "KPanel=Text" in (scheduler.printer / "options").read_text().split()


class TestACardThatWaitsForAPerson:
    @pytest.mark.parametrize(
        ("reason", "kind"),
        [
            ("media-empty-error", FaultKind.OUT_OF_CARDS),
            ("marker-supply-empty-error", FaultKind.RIBBON_OUT),
            ("cover-open-error", FaultKind.COVER_OPEN),
            ("media-jam-error", FaultKind.JAM),
            ("cleaner-life-over-error", FaultKind.CLEANING),
            ("offline-report", FaultKind.OFFLINE),
        ],
    )
    def test_names_what_is_wrong_and_goes_on_once_it_is_put_right(
        self, scheduler: PrivateScheduler, printer: CupsPrinter, reason: str, kind: FaultKind
    ) -> None:
        scheduler.script(f"state +{reason}", "until refilled", f"state -{reason}", "card", "end 0")
        job = sent(printer)
        watched(printer, job, is_at(kind))
        scheduler.allow("refilled")
        assert end_of(printer, job) == Finished(made=None)
        assert len(scheduler.cards()) == 1
        nothing_is_left(scheduler)

    def test_is_withdrawn_when_nobody_comes(
        self, scheduler: PrivateScheduler, printer: CupsPrinter, clock: Hand
    ) -> None:
        scheduler.script("state +media-empty-error", "until refilled", "card", "end 0")
        job = sent(printer)
        watched(printer, job, is_at(FaultKind.OUT_OF_CARDS))
        clock.at = Limits().attended + 1
        assert failed_by(printer.watch(job)) is FaultKind.OUT_OF_CARDS
        scheduler.allow("refilled")
        nothing_is_left(scheduler)
        assert scheduler.cards() == []

    def test_is_not_blamed_for_what_the_job_before_it_left_behind(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("state +marker-supply-empty-error", "end 1")
        assert failed_by(end_of(printer, sent(printer))) is FaultKind.RIBBON_OUT
        before = printer.preflight()
        assert isinstance(before, Fault)
        assert before.kind is FaultKind.RIBBON_OUT
        scheduler.script("until looked", "state -marker-supply-empty-error", "card", "end 0")
        job = sent(printer)
        told = watched(printer, job, lambda state: isinstance(state, Working))
        scheduler.allow("looked")
        told += watched(printer, job, ended)
        assert all(state in (Waiting(), Working(None), Finished(None)) for state in told)


class TestACardThatFails:
    def test_is_told_as_a_ribbon_that_ran_out(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("state +marker-supply-empty-error", "end 1")
        assert end_of(printer, sent(printer)) == Failed(
            Fault(FaultKind.RIBBON_OUT, "marker-supply-empty-error")
        )
        nothing_is_left(scheduler)

    @pytest.mark.parametrize("status", [1, 3, 4, 5, 6, 7])
    def test_is_never_printed_again_however_the_driver_gives_up(
        self, scheduler: PrivateScheduler, printer: CupsPrinter, status: int
    ) -> None:
        # man 7 backend: failed, hold, stop, cancel, retry, retry at once
        scheduler.script("card", f"end {status}")
        job = sent(printer)
        state = end_of(printer, job)
        assert isinstance(state, Failed)
        assert state.made is None
        others(scheduler, Others.RESUME_PRINTER)
        nothing_is_left(scheduler)
        assert set(scheduler.cards()) == {job.split()[1]}

    def test_is_told_as_a_driver_that_crashed(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.allow("crash")
        scheduler.script("end 0")
        assert failed_by(end_of(printer, sent(printer))) is FaultKind.DRIVER_FAILED
        nothing_is_left(scheduler)

    @pytest.mark.parametrize("manners", ["gentle", "deaf"])
    def test_is_withdrawn_when_the_printer_hangs_past_the_limit(
        self, scheduler: PrivateScheduler, printer: CupsPrinter, clock: Hand, manners: str
    ) -> None:
        scheduler.script(manners, "until never", "card", "end 0")
        job = sent(printer)
        watched(printer, job, lambda state: state == Working())
        clock.at = Limits().working + 1
        assert printer.watch(job) == Failed(Fault(FaultKind.TOO_SLOW))
        nothing_is_left(scheduler)
        assert scheduler.cards() == []

    def test_is_told_when_somebody_else_withdraws_it(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("until never")
        job = sent(printer)
        watched(printer, job, lambda state: state == Working())
        to_job(scheduler, job, Operation.CANCEL_JOB)
        assert end_of(printer, job) == Failed(Fault(FaultKind.JOB_CANCELLED))
        nothing_is_left(scheduler)

    def test_is_told_as_lost_when_the_scheduler_no_longer_knows_it(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("until never")
        job = sent(printer)
        lost = Job.read(job)
        until(lambda: printer._jobs.withdraw(lost).gone)  # a stranger's purge
        assert end_of(printer, job) == Failed(Fault(FaultKind.JOB_VANISHED))
        nothing_is_left(scheduler)
