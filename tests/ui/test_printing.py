"""What a clerk sees while a card prints, and after it broke off: what is known, and no more.

The printer is a CUPS queue of a real scheduler of its own; each case is watched on the real screen,
in the real register, and at the printer's own count. Pictures go to `HANDBACK_PICTURES`, if set.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.issuance import Card, State
from kiosk.ports import Failed, Fault, FaultKind
from printing.printers.cups import CupsPrinter
from printing.printers.following import Limits
from printing.printers.ipp import Attribute, Operation, Tag
from tests.cups.scheduler import QUEUE, PrivateScheduler, private_scheduler, until
from tests.ui.counter import Counter, open_counter
from ui.desk import flow
from ui.desk.came_out_page import CameOutPage

PICTURES = os.environ.get("HANDBACK_PICTURES")


class Pause(IntEnum):
    PRINTER = 0x0010


@dataclass
class Bench:
    """A desk, the scheduler behind it, and what becomes of the number that was taken."""

    counter: Counter
    scheduler: PrivateScheduler
    printer: CupsPrinter

    def print(self) -> None:
        self.counter.start()
        self.counter.name("Marisol", "Vega")
        self.counter.to_card()
        self.counter.actor.verb()

    def until_at(self, stage: type[flow.Stage]) -> None:
        self.counter.qtbot.waitUntil(
            lambda: isinstance(self.counter.screen.stage, stage), timeout=20_000
        )
        self.counter.until_at(stage)

    def until_told(self, title: str) -> None:
        self.counter.qtbot.waitUntil(
            lambda: self.counter.banner.title.startswith(title), timeout=20_000
        )

    def card(self) -> Card:
        (card,) = self.counter.cards()
        return card

    def job(self) -> str:
        job = self.counter.case.job
        assert job is not None
        return job

    def others(self, operation: IntEnum, *, job: bool = False) -> None:
        name, place = (
            ("job-uri", f"jobs/{self.job().split()[0]}")
            if job
            else ("printer-uri", f"printers/{QUEUE}")
        )
        target = Attribute(name, Tag.URI, (f"ipp://localhost/{place}",))
        self.scheduler.asked.ask(operation, target)

    def picture(self, name: str) -> None:
        if PICTURES:
            self.counter.screen.window().grab().save(str(Path(PICTURES) / f"{name}.png"))

    def nothing_is_left(self) -> None:
        until(lambda: self.scheduler.spooled() == [])
        cards = self.scheduler.cards()
        assert len(cards) == len(set(cards))


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with private_scheduler() as scheduler, open_counter(qtbot, tmp_path / "data") as counter:
        printer = CupsPrinter(QUEUE, scheduler.asked, limits=Limits(silent=1))
        counter.desk.printer = printer
        yield Bench(counter, scheduler, printer)


def test_a_card_that_printed_is_asked_for_and_recorded_as_sent_only(bench: Bench) -> None:
    bench.print()
    bench.until_at(flow.CameOut)
    assert (bench.card().state, bench.card().made_by) == (State.SENT, None)
    bench.picture("printed")
    bench.nothing_is_left()


def test_a_hopper_that_runs_empty_is_said_until_it_is_refilled(bench: Bench) -> None:
    reason = "media-empty-error"
    bench.scheduler.script(f"state +{reason}", "until refilled", f"state -{reason}", "card")
    bench.print()
    bench.until_told("The printer is out of cards.")
    bench.picture("out-of-cards")
    assert isinstance(bench.counter.screen.stage, flow.Printing)
    bench.scheduler.allow("refilled")
    bench.until_at(flow.CameOut)
    assert bench.counter.banner.isHidden()
    bench.picture("refilled")
    assert len(bench.scheduler.cards()) == 1
    bench.nothing_is_left()


def breaks(title: str) -> Callable[[Bench, str], None]:
    def told(bench: Bench, name: str) -> None:
        bench.until_at(flow.CameOut)
        page = bench.counter.page
        assert isinstance(page, CameOutPage)
        assert bench.counter.banner.title.startswith(title)
        assert "not known" in page.guidance
        assert (bench.card().state, bench.card().made_by) == (State.SENT, None)
        bench.picture(name)
        bench.nothing_is_left()

    return told


@pytest.mark.parametrize(
    ("name", "script", "title"),
    [
        ("ribbon-out", ("state +marker-supply-empty-error", "end 1"), "The ribbon is used up."),
        ("aborted", ("end 1",), "The printer's own software stopped."),
        ("driver-crash", ("crash",), "The printer's own software stopped."),
        (
            "hang",
            ("until never",),
            "The printer did not finish in time. The card is withdrawn.",
        ),
    ],
)
def test_a_card_that_broke_off_is_not_known_and_its_number_stays_open(
    bench: Bench, name: str, script: tuple[str, ...], title: str
) -> None:
    if script == ("crash",):
        bench.scheduler.allow("crash")
    if name == "hang":
        bench.printer.limits = Limits(working=1)
    bench.scheduler.script(*script)
    bench.print()
    breaks(title)(bench, name)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("queue-stopped", "Printing is switched off on this machine."),
        ("cancelled", "The card was withdrawn from the printer by somebody else."),
        ("lost", "The printer lost track of the card."),
        ("scheduler-killed", "The printer lost track of the card."),
        ("scheduler-gone", "Printing on this machine does not answer."),
    ],
)
def test_a_card_that_others_took_away_is_not_known_either(
    bench: Bench, name: str, title: str
) -> None:
    bench.scheduler.script("card", "until released", "end 0")
    bench.print()
    bench.until_at(flow.Printing)
    bench.counter.qtbot.waitUntil(lambda: bool(bench.scheduler.cards()), timeout=20_000)
    bench.counter.qtbot.wait(300)  # the desk sees that it has begun
    _take_away(bench, name)
    breaks(title)(bench, name)
    bench.scheduler.allow("released")
    bench.nothing_is_left()
    assert len(bench.scheduler.cards()) == 1


def _take_away(bench: Bench, name: str) -> None:
    match name:
        case "queue-stopped":
            bench.others(Pause.PRINTER)
        case "cancelled":
            bench.others(Operation.CANCEL_JOB, job=True)
        case "lost":
            bench.scheduler.kill()
            bench.scheduler.start()
        case "scheduler-killed":
            bench.scheduler.kill()
            bench.until_told("Printing on this machine does not answer.")
            bench.picture("scheduler-away")
            bench.scheduler.start()
        case _:
            bench.scheduler.kill()
            bench.until_at(flow.CameOut)
            bench.scheduler._before()


def test_a_card_that_surely_never_printed_asks_nobody_and_gets_a_new_number(
    bench: Bench,
) -> None:
    nothing = Failed(Fault(FaultKind.QUEUE_STOPPED), made=False)
    bench.counter.desk.printer = bench.counter.printer
    bench.counter.printer.states = [nothing]
    bench.print()
    bench.until_told("Printing is switched off on this machine.")
    bench.until_at(flow.Previewing)
    bench.counter.until(lambda: bench.counter.case.prepared is not None)
    assert bench.counter.cards() == ()
