"""What one language must bring to word a review, with its plural forms.

`{name}` stands for a value; a language puts it where its grammar wants it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.programme import Purpose, Shows
from kiosk.review.verdict import Reason

Form = Literal["one", "two", "few", "many", "other"]
"""The cardinal categories of Unicode CLDR; exactly one is "one" in every language here."""
Forms = Mapping[Form, str]
"""A phrase for every number; a form that is left out is worded like "other"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """One language's words. `numbers` may be left empty: then numbers are written in digits."""

    plural: Callable[[int], Form]
    numbers: tuple[str, ...] = ()
    more: Forms
    more_that: Forms
    of_these: Forms
    points: Forms
    among: str
    example: str
    comma: str
    both: str
    either: str
    also: str
    next_choice: str
    stop: str
    shows: str
    is_one: str
    counts: str
    counts_for: str
    more_points: str
    more_points_for: str
    from_group: str
    so_far: str
    enough: str
    not_yet: str
    second_signature: str
    shown: Mapping[Shows, str]
    proves: Mapping[Purpose, str]
    towards: Mapping[Purpose, str]
    reasons: Mapping[Reason, str]

    def number(self, value: int) -> str:
        """Write a number in a word where the language has one here, else in digits."""
        return self.numbers[value] if value < len(self.numbers) else str(value)

    def form(self, forms: Forms, value: int) -> str:
        """Choose the form for a number."""
        return forms.get(self.plural(value), forms["other"])


def one_or_other(value: int) -> Form:
    """Tell one from the rest: English, Spanish, Hindi, Urdu and others."""
    return "one" if value == 1 else "other"


def polish(value: int) -> Form:
    """Polish cardinals (CLDR): 2 to 4 but not 12 to 14 are few."""
    if value == 1:
        return "one"
    return "few" if _ends_in_2_to_4(value) else "many"


def east_slavic(value: int) -> Form:
    """Russian and Ukrainian cardinals (CLDR): 21 is counted like one."""
    if value % 10 == 1 and value % 100 != 11:
        return "one"
    return "few" if _ends_in_2_to_4(value) else "many"


def arabic(value: int) -> Form:
    """Arabic cardinals (CLDR), zero worded like a hundred."""
    if value in {1, 2}:
        return "one" if value == 1 else "two"
    if 3 <= value % 100 <= 10:
        return "few"
    return "many" if value % 100 >= 11 else "other"


def _ends_in_2_to_4(value: int) -> bool:
    return 2 <= value % 10 <= 4 and not 12 <= value % 100 <= 14
