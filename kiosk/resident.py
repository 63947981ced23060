"""What the self-service station may know: one resident's words, the city's rules, a public key.

Rule: no register and no private key can be reached from here; what a resident prepares leaves as a
sealed slip, or stays in RAM for the clerk at the same machine.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

from kiosk import review
from kiosk.application import AddressKind, Application
from kiosk.errors import BugError
from kiosk.ports import CardStock, Clock, Mode
from kiosk.programme import ApplicantClass, Document, DocumentId, Programme
from kiosk.review import Shown, Verdict

IDLE_SECONDS = 60
"""Untouched for so long, the station asks whether somebody is there; a programme may say other."""


class Errand(StrEnum):
    """What somebody came for."""

    GET_READY = "get ready"
    CHECK = "only check my documents"


class Question(StrEnum):
    """What a page asks or tells, in the order of the way."""

    NOTICE = "notice"
    AGE = "age"
    NAME = "name"
    BIRTH_DATE = "birth date"
    GENDER = "gender"
    ADDRESS_KIND = "address kind"
    ADDRESS = "address"
    MARKS = "marks"
    CONTACT = "emergency contact"
    MEDICAL = "medical note"
    DOCUMENTS = "documents"
    ADVICE = "advice"
    REVIEW = "review"


class Reason(StrEnum):
    """Why somebody stopped early. Counted without any person."""

    TOO_LONG = "it takes too long"
    MISSING_DOCUMENTS = "I do not have the documents"
    PRIVACY = "I do not want to say this here"
    TOO_HARD = "it is hard to use"
    NOT_SAID = "not said"


class Outcome(StrEnum):
    """How a visit ended. Counted without any person."""

    SLIP = "slip"
    CHECKED = "checked"
    HANDED = "handed to the clerk"
    LEFT = "left"
    AWAY = "walked away"


@dataclass(frozen=True, slots=True)
class Ended:
    """A visit is over and wiped; this is all that is known of it."""

    outcome: Outcome
    reason: Reason = Reason.NOT_SAID


def _nothing(_stock: CardStock) -> bytes:
    return b""


UNWRITTEN = frozenset({AddressKind.NONE, AddressKind.SHELTER})
"""Kinds of address that need no line of text."""


@dataclass(frozen=True, slots=True, repr=False)
class Slip:
    """What a resident carries to a desk: a number, a code only the event can open, the paper.

    `draw` gives the paper's PDF for the page that a printer has; empty where no font has a letter.
    """

    number: str
    qr_text: str
    draw: Callable[[CardStock], bytes] = _nothing


class Unsealed(StrEnum):
    """Why no slip could be made; the visit is as it was."""

    TOO_LONG = "more words than a code can carry"
    DAY_OVER = "the event's day is over"


class Slips(Protocol):
    """Seals an application to the event's public key and draws the paper that carries it."""

    def make(
        self, application: Application, documents: tuple[DocumentId, ...], language: str
    ) -> Slip | Unsealed:
        """Make the next slip. Nothing of it is kept here."""
        ...


@dataclass(slots=True, repr=False)
class Visit:
    """One resident at the station: their words, and which documents they say they have."""

    errand: Errand = Errand.GET_READY
    application: Application = field(default_factory=Application)
    typed_date: tuple[str, str, str] = ("", "", "")
    age_band: str = ""
    has: set[DocumentId] = field(default_factory=set)
    answered: set[Question] = field(default_factory=set)

    def wipe(self) -> None:
        """Drop the last references to everything the resident said."""
        self.application.wipe()
        self.typed_date, self.age_band = ("", "", ""), ""
        self.has.clear()
        self.answered.clear()


@dataclass(slots=True, repr=False)
class ResidentStation:
    """One station. Without `slips` the visit itself goes on to the clerk at the same machine."""

    programme: Programme
    mode: Mode
    clock: Clock
    slips: Slips | None = None

    @property
    def idle_seconds(self) -> int:
        """How long nobody may touch the station before it asks."""
        said = self.programme.station.idle_seconds
        return IDLE_SECONDS if said is None else said

    def questions(self, visit: Visit) -> tuple[Question, ...]:
        """List the pages of this visit: only what this programme asks of this person."""
        if visit.errand is Errand.CHECK:
            return (Question.AGE, Question.DOCUMENTS, Question.ADVICE)
        asked = self.programme.fields.asked().keys()
        kind = visit.application.address_kind
        written = Question.ADDRESS_KIND not in visit.answered or kind not in UNWRITTEN
        wanted = {
            Question.GENDER: "gender" in asked,
            Question.ADDRESS_KIND: "address" in asked,
            Question.ADDRESS: "address" in asked and written,
            Question.MARKS: bool({"veteran", "organ_donor"} & asked),
            Question.CONTACT: "emergency_contact" in asked,
            Question.MEDICAL: "medical_note" in asked,
            Question.AGE: False,
            Question.ADVICE: False,
        }
        return tuple(question for question in Question if wanted.get(question, True))

    def applicant_class(self, visit: Visit) -> ApplicantClass | None:
        """Find the programme's class for them: by birth date, or by the age band they chose."""
        born = visit.application.birth_date
        if born is not None:
            return self.class_of(born)
        return next((cls for cls in self.programme.classes if cls.id == visit.age_band), None)

    def class_of(self, born: date) -> ApplicantClass | None:
        """Find the class of a birth date today; None when the programme serves no one of it."""
        return self.programme.class_of(born, self.clock.today())

    def documents(self, visit: Visit) -> tuple[Document, ...]:
        """List what this person may show, most commonly held first."""
        cls = self.applicant_class(visit)
        return self.programme.documents_for(cls) if cls else ()

    def judge(self, visit: Visit) -> Verdict:
        """Say whether what they have would be enough; the clerk will look at the originals."""
        cls = self.applicant_class(visit)
        if cls is None:
            raise BugError("documents are judged before an age is known")
        shown = [Shown(d.key) for d in self.documents(visit) if d.key in visit.has]
        return review.review(self.programme, cls, shown, self.clock.today())

    def open_questions(self, visit: Visit) -> tuple[Question, ...]:
        """List what is still to be answered, the review aside."""
        way = self.questions(visit)
        return tuple(q for q in way if q not in visit.answered and q is not Question.REVIEW)

    def make_slip(self, visit: Visit, language: str) -> Slip | Unsealed:
        """Seal what was said; the visit can be wiped as soon as this returns."""
        if self.slips is None:
            raise BugError("a slip is made where there is no event key")
        told = tuple(d.key for d in self.documents(visit) if d.key in visit.has)
        return self.slips.make(visit.application, told, language)
