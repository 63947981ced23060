"""Every state of the event day's pages, put up directly: to be looked at, measured and named."""

from collections.abc import Iterator

from kiosk.calibration import Calibration, Offset, Offsets
from kiosk.event import LeftOpen, NotOpen, Paused, SampleSent, StockKind
from kiosk.ports import Fault, FaultKind, JobId, Working
from kiosk.queues import Chosen, DriverOption, PrinterReport, QueueReport, Use
from kiosk.readiness import Finding, Outcome
from tests.printing.sheets import ordinary
from tests.ui.counter import Counter
from tests.ui.scenes import DAY, Gallery
from ui.desk.flow import Closed, OnEventDay, Stage
from ui.event import flow
from ui.event.aiming_page import AimingPage
from ui.event.board_page import BoardPage
from ui.event.calibration_page import CalibrationPage
from ui.event.codes_page import CodesPage
from ui.event.destroying_page import DestroyingPage
from ui.event.printers_page import PrintersPage
from ui.event.readiness_page import ReadinessPage

_FACTS: dict[str, str | int] = {
    "fault": "out of cards", "count": 300, "today": "2026-11-21", "last": "2026-11-22",
    "free": 4321, "percent": 97, "findings": "it keeps files; it listens", "names": "sdb, mmcblk0",
    "signers": "Maria Delgado, Tom Okafor",
    "finest": "0.51", "needed": "0.42", "day": "2026-11-20",
    "faults": "receipts: out of paper; office: queue stopped",
}  # fmt: skip


_PANEL = DriverOption("KPanel", "Black panel", (("None", "Not used"), ("Text", "Text")), "Text")
_SIDES = DriverOption("Duplex", "Both sides", (("None", "Front only"), ("On", "Both")), "On")
_CUT = DriverOption("Cut", "Cut", (("None", "Never"), ("PerPage", "After every page")), "PerPage")
PRINTERS = PrinterReport(
    (
        QueueReport(
            "cards", "Zebra ZC300, both sides", (85.2, 54.2), 300,
            serves=frozenset({Use.CARD}), options=(_PANEL, _SIDES),
        ),
        QueueReport(
            "receipts", "Epson TM-T88VI", (80, 200), 203, Fault(FaultKind.OUT_OF_CARDS),
            frozenset({Use.SLIP}), (_CUT,), ("a job could reach the printer twice",),
        ),
        QueueReport("office", "Brother HL", (210, 297), 600, serves=frozenset({Use.A4})),
    ),
    {
        Use.CARD: Chosen("cards", {"KPanel": "Text"}),
        Use.SLIP: Chosen("receipts"),
        Use.A4: Chosen("basement"),
    },
)  # fmt: skip
"""Queues of every kind: well, in trouble, badly set up, and one that is not there any more."""


def event_scenes(gallery: Gallery) -> Iterator[str]:
    """Put up one state after the other, and tell its name."""
    counter = gallery.counter
    for name, stage in _stages(counter):
        gallery.window.banner.clear()
        counter.screen.show_stage(stage)
        counter.until(lambda: True)
        _fill(counter)
        yield name


def _stages(counter: Counter) -> Iterator[tuple[str, Stage]]:
    day = counter.desk.day
    yield "not-open", Closed(NotOpen())
    yield "left-open", Closed(LeftOpen(DAY))
    yield "overview-closed", OnEventDay(flow.Overview())
    yield "readiness", OnEventDay(flow.Checking())
    yield "printers", OnEventDay(flow.ChoosingPrinters())
    yield "opening", OnEventDay(flow.Opening())
    counter.ask(lambda: day.open_day(()))
    yield "box", OnEventDay(flow.TakingStock(StockKind.BOX_OPENED))
    counter.ask(lambda: day.take_stock(StockKind.BOX_OPENED, 300))
    yield "ribbon", OnEventDay(flow.TakingStock(StockKind.RIBBON_CHANGED))
    counter.ask(lambda: day.take_stock(StockKind.RIBBON_CHANGED, 200))
    yield "test-cards", OnEventDay(flow.TakingStock(StockKind.TEST_CARD))
    yield "destroying", OnEventDay(flow.Destroying())
    yield "board", OnEventDay(flow.Telling())
    yield "station-key", OnEventDay(flow.LendingKey())
    sent = SampleSent(JobId("job-1"), Offsets())
    yield "calibrating", OnEventDay(flow.Calibrating())
    counter.printer.states = [Working(Fault(FaultKind.RIBBON_OUT))] * 10_000
    yield "sample-printing", OnEventDay(flow.SamplePrinting(sent))
    counter.printer.states = []
    yield "sample-came-out", OnEventDay(flow.SampleCameOut(sent))
    yield "sample-broke-off", OnEventDay(flow.SampleCameOut(sent, finished=False))
    yield "aiming", OnEventDay(flow.Aiming(Offsets()))
    yield "codes", OnEventDay(flow.ReadingCodes(Offsets(), Offsets()))
    yield "overview-open", OnEventDay(flow.Overview())
    counter.ask(day.pause)
    yield "paused", Closed(Paused())
    yield "closing", OnEventDay(flow.Closing())
    yield "explaining", OnEventDay(flow.Explaining(298, -2))
    yield "over", OnEventDay(flow.Over(ordinary()))


def _fill(counter: Counter) -> None:
    page = counter.page
    if isinstance(page, ReadinessPage):
        status = counter.ask(counter.desk.day.status)
        page.on_found((tuple(Finding(one, _FACTS) for one in _worst()), status))
    elif isinstance(page, PrintersPage):
        page.on_looked(PRINTERS)
    elif isinstance(page, DestroyingPage):
        page.go()
    elif isinstance(page, CalibrationPage):
        moved = Offsets(Offset(3, -5), Offset(-1, 1))
        page.on_standing(Calibration(moved, DAY, finest=508, needed=423))
    elif isinstance(page, AimingPage):
        page.front[0].on_step(-1)
        page.front[1].on_step(1)
    elif isinstance(page, CodesPage):
        page.on_scanned("something else")
        page.on_none_reads()
    elif isinstance(page, BoardPage):
        page._minutes.set_text("90")


def _worst() -> Iterator[Outcome]:
    """Give each check's outcome with the most words."""
    by_check: dict[str, Outcome] = {}
    for one in Outcome:
        so_far = by_check.get(one.check)
        if so_far is None or len(one.said + one.do) > len(so_far.said + so_far.do):
            by_check[one.check] = one
    yield from by_check.values()
