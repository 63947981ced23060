"""One city's rules as one frozen value, mirroring the programme file key by key."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from msgspec import Meta

from kiosk.birth_date import age_on
from kiosk.programme.applicants import ApplicantClass
from kiosk.programme.documents import Document, Review, Way
from kiosk.programme.fields import Fields
from kiosk.programme.shape import Identifier, Rule, Shape, Text, Wording


class CardRule(Rule, frozen=True, kw_only=True):
    """Which card design is printed, and the variants the classes may name."""

    design: Identifier
    variants: tuple[Identifier, ...]


class Notice(Rule, frozen=True, kw_only=True):
    """The privacy notice: what stays, what is never asked, and that originals go back."""

    keeps: Text
    never_asks: Text
    hands_back: Text


class StationRule(Shape, frozen=True, kw_only=True):
    """How the self-service station behaves here. `idle_seconds`: untouched so long, it asks."""

    idle_seconds: Annotated[int, Meta(ge=20, le=900)] | None = None


class Programme(
    Shape, frozen=True, kw_only=True, rename={"classes": "class", "documents": "document"}
):
    """One city's rules."""

    id: Identifier
    title: Text
    city: Wording
    languages: tuple[Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z]+)?$")], ...]
    currency: Annotated[str, Meta(pattern="^[A-Z]{3}$")] = "USD"
    classes: Annotated[tuple[ApplicantClass, ...], Meta(max_length=20)]
    fields: Fields
    groups: Mapping[Identifier, Text] = {}
    documents: Annotated[tuple[Document, ...], Meta(max_length=200)]
    review: Review
    card: CardRule
    notice: Notice
    station: StationRule = StationRule()

    def class_of(self, birth_date: date, on: date) -> ApplicantClass | None:
        """Find the class of someone born on that day, or None below the programme's minimum age."""
        age = age_on(birth_date, on)
        for cls in self.classes:
            if cls.from_age <= age and (cls.to_age is None or age <= cls.to_age):
                return cls
        return None

    def ways_for(self, cls: ApplicantClass) -> tuple[Way, ...]:
        """List the ways open to a class, in the file's order."""
        return tuple(way for way in self.review.ways if not way.classes or cls.id in way.classes)

    def documents_for(self, cls: ApplicantClass) -> tuple[Document, ...]:
        """List the documents a class may show, in the file's order."""
        return tuple(d for d in self.documents if not d.classes or cls.id in d.classes)
