"""The scenes in order: what to wait for, what to picture, which keys to press."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.case import Case
from kiosk.errors import BugError
from kiosk.review import Enough, NotYet
from kiosk.serial import Serial
from kiosk.trust import TrustList, read_trust
from kiosk.workplace import PRACTICE_OPERATOR, PRACTICE_PASSPHRASE
from ui.demo.actor import Actor
from ui.demo.resident import Resident
from ui.desk import flow
from ui.desk.details_page import DetailsPage
from ui.desk.flow import case_of
from ui.desk.photo_page import PhotoPage
from ui.desk.screen import DeskScreen
from ui.signin.recovery_pages import ConfirmPage, SheetPage
from ui.signin.set_up import SetUpAssistant
from ui.signin.set_up_pages import NamePage, PassphrasePage, ProgrammePage
from ui.signin.sign_in import SignInScreen
from ui.widgets.field import Field
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.signin.entrance import Entrance


@dataclass(frozen=True, slots=True)
class Cue:
    """Wait until it is there, then picture it under this name; without a name it is only awaited.

    `banner` allows a message on screen.
    """

    name: str
    there: Callable[[], bool]
    banner: bool = False


@dataclass(slots=True)
class Stage:
    """Where the play is played, and what it leaves behind."""

    entrance: "Entrance"
    actor: Actor
    folder: Path
    card_pdf: bytes = b""
    serial: Serial | None = None
    verdict: str = ""
    words: list[str] = field(default_factory=list)

    @property
    def trust(self) -> TrustList:
        """The list a partner would be given."""
        return read_trust((self.folder / "trust.json").read_bytes())

    @property
    def room(self) -> QWidget | None:
        """What the window shows."""
        return self.entrance.window.room

    @property
    def desk(self) -> DeskScreen:
        """The clerk's desk, once somebody is signed in."""
        room = self.room
        if not isinstance(room, DeskScreen):
            raise BugError("the play expects the desk on screen")
        return room

    @property
    def case(self) -> Case:
        """The case being served."""
        case = case_of(self.desk.stage)
        if case is None:
            raise BugError("the play expects a case")
        return case

    def asks(self, page: type[QWidget]) -> Callable[[], bool]:
        """Wait for a page of the assistant."""
        return lambda: (
            isinstance(self.room, SetUpAssistant)
            and isinstance(self.room.page, page)
            and self._calm()
        )

    def at(self, stage: type) -> Callable[[], bool]:
        """Wait for a stage of the desk, with nothing under way."""
        return lambda: (
            isinstance(self.room, DeskScreen)
            and isinstance(self.room.stage, stage)
            and self._calm()
        )

    def _calm(self) -> bool:
        return self.entrance.tasks.idle


def scenes(stage: Stage, resident: Resident, programme: str) -> Iterator[Cue]:
    """Play everything; each cue is pictured before the keys that follow it are pressed."""
    yield from _set_up(stage, programme)
    yield from _sign_in(stage)
    stage.actor.strokes = 0
    yield from _person(stage, resident)
    yield from _documents(stage)
    yield from _portrait(stage, resident)
    yield from _card(stage)
    yield from _hand_over(stage)


def _set_up(stage: Stage, programme: str) -> Iterator[Cue]:
    actor = stage.actor
    yield Cue("", stage.asks(ProgrammePage))
    _choose_programme(stage, programme)
    yield Cue("set-up-programme", stage.asks(ProgrammePage))
    actor.verb()
    yield Cue("", stage.asks(NamePage))
    actor.write(PRACTICE_OPERATOR)
    yield Cue("set-up-supervisor", stage.asks(NamePage))
    actor.enter()
    yield Cue("", stage.asks(PassphrasePage))
    actor.write(PRACTICE_PASSPHRASE)
    actor.enter()
    actor.write(PRACTICE_PASSPHRASE)
    yield Cue("set-up-passphrase", stage.asks(PassphrasePage))
    actor.enter()
    yield Cue("set-up-recovery", stage.asks(SheetPage))
    stage.words = _words_on(stage)
    actor.verb()
    yield Cue("", stage.asks(ConfirmPage))
    for line in _page(stage).findChildren(Field):
        actor.write(stage.words[int(line.input.accessibleName().split()[-1]) - 1])
        if line is not _page(stage).findChildren(Field)[-1]:
            actor.enter()
    yield Cue("set-up-confirm", stage.asks(ConfirmPage))
    actor.enter()


