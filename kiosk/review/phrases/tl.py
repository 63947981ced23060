"""A review's words in Tagalog."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, one_or_other
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=one_or_other,
    numbers=(
        "wala",
        "isa",
        "dalawa",
        "tatlo",
        "apat",
        "lima",
        "anim",
        "pito",
        "walo",
        "siyam",
        "sampu",
    ),
    more={
        "other": "{number} pang dokumento",
    },
    more_that={
        "one": "isa pang dokumento na {clauses}",
        "other": "{number} pang dokumento, na bawat isa ay {clauses}",
    },
    of_these={
        "other": "{number} sa mga ito: {names}",
    },
    points={
        "one": "isang puntos",
        "other": "{number} puntos",
    },
    among="{what}: {names}",
    example="{what}, halimbawa {names}",
    comma=", ",
    both=" at ",
    either=" o ",
    also=" at ",
    next_choice="; at ",
    stop=".",
    shows="nagpapakita ng {what}",
    is_one="kabilang sa {group}",
    counts="may {points}",
    counts_for="may {points} {purpose}",
    more_points="{points} pa",
    more_points_for="{points} pa {purpose}",
    from_group="{what} mula sa {group}",
    so_far=" ({have} sa {amount} sa ngayon)",
    enough="Sapat na: {way}.",
    not_yet="Hindi pa sapat.",
    second_signature="Kailangan ng ikalawang lagda.",
    shown={
        Shows.PHOTO: "inyong litrato",
        Shows.BIRTH_DATE: "inyong petsa ng kapanganakan",
        Shows.ADDRESS: "inyong tirahan",
        Shows.NAME: "inyong pangalan",
    },
    proves={
        Purpose.IDENTITY: "nagpapatunay kung sino kayo",
        Purpose.RESIDENCY: "nagpapatunay kung saan kayo nakatira",
        Purpose.RELATIONSHIP: "nagpapatunay ng kaugnayan ninyo sa magulang o tagapag-alaga",
    },
    towards={
        Purpose.IDENTITY: "para sa inyong pagkakakilanlan",
        Purpose.RESIDENCY: "para sa inyong tirahan",
        Purpose.RELATIONSHIP: "para sa kaugnayan",
    },
    reasons={
        Reason.EXPIRED: "Hindi bibilangin, dahil lampas na sa petsa ng bisa: {name}.",
        Reason.TOO_OLD: "Hindi bibilangin, dahil masyado nang luma: {name}.",
        Reason.NOT_YET_ISSUED: "Hindi bibilangin, dahil hindi pa sumasapit ang petsa: {name}.",
        Reason.ALREADY_COUNTED: "Hindi na bibilangin ulit: {name}.",
        Reason.NOT_FOR_CLASS: "Hindi bibilangin sa edad na ito: {name}.",
    },
)
