"""The clerk's desk: steps on the left, the work in the middle, card and verdict on the right.

One stage is on screen at a time; its page is built when it comes and deleted when it goes.
"""

from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from kiosk.application import Application
from kiosk.case import Case
from kiosk.desk import Desk
from kiosk.issuance import VoidReason
from ui.desk import flow
from ui.desk.came_out_page import CameOutPage
from ui.desk.card_page import CardPage
from ui.desk.closed_page import ClosedPage
from ui.desk.countersign_page import CountersignPage
from ui.desk.details_page import DetailsPage
from ui.desk.documents_page import DocumentsPage
from ui.desk.done_page import DonePage
from ui.desk.flow import Stage, Waiting, before, case_of, step_of
from ui.desk.frame import DeskFrame
from ui.desk.hand_over_page import HandOverPage
from ui.desk.matches_page import MatchesPage
from ui.desk.name_page import NamePage
from ui.desk.notice_page import NoticePage
from ui.desk.page import Counter, DeskPage
from ui.desk.photo_page import PhotoPage
from ui.desk.printing_page import PrintingPage
from ui.desk.scan_page import ScanPage
from ui.desk.settle_page import SettlePage
from ui.desk.side_panel import SidePanel
from ui.desk.waiting_page import WaitingPage
from ui.event.flow import EventStage
from ui.silence import forget_clipboard
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.button import Button, Kind
from ui.widgets.dialog import Answer, Question
from ui.widgets.room import Room
from ui.widgets.step_list import Step, StepState


class DeskScreen(Room):
    """Shows one stage after the other; survives a lock with its case in RAM.

    `day_told` tells a DayStatus between two residents, for the strip.
    """

    shown = Signal(object)
    day_told = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, banner: Banner) -> None:
        super().__init__()
        self._counter = Counter(desk, tasks, banner)
        self._stage: Stage = Waiting()
        self._page: DeskPage | None = None
        self._side = SidePanel()
        self._frame = DeskFrame(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)
        self.show_stage(Waiting())

    @property
    def stage(self) -> Stage:
        """What is on screen now."""
        return self._stage

    @property
    def heading(self) -> str:
        """What the page asks or tells."""
        return self._page.heading if self._page else ""

    @property
    def page(self) -> DeskPage | None:
        """The page of the stage on screen."""
        return self._page

    @property
    def desk(self) -> Desk:
        """The verbs behind the screen."""
        return self._counter.desk

    def take_focus(self) -> None:
        """Put the keyboard where the work is."""
        if self._page:
            self._page.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Start where the work is: after sign-in, and after every lock."""
        super().showEvent(event)
        self.take_focus()

    def show_stage(self, stage: Stage) -> None:
        """Leave the page on screen for another; what it held is forgotten with it."""
        self._forget_page()
        if case_of(stage) is None:
            forget_clipboard()
        self._stage = stage
        self._page = self._build(stage)
        self._page.moved.connect(self.on_moved)
        self._add_way_back(self._page)
        self._side.follow(self._counter.desk, stage, self._page)
        self._frame.show_page(self._page, self._steps())
        self._page.take_focus()
        self.retitled.emit()
        self.shown.emit(stage)
        if case_of(stage) is None:
            self._counter.tasks.run(self.desk.day.status, self.day_told.emit, owner=self)

    def on_moved(self, stage: Stage) -> None:
        """Follow a page's own decision."""
        if isinstance(stage, flow.Lending):
            self.lent.emit()
            return
        if not isinstance(
            stage, flow.Waiting | flow.Settling | flow.CameOut | flow.Previewing | flow.OnEventDay
        ):
            self._counter.banner.clear()
        self.show_stage(stage)

    def receive(self, application: Application) -> None:
        """Begin a case with what the resident typed; the clerk confirms it against the papers."""
        self.show_stage(flow.Noticing(Case(application=application)))

    def on_back(self) -> None:
        """Go one step back; nothing typed is lost, it is in the case."""
        earlier = before(self._stage)
        if earlier is not None:
            self.show_stage(earlier)

    def on_end(self) -> None:
        """Ask before a case is ended."""
        question = Question(
            self.tr("End this case?"),
            self.tr("Everything typed for this person is wiped. Give their documents back first."),
            [
                Answer("stay", self.tr("Keep serving"), Kind.PRIMARY),
                Answer("end", self.tr("End and wipe"), Kind.DANGER),
            ],
            escape="stay",
            parent=self,
        )
        question.answered.connect(self.on_end_answered)
        question.open()

    def on_end_answered(self, answer: str) -> None:
        """Close the number if one was taken, then wipe."""
        case = case_of(self._stage)
        if answer != "end" or case is None:
            return
        if case.job is None:
            self._wipe_and_wait()
            return
        desk = self._counter.desk
        self._counter.tasks.run(
            lambda: desk.void(case, VoidReason.RESIDENT_LEFT),
            lambda _none: self._wipe_and_wait(),
            owner=self,
        )

    def _wipe_and_wait(self) -> None:
        case = case_of(self._stage)
        if case is not None:
            case.wipe()
        self._counter.banner.clear()
        self.show_stage(Waiting())

    def _forget_page(self) -> None:
        self._frame.drop_page()
        self._page = None

    def _build(self, stage: Stage) -> DeskPage:  # noqa: C901, PLR0911, PLR0912  # one arm a stage
        counter = self._counter
        match stage:
            case flow.Waiting() | flow.Lending():
                return WaitingPage(counter)
            case flow.Closed(why=why):
                return ClosedPage(counter, why)
            case flow.OnEventDay(at=at):
                return self._event_page(at)
            case flow.Settling(card=card):
                return SettlePage(counter, card)
            case flow.Noticing(case=case):
                return NoticePage(counter, case)
            case flow.Naming(case=case):
                return NamePage(counter, case)
            case flow.Matching(case=case, matches=matches):
                return MatchesPage(counter, case, matches)
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
            case flow.HandingOver(case=case):
                return HandOverPage(counter, case)
            case flow.Done(serial=serial):
                return DonePage(counter, serial)
            case _:
                assert_never(stage)

    def _event_page(self, at: EventStage) -> DeskPage:
        from ui.event.pages import event_page  # noqa: PLC0415  # a few times a day

        return event_page(self._counter, at)

    def _add_way_back(self, page: DeskPage) -> None:
        if case_of(self._stage) is not None:
            end = Button(self.tr("End case"), Kind.QUIET, "Ctrl+W", "cross")
            end.clicked.connect(self.on_end)
            page.add_side_action(end)
        if before(self._stage) is not None:
            back = Button(self.tr("Back"), Kind.SECONDARY, "Alt+Left", "back")
            back.clicked.connect(self.on_back)
            page.add_side_action(back)

    def _steps(self) -> list[Step]:
        now = step_of(self._stage)
        if now is None:
            return []
        order = list(flow.Step)
        at = order.index(now)
        return [
            Step(step.name, self._words(step), _state(place, at))
            for place, step in enumerate(order)
        ]

    def _words(self, step: flow.Step) -> str:
        return {
            flow.Step.NOTICE: self.tr("Notice"),
            flow.Step.PERSON: self.tr("Person"),
            flow.Step.DETAILS: self.tr("Details"),
            flow.Step.DOCUMENTS: self.tr("Documents"),
            flow.Step.PHOTO: self.tr("Portrait"),
            flow.Step.CARD: self.tr("Card"),
            flow.Step.HAND_OVER: self.tr("Hand back"),
        }[step]


def _state(place: int, at: int) -> StepState:
    if place == at:
        return StepState.CURRENT
    return StepState.DONE if place < at else StepState.TODO