def _choose_programme(stage: Stage, programme: str) -> None:
    page = _page(stage)
    if not isinstance(page, ProgrammePage):
        raise BugError("the play expects the programme page")
    stage.actor.press(Qt.Key.Key_Space)
    for _row in range(50):
        if page.programme() == programme:
            return
        stage.actor.press(Qt.Key.Key_Down)
    raise BugError("the play was asked for a programme that is not offered")


def _words_on(stage: Stage) -> list[str]:
    """Read the sheet off the screen, as its owner would."""
    shown = (label.text() for label in _page(stage).findChildren(Text) if _is_word(label))
    numbered = sorted((int(text.split(".")[0]), text.split()[-1]) for text in shown)
    return [word for _number, word in numbered]


def _is_word(label: QLabel) -> bool:
    return bool(label.property("part") == "word")


def _page(stage: Stage) -> QWidget:
    room = stage.room
    if not isinstance(room, SetUpAssistant):
        raise BugError("the play expects the assistant")
    return room.page


def _sign_in(stage: Stage) -> Iterator[Cue]:
    yield Cue("sign-in", lambda: isinstance(stage.room, SignInScreen) and stage.entrance.tasks.idle)
    stage.actor.write(PRACTICE_PASSPHRASE)
    stage.actor.enter()


def _person(stage: Stage, resident: Resident) -> Iterator[Cue]:
    actor = stage.actor
    yield Cue("ready", stage.at(flow.Waiting))
    actor.enter()
    yield Cue("notice", stage.at(flow.Noticing))
    actor.enter()
    yield Cue("", stage.at(flow.Naming))
    actor.write(resident.given)
    actor.tab()
    actor.write(resident.surnames)
    actor.tab()
    born = resident.birth_date
    actor.write(f"{born.month:02}{born.day:02}{born.year:04}")
    yield Cue("person", stage.at(flow.Naming))
    actor.enter()
    yield Cue("", stage.at(flow.Detailing))
    _fill_details(stage, resident)
    yield Cue("details", stage.at(flow.Detailing))
    actor.verb()


def _fill_details(stage: Stage, resident: Resident) -> None:
    """Type the resident's words into the lines this programme has, by Tab."""
    page = stage.desk.page
    if not isinstance(page, DetailsPage):
        raise BugError("the play expects the details page")
    for key, line in page.lines.items():
        line.take_focus()
        stage.actor.write(str(getattr(resident, key)))


def _documents(stage: Stage) -> Iterator[Cue]:
    yield Cue("documents", stage.at(flow.Reviewing))
    desk = stage.desk.desk
    verdict = desk.judge(stage.case)
    names = {d.key: d for d in desk.programme.documents}
    if isinstance(verdict, NotYet):
        for choice in verdict.additions[0].choices:
            fresh = [d for d in choice.documents if d not in stage.case.shown]
            stage.actor.write(names[fresh[0]].id)
            stage.actor.enter()
    yield Cue("documents-enough", lambda: isinstance(desk.judge(stage.case), Enough))
    stage.verdict = "enough" if isinstance(desk.judge(stage.case), Enough) else "not yet"
    stage.actor.enter()


def _portrait(stage: Stage, resident: Resident) -> Iterator[Cue]:
    yield Cue("", stage.at(flow.Photographing))
    page = stage.desk.page
    if not isinstance(page, PhotoPage):
        raise BugError("the play expects the portrait page")
    page.practice_face = resident.face
    stage.actor.press(Qt.Key.Key_F5)
    yield Cue("portrait", lambda: page.has_picture and stage.entrance.tasks.idle)
    stage.actor.verb()


def _card(stage: Stage) -> Iterator[Cue]:
    actor = stage.actor
    yield Cue("card", stage.at(flow.Previewing))
    actor.press(Qt.Key.Key_F4)
    yield Cue("card-back", stage.at(flow.Previewing))
    prepared = stage.case.prepared
    if prepared is None:
        raise BugError("the play expects a card")
    stage.card_pdf, stage.serial = prepared.card.pdf, prepared.serial
    actor.verb()
    yield Cue("came-out", stage.at(flow.CameOut))
    actor.press(Qt.Key.Key_F9)
    yield Cue("scan-back", stage.at(flow.Scanning))
    actor.press(Qt.Key.Key_F5)


def _hand_over(stage: Stage) -> Iterator[Cue]:
    yield Cue("", stage.at(flow.HandingOver))
    for _document in stage.case.shown:
        stage.actor.press(Qt.Key.Key_Space)
    yield Cue("hand-back", stage.at(flow.HandingOver))
    stage.actor.verb()
    yield Cue("done", stage.at(flow.Done))
