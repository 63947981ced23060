"""A review's words in Haitian Creole."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, one_or_other
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=one_or_other,
    numbers=(
        "zewo",
        "youn",
        "de",
        "twa",
        "kat",
        "senk",
        "sis",
        "sèt",
        "uit",
        "nèf",
        "dis",
    ),
    more={
        "one": "yon lòt dokiman",
        "other": "{number} lòt dokiman",
    },
    more_that={
        "one": "yon lòt dokiman ki {clauses}",
        "other": "{number} lòt dokiman, epi chak ladan yo {clauses}",
    },
    of_these={
        "one": "youn nan sa yo: {names}",
        "other": "{number} nan sa yo: {names}",
    },
    points={
        "one": "yon pwen",
        "other": "{number} pwen",
    },
    among="{what}: {names}",
    example="{what}, pa egzanp {names}",
    comma=", ",
    both=" ak ",
    either=" oswa ",
    also=" epi ",
    next_choice="; epi ",
    stop=".",
    shows="montre {what}",
    is_one="se {group}",
    counts="vo {points}",
    counts_for="vo {points} {purpose}",
    more_points="{points} anplis",
    more_points_for="{points} anplis {purpose}",
    from_group="{what} nan {group}",
    so_far=" ({have} sou {amount} pou kounye a)",
    enough="Sa ase: {way}.",
    not_yet="Sa poko ase.",
    second_signature="Fòk gen yon dezyèm siyati.",
    shown={
        Shows.PHOTO: "foto ou",
        Shows.BIRTH_DATE: "dat nesans ou",
        Shows.ADDRESS: "adrès ou",
        Shows.NAME: "non ou",
    },
    proves={
        Purpose.IDENTITY: "pwouve ki moun ou ye",
        Purpose.RESIDENCY: "pwouve ki kote ou rete",
        Purpose.RELATIONSHIP: "pwouve lyen ou ak paran ou oswa moun ki pran swen ou",
    },
    towards={
        Purpose.IDENTITY: "pou idantite ou",
        Purpose.RESIDENCY: "pou kote ou rete",
        Purpose.RELATIONSHIP: "pou lyen an",
    },
    reasons={
        Reason.EXPIRED: "Sa pa konte, paske li ekspire: {name}.",
        Reason.TOO_OLD: "Sa pa konte, paske li twò ansyen: {name}.",
        Reason.NOT_YET_ISSUED: "Sa pa konte, paske dat li poko rive: {name}.",
        Reason.ALREADY_COUNTED: "Sa pa konte yon dezyèm fwa: {name}.",
        Reason.NOT_FOR_CLASS: "Sa pa konte nan laj sa a: {name}.",
    },
)
