"""A review's words in Simplified Chinese."""

from kiosk.programme import Purpose, Shows
from kiosk.review.phrases.words import Phrases, one_or_other
from kiosk.review.verdict import Reason

WORDS = Phrases(
    plural=one_or_other,
    numbers=(
        "零",
        "一",
        "两",
        "三",
        "四",
        "五",
        "六",
        "七",
        "八",
        "九",
        "十",
    ),
    more={
        "other": "再提供{number}份文件",
    },
    more_that={
        "one": "再提供一份{clauses}的文件",
        "other": "再提供{number}份文件，每份都要{clauses}",
    },
    of_these={
        "other": "以下文件中的{number}份：{names}",
    },
    points={
        "other": "{number}分",
    },
    among="{what}：{names}",
    example="{what}，例如{names}",
    comma="、",
    both="和",
    either="或",
    also="并",
    next_choice="；以及",
    stop="。",
    shows="显示{what}",
    is_one="属于{group}",
    counts="计{points}",
    counts_for="为{purpose}计{points}",
    more_points="还差{points}",
    more_points_for="{purpose}还差{points}",
    from_group="{what}（{group}）",
    so_far="（目前 {have}/{amount}）",
    enough="已经足够：{way}。",
    not_yet="还不够。",
    second_signature="需要第二个人签字。",
    shown={
        Shows.PHOTO: "您的照片",
        Shows.BIRTH_DATE: "您的出生日期",
        Shows.ADDRESS: "您的地址",
        Shows.NAME: "您的姓名",
    },
    proves={
        Purpose.IDENTITY: "证明您的身份",
        Purpose.RESIDENCY: "证明您的住处",
        Purpose.RELATIONSHIP: "证明您与父母或照顾人的关系",
    },
    towards={
        Purpose.IDENTITY: "身份证明",
        Purpose.RESIDENCY: "居住证明",
        Purpose.RELATIONSHIP: "关系证明",
    },
    reasons={
        Reason.EXPIRED: "不算数，因为已经过期：{name}。",
        Reason.TOO_OLD: "不算数，因为时间太久：{name}。",
        Reason.NOT_YET_ISSUED: "不算数，因为上面的日期还没到：{name}。",
        Reason.ALREADY_COUNTED: "不能重复计算：{name}。",
        Reason.NOT_FOR_CLASS: "这个年龄不能使用：{name}。",
    },
)
