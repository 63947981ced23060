"""What can be shown, and what must be: documents, needs, and the ways that satisfy a review.

A document counts for what it proves and shows; its number has no place here.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal, NewType

from msgspec import Meta

from kiosk.programme.shape import Identifier, Rule, Shape, Text, Years

DocumentId = NewType("DocumentId", str)
Count = Annotated[int, Meta(ge=1, le=10)]
Points = Annotated[int, Meta(ge=1, le=1000)]


class Purpose(StrEnum):
    """What a document proves."""

    IDENTITY = "identity"
    RESIDENCY = "residency"
    RELATIONSHIP = "relationship"


class Shows(StrEnum):
    """What can be seen on a document."""

    PHOTO = "photo"
    BIRTH_DATE = "birth_date"
    ADDRESS = "address"
    NAME = "name"


class Expiry(StrEnum):
    """What a document's expiry date means for the review."""

    UNEXPIRED = "unexpired"
    GRACE = "grace"
    MAY_BE_EXPIRED = "may be expired"
    NONE = "none"


class Document(Rule, frozen=True, kw_only=True):
    """One kind of document, in the order in which residents most commonly hold them.

    `proves` gives the points per purpose (1 where a city does not count points); `phrase` is the
    name inside a sentence ("a birth certificate"); `at_most` is how many of the kind count.
    """

    id: Identifier
    name: Text
    phrase: Text | None = None
    proves: Mapping[Purpose, Points] = {}
    shows: frozenset[Shows] = frozenset()
    groups: frozenset[Identifier] = frozenset()
    classes: frozenset[Identifier] = frozenset()
    expiry: Expiry = Expiry.UNEXPIRED
    grace_years: Years | None = None
    fresh_days: Annotated[int, Meta(ge=1, le=3650)] | None = None
    at_most: Count = 1
    second_signature: bool = False
    look_for: tuple[Text, ...] = ()

    @property
    def key(self) -> DocumentId:
        """The id, as the review names documents."""
        return DocumentId(self.id)


class Need(Shape, frozen=True, kw_only=True):
    """So many points or so many documents, of those that fit every given condition.

    With a purpose, only documents that serve that purpose in this review; without one, all.
    """

    points: Points | None = None
    count: Count | None = None
    purpose: Purpose | None = None
    shows: Shows | None = None
    groups: frozenset[Identifier] = frozenset()
    documents: frozenset[Identifier] = frozenset()

    @property
    def amount(self) -> int:
        """What must be reached, in points or documents."""
        return self.points or self.count or 0


class Way(Rule, frozen=True, kw_only=True):
    """One way to satisfy the review: all its needs at once. No classes listed means every class."""

    id: Identifier
    title: Text
    classes: frozenset[Identifier] = frozenset()
    needs: Annotated[tuple[Need, ...], Meta(max_length=12)]


class Review(Shape, frozen=True, kw_only=True, rename={"ways": "way"}):
    """Any one way is enough. `serves`: for how many purposes a document may count at once."""

    serves: Literal["one", "several"]
    ways: Annotated[tuple[Way, ...], Meta(max_length=20)]
