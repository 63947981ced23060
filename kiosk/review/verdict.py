"""What a review takes and gives, as frozen values: documents shown, verdict, additions.

A document is its kind and, where the clerk read them, its dates; never its number.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.programme import DocumentId, Need, Purpose, Way


@dataclass(frozen=True, slots=True)
class Shown:
    """One document on the table. A missing date means: the clerk saw the rule and attests it."""

    document: DocumentId
    expires: date | None = None
    issued: date | None = None


class Reason(StrEnum):
    """Why a document that was shown does not count."""

    EXPIRED = "expired"
    TOO_OLD = "too old"
    NOT_YET_ISSUED = "dated in the future"
    ALREADY_COUNTED = "already counted"
    NOT_FOR_CLASS = "not for this class"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A shown document that counts for nothing, and why."""

    document: DocumentId
    reason: Reason


@dataclass(frozen=True, slots=True)
class Used:
    """A document the verdict rests on, and the purposes it serves."""

    document: DocumentId
    purposes: tuple[Purpose, ...]


@dataclass(frozen=True, slots=True)
class How:
    """The way that was met, and the documents that met it; none of them could be missing."""

    way: Way
    used: tuple[Used, ...]
    second_signature: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How far one need is met: `have` of the need's amount, in points or documents."""

    need: Need
    have: int

    @property
    def lacking(self) -> int:
        """Points or documents still lacking; 0 when the need is met."""
        return self.need.amount - self.have


@dataclass(frozen=True, slots=True)
class Choice:
    """One more document: any of these kinds, most commonly held first.

    `brings` says what each of them brings, of what is lacking; `have` is that amount.
    """

    documents: tuple[DocumentId, ...]
    brings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class Addition:
    """Documents that would make it enough: one from each choice, and never the same one twice.

    Two of one kind are two documents where the programme counts two of it.
    """

    way: Way
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Enough:
    """The review is satisfied."""

    how: How
    set_aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True, slots=True)
class NotYet:
    """The review is not satisfied. `standing` is that of the nearest way.

    `additions` are filled in by `review`, fewest documents first; `judge` leaves them out.
    """

    way: Way
    standing: tuple[Standing, ...]
    additions: tuple[Addition, ...] = ()
    set_aside: tuple[SetAside, ...] = ()

    @property
    def missing(self) -> tuple[Standing, ...]:
        """The needs that are not met yet."""
        return tuple(s for s in self.standing if s.lacking)


Verdict = Enough | NotYet
