"""A review's words in Arabic."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, arabic
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=arabic,
    more={
        "one": "وثيقة أخرى",
        "two": "وثيقتان أخريان",
        "few": "{number} وثائق أخرى",
        "other": "{number} وثيقة أخرى",
    },
    more_that={
        "one": "وثيقة أخرى {clauses}",
        "two": "وثيقتان أخريان، كل واحدة منهما {clauses}",
        "few": "{number} وثائق أخرى، كل واحدة منها {clauses}",
        "other": "{number} وثيقة أخرى، كل واحدة منها {clauses}",
    },
    of_these={
        "one": "واحدة من هذه الوثائق: {names}",
        "two": "اثنتان من هذه الوثائق: {names}",
        "few": "{number} من هذه الوثائق: {names}",
        "other": "{number} من هذه الوثائق: {names}",
    },
    points={
        "one": "نقطة واحدة",
        "two": "نقطتان",
        "few": "{number} نقاط",
        "other": "{number} نقطة",
    },
    among="{what}: {names}",
    example="{what}، مثل: {names}",
    comma="، ",
    both=" و",
    either=" أو ",
    also=" و",
    next_choice="؛ و",
    stop=".",
    shows="تُظهر {what}",
    is_one="نوعها: {group}",
    counts="قيمتها {points}",
    counts_for="قيمتها {points} {purpose}",
    more_points="لا يزال ينقص: {points}",
    more_points_for="لا يزال ينقص {purpose}: {points}",
    from_group="{what} من: {group}",
    so_far=" (حتى الآن {have} من {amount})",
    enough="هذا يكفي: {way}.",
    not_yet="هذا لا يكفي بعد.",
    second_signature="يلزم توقيع ثانٍ.",
    shown={
        Shows.PHOTO: "صورتك",
        Shows.BIRTH_DATE: "تاريخ ميلادك",
        Shows.ADDRESS: "عنوانك",
        Shows.NAME: "اسمك",
    },
    proves={
        Purpose.IDENTITY: "تثبت هويتك",
        Purpose.RESIDENCY: "تثبت مكان سكنك",
        Purpose.RELATIONSHIP: "تثبت صلتك بأحد والديك أو بمن يرعاك",
    },
    towards={
        Purpose.IDENTITY: "لإثبات هويتك",
        Purpose.RESIDENCY: "لإثبات مكان سكنك",
        Purpose.RELATIONSHIP: "لإثبات الصلة",
    },
    reasons={
        Reason.EXPIRED: "لا تُحتسب لأن صلاحيتها انتهت: {name}.",
        Reason.TOO_OLD: "لا تُحتسب لأنها قديمة جدًا: {name}.",
        Reason.NOT_YET_ISSUED: "لا تُحتسب لأن تاريخها لم يأتِ بعد: {name}.",
        Reason.ALREADY_COUNTED: "لا تُحتسب مرة ثانية: {name}.",
        Reason.NOT_FOR_CLASS: "لا تُحتسب في هذا العمر: {name}.",
    },
)
