"""A review's words in English, the source of the others."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, one_or_other
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=one_or_other,
    numbers=(
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ),
    more={
        "one": "one more document",
        "other": "{number} more documents",
    },
    more_that={
        "one": "one more document that {clauses}",
        "other": "{number} more documents, each of which {clauses}",
    },
    of_these={
        "one": "one of these: {names}",
        "other": "{number} of these: {names}",
    },
    points={
        "one": "one point",
        "other": "{number} points",
    },
    among="{what}: {names}",
    example="{what}, for example {names}",
    comma=", ",
    both=" and ",
    either=" or ",
    also=" and ",
    next_choice="; and ",
    stop=".",
    shows="shows {what}",
    is_one="is {group}",
    counts="counts {points}",
    counts_for="counts {points} towards {purpose}",
    more_points="{points} more",
    more_points_for="{points} more towards {purpose}",
    from_group="{what} from {group}",
    so_far=" ({have} of {amount} so far)",
    enough="Enough: {way}.",
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
        Reason.EXPIRED: "Does not count, because it has expired: {name}.",
        Reason.TOO_OLD: "Does not count, because it is too old: {name}.",
        Reason.NOT_YET_ISSUED: "Does not count, because its date is still to come: {name}.",
        Reason.ALREADY_COUNTED: "Does not count again: {name}.",
        Reason.NOT_FOR_CLASS: "Does not count at this age: {name}.",
    },
)
