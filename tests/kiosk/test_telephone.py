"""Telephone numbers: found by their shape, shown in their own order, never changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.telephone import kept_in_order, telephone_numbers

ISOLATES = str.maketrans("", "", "\u2066\u2069")


@pytest.mark.parametrize(
    "number",
    ["312-555-0147", "(312) 555-0147", "+1 312 555 0147", "555-0147", "3125550147", "312.555.0147"],
)
def test_a_number_among_words_is_found_whole(number: str) -> None:
    text = f"سلمى {number} (أختي)"
    ((start, end),) = telephone_numbers(text)
    assert text[start:end] == number
    assert kept_in_order(text) == f"سلمى \u2066{number}\u2069 (أختي)"


@pytest.mark.parametrize("text", ["", "شقة 3-12", "12 شارع الرشيد", "17.04.88", "سلمى"])
def test_house_numbers_and_words_are_left_alone(text: str) -> None:
    assert telephone_numbers(text) == ()
    assert kept_in_order(text) == text


@given(st.text(max_size=60))
def test_showing_a_text_changes_no_letter_of_it(text: str) -> None:
    assert kept_in_order(text).translate(ISOLATES) == text.translate(ISOLATES)
