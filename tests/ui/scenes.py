"""Every state of every screen, put up directly: to be looked at, measured and named."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.access import Role
from kiosk.application import Name
from kiosk.case import Case, Established
from kiosk.drawn_people import practice_portrait
from kiosk.issuance import Card, HolderId, Match, State, Witness
from kiosk.names import Closeness
from kiosk.portrait import Portrait, read_portrait
from kiosk.ports import Fault, FaultKind, JobId, Mode, Working
from kiosk.review import Shown
from kiosk.serial import Serial, new_serial
from kiosk.workplace import Choosable
from tests.ui.counter import Counter, open_counter
from tests.ui.tray_scenes import SIX, fill, trays
from tests.ui.workplace import WORDS, person
from ui.desk import flow
from ui.desk.name_page import NamePage
from ui.desk.photo_page import PhotoPage
from ui.desk.scan_page import ScanPage
from ui.signin.recovery_pages import ConfirmPage, SheetPage
from ui.signin.set_up_pages import NamePage as SupervisorPage
from ui.signin.set_up_pages import PassphrasePage, ProgrammePage
from ui.signin.sign_in import SignInScreen
from ui.widgets.banner import Tone
from ui.widgets.status_strip import Segment, Standing
from ui.window import MainWindow

BORN: Final = date(1988, 4, 17)
DAY: Final = date(2026, 11, 21)
LONG_NAME: Final = Name("Wilhelmina Oluwaseun", "Featherstonehaugh-Venkatanarasimharajuvaripeta")
_PEOPLE = [person("Maria Delgado", Role.SUPERVISOR), person("Tom Okafor")]
_PROGRAMMES = (Choosable("chicago", "CityKey", "Chicago"), Choosable("sf", "City ID", "SF"))


def _wrong_passphrase() -> QWidget:
    room = SignInScreen("Sign in", "Your passphrase opens the register.", _PEOPLE, "a hint")
    room.refuse(0)
    return room


SIGN_IN: Final[dict[str, Callable[[], QWidget]]] = {
    "set-up-programme": lambda: ProgrammePage(_PROGRAMMES),
    "set-up-supervisor": SupervisorPage,
    "set-up-passphrase": PassphrasePage,
    "set-up-recovery": lambda: SheetPage(WORDS),
    "set-up-confirm": lambda: ConfirmPage(WORDS, (3, 9)),
    "sign-in": lambda: SignInScreen("Sign in", "Your passphrase opens the register.", _PEOPLE),
    "sign-in-wrong": _wrong_passphrase,
    "lock": lambda: SignInScreen("Unlock the desk", "The case is kept.", _PEOPLE[:1]),
}


@dataclass
class Gallery:
    """The real window around a real desk on a practice register."""

    counter: Counter
    window: MainWindow

    def settle(self, size: QSize) -> None:
        """Give the window a size and let every layout come to rest."""
        self.window.resize(size)
        for _turn in range(6):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            QApplication.sendPostedEvents()

    def scenes(self) -> Iterator[str]:
        """Put up one state of the desk after the other, and tell its name."""
        case = Case()
        for name, stage in self._stages(case):
            self.window.banner.clear()
            self.counter.screen.show_stage(stage)
            self.counter.until(lambda: True)
            yield name
            yield from self._within(name, case)
        case.wipe()
        yield from self._with_others_waiting()

    def _with_others_waiting(self) -> Iterator[str]:
        screen, case = self.counter.screen, Case()
        screen.show_stage(flow.Waiting())
        self.counter.until(lambda: True)
        yield from trays(self.counter)
        fill(self.counter, SIX)
        for name, stage in (
            ("person-others-wait", flow.Naming),
            ("hand-others-wait", flow.HandingOver),
        ):
            screen.show_stage(stage(case))
            self.counter.until(lambda: True)
            yield name
        fill(self.counter, ())

    def _stages(self, case: Case) -> Iterator[tuple[str, flow.Stage]]:
        yield "waiting", flow.Waiting()
        yield "notice", flow.Noticing(case)
        case.application.language = "ur"
        yield "notice-theirs", flow.Noticing(case)
        yield "person", flow.Naming(case)
        case.application.name, case.application.birth_date = LONG_NAME, BORN
        yield "matches", flow.Matching(case, (_match(Closeness.EXACT), _match(Closeness.CLOSE)))
        yield "replacing", flow.Replacing(case)
        yield "details", flow.Detailing(case)
        yield "documents", flow.Reviewing(case)
        documents = self.counter.desk.programme.documents
        case.shown = {one.key: Shown(one.key) for one in documents[:4]}
        yield "documents-enough", flow.Reviewing(case)
        yield "second-signature", flow.Countersigning(case)
        yield "portrait", flow.Photographing(case)
        case.portrait = _portrait()
        yield "portrait-taken", flow.Photographing(case)
        self.counter.ask(lambda: self.counter.desk.prepare(case))
        yield "card", flow.Previewing(case)
        case.job = JobId("job-1")
        case.facts = {State.SENT: Established(Witness.PRINTER)}
        self.counter.printer.states = [Working(Fault(FaultKind.RIBBON_OUT))] * 10_000
        yield "printing", flow.Printing(case)
        self.counter.printer.states = []
        yield "came-out", flow.CameOut(case)
        yield "broke-off", flow.CameOut(case, finished=False)
        yield "scan-back", flow.Scanning(case)
        yield "remaking", flow.Remaking(case)
        said = Established(Witness.CLERK, "Wilhelmina Featherstonehaugh")
        case.facts |= {State.MADE: said, State.GOOD: Established(Witness.SCAN)}
        yield "hand-back", flow.HandingOver(case)
        yield "settle", flow.Settling(Card(serial=new_serial(), state=State.SENT, reserved_on=DAY))
        facts = (*case.facts.items(), (State.HANDED, said))
        yield "done", flow.Done(Serial("7F3K9QWM2XR8T"), facts)

    def _within(self, name: str, case: Case) -> Iterator[str]:
        page = self.counter.page
        if isinstance(page, NamePage) and case.application.birth_date is None:
            page.go()
            yield "person-wrong"
        elif isinstance(page, PhotoPage) and name == "portrait":
            page.on_bytes(b"no picture")
            self.counter.until(lambda: bool(self.counter.banner.title))
            self.window.say(Tone.WARNING, self.counter.banner.title, "Nothing was changed.")
            yield "portrait-wrong"
        elif isinstance(page, ScanPage):
            page.on_scanned("something else")
            self.counter.until(lambda: True)
            yield "scan-back-wrong"


@contextmanager
def open_gallery(qtbot: QtBot, folder: Path) -> Iterator[Gallery]:
    """Open the desk in the real window, with everything the status strip can say."""
    with open_counter(qtbot, folder) as counter:
        window = MainWindow("Chicago CityKey", Mode.PRACTICE)
        qtbot.addWidget(window)
        window.show_room(counter.screen)
        window.top.allow_lock(allowed=True)
        window.strip.tell(Segment.PRINTER, "Zebra ZC300 at the door")
        window.strip.tell(Segment.STOCK, "3 cards left", Standing.WARNING)
        window.strip.tell(Segment.OPERATOR, "Maria Delgado")
        window.strip.tell(Segment.SEAL, "Sealed: no network")
        window.strip.tell(Segment.CLOCK, "11/21/26")
        window.show()
        try:
            yield Gallery(counter, window)
        finally:
            window.hide()


def _match(closeness: Closeness) -> Match:
    name, until = "Wilhelmina Oluwaseun Featherstonehaugh", date(2031, 11, 21)
    return Match(HolderId(len(closeness)), name, BORN, closeness, Serial("7F3K9QWM2XR8T"), until)


def _portrait() -> Portrait:
    portrait = read_portrait(practice_portrait(1))
    assert isinstance(portrait, Portrait)
    return portrait
