"""What the desk is told about a card behind a real print scheduler, whatever happens to it.

After each of these: what is said is what happened, nothing of the card is left in the spool, and
the printer made each card at most once.
"""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import pytest

from kiosk.ports import (
    Failed,
    Fault,
    FaultKind,
    Finished,
    JobId,
    JobState,
    Ready,
    Waiting,
    Working,
)
from printing.printers.cups import CupsPrinter, queues
from printing.printers.following import Limits
from printing.printers.ipp import Attribute, GroupTag, Operation, Tag
from printing.printers.jobs import Job
from printing.printers.scheduler import Scheduler, Silent
from tests.cups.page import two_sides
from tests.cups.scheduler import (
    QUEUE,
    SAVES_AT_ONCE,
    PrivateScheduler,
    private_scheduler,
    until,
)

CARD = two_sides()
TITLE = "2XR8"


class Others(IntEnum):
    """What somebody else at this machine may ask of the scheduler."""

    PAUSE_PRINTER = 0x0010
    RESUME_PRINTER = 0x0011
    HOLD_JOB = 0x000C
    REJECT_JOBS = 0x4009


@dataclass
class Hand:
    """A clock that is moved by hand."""

    at: float = 0.0

    def __call__(self) -> float:
        return self.at


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


def sent(printer: CupsPrinter) -> JobId:
    assert isinstance(printer.preflight(), Ready)
    job = printer.send(CARD, TITLE)
    assert not isinstance(job, Fault)
    return job


def watched(
    printer: CupsPrinter, job: JobId, there: Callable[[JobState], object]
) -> list[JobState]:
    """Watch until a state is there; gives every state that was told, once each in a row."""
    told: list[JobState] = []

    def look() -> object:
        state = printer.watch(job)
        if not told or told[-1] != state:
            told.append(state)
        return there(state)

    until(look)
    return told


def ended(state: JobState) -> bool:
    return isinstance(state, Finished | Failed)


def end_of(printer: CupsPrinter, job: JobId) -> JobState:
    return watched(printer, job, ended)[-1]


def is_at(kind: FaultKind) -> Callable[[JobState], bool]:
    return lambda state: (
        isinstance(state, Working) and state.fault is not None and (state.fault.kind is kind)
    )


def failed_by(state: JobState) -> FaultKind:
    assert isinstance(state, Failed)
    return state.fault.kind


def others(scheduler: PrivateScheduler, what: Others) -> None:
    target = Attribute("printer-uri", Tag.URI, (f"ipp://localhost/printers/{QUEUE}",))
    told = scheduler.asked.ask(what, target)
    assert not isinstance(told, Silent)
    assert told.accepted


def to_job(scheduler: PrivateScheduler, job: JobId, what: IntEnum) -> None:
    target = Attribute("job-uri", Tag.URI, (f"ipp://localhost/jobs/{job.split()[0]}",))
    told = scheduler.asked.ask(what, target)
    assert not isinstance(told, Silent)
    assert told.accepted


def nothing_is_left(scheduler: PrivateScheduler) -> None:
    """No file of any job, and every card was made once at most."""
    until(lambda: scheduler.spooled() == [])
    cards = scheduler.cards()
    assert len(cards) == len(set(cards))


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


