"""Paper behind a real print scheduler: what reaches the printer can be read, and nothing stays."""

from collections.abc import Iterator

import pytest
import zxingcpp
from PIL import Image

from kiosk.ports import (
    CardStock,
    Failed,
    Fault,
    FaultKind,
    Finished,
    JobId,
    Ready,
    Waiting,
    Working,
)
from printing.paper.day_sheet import day_sheet
from printing.paper.slip import SlipFace, paper_of, slip
from printing.printers.cups import CupsPrinter
from printing.printers.media import Form
from tests.cups.pages import pages_of
from tests.cups.scheduler import OFFICE, ROLL, PrivateScheduler, private_scheduler, until
from tests.printing.sheets import HEAD, ordinary
from tests.printing.test_slip import face, scanned


@pytest.fixture
def scheduler() -> Iterator[PrivateScheduler]:
    with private_scheduler(raster=True, paper=True) as running:
        yield running


def stock_of(printer: CupsPrinter) -> CardStock:
    ready = printer.preflight()
    assert isinstance(ready, Ready)
    return ready.stock


def drawn(printer: CupsPrinter, shown: SlipFace) -> bytes:
    pdf = slip(shown, paper_of(stock_of(printer)))
    assert isinstance(pdf, bytes)
    return pdf


def printed(scheduler: PrivateScheduler, printer: CupsPrinter, pdf: bytes) -> list[Image.Image]:
    """Print a document and give the pages that reached the printer."""
    job = printer.send(pdf, "B-47")
    assert not isinstance(job, Fault)
    until(lambda: printer.watch(job) == Finished())
    return list(pages_of(scheduler.page(job.split()[0])))


@pytest.mark.parametrize(("queue", "dots"), [(ROLL, 638), (OFFICE, 1140)])
def test_the_code_of_a_slip_is_read_from_the_very_dots_that_reach_the_printer(
    scheduler: PrivateScheduler, queue: str, dots: int
) -> None:
    shown = face("ar")
    printer = CupsPrinter(queue, scheduler.asked, Form.SLIP)
    (page,) = printed(scheduler, printer, drawn(printer, shown))
    assert abs(page.width - dots) <= 2
    assert scanned(page.convert("L")) == [shown.code]
    assert scheduler.spooled() == []


def test_a_roll_is_cut_where_the_slip_ends(scheduler: PrivateScheduler) -> None:
    printer = CupsPrinter(ROLL, scheduler.asked, Form.SLIP)
    one, two = (
        printed(scheduler, printer, drawn(printer, face(language)))[0] for language in ("en", "ar")
    )
    assert one.height < two.height - 200
    for page in (one, two):
        below = page.convert("L").crop((0, page.height - 20, *page.size))
        assert below.getextrema() == (255, 255), "a margin below, and the slip ends"
        assert page.height < 203 / 25.4 * 260


def test_the_day_sheets_code_is_read_from_the_page_that_reaches_the_printer(
    scheduler: PrivateScheduler,
) -> None:
    printer = CupsPrinter(OFFICE, scheduler.asked, Form.SHEET)
    sheet = day_sheet(ordinary(), "CityKey", "Chicago", practice=False)
    (page,) = printed(scheduler, printer, sheet)
    (code,) = zxingcpp.read_barcodes(page)
    assert code.text == HEAD


def test_paper_waits_its_turn_behind_another_job(scheduler: PrivateScheduler) -> None:
    printer = CupsPrinter(ROLL, scheduler.asked, Form.SLIP)
    pdf = drawn(printer, face())
    scheduler.script("until paper", "end 0")
    first, other = sent(printer, pdf), CupsPrinter(ROLL, scheduler.asked, Form.SLIP)
    until(lambda: printer.watch(first) == Working())
    assert isinstance(other.preflight(), Ready)
    second = sent(other, pdf)
    assert other.watch(second) == Waiting()
    scheduler.allow("paper")
    until(lambda: printer.watch(first) == Finished())
    until(lambda: other.watch(second) == Finished())


def test_a_roll_that_ran_out_is_named_and_the_withdrawn_slip_leaves_nothing(
    scheduler: PrivateScheduler,
) -> None:
    printer = CupsPrinter(ROLL, scheduler.asked, Form.SLIP)
    pdf = drawn(printer, face())
    scheduler.script("state +media-empty-error", "until paper", "end 0")
    job = sent(printer, pdf)
    empty = Fault(FaultKind.OUT_OF_CARDS, "media-empty-error")
    until(lambda: printer.watch(job) == Working(empty))
    printer.cancel(job)
    assert isinstance(printer.watch(job), Failed)
    until(lambda: scheduler.spooled() == [])


def sent(printer: CupsPrinter, pdf: bytes) -> JobId:
    job = printer.send(pdf, "B-47")
    assert not isinstance(job, Fault)
    return job
