"""Every state of every page a resident can see, put up one after the other in any language."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QScrollArea

from kiosk.application import AddressKind, Application, Name
from kiosk.birth_date import BirthDateProblem
from kiosk.ports import Fault, FaultKind
from kiosk.programme import ApplicantClass
from kiosk.pseudo import PSEUDO
from kiosk.resident import Errand, Question, ResidentStation, Slip, Unsealed, Visit
from tests.ui.laws import clipped, outside, overlapping
from ui.languages import speak, spoken
from ui.look import wear
from ui.resident import flow
from ui.resident.bars import LowerBar
from ui.resident.documents_page import DocumentsPage
from ui.resident.look import RoomyLook
from ui.resident.review_page import ReviewPage
from ui.resident.screen import ResidentScreen
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.fitting_row import Trim
from ui.wording import birth_date_problem

DESIGN, SMALLEST = QSize(1280, 800), QSize(1024, 768)
BORN: Final = date(1988, 4, 17)
WORDY: Final = Application(
    name=Name("Wilhelmina Oluwaseun", "Featherstonehaugh-Venkatanarasimhan"),
    birth_date=BORN,
    gender="Female",
    address_kind=AddressKind.CARE_OF,
    address="Care of Northside Neighbourhood Library, 10 Main Street, Apartment 4B",
    veteran=True,
    organ_donor=True,
    emergency_contact="Oluwaseun Featherstonehaugh, 555 0100",
    medical_note="Allergic to penicillin and to peanuts",
)
"""Somebody with much to say."""
_SLIP: Final = Slip("B-147", "HT1:" + "ABC012345" * 30)


class Showing(Protocol):
    """A station's screen that is up."""

    @property
    def app(self) -> QApplication:
        """The application."""

    @property
    def station(self) -> ResidentStation:
        """What the screen may ask."""

    @property
    def screen(self) -> ResidentScreen:
        """The screen."""


def speak_up(showing: Showing, code: str) -> None:
    """Let the station speak a language, as if somebody had chosen it."""
    speak(showing.app, code)
    showing.screen.furnish()


def scenes(showing: Showing, *, whole: bool = True) -> Iterator[str]:
    """Put up one page after the other and name it; `whole` adds every list of every age band."""
    yield from _shown(showing, "greeting", flow.Greeting())
    yield from _asked(showing)
    yield from _refused(showing, whole=whole)
    yield from _checked(showing, _bands(showing, whole=whole))
    yield from _around(showing)


def settle(showing: Showing, size: QSize = DESIGN) -> None:
    """Give the screen a size and let every layout come to rest."""
    for _turn in range(2):  # the page before may have held the screen wider for a moment
        showing.screen.resize(size)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.sendPostedEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pages gone weigh on new looks


def broken(showing: Showing, size: QSize, scale: int) -> list[str]:
    """List what is wrong with the page on show: cut, overlapping, outside, or it scrolls."""
    screen = showing.screen
    over = screen.between.asked or screen  # what covers the screen is measured by itself
    grew = [] if screen.size() == size else [f"the screen grew to {screen.width()}"]
    scrolls = ["it scrolls"] if scale == 100 and size == DESIGN and scrolled(showing) else []
    bare = ["the bell is a sign alone"] if _bare(screen.frame.foot) else []
    return grew + scrolls + bare + clipped(over) + overlapping(over) + outside(over)


def _bare(foot: LowerBar) -> bool:
    """Tell whether the bell has lost its words; made-up words may be too long for it."""
    return spoken().code != PSEUDO and foot.isVisible() and foot._bell._trim is Trim.SIGN


def scrolled(showing: Showing) -> int:
    """How far the page on show can be scrolled, in pixels."""
    bars = [area.verticalScrollBar() for area in showing.screen.page.findChildren(QScrollArea)]
    return max(bar.maximum() for bar in bars)


def measured(
    showing: Showing, looks: Sequence[RoomyLook], sizes: Iterable[QSize], *, whole: bool = True
) -> Iterator[tuple[str, list[str]]]:
    """Lay out every page in every look and size; name each layout, with what is wrong in it."""
    for look in looks:
        wear(showing.app, look)
        for name in scenes(showing, whole=whole):
            for size in sizes:
                settle(showing, size)
                where = f"{name} {look.name} {look.scale} {size.width()}"
                yield where, broken(showing, size, look.scale)


def picture(showing: Showing, folder: Path, name: str) -> None:
    """Keep a picture of what is on show."""
    folder.mkdir(parents=True, exist_ok=True)
    showing.screen.grab().save(str(folder / f"{name.replace(' ', '-')}.png"))