class TestAQueueThatIsStopped:
    def test_in_the_middle_of_a_card_ends_the_card_instead_of_printing_it_later(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("card", "until never")
        job = sent(printer)
        until(scheduler.cards)
        watched(printer, job, lambda state: state == Working())
        others(scheduler, Others.PAUSE_PRINTER)
        assert failed_by(end_of(printer, job)) is FaultKind.QUEUE_STOPPED
        scheduler.script("card", "end 0")
        others(scheduler, Others.RESUME_PRINTER)
        nothing_is_left(scheduler)
        assert len(scheduler.cards()) == 1

    def test_before_a_card_begins_is_said_and_the_card_prints_once_it_runs(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        assert isinstance(printer.preflight(), Ready)
        others(scheduler, Others.PAUSE_PRINTER)
        job = printer.send(CARD, TITLE)
        assert not isinstance(job, Fault)
        assert printer.watch(job) == Working(Fault(FaultKind.QUEUE_STOPPED))
        others(scheduler, Others.RESUME_PRINTER)
        assert end_of(printer, job) == Finished(made=None)
        assert len(scheduler.cards()) == 1

    def test_and_never_resumed_means_that_surely_no_card_was_made(
        self, scheduler: PrivateScheduler, printer: CupsPrinter, clock: Hand
    ) -> None:
        others(scheduler, Others.PAUSE_PRINTER)
        job = printer.send(CARD, TITLE)
        assert not isinstance(job, Fault)
        clock.at = Limits().waiting + 1
        assert printer.watch(job) == Failed(Fault(FaultKind.QUEUE_STOPPED), made=False)
        others(scheduler, Others.RESUME_PRINTER)
        nothing_is_left(scheduler)
        assert scheduler.cards() == []


class TestASchedulerThatIsKilled:
    def test_in_the_middle_of_a_card_is_a_state_and_the_card_is_not_printed_again(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("until killed", "card", "end 0")
        job = sent(printer)
        watched(printer, job, lambda state: state == Working())
        scheduler.kill()
        assert printer.watch(job) == Working(Fault(FaultKind.SCHEDULER_GONE))
        gone = printer.preflight()
        assert gone == Fault(FaultKind.SCHEDULER_GONE)
        scheduler.start()
        assert end_of(printer, job) == Failed(Fault(FaultKind.JOB_VANISHED))
        scheduler.allow("killed")  # the orphaned driver goes on and makes its one card
        until(scheduler.cards)
        nothing_is_left(scheduler)
        assert isinstance(printer.preflight(), Ready)
        scheduler.script("card", "end 0")
        assert end_of(printer, sent(printer)) == Finished(made=None)
        nothing_is_left(scheduler)

    def test_and_kept_its_spool_is_still_not_followed_into_a_second_card(self) -> None:
        with private_scheduler(SAVES_AT_ONCE) as scheduler:
            printer = CupsPrinter(QUEUE, scheduler.asked)
            scheduler.script("card", "until killed", "end 0")
            job = sent(printer)
            until(scheduler.cards)
            watched(printer, job, lambda state: state == Working())
            until(lambda: any(name.startswith("c0") for name in scheduler.spooled()))
            scheduler.kill()
            scheduler.start(empty=False)
            assert isinstance(end_of(printer, job), Failed)
            scheduler.allow("killed")
            nothing_is_left(scheduler)
            assert len(scheduler.cards()) == 1

    def test_for_good_ends_the_watch_and_purges_when_it_is_back(self, clock: Hand) -> None:
        with private_scheduler(SAVES_AT_ONCE) as scheduler:
            printer = CupsPrinter(QUEUE, scheduler.asked, now=clock)
            scheduler.script("until never")
            job = sent(printer)
            watched(printer, job, lambda state: state == Working())
            until(lambda: any(name.startswith("c0") for name in scheduler.spooled()))
            scheduler.kill()
            printer.watch(job)
            clock.at = Limits().silent + 1
            assert printer.watch(job) == Failed(Fault(FaultKind.SCHEDULER_GONE))
            scheduler.start(empty=False)
            until(lambda: isinstance(printer.preflight(), Ready) and not scheduler.spooled())
            nothing_is_left(scheduler)

    def test_gives_numbers_anew_and_another_job_is_not_taken_for_this_one(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("until never")
        job = sent(printer)
        scheduler.kill()
        scheduler.forget_numbers()
        scheduler.start()
        scheduler.script("card", "end 0")
        other = CupsPrinter(QUEUE, scheduler.asked)
        same_number = ""
        while same_number != job.split()[0]:
            stranger = sent(other)
            same_number = stranger.split()[0]
            assert end_of(printer, job) == Failed(Fault(FaultKind.JOB_VANISHED))
            assert end_of(other, stranger) == Finished(made=None)

    def test_while_sending_is_a_fault_and_nothing_prints(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        assert isinstance(printer.preflight(), Ready)
        scheduler.kill()
        assert printer.send(CARD, TITLE) == Fault(FaultKind.SCHEDULER_GONE)

    def test_or_silent_is_noticed_within_a_second(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("until never")
        job = sent(printer)
        scheduler.freeze()
        start = time.monotonic()
        state = printer.watch(job)
        took = time.monotonic() - start
        scheduler.thaw()
        assert state == Working(Fault(FaultKind.SCHEDULER_GONE))
        assert took < 1


class TestBeforeACard:
    def test_the_stock_is_what_the_queue_says(self, printer: CupsPrinter) -> None:
        ready = printer.preflight()
        assert isinstance(ready, Ready)
        assert ready.stock.pixels == (1011, 638)
        assert ready.stock.sides == 2

    def test_a_queue_that_is_not_there_is_missing(self, scheduler: PrivateScheduler) -> None:
        fault = CupsPrinter("elsewhere", scheduler.asked).preflight()
        assert isinstance(fault, Fault)
        assert fault.kind is FaultKind.QUEUE_MISSING

    def test_a_machine_without_a_scheduler_says_so(self, tmp_path: Path) -> None:
        printer = CupsPrinter(QUEUE, Scheduler(tmp_path / "none"))
        assert printer.preflight() == Fault(FaultKind.SCHEDULER_GONE)
        assert queues(printer.scheduler) == Silent()

    @pytest.mark.parametrize("what", [Others.PAUSE_PRINTER, Others.REJECT_JOBS])
    def test_a_queue_that_is_off_is_stopped(
        self, scheduler: PrivateScheduler, printer: CupsPrinter, what: Others
    ) -> None:
        others(scheduler, what)
        fault = printer.preflight()
        assert isinstance(fault, Fault)
        assert fault.kind is FaultKind.QUEUE_STOPPED

    def test_a_queue_with_somebody_elses_job_is_busy_and_with_our_own_is_not(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        scheduler.script("until never")
        sent(printer)
        assert isinstance(printer.preflight(), Ready)
        other = CupsPrinter(QUEUE, scheduler.asked).preflight()
        assert isinstance(other, Fault)
        assert other.kind is FaultKind.BUSY

    def test_an_option_that_the_driver_does_not_offer_is_refused(
        self, scheduler: PrivateScheduler
    ) -> None:
        printer = CupsPrinter(QUEUE, scheduler.asked, options=(("KPanel", "Everything"),))
        assert printer.preflight() == Fault(FaultKind.WRONG_PAGE, "KPanel=Everything")

    def test_what_an_earlier_run_left_waiting_never_prints_unseen(
        self, scheduler: PrivateScheduler, printer: CupsPrinter
    ) -> None:
        assert isinstance(printer.preflight(), Ready)
        others(scheduler, Others.PAUSE_PRINTER)
        assert not isinstance(printer.send(CARD, TITLE), Fault)
        CupsPrinter(QUEUE, scheduler.asked).clear()
        others(scheduler, Others.RESUME_PRINTER)
        nothing_is_left(scheduler)
        assert scheduler.cards() == []

    def test_the_queues_of_this_machine_can_be_listed(self, scheduler: PrivateScheduler) -> None:
        assert queues(scheduler.asked) == (QUEUE,)


class TestASchedulerWithOtherHabits:
    def test_that_keeps_files_is_found_out_by_trying(self) -> None:
        with private_scheduler({"PreserveJobFiles": "Yes"}) as scheduler:
            fault = CupsPrinter(QUEUE, scheduler.asked).preflight()
            assert isinstance(fault, Fault)
            assert fault.kind is FaultKind.KEEPS_FILES
            nothing_is_left(scheduler)

    @pytest.mark.parametrize("policy", ["stop-printer", "retry-job", "retry-current-job"])
    def test_that_would_print_a_card_again_is_refused(self, policy: str) -> None:
        with private_scheduler(policy=policy) as scheduler:
            fault = CupsPrinter(QUEUE, scheduler.asked).preflight()
            assert fault == Fault(FaultKind.PRINTS_AGAIN, policy)
