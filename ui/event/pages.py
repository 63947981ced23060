"""Which page shows which stage of the event day."""

from typing import assert_never

from ui.desk.page import Counter
from ui.event import flow
from ui.event.board_page import BoardPage
from ui.event.closing_page import ClosingPage
from ui.event.destroying_page import DestroyingPage
from ui.event.explaining_page import ExplainingPage
from ui.event.flow import EventStage
from ui.event.opening_page import OpeningPage
from ui.event.over_page import OverPage
from ui.event.overview_page import OverviewPage
from ui.event.page import EventPage
from ui.event.printers_page import PrintersPage
from ui.event.readiness_page import ReadinessPage
from ui.event.stock_page import StockPage


def event_page(counter: Counter, stage: EventStage) -> EventPage:  # noqa: C901, PLR0911  # an arm a stage
    """Build the page of a stage."""
    match stage:
        case flow.Overview():
            return OverviewPage(counter)
        case flow.Checking():
            return ReadinessPage(counter)
        case flow.Opening():
            return OpeningPage(counter)
        case flow.TakingStock(kind=kind):
            return StockPage(counter, kind)
        case flow.Destroying():
            return DestroyingPage(counter)
        case flow.Telling():
            return BoardPage(counter)
        case flow.ChoosingPrinters():
            return PrintersPage(counter)
        case flow.Closing():
            return ClosingPage(counter)
        case flow.Explaining():
            return ExplainingPage(counter, stage)
        case flow.Over(sheet=sheet):
            return OverPage(counter, sheet)
    assert_never(stage)
