"""Which page shows which stage of the desk."""

from typing import assert_never

from ui.desk import flow
from ui.desk.came_out_page import CameOutPage
from ui.desk.card_page import CardPage
from ui.desk.closed_page import ClosedPage
from ui.desk.countersign_page import CountersignPage
from ui.desk.details_page import DetailsPage
from ui.desk.documents_page import DocumentsPage
from ui.desk.done_page import DonePage
from ui.desk.flow import Stage
from ui.desk.hand_over_page import HandOverPage
from ui.desk.matches_page import MatchesPage
from ui.desk.name_page import NamePage
from ui.desk.notice_page import NoticePage
from ui.desk.page import Counter, DeskPage
from ui.desk.photo_page import PhotoPage
from ui.desk.printing_page import PrintingPage
from ui.desk.remaking_page import RemakingPage
from ui.desk.replacing_page import ReplacingPage
from ui.desk.scan_page import ScanPage
from ui.desk.settle_page import SettlePage
from ui.desk.waiting_page import WaitingPage
from ui.event.flow import EventStage


def desk_page(counter: Counter, stage: Stage) -> DeskPage:  # noqa: C901, PLR0911, PLR0912  # one arm a stage
    """Build the page of a stage."""
    match stage:
        case flow.Waiting() | flow.Lending():
            return WaitingPage(counter)
        case flow.Closed(why=why):
            return ClosedPage(counter, why)
        case flow.OnEventDay(at=at):
            return _event_page(counter, at)
        case flow.Settling(card=card):
            return SettlePage(counter, card)
        case flow.Noticing(case=case):
            return NoticePage(counter, case)
        case flow.Naming(case=case):
            return NamePage(counter, case)
        case flow.Matching(case=case, matches=matches):
            return MatchesPage(counter, case, matches)
        case flow.Replacing(case=case):
            return ReplacingPage(counter, case)
        case flow.Detailing(case=case):
            return DetailsPage(counter, case)
        case flow.Reviewing(case=case):
            return DocumentsPage(counter, case)
        case flow.Countersigning(case=case):
            return CountersignPage(counter, case)
        case flow.Photographing(case=case):
            return PhotoPage(counter, case)
        case flow.Previewing(case=case):
            return CardPage(counter, case)
        case flow.Printing(case=case):
            return PrintingPage(counter, case)
        case flow.CameOut(case=case, finished=finished):
            return CameOutPage(counter, case, finished=finished)
        case flow.Scanning(case=case):
            return ScanPage(counter, case)
        case flow.Remaking(case=case):
            return RemakingPage(counter, case)
        case flow.HandingOver(case=case):
            return HandOverPage(counter, case)
        case flow.Done(serial=serial, facts=facts):
            return DonePage(counter, serial, dict(facts))
        case _:
            assert_never(stage)


def _event_page(counter: Counter, at: EventStage) -> DeskPage:
    from ui.event.pages import event_page  # noqa: PLC0415  # a few times a day

    return event_page(counter, at)
