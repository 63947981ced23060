"""Serials: random, checkable, forgiving of how people write."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.serial import ALPHABET, Serial, new_serial, read_serial, show_serial

serials = st.builds(new_serial)
symbols = st.sampled_from(ALPHABET)
places = st.integers(0, 12)


@given(serials)
def test_a_serial_is_read_back_as_shown_in_any_case(serial: Serial) -> None:
    assert read_serial(f"  {show_serial(serial).lower()} ") == serial


@given(serials, places, symbols)
def test_any_single_wrong_symbol_is_caught(serial: str, place: int, symbol: str) -> None:
    wrong = serial[:place] + symbol + serial[place + 1 :]
    assert (read_serial(wrong) is None) == (wrong != serial)


@given(serials, st.integers(0, 11))
def test_any_swap_of_neighbours_is_caught(serial: str, place: int) -> None:
    one, two = serial[place], serial[place + 1]
    swapped = serial[:place] + two + one + serial[place + 2 :]
    assert (read_serial(swapped) is None) == (one != two)


@given(serials)
def test_lookalike_letters_are_read_as_the_digits_they_resemble(serial: str) -> None:
    assert read_serial(serial.replace("0", "O").replace("1", "l")) == serial


@given(st.text(max_size=20))
def test_anything_else_is_no_serial_or_a_whole_one(untrusted: str) -> None:
    serial = read_serial(untrusted)
    assert serial is None or (len(serial) == 13 and set(serial) <= set(ALPHABET))


def test_serials_do_not_repeat_and_share_no_beginning() -> None:
    drawn = [new_serial() for _ in range(2000)]
    assert len(set(drawn)) == 2000
    assert {serial[0] for serial in drawn} == set(ALPHABET)
