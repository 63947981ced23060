"""The station's flow: one tagged union of stages, and what follows what. No Qt here.

`ResidentScreen` shows one stage at a time with one exhaustive match. A stage holds the visit until
it is sealed; after that only the slip.
"""

from dataclasses import dataclass
from typing import assert_never

from kiosk.errors import BugError
from kiosk.ports import Fault
from kiosk.resident import Errand, Question, ResidentStation, Slip, Visit


@dataclass(frozen=True, slots=True)
class Greeting:
    """Nobody is here: which language?"""


@dataclass(frozen=True, slots=True)
class Choosing:
    """What did they come for?"""

    visit: Visit


@dataclass(frozen=True, slots=True)
class Asking:
    """One question. While `editing`, Continue leads back to the review."""

    visit: Visit
    question: Question
    editing: bool = False


@dataclass(frozen=True, slots=True)
class OnScreen:
    """No paper: the code is shown for the clerk's scanner."""


@dataclass(frozen=True, slots=True)
class OnPaper:
    """The slip was given to the printer; whether it came out, they see themselves."""


@dataclass(frozen=True, slots=True)
class PaperFailed:
    """The printer has a fault: the code is shown, and a clerk is called."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class Carrying:
    """The application is sealed and wiped; only the slip is left, and where it can be seen."""

    slip: Slip
    where: OnScreen | OnPaper | PaperFailed = OnScreen()


@dataclass(frozen=True, slots=True)
class Leaving:
    """They want to stop: why, if they like to say; `back` is where they were."""

    back: "Choosing | Asking"


@dataclass(frozen=True, slots=True)
class Speaking:
    """They want another language; `back` is where they were."""

    back: "Choosing | Asking | Carrying | Leaving"


Stage = Greeting | Choosing | Asking | Carrying | Leaving | Speaking


_SECTIONS: dict[Question, str] = {
    Question.ADDRESS: Question.ADDRESS_KIND,
    Question.CONTACT: Question.MARKS,
    Question.MEDICAL: Question.MARKS,
}
"""Questions that belong to one step of the way, so that the count of steps never changes."""


def step_of(station: ResidentStation, stage: Stage) -> tuple[int, int] | None:
    """Tell "step N of M"; None where nothing is being asked."""
    match stage:
        case Asking(visit, question, _editing):
            sections = list(dict.fromkeys(_section(q) for q in station.questions(visit)))
            return sections.index(_section(question)) + 1, len(sections)
        case Greeting() | Choosing() | Carrying() | Leaving() | Speaking():
            return None
    assert_never(stage)


def first(station: ResidentStation, visit: Visit) -> Asking:
    """Start the way of this errand."""
    return Asking(visit, station.questions(visit)[0])


def after(station: ResidentStation, stage: Asking) -> Asking:
    """Tell what Continue leads to: the next question, or the review while editing."""
    visit, way = stage.visit, station.questions(stage.visit)
    if stage.editing:
        return review_or_open(station, visit)
    at = way.index(stage.question)
    if at + 1 == len(way):
        raise BugError("there is nothing after the last question")
    return Asking(visit, way[at + 1])


def review_or_open(station: ResidentStation, visit: Visit) -> Asking:
    """Go to the review; first to what is still to be answered, and back."""
    open_ = station.open_questions(visit)
    return Asking(visit, open_[0], editing=True) if open_ else Asking(visit, Question.REVIEW)


def before(station: ResidentStation, stage: Stage) -> Stage | None:
    """Tell where Back leads; None where there is nothing before."""
    match stage:
        case Greeting() | Carrying():
            return None
        case Choosing():
            return Greeting()
        case Leaving(back) | Speaking(back):
            return back
        case Asking(visit, question, editing):
            if editing:
                return Asking(visit, Question.REVIEW)
            way = station.questions(visit)
            at = way.index(question)
            return Asking(visit, way[at - 1]) if at else Choosing(visit)
    assert_never(stage)


def edit(station: ResidentStation, visit: Visit, question: Question) -> Asking:
    """Go from the review to one question and come back."""
    if question not in station.questions(visit):
        raise BugError("the review offers a question that this visit does not have")
    return Asking(visit, question, editing=True)


def prepare_instead(station: ResidentStation, visit: Visit) -> Asking:
    """Turn a check of documents into an application; what was ticked stays ticked."""
    visit.errand = Errand.GET_READY
    visit.answered.clear()
    return first(station, visit)


def without_paper(stage: Stage, fault: Fault) -> Stage:
    """Tell what becomes of a stage when the slip's printer fails; others stay as they are."""
    match stage:
        case Carrying(slip):
            return Carrying(slip, PaperFailed(fault))
        case Speaking(back=Carrying(slip)):
            return Speaking(Carrying(slip, PaperFailed(fault)))
        case _:
            return stage


def visit_of(stage: Stage) -> Visit | None:
    """The visit on screen, if any: what a wipe ends."""
    match stage:
        case Greeting() | Carrying():
            return None
        case Choosing(visit) | Asking(visit, _, _):
            return visit
        case Leaving(back) | Speaking(back):
            return visit_of(back)
    assert_never(stage)


def _section(question: Question) -> str:
    return _SECTIONS.get(question, question)
