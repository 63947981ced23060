"""Names: taken as written, refused only where a card would lie, found when misspelt."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.application import Name
from kiosk.names import (
    MAX_PART,
    Closeness,
    NameProblem,
    Sought,
    match_key,
    read_name,
    swapped,
)

words = st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=9)
names = st.lists(words, min_size=1, max_size=5)


def closeness(one: str, other: str) -> Closeness | None:
    return Sought(match_key(one)).compare(match_key(other))


def test_spaces_are_trimmed_and_collapsed() -> None:
    assert read_name("  Ana   María ", " de  la Cruz\n") == Name("Ana María", "de la Cruz")


def test_either_part_may_be_empty_but_not_both() -> None:
    assert read_name("Suharto", "") == Name("Suharto", "")
    assert read_name("", "Suharto") == Name("", "Suharto")
    assert read_name(" ", "\t") is NameProblem.EMPTY


def test_a_letter_and_its_accent_become_one_character() -> None:
    name = read_name("Jose\u0301", "")
    assert isinstance(name, Name)
    assert name.given == "José"


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\u202e", "\u2066", "\u2028", "\ue000", "\ufeff"])
def test_a_character_that_would_make_the_card_lie_is_refused(sign: str) -> None:
    assert read_name(f"Ro{sign}sa", "Marin") is NameProblem.UNPRINTABLE


def test_joiners_that_are_spelling_stay() -> None:
    assert read_name("علی\u200cرضا", "") == Name("علی\u200cرضا", "")


def test_digits_are_allowed_beside_letters_but_are_no_name() -> None:
    assert read_name("Jennifer 8.", "Lee") == Name("Jennifer 8.", "Lee")
    assert read_name("4000123412341234", "") is NameProblem.NO_LETTERS


def test_a_part_has_room_for_the_longest_names() -> None:
    assert isinstance(read_name("a" * MAX_PART, "b" * MAX_PART), Name)
    assert read_name("a" * (MAX_PART + 1), "") is NameProblem.TOO_LONG


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_name_that_was_taken_is_taken_again_unchanged(given_: str, surnames: str) -> None:
    name = read_name(given_, surnames)
    if isinstance(name, Name):
        assert read_name(name.given, name.surnames) == name
        assert all(unicodedata.category(sign) != "Cc" for sign in name.full)
        assert match_key(name.full)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José Ángel Núñez", "jose angel nunez"),
        ("Núñez, José Ángel", "José Ángel Núñez"),
        ("O'Brien", "O’BRIEN"),
        ("Anne-Marie Roux", "Anne Marie Roux"),
        ("Łukasz Żółć", "Lukasz Zolc"),
        ("Nguyễn Thị Ánh", "Nguyen Thi Anh"),
        ("Straße", "Strasse"),
        ("Иван Петров", "Ivan Petrov"),
        ("王 小明", "XiaoMing Wang"),
        ("\uff2d\uff41\uff52\uff49\uff41", "Maria"),  # full-width letters
        ("İpek Çelik", "Ipek Celik"),
    ],
)
def test_spelling_habits_give_the_same_key(one: str, other: str) -> None:
    assert closeness(one, other) is Closeness.EXACT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maria Garcia", "Maria Garcja"),  # one letter replaced
        ("Maria Garcia", "Maria Gacria"),  # neighbours swapped
        ("Maria Garcia", "Mara Garcia"),  # one letter missing
        ("Maria Garcia", "Zmaria Garcia"),  # one more, at the front
        ("Suharto", "Soharto"),  # a mononym
        ("Maria Elena Garcia", "Maria Garcia"),  # middle name missing
        ("Maria Garcia Lopez", "Maria Garcia"),  # one of two surnames
        ("Maria E. Garcia", "Maria Elena Garcia"),  # an initial
        ("Maria de la Cruz", "Maria Delacruz"),  # particles joined
        ("Maria Delacruz", "Maria de la Cruz"),
        ("Al-Ansari Omar", "Omar Alansari"),
        ("Müller Jan", "Mueller Jan"),
        ("王小明", "王 小明"),
    ],
)
def test_a_slip_is_close(one: str, other: str) -> None:
    assert closeness(one, other) is Closeness.CLOSE
    assert closeness(other, one) is Closeness.CLOSE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maria Garcia", "Mario Gracia Lopez"),
        ("Maria Garcia", "Pavel Novak"),
        ("Maria Garcia", "Maria Novak"),  # a given name alone is nobody
        ("Maria", "Maria Garcia"),
        ("Li Wei", "An Wei"),
    ],
)
def test_other_people_are_not_matched(one: str, other: str) -> None:
    assert closeness(one, other) is None


@given(names, st.data())
def test_order_and_case_never_matter(name: list[str], data: st.DataObject) -> None:
    other = data.draw(st.permutations(name))
    assert match_key(" ".join(name)) == match_key(" ".join(other).upper())


@given(names, names)
def test_being_close_goes_both_ways(one: list[str], other: list[str]) -> None:
    assert closeness(" ".join(one), " ".join(other)) == closeness(" ".join(other), " ".join(one))


@given(names, st.data())
def test_one_lost_letter_is_always_found(name: list[str], data: st.DataObject) -> None:
    token = data.draw(st.integers(0, len(name) - 1))
    place = data.draw(st.integers(0, len(name[token]) - 1))
    slip = [*name]
    slip[token] = name[token][:place] + name[token][place + 1 :]
    assert closeness(" ".join(name), " ".join(slip)) is not None


@given(st.dates(date(1900, 1, 1), date(2026, 12, 31)))
def test_a_swapped_date_swaps_back(born: date) -> None:
    other = swapped(born)
    if other is None:
        assert born.day > 12 or born.day == born.month
    else:
        assert other != born
        assert swapped(other) == born
