"""Applicants by age: what a card costs them, how long it lives, which variant they carry.

Ages are completed years and both ends of a band belong to it.
"""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from kiosk.birth_date import birthday, years_after
from kiosk.programme.shape import Identifier, Rule, Shape, Text, Years

Age = Annotated[int, Meta(ge=0, le=120)]
Cents = Annotated[int, Meta(ge=0, le=100_000)]


class Term(Shape, frozen=True, kw_only=True):
    """A validity in whole years, ending sooner on a birthday where the city says so."""

    years: Years
    ends_on_birthday: Annotated[int, Meta(ge=1, le=120)] | None = None


class ApplicantClass(Rule, frozen=True, kw_only=True):
    """Applicants of one age band (both ages included; no upper age means everyone older)."""

    id: Identifier
    title: Text
    from_age: Age
    to_age: Age | None = None
    validity: Term | Literal["never expires"]
    fee_cents: Cents
    replacement_cents: Cents = 0
    variant: Identifier


def expires(cls: ApplicantClass, birth_date: date, issued: date) -> date | None:
    """Find the last day of a card issued that day, or None if it never expires.

    A term "ends on the 14th birthday" when that comes before the years are over.
    """
    if cls.validity == "never expires":
        return None
    end = years_after(issued, cls.validity.years)
    last = cls.validity.ends_on_birthday
    return end if last is None else min(end, birthday(birth_date, last))
