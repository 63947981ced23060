"""The resident's screen: two bars that stay, one question between them, nothing kept after.

One stage is on screen at a time; its page is built when it comes and deleted when it goes.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout

from kiosk.ports import Fault
from kiosk.resident import Ended, Outcome, Question, Reason, ResidentStation, Slip, Turn, Visit
from ui.languages import speak, spoken
from ui.look import worn
from ui.resident import comforts, flow
from ui.resident.bars import LowerBar, UpperBar
from ui.resident.between import Between
from ui.resident.delivery import Delivery, carry
from ui.resident.flow import Stage
from ui.resident.frame import Frame
from ui.resident.greeting_page import GreetingPage
from ui.resident.leaving_page import LeavingPage
from ui.resident.look import RoomyLook
from ui.resident.narrator import Narrator, regret
from ui.resident.page import Booth, ResidentPage
from ui.resident.pages import build_page
from ui.resident.reading import news
from ui.resident.review_page import ReviewPage
from ui.resident.speech import Silent, Voice
from ui.resident.wiping import forget_person, overwrite_freed
from ui.widgets.announce import announce
from ui.widgets.room import Room
from ui.widgets.tab_order import follow_reading_order
from ui.widgets.text import area

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LAST = {Question.ADVICE}


class ResidentScreen(Room):
    """`ended` after every wipe; `handed` gives the visit to the clerk at the same machine."""

    shown = Signal(object)
    ended = Signal(object)
    handed = Signal(object)
    staff_asked = Signal()

    def __init__(
        self,
        app: QApplication,
        station: ResidentStation,
        voice: Voice | None = None,
        delivery: Delivery | None = None,
    ) -> None:
        super().__init__()
        area(self, "ground")
        self._app, self._station, self._delivery = app, station, delivery
        if delivery is not None:
            delivery.failed.connect(self.on_paper_failed)
        self.narrator = Narrator(app, voice or Silent(), self)
        self._booth = Booth(station, speaks=self.narrator.available)
        self.between = Between(app, self, station.idle_seconds, self._untouched)
        self.between.gone.connect(self.on_gone)
        self._turn, self.covered = Turn.USUAL, False
        self._stage: Stage = flow.Greeting()
        self._page: ResidentPage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.frame = Frame("", "", speaks=False)
        self._column.addWidget(self.frame)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.on_go)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.on_back)

    # -- what is on screen ----------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        """What is on screen now."""
        return self._stage

    @property
    def page(self) -> ResidentPage:
        """The page of the stage on screen."""
        assert self._page is not None
        return self._page

    @property
    def heading(self) -> str:
        """What the page asks or tells."""
        return self._page.heading if self._page else ""

    def begin(self, turn: Turn = Turn.USUAL) -> None:
        """Open the station for the next person."""
        forget_person(self._app)
        self._turn = turn
        self._booth = replace(self._booth, apologises=turn is Turn.AFTER_STOP)
        self.furnish()
        self.show_stage(flow.opening(self._station, turn))
        self.between.watch()

    def show_stage(self, stage: Stage) -> None:
        """Leave the page on screen for another; what it held is forgotten with it."""
        self._forget_page()
        self.frame.note("")
        self._stage = stage
        page = self._page = build_page(self._booth, stage)
        self._listen(page)
        self.frame.enter(page)
        self.frame.offer(self._station, stage, page.verb)
        follow_reading_order(self)
        self.take_focus()
        announce(page, news(page, page.heading, self.frame.head.step), aloud=False)
        self.narrator.read(page)
        self.retitled.emit()
        self.shown.emit(stage)

    def take_focus(self) -> None:
        """Put the keyboard where the answer starts, else on Continue."""
        self.frame.foot.take_focus()
        if self._page:
            self._page.take_focus()

    def furnish(self) -> None:
        """Build both bars and the bell in the language spoken now."""
        old = self.frame
        self.frame = Frame(
            self._booth.words(self._station.programme.title),
            spoken().endonym,
            speaks=self.narrator.speaks,
        )
        self._column.replaceWidget(old, self.frame)
        old.hide()
        old.deleteLater()
        self._connect(self.frame.head, self.frame.foot)
        if old.call.calling:
            old.call.clear()
            self.frame.call.call()

    # -- going on -------------------------------------------------------------------------------

    def on_go(self) -> None:
        """Do what Continue says."""
        if self.page.verb is not None:
            self.page.go()

    def on_answered(self) -> None:
        """Go to the next question."""
        match self._stage:
            case flow.Asking(question=question) if question in _LAST:
                self.end(Ended(Outcome.CHECKED))
            case flow.Asking() as asking:
                self.show_stage(flow.after(self._station, asking))
            case flow.Carrying():
                self.end(Ended(Outcome.SLIP))
            case _:
                pass  # the other stages move on by themselves

    def on_back(self) -> None:
        """Go one step back; nothing typed is lost, it is in the visit."""
        earlier = flow.before(self._station, self._stage)
        if earlier is None:
            return
        self.page.put_by()
        if isinstance(earlier, flow.Greeting):
            self.end(Ended(Outcome.LEFT))
        else:
            self.show_stage(earlier)

    def on_language(self) -> None:
        """Offer the languages; what is half typed is kept."""
        stage = self._stage
        self.page.put_by()
        if not isinstance(stage, flow.Greeting | flow.ShutDown | flow.Speaking):
            self.show_stage(flow.Speaking(stage))

    def on_language_chosen(self, code: str) -> None:
        """Speak it, and start or go on."""
        speak(self._app, code)
        self._forget_page()
        self.furnish()
        match self._stage:
            case flow.Speaking(back=back):
                self._note_language(code)
                self.show_stage(back)
            case _ if self._station.is_over:
                self.begin()
            case _:
                self.show_stage(flow.Choosing(Visit()))
                self._note_language(code)
        if self.narrator.available and not self.narrator.speaks:
            self.frame.note(regret())

    def on_start_over(self) -> None:
        """Ask, and ask why."""
        stage = self._stage
        if isinstance(stage, flow.Speaking):
            stage = stage.back
        self.page.put_by()
        if isinstance(stage, flow.Choosing | flow.Asking):
            self.show_stage(flow.Leaving(stage))
        elif isinstance(stage, flow.Carrying):
            self.end(Ended(Outcome.SLIP))

    def on_left(self, reason: Reason) -> None:
        """Wipe, and count the reason."""
        self.end(Ended(Outcome.LEFT, reason))

    def on_gone(self) -> None:
        """Wipe: nobody answered."""
        if isinstance(self._stage, flow.ShutDown):
            self.begin(self._turn)
            return
        carried = isinstance(self._stage, flow.Carrying)
        self.end(Ended(Outcome.SLIP if carried else Outcome.AWAY))

    def on_sealed(self) -> None:
        """Make the slip, wipe the words; or hand the words to the clerk at this machine."""
        visit = flow.visit_of(self._stage)
        assert visit is not None
        if self._station.open_questions(visit):
            self.show_stage(flow.review_or_open(self._station, visit))
            return
        if self._station.slips is None:
            self.handed.emit(visit)
            return
        slip = self._station.make_slip(visit, spoken().code)
        if isinstance(slip, Slip):
            visit.wipe()
            self.show_stage(carry(slip, self._delivery))
            QTimer.singleShot(0, self, overwrite_freed)  # when the review is gone
        elif isinstance(self._page, ReviewPage):
            self._page.show_unsealed(slip)

    def on_paper_failed(self, fault: Fault) -> None:
        """Show the code instead, and call a clerk to the printer."""
        self.show_stage(flow.without_paper(self._stage, fault))
        self.frame.call.call()

    def end(self, ended: Ended) -> None:
        """Wipe everything of this person and wait for the next."""
        visit = flow.visit_of(self._stage)
        if visit is not None:
            visit.wipe()
        if self._delivery is not None:
            self._delivery.let_go()
        self.narrator.silence()
        self._forget_page()
        self._stage = flow.Greeting()
        self.frame.call.clear()
        self.begin()
        self.ended.emit(ended)
        overwrite_freed()

    def resize_text(self, by: int) -> None:
        """Make the text larger (+1) or smaller (-1); the review is laid out anew."""
        comforts.resize_text(self._app, by)
        if isinstance(self._page, ReviewPage):
            self.show_stage(self._stage)

    def close_up(self) -> None:
        """Stop watching and ringing: the screen is about to go."""
        self.between.stop()
        self.frame.call.clear()
        self.narrator.silence()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, else goes on."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focused = self.window().focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.on_go()

    # -- parts ----------------------------------------------------------------------------------

    def _untouched(self) -> bool:
        """Nobody is here, nothing is set otherwise than for the next person, no bell rings."""
        alone = isinstance(self._stage, flow.Greeting | flow.ShutDown) and not self.covered
        usual = worn() == RoomyLook() and not self.narrator.on
        return alone and usual and not self.frame.call.calling

    def _note_language(self, code: str) -> None:
        visit = flow.visit_of(self._stage)
        if visit is not None:
            visit.application.language = code

    def _listen(self, page: ResidentPage) -> None:
        page.moved.connect(self.show_stage)
        page.answered.connect(self.on_answered)
        match page:
            case GreetingPage():
                page.chosen.connect(self.on_language_chosen)
            case LeavingPage():
                page.left.connect(self.on_left)
            case ReviewPage():
                page.sealed.connect(self.on_sealed)
            case _:
                pass

    def _connect(self, head: UpperBar, foot: LowerBar) -> None:
        head.language.connect(self.on_language)
        head.smaller.connect(partial(self.resize_text, -1))
        head.larger.connect(partial(self.resize_text, +1))
        head.colours.connect(partial(comforts.next_colours, self._app))
        head.speech.connect(partial(self.narrator.toggle, self))
        head.start_over.connect(self.on_start_over)
        foot.back.connect(self.on_back)
        foot.go.connect(self.on_go)
        foot.staff.connect(self.staff_asked)

    def _forget_page(self) -> None:
        if self._page is not None:
            self.frame.leave(self._page)
            self._page = None
