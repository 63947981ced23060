"""A review's words in French."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, one_or_other
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=one_or_other,
    numbers=(
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
    ),
    more={
        "one": "un document de plus",
        "other": "{number} documents de plus",
    },
    more_that={
        "one": "un document de plus qui {clauses}",
        "other": "{number} documents de plus, dont chacun {clauses}",
    },
    of_these={
        "one": "un de ces documents : {names}",
        "other": "{number} de ces documents : {names}",
    },
    points={
        "one": "un point",
        "other": "{number} points",
    },
    among="{what} : {names}",
    example="{what}, par exemple {names}",
    comma=", ",
    both=" et ",
    either=" ou ",
    also=" et ",
    next_choice=" ; et ",
    stop=".",
    shows="montre {what}",
    is_one="est {group}",
    counts="compte pour {points}",
    counts_for="compte pour {points} {purpose}",
    more_points="encore {points}",
    more_points_for="encore {points} {purpose}",
    from_group="{what}, de la liste : {group}",
    so_far=" ({have} sur {amount} pour l’instant)",
    enough="C’est suffisant : {way}.",
    not_yet="Ce n’est pas encore suffisant.",
    second_signature="Une deuxième signature est nécessaire.",
    shown={
        Shows.PHOTO: "votre photo",
        Shows.BIRTH_DATE: "votre date de naissance",
        Shows.ADDRESS: "votre adresse",
        Shows.NAME: "votre nom",
    },
    proves={
        Purpose.IDENTITY: "prouve qui vous êtes",
        Purpose.RESIDENCY: "prouve où vous habitez",
        Purpose.RELATIONSHIP: "prouve votre lien avec votre parent ou votre responsable",
    },
    towards={
        Purpose.IDENTITY: "pour prouver votre identité",
        Purpose.RESIDENCY: "pour prouver où vous habitez",
        Purpose.RELATIONSHIP: "pour prouver le lien",
    },
    reasons={
        Reason.EXPIRED: "Ne compte pas, car la date de validité est passée : {name}.",
        Reason.TOO_OLD: "Ne compte pas, car la date est trop ancienne : {name}.",
        Reason.NOT_YET_ISSUED: "Ne compte pas, car la date n’est pas encore arrivée : {name}.",
        Reason.ALREADY_COUNTED: "Ne compte pas une deuxième fois : {name}.",
        Reason.NOT_FOR_CLASS: "Ne compte pas à cet âge : {name}.",
    },
)
