"""The words a review's sentences are made of, one table per language.

A translation is one more `Phrases`; the sentences are built in `wording`. `{}` takes a value.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.programme import Purpose, Shows
from kiosk.review.verdict import Reason


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's words."""

    numbers: tuple[str, ...]
    one_document: str
    documents: str
    clause: str
    each_clause: str
    among: str
    example: str
    comma: str
    both: str
    either: str
    next_choice: str
    shows: str
    is_one: str
    of_these: str
    counts: str
    counts_for: str
    point: str
    points: str
    more_points: str
    more_points_for: str
    from_group: str
    so_far: str
    enough: str
    not_yet: str
    second_signature: str
    shown: Mapping[Shows, str]
    proves: Mapping[Purpose, str]
    towards: Mapping[Purpose, str]
    reasons: Mapping[Reason, str]


ENGLISH = Phrases(
    numbers=("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    one_document="one more document",
    documents="{} more documents",
    clause="{} that {}",
    each_clause="{}, each of which {}",
    among="{}: {}",
    example="{}, for example {}",
    comma=", ",
    both=" and ",
    either=" or ",
    next_choice="; and ",
    shows="shows {}",
    is_one="is {}",
    of_these="{} of these: {}",
    counts="counts {}",
    counts_for="counts {} towards {}",
    point="one point",
    points="{} points",
    more_points="{} more",
    more_points_for="{} more towards {}",
    from_group="{} from {}",
    so_far=" ({} of {} so far)",
    enough="Enough: {}.",
    not_yet="Not enough yet.",
    second_signature="A second signature is needed.",
    shown={
        Shows.PHOTO: "your photo",
        Shows.BIRTH_DATE: "your birth date",
        Shows.ADDRESS: "your address",
        Shows.NAME: "your name",
    },
    proves={
        Purpose.IDENTITY: "proves who you are",
        Purpose.RESIDENCY: "proves where you live",
        Purpose.RELATIONSHIP: "proves the relationship to your parent or caretaker",
    },
    towards={
        Purpose.IDENTITY: "your identity",
        Purpose.RESIDENCY: "where you live",
        Purpose.RELATIONSHIP: "the relationship",
    },
    reasons={
        Reason.EXPIRED: "Does not count, because it has expired: {}.",
        Reason.TOO_OLD: "Does not count, because it is too old: {}.",
        Reason.NOT_YET_ISSUED: "Does not count, because its date is still to come: {}.",
        Reason.ALREADY_COUNTED: "Does not count again: {}.",
        Reason.NOT_FOR_CLASS: "Does not count at this age: {}.",
    },
)

_PHRASES = {"en": ENGLISH}


def phrases(lang: str) -> Phrases:
    """Return that language's words, else the English ones."""
    return _PHRASES.get(lang, ENGLISH)
