"""Birth dates and what follows from them: exact reading, age, birthdays, terms counted in years.

A date that cannot be a living person's birth date is a named problem, never a guess.
"""

from datetime import date
from enum import StrEnum

OLDEST = 120
"""Years. The longest documented human life is 122; a card is asked for well below that."""


class BirthDateProblem(StrEnum):
    """Why three typed parts are not a birth date, as a sentence for the screen."""

    INCOMPLETE = "Please give the day, the month and the year."
    NOT_NUMBERS = "Please write the day, the month and the year with digits only."
    SHORT_YEAR = "Please write the year with four digits."
    NO_SUCH_MONTH = "Months go from 1 to 12."
    NO_SUCH_DAY = "That month does not have this day."
    NO_LEAP_DAY = "That year had no 29 February."
    FUTURE = "This date is still to come."
    TOO_LONG_AGO = "This date is more than 120 years ago. Please check the year."


def read_birth_date(
    untrusted_day: str, untrusted_month: str, untrusted_year: str, today: date
) -> date | BirthDateProblem:
    """Read a birth date from its three typed parts; digits of any script are accepted.

    Today is a birth date, and so is the day exactly 120 years ago.
    """
    parts = [part.strip() for part in (untrusted_day, untrusted_month, untrusted_year)]
    if not all(parts):
        return BirthDateProblem.INCOMPLETE
    if not all(part.isdecimal() for part in parts):
        return BirthDateProblem.NOT_NUMBERS
    if len(parts[2]) != 4:
        return BirthDateProblem.SHORT_YEAR
    if len(parts[0]) > 2:
        return BirthDateProblem.NO_SUCH_DAY
    if len(parts[1]) > 2:
        return BirthDateProblem.NO_SUCH_MONTH
    day, month, year = (int(part) for part in parts)
    return _placed(day, month, year, today)


def age_on(birth_date: date, on: date) -> int:
    """Completed years of life. Someone born on 29 February turns a year older on 1 March."""
    return on.year - birth_date.year - ((on.month, on.day) < (birth_date.month, birth_date.day))


def birthday(birth_date: date, age: int) -> date:
    """Find the day on which that age is reached; 29 February becomes 1 March in common years."""
    year = birth_date.year + age
    if (birth_date.month, birth_date.day) == (2, 29) and not _is_leap(year):
        return date(year, 3, 1)
    return birth_date.replace(year=year)


def years_after(day: date, years: int) -> date:
    """Find the end of a term of whole years.

    29 February becomes 28 February in common years, so no term grows.
    """
    year = day.year + years
    if (day.month, day.day) == (2, 29) and not _is_leap(year):
        return date(year, 2, 28)
    return day.replace(year=year)


def _placed(day: int, month: int, year: int, today: date) -> date | BirthDateProblem:
    if not 1 <= month <= 12:
        return BirthDateProblem.NO_SUCH_MONTH
    if (day, month) == (29, 2) and year > 0 and not _is_leap(year):
        return BirthDateProblem.NO_LEAP_DAY
    try:
        found = date(year, month, day)
    except ValueError:
        return BirthDateProblem.NO_SUCH_DAY if year else BirthDateProblem.TOO_LONG_AGO
    return _lived(found, today)


def _lived(found: date, today: date) -> date | BirthDateProblem:
    if found > today:
        return BirthDateProblem.FUTURE
    oldest = (today.year - OLDEST, today.month, today.day)
    if (found.year, found.month, found.day) < oldest:
        return BirthDateProblem.TOO_LONG_AGO
    return found


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
