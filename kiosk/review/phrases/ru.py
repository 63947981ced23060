"""A review's words in Russian."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, east_slavic
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=east_slavic,
    more={
        "one": "ещё {number} документ",
        "few": "ещё {number} документа",
        "other": "ещё {number} документов",
    },
    more_that={
        "one": "ещё {number} документ, который {clauses}",
        "few": "ещё {number} документа, каждый из которых {clauses}",
        "other": "ещё {number} документов, каждый из которых {clauses}",
    },
    of_these={
        "one": "{number} из этих документов: {names}",
        "other": "{number} из этих документов: {names}",
    },
    points={
        "one": "{number} балл",
        "few": "{number} балла",
        "other": "{number} баллов",
    },
    among="{what}: {names}",
    example="{what}, например: {names}",
    comma=", ",
    both=" и ",
    either=" или ",
    also=" и ",
    next_choice="; а также ",
    stop=".",
    shows="содержит {what}",
    is_one="относится к группе: {group}",
    counts="даёт {points}",
    counts_for="даёт {points} {purpose}",
    more_points="ещё {points}",
    more_points_for="ещё {points} {purpose}",
    from_group="{what} из группы: {group}",
    so_far=" (пока {have} из {amount})",
    enough="Достаточно: {way}.",
    not_yet="Пока недостаточно.",
    second_signature="Нужна вторая подпись.",
    shown={
        Shows.PHOTO: "ваше фото",
        Shows.BIRTH_DATE: "вашу дату рождения",
        Shows.ADDRESS: "ваш адрес",
        Shows.NAME: "ваше имя",
    },
    proves={
        Purpose.IDENTITY: "подтверждает вашу личность",
        Purpose.RESIDENCY: "подтверждает место вашего проживания",
        Purpose.RELATIONSHIP: "подтверждает вашу связь с родителем или опекуном",
    },
    towards={
        Purpose.IDENTITY: "для подтверждения личности",
        Purpose.RESIDENCY: "для подтверждения места проживания",
        Purpose.RELATIONSHIP: "для подтверждения связи с родителем или опекуном",
    },
    reasons={
        Reason.EXPIRED: "Не учитывается, так как срок действия истёк: {name}.",
        Reason.TOO_OLD: "Не учитывается, так как выдано слишком давно: {name}.",
        Reason.NOT_YET_ISSUED: "Не учитывается, так как указанная дата ещё не наступила: {name}.",
        Reason.ALREADY_COUNTED: "Не учитывается второй раз: {name}.",
        Reason.NOT_FOR_CLASS: "Не учитывается в этом возрасте: {name}.",
    },
)