# -- the pages -----------------------------------------------------------------------------------


def _shown(showing: Showing, name: str, stage: flow.Stage) -> Iterator[str]:
    showing.screen.show_stage(stage)
    yield name


def _asked(showing: Showing) -> Iterator[str]:
    """Show the way of an application, all of it answered at length."""
    visit = _wordy()
    yield from _shown(showing, "errand", flow.Choosing(visit))
    for question in showing.station.questions(visit):
        yield from _shown(showing, question.value, flow.Asking(visit, question))
    for kind in (AddressKind.HOME, AddressKind.SUBSTITUTE):
        visit.application.address_kind = kind
        yield from _shown(showing, f"address {kind}", flow.Asking(visit, Question.ADDRESS))
    yield from _shown(showing, "language", flow.Speaking(flow.Choosing(visit)))
    yield from _shown(showing, "start over", flow.Leaving(flow.Choosing(visit)))


def _refused(showing: Showing, *, whole: bool) -> Iterator[str]:
    """Show what a page says of an answer that cannot be used; of dates the longest, or all."""
    screen, empty = showing.screen, Visit()
    screen.show_stage(flow.Asking(empty, Question.NAME))
    for number, given in enumerate(("", "1", "a\ue000")):
        screen.page.findChildren(Field)[0].set_text(given)
        screen.page.go()
        yield f"name refused {number}"
    screen.show_stage(flow.Asking(empty, Question.BIRTH_DATE))
    for problem in BirthDateProblem if whole else [max(BirthDateProblem, key=_long)]:
        screen.page.findChildren(DateField)[0].show_error(birth_date_problem(problem))
        yield f"birth date {problem.name.lower()}"
    for why in Unsealed:
        screen.show_stage(flow.Asking(_wordy(), Question.REVIEW))
        assert isinstance(screen.page, ReviewPage)
        screen.page.show_unsealed(why)
        yield f"unsealed {why.name.lower()}"


def _long(problem: BirthDateProblem) -> int:
    return len(birth_date_problem(problem))


def _checked(showing: Showing, bands: Sequence[ApplicantClass]) -> Iterator[str]:
    """Show the check of documents for these age bands: each part of the list, each verdict."""
    check = Visit(Errand.CHECK, age_band=bands[0].id)
    yield from _shown(showing, "age", flow.Asking(check, Question.AGE))
    for band in bands:
        visit = Visit(Errand.CHECK, age_band=band.id)
        documents = showing.station.documents(visit)
        yield from _listed(showing, visit)
        for name, shown in (
            ("one", documents[:1]),
            ("two", documents[1:3]),
            ("ten", documents[:10]),
        ):
            visit.has = {document.key for document in shown}
            for question in (Question.DOCUMENTS, Question.ADVICE):
                stage = flow.Asking(visit, question)
                yield from _shown(showing, f"{question.value} {band.id} {name}", stage)


def _listed(showing: Showing, visit: Visit) -> Iterator[str]:
    showing.screen.show_stage(flow.Asking(visit, Question.DOCUMENTS))
    page = showing.screen.page
    assert isinstance(page, DocumentsPage)
    for at in range(page.pages):
        page.show_list(at)
        yield f"documents {visit.age_band} {at + 1}"


def _around(showing: Showing) -> Iterator[str]:
    """Show the slip, the bell and the countdown."""
    screen = showing.screen
    yield from _shown(showing, "slip", flow.Carrying(_SLIP))
    yield from _shown(showing, "slip printed", flow.Carrying(_SLIP, flow.OnPaper()))
    no_paper = flow.Carrying(_SLIP, flow.PaperFailed(Fault(FaultKind.OUT_OF_CARDS)))
    yield from _shown(showing, "slip without paper", no_paper)
    screen.frame.call.call()
    yield "clerk called"
    screen.frame.call.clear()
    screen.between.on_left_alone()
    yield "still there"
    screen.between.on_stayed()


def _bands(showing: Showing, *, whole: bool) -> Sequence[ApplicantClass]:
    classes = showing.station.programme.classes
    return classes if whole else [max(classes, key=lambda cls: _many(showing, cls))]


def _many(showing: Showing, cls: ApplicantClass) -> int:
    return len(showing.station.programme.documents_for(cls))


def _wordy() -> Visit:
    visit = Visit(application=replace(WORDY))
    visit.answered = set(Question)
    return visit
