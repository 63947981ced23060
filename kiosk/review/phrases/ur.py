"""A review's words in Urdu."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, one_or_other
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=one_or_other,
    numbers=(
        "صفر",
        "ایک",
        "دو",
        "تین",
        "چار",
        "پانچ",
        "چھ",
        "سات",
        "آٹھ",
        "نو",
        "دس",
    ),
    more={
        "one": "ایک اور دستاویز",
        "other": "مزید {number} دستاویزات",
    },
    more_that={
        "one": "ایک اور دستاویز جو {clauses}",
        "other": "مزید {number} دستاویزات جن میں سے ہر ایک {clauses}",
    },
    of_these={
        "other": "ان میں سے {number}: {names}",
    },
    points={
        "one": "ایک پوائنٹ",
        "other": "{number} پوائنٹس",
    },
    among="{what}: {names}",
    example="{what}، مثلاً {names}",
    comma="، ",
    both=" اور ",
    either=" یا ",
    also=" اور ",
    next_choice="؛ اور ",
    stop="۔",
    shows="{what} دکھائے",
    is_one="{group} ہو",
    counts="{points} دے",
    counts_for="{purpose} {points} دے",
    more_points="مزید {points}",
    more_points_for="{purpose} مزید {points}",
    from_group="{what}، {group} میں سے",
    so_far=" (اب تک {amount} میں سے {have})",
    enough="کافی ہے: {way}۔",
    not_yet="ابھی کافی نہیں ہے۔",
    second_signature="دوسرے دستخط کی ضرورت ہے۔",
    shown={
        Shows.PHOTO: "آپ کی تصویر",
        Shows.BIRTH_DATE: "آپ کی تاریخِ پیدائش",
        Shows.ADDRESS: "آپ کا پتہ",
        Shows.NAME: "آپ کا نام",
    },
    proves={
        Purpose.IDENTITY: "آپ کی شناخت ثابت کرے",
        Purpose.RESIDENCY: "آپ کی رہائش ثابت کرے",
        Purpose.RELATIONSHIP: "والدین یا دیکھ بھال کرنے والے سے آپ کا رشتہ ثابت کرے",
    },
    towards={
        Purpose.IDENTITY: "شناخت کے لیے",
        Purpose.RESIDENCY: "رہائش کے لیے",
        Purpose.RELATIONSHIP: "رشتے کے لیے",
    },
    reasons={
        Reason.EXPIRED: "شمار نہیں ہوگا کیونکہ میعاد ختم ہو چکی ہے: {name}۔",
        Reason.TOO_OLD: "شمار نہیں ہوگا کیونکہ بہت پرانا ہے: {name}۔",
        Reason.NOT_YET_ISSUED: "شمار نہیں ہوگا کیونکہ اس کی تاریخ ابھی نہیں آئی: {name}۔",
        Reason.ALREADY_COUNTED: "دوبارہ شمار نہیں ہوگا: {name}۔",
        Reason.NOT_FOR_CLASS: "اس عمر میں شمار نہیں ہوگا: {name}۔",
    },
)
