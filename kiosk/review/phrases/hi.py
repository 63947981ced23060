"""A review's words in Hindi."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, one_or_other
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=one_or_other,
    numbers=(
        "शून्य",
        "एक",
        "दो",
        "तीन",
        "चार",
        "पाँच",
        "छह",
        "सात",
        "आठ",
        "नौ",
        "दस",
    ),
    more={
        "other": "{number} और दस्तावेज़",
    },
    more_that={
        "one": "एक और दस्तावेज़, जो {clauses}",
        "other": "{number} और दस्तावेज़, जिनमें से हर एक {clauses}",
    },
    of_these={
        "other": "इनमें से {number}: {names}",
    },
    points={
        "one": "एक अंक",
        "other": "{number} अंक",
    },
    among="{what}: {names}",
    example="{what}, जैसे {names}",
    comma=", ",
    both=" और ",
    either=" या ",
    also=" और ",
    next_choice="; और ",
    stop="।",
    shows="{what} दिखाए",
    is_one="{group} हो",
    counts="{points} दे",
    counts_for="{purpose} {points} दे",
    more_points="{points} और",
    more_points_for="{purpose} {points} और",
    from_group="{what}, {group} में से",
    so_far=" (अब तक {amount} में से {have})",
    enough="काफ़ी है: {way}।",
    not_yet="अभी काफ़ी नहीं है।",
    second_signature="दूसरे हस्ताक्षर की ज़रूरत है।",
    shown={
        Shows.PHOTO: "आपकी फ़ोटो",
        Shows.BIRTH_DATE: "आपकी जन्मतिथि",
        Shows.ADDRESS: "आपका पता",
        Shows.NAME: "आपका नाम",
    },
    proves={
        Purpose.IDENTITY: "आपकी पहचान साबित करे",
        Purpose.RESIDENCY: "आपके रहने की जगह साबित करे",
        Purpose.RELATIONSHIP: "माता-पिता या देखभाल करने वाले से आपका रिश्ता साबित करे",
    },
    towards={
        Purpose.IDENTITY: "पहचान के लिए",
        Purpose.RESIDENCY: "रहने की जगह के लिए",
        Purpose.RELATIONSHIP: "रिश्ते के लिए",
    },
    reasons={
        Reason.EXPIRED: "नहीं गिना जाएगा, क्योंकि इसकी वैधता ख़त्म हो चुकी है: {name}।",
        Reason.TOO_OLD: "नहीं गिना जाएगा, क्योंकि यह बहुत पुराना है: {name}।",
        Reason.NOT_YET_ISSUED: "नहीं गिना जाएगा, क्योंकि इसकी तारीख़ अभी आई नहीं है: {name}।",
        Reason.ALREADY_COUNTED: "दोबारा नहीं गिना जाएगा: {name}।",
        Reason.NOT_FOR_CLASS: "इस उम्र में नहीं गिना जाएगा: {name}।",
    },
)
