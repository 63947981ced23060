"""What the desk is told about a card whose queue is stopped, or whose scheduler is killed.

After each of these: what is said is what happened, nothing of the card is left in the spool, and
the printer made each card at most once.
"""

import time

from kiosk.ports import (
    Failed,
    Fault,
    FaultKind,
    Finished,
    Ready,
    Working,
)
from printing.printers.cups import CupsPrinter
from printing.printers.following import Limits
from tests.cups.following import (
    CARD,
    TITLE,
    Hand,
    Others,
    end_of,
    failed_by,
    nothing_is_left,
    others,
    sent,
    watched,
)
from tests.cups.scheduler import (
    QUEUE,
    SAVES_AT_ONCE,
    PrivateScheduler,
    private_scheduler,
    until,
)


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
