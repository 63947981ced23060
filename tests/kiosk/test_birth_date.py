"""Birth dates are read exactly; what cannot be one is named."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.birth_date import BirthDateProblem, age_on, birthday, read_birth_date, years_after

TODAY = date(2026, 3, 1)
LIVED = st.dates(min_value=date(1906, 3, 1), max_value=TODAY)


@given(LIVED)
def test_every_date_of_the_last_120_years_is_read_as_it_is(day: date) -> None:
    assert read_birth_date(str(day.day), str(day.month), str(day.year), TODAY) == day


@given(st.text(max_size=4), st.text(max_size=4), st.text(max_size=6))
def test_whatever_is_typed_is_answered(day: str, month: str, year: str) -> None:
    assert isinstance(read_birth_date(day, month, year, TODAY), date | BirthDateProblem)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (("1", "3", "2026"), TODAY),
        (("1", "3", "1906"), date(1906, 3, 1)),
        ((" 09 ", "07", "1990"), date(1990, 7, 9)),
        (("٩", "٧", "١٩٩٠"), date(1990, 7, 9)),
        (("29", "2", "2024"), date(2024, 2, 29)),
        (("29", "2", "2000"), date(2000, 2, 29)),
        (("2", "3", "2026"), BirthDateProblem.FUTURE),
        (("28", "2", "1906"), BirthDateProblem.TOO_LONG_AGO),
        (("1", "1", "0000"), BirthDateProblem.TOO_LONG_AGO),
        (("29", "2", "2025"), BirthDateProblem.NO_LEAP_DAY),
        (("29", "2", "1900"), BirthDateProblem.NO_LEAP_DAY),
        (("30", "2", "2024"), BirthDateProblem.NO_SUCH_DAY),
        (("31", "4", "1990"), BirthDateProblem.NO_SUCH_DAY),
        (("0", "4", "1990"), BirthDateProblem.NO_SUCH_DAY),
        (("123", "4", "1990"), BirthDateProblem.NO_SUCH_DAY),
        (("1", "13", "1990"), BirthDateProblem.NO_SUCH_MONTH),
        (("1", "0", "1990"), BirthDateProblem.NO_SUCH_MONTH),
        (("1", "100", "1990"), BirthDateProblem.NO_SUCH_MONTH),
        (("1", "1", "90"), BirthDateProblem.SHORT_YEAR),
        (("1", "1", "19900"), BirthDateProblem.SHORT_YEAR),
        (("", "1", "1990"), BirthDateProblem.INCOMPLETE),
        (("1", " ", "1990"), BirthDateProblem.INCOMPLETE),
        (("1", "Jan", "1990"), BirthDateProblem.NOT_NUMBERS),
        (("-1", "1", "1990"), BirthDateProblem.NOT_NUMBERS),
        (("1", "1", "²⁰²⁰"), BirthDateProblem.NOT_NUMBERS),
    ],
)
def test_a_typed_date_is_read_or_its_problem_named(
    typed: tuple[str, str, str], answer: date | BirthDateProblem
) -> None:
    assert read_birth_date(*typed, TODAY) == answer


@pytest.mark.parametrize("problem", BirthDateProblem)
def test_each_problem_is_a_plain_sentence(problem: BirthDateProblem) -> None:
    assert problem.value[0].isupper()
    assert problem.value.endswith(".")


def test_someone_born_on_29_february_is_a_year_older_on_1_march() -> None:
    born = date(2012, 2, 29)
    assert age_on(born, date(2026, 2, 28)) == 13
    assert age_on(born, date(2026, 3, 1)) == 14
    assert age_on(born, date(2024, 2, 29)) == 12


@given(LIVED, st.integers(0, 120))
def test_an_age_is_reached_on_the_birthday_and_not_a_day_before(born: date, age: int) -> None:
    day = birthday(born, age)
    assert age_on(born, day) == age
    assert age_on(born, day - timedelta(days=1)) == age - 1


@given(LIVED, st.integers(1, 50))
def test_a_term_of_years_ends_on_its_day_and_never_runs_longer(day: date, years: int) -> None:
    end = years_after(day, years)
    assert end.year == day.year + years
    assert (end.month, end.day) <= (day.month, day.day)
    assert (end.month, end.day) >= (day.month, min(day.day, 28))
