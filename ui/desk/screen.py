"""The clerk's desk: steps on the left, the work in the middle, card and verdict on the right.

One stage is on screen at a time; its page is built when it comes and deleted when it goes.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from kiosk.application import Application
from kiosk.case import Case
from kiosk.desk import Desk
from kiosk.errors import KnownError
from kiosk.issuance import VoidReason
from kiosk.tray import Held, ToHand
from ui.desk import flow
from ui.desk.flow import Stage, Waiting, before, case_of
from ui.desk.frame import DeskFrame
from ui.desk.in_flight import InFlight
from ui.desk.page import Counter, DeskPage
from ui.desk.pages import desk_page
from ui.desk.parking import has_card
from ui.desk.side_panel import SidePanel
from ui.desk.steps import steps_at
from ui.desk.tray_words import name_of
from ui.event.flow import Overview
from ui.silence import forget_clipboard
from ui.tasks import Tasks
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Button, Kind
from ui.widgets.dialog import Answer, Question
from ui.widgets.room import Room


class DeskScreen(Room):
    """Shows one stage after the other; survives a lock with its cases in RAM.

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
        self._flight = InFlight(self._counter, self)
        self._flight.picked.connect(self.on_pick)
        self._frame = DeskFrame(self._side, self._flight.strip)
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
        self._flight.tell_troubles()
        self.take_focus()

    @property
    def unfinished(self) -> str:
        """Say how many cards would be left open, were the program closed now."""
        count = self._flight.count(self._stage)
        if count == 0:
            return ""
        if count == 1:
            return self.tr("One card is not handed over yet.")
        return self.tr("{count} cards are not handed over yet.").format(count=count)

    def on_turn_taken(self) -> None:
        """Show anew what depends on who is signed in; what is typed elsewhere stays."""
        match self._stage:
            case flow.OnEventDay():
                self.show_stage(flow.OnEventDay(Overview()))
            case flow.Countersigning():
                self.show_stage(self._stage)
            case _:
                pass

    def show_stage(self, stage: Stage, kept: DeskPage | None = None) -> None:
        """Leave the page on screen for another; what it held is forgotten with it.

        `kept` is a page that was put aside: it is shown as it was.
        """
        self._forget_page()
        if case_of(stage) is None:
            forget_clipboard()
        self._stage = stage
        self._page = kept or self._new_page(stage)
        self._side.follow(self._counter.desk, stage, self._page)
        self._frame.show_page(self._page, steps_at(stage))
        self._page.take_focus()
        self.retitled.emit()
        self.shown.emit(stage)
        if case_of(stage) is None:
            self._counter.tasks.run(self.desk.day.status, self.day_told.emit, owner=self)

    def on_moved(self, stage: Stage) -> None:
        """Follow a page's own decision."""
        if self._flight.moved_aside(self.sender(), stage):
            return
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

    def on_next(self) -> None:
        """Serve the next resident while this one's card is made."""
        self._after_what_is_under_way(self._park_and_wait)

    def on_pick(self, place: int) -> None:
        """Take up the case at this place of the tray; the one on screen waits instead."""
        self._after_what_is_under_way(partial(self._take_up, place))

    def on_found(self, held: Held) -> None:
        """Open the case whose card was just scanned, and say so."""
        self._after_what_is_under_way(partial(self._open_found, held))

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
        question.answered.connect(partial(self.on_end_answered, case_of(self._stage)))
        question.open()

    def on_end_answered(self, case: Case | None, answer: str) -> None:
        """End the case that was asked about."""
        if answer == "end" and case is not None:
            self._after_what_is_under_way(partial(self._end_case, case))

    def _end_case(self, case: Case) -> None:
        """Close the number if one was taken, then wipe."""
        desk = self._counter.desk
        if case is not case_of(self._stage):
            return
        if case.job is None:
            self._wipe_and_wait(case)
            return
        self.setEnabled(False)  # nothing else may be taken up before it is closed
        self._counter.tasks.run(
            partial(desk.void, case, VoidReason.RESIDENT_LEFT),
            lambda _none: self._wipe_and_wait(case),
            self.on_end_prevented,
            owner=self,
        )

    def on_end_prevented(self, error: KnownError) -> None:
        """Say what got in the way; the case stays as it was."""
        self.setEnabled(True)
        self._counter.banner.say_error(error)
        self.take_focus()

    def _wipe_and_wait(self, case: Case) -> None:
        self.setEnabled(True)
        case.wipe()
        self._counter.banner.clear()
        self.show_stage(Waiting())

    def _after_what_is_under_way(self, act: Callable[[], None]) -> None:
        """Act when all that was asked for before is answered: no answer may meet another case."""
        self._counter.tasks.run(_nothing, lambda _none: act(), owner=self)

    def _park_and_wait(self) -> None:
        if not has_card(self._stage):
            return
        if self._flight.park(self._stage, None):
            self._counter.banner.clear()
            self.show_stage(Waiting())
        else:
            self._counter.banner.say(
                Tone.WARNING,
                self.tr("Every place of the tray is taken."),
                self.tr("Finish one of the waiting cards first."),
            )

    def _open_found(self, held: Held) -> None:
        self._counter.desk.tray.see(held.case, ToHand())
        self._take_up(held.place)
        self._counter.banner.say(
            Tone.INFO,
            self.tr("This is the card of {name}. Their case is open now.").format(
                name=name_of(held)
            ),
        )

    def _take_up(self, place: int) -> None:
        taken = self._flight.take(place)
        if taken is None:
            return
        forget_clipboard()
        aside = None if has_card(self._stage) else self._frame.release_page()
        if case_of(self._stage) is None and aside is not None:
            aside.deleteLater()
        self._flight.park(self._stage, aside)  # there is room: a place has just come free
        self.show_stage(*taken)

    def _forget_page(self) -> None:
        self._frame.drop_page()
        self._page = None

    def _new_page(self, stage: Stage) -> DeskPage:
        page = desk_page(self._counter, stage)
        page.moved.connect(self.on_moved)
        page.picked.connect(self.on_pick)
        page.found.connect(self.on_found)
        self._add_ways_on(page, stage)
        return page

    def _add_ways_on(self, page: DeskPage, stage: Stage) -> None:
        if case_of(stage) is not None:
            end = Button(self.tr("End case"), Kind.QUIET, "Ctrl+W", "cross")
            end.clicked.connect(self.on_end)
            page.add_side_action(end)
        if isinstance(stage, flow.Scanning | flow.HandingOver):
            again = Button(self.tr("Make it again"), Kind.QUIET, "F7", "restart")
            again.clicked.connect(partial(self.on_moved, flow.Remaking(stage.case)))
            page.add_side_action(again)
        if has_card(stage):
            serve = Button(self.tr("Next person"), Kind.SECONDARY, "Ctrl+N", "person")
            serve.clicked.connect(self.on_next)
            page.add_side_action(serve)
        if before(stage) is not None:
            back = Button(self.tr("Back"), Kind.SECONDARY, "Alt+Left", "back")
            back.clicked.connect(self.on_back)
            page.add_side_action(back)


def _nothing() -> None:
    """Only take a turn in the queue."""
