"""Which page shows which stage of the event day."""

from collections.abc import Callable
from typing import assert_never

from ui.desk.page import Counter
from ui.event import flow
from ui.event.aiming_page import AimingPage
from ui.event.board_page import BoardPage
from ui.event.calibration_page import CalibrationPage
from ui.event.closing_page import ClosingPage
from ui.event.codes_page import CodesPage
from ui.event.destroying_page import DestroyingPage
from ui.event.explaining_page import ExplainingPage
from ui.event.flow import EventStage
from ui.event.opening_page import OpeningPage
from ui.event.over_page import OverPage
from ui.event.overview_page import OverviewPage
from ui.event.page import EventPage
from ui.event.printers_page import PrintersPage
from ui.event.readiness_page import ReadinessPage
from ui.event.sample_came_out_page import SampleCameOutPage
from ui.event.sample_printing_page import SamplePrintingPage
from ui.event.station_key_page import StationKeyPage
from ui.event.stock_page import StockPage

_PLAIN: dict[type[EventStage], Callable[[Counter], EventPage]] = {
    flow.Overview: OverviewPage,
    flow.Checking: ReadinessPage,
    flow.Opening: OpeningPage,
    flow.Destroying: DestroyingPage,
    flow.Telling: BoardPage,
    flow.ChoosingPrinters: PrintersPage,
    flow.LendingKey: StationKeyPage,
    flow.Calibrating: CalibrationPage,
    flow.Closing: ClosingPage,
}
"""Pages that need nothing but the counter."""


def event_page(  # noqa: PLR0911  # one arm a stage
    counter: Counter, stage: EventStage
) -> EventPage:
    """Build the page of a stage."""
    match stage:
        case flow.TakingStock(kind=kind):
            return StockPage(counter, kind)
        case flow.SamplePrinting(sent=sent):
            return SamplePrintingPage(counter, sent)
        case flow.SampleCameOut(sent=sent, finished=finished):
            return SampleCameOutPage(counter, sent, finished=finished)
        case flow.Aiming():
            return AimingPage(counter, stage)
        case flow.ReadingCodes():
            return CodesPage(counter, stage)
        case flow.Explaining():
            return ExplainingPage(counter, stage)
        case flow.Over(sheet=sheet):
            return OverPage(counter, sheet)
        case (
            flow.Overview()
            | flow.Checking()
            | flow.Opening()
            | flow.Destroying()
            | flow.Telling()
            | flow.ChoosingPrinters()
            | flow.LendingKey()
            | flow.Calibrating()
            | flow.Closing()
        ):
            return _PLAIN[type(stage)](counter)
    assert_never(stage)
