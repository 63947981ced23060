"""Documents shown in, verdict with its explanation out. Pure: no clock, no person, no storage."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.programme import ApplicantClass, Programme
from kiosk.review.judge import judge
from kiosk.review.suggest import suggest
from kiosk.review.verdict import (
    Addition,
    Choice,
    Enough,
    How,
    NotYet,
    Reason,
    SetAside,
    Shown,
    Standing,
    Used,
    Verdict,
)

__all__ = [
    "Addition",
    "Choice",
    "Enough",
    "How",
    "NotYet",
    "Reason",
    "SetAside",
    "Shown",
    "Standing",
    "Used",
    "Verdict",
    "judge",
    "review",
    "suggest",
]


def review(programme: Programme, cls: ApplicantClass, shown: Sequence[Shown], on: date) -> Verdict:
    """Judge what is shown and, where it is not enough yet, say what would make it so."""
    verdict = judge(programme, cls, shown, on)
    if isinstance(verdict, Enough):
        return verdict
    return replace(verdict, additions=suggest(programme, cls, shown, on))
