"""What a print queue says before a card is sent, and which habits of it are refused."""

from pathlib import Path

import pytest

from kiosk.ports import (
    Fault,
    FaultKind,
    Ready,
)
from printing.printers.cups import CupsPrinter, queues
from printing.printers.scheduler import Scheduler, Silent
from tests.cups.following import CARD, TITLE, Others, nothing_is_left, others, sent
from tests.cups.scheduler import (
    QUEUE,
    PrivateScheduler,
    private_scheduler,
)


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
