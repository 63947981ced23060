"""A review's words in Ukrainian."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, east_slavic
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=east_slavic,
    more={
        "one": "ще {number} документ",
        "few": "ще {number} документи",
        "other": "ще {number} документів",
    },
    more_that={
        "one": "ще {number} документ, який {clauses}",
        "few": "ще {number} документи, кожен з яких {clauses}",
        "other": "ще {number} документів, кожен з яких {clauses}",
    },
    of_these={
        "one": "{number} із цих документів: {names}",
        "other": "{number} із цих документів: {names}",
    },
    points={
        "one": "{number} бал",
        "few": "{number} бали",
        "other": "{number} балів",
    },
    among="{what}: {names}",
    example="{what}, наприклад: {names}",
    comma=", ",
    both=" і ",
    either=" або ",
    also=" і ",
    next_choice="; а також ",
    stop=".",
    shows="містить {what}",
    is_one="належить до групи: {group}",
    counts="дає {points}",
    counts_for="дає {points} {purpose}",
    more_points="ще {points}",
    more_points_for="ще {points} {purpose}",
    from_group="{what} з групи: {group}",
    so_far=" (наразі {have} з {amount})",
    enough="Достатньо: {way}.",
    not_yet="Поки що недостатньо.",
    second_signature="Потрібен другий підпис.",
    shown={
        Shows.PHOTO: "ваше фото",
        Shows.BIRTH_DATE: "вашу дату народження",
        Shows.ADDRESS: "вашу адресу",
        Shows.NAME: "ваше ім’я",
    },
    proves={
        Purpose.IDENTITY: "підтверджує вашу особу",
        Purpose.RESIDENCY: "підтверджує місце вашого проживання",
        Purpose.RELATIONSHIP: "підтверджує ваш зв’язок з одним із батьків або опікуном",
    },
    towards={
        Purpose.IDENTITY: "для підтвердження особи",
        Purpose.RESIDENCY: "для підтвердження місця проживання",
        Purpose.RELATIONSHIP: "для підтвердження зв’язку з одним із батьків або опікуном",
    },
    reasons={
        Reason.EXPIRED: "Не враховується, бо строк дії минув: {name}.",
        Reason.TOO_OLD: "Не враховується, бо з дня видачі минуло забагато часу: {name}.",
        Reason.NOT_YET_ISSUED: "Не враховується, бо зазначена дата ще не настала: {name}.",
        Reason.ALREADY_COUNTED: "Не враховується вдруге: {name}.",
        Reason.NOT_FOR_CLASS: "Не враховується в цьому віці: {name}.",
    },
)
