"""Small numbers that could point at a person are not told, and cannot be computed."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.event import FEWEST
from kiosk.event.discretion import told, told_rows

rows = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 12), min_size=2)


def test_one_to_four_are_not_told() -> None:
    assert [told(count) for count in range(7)] == [0, None, None, None, None, 5, 6]


@given(rows)
def test_no_small_number_is_on_show(counts: dict[str, int]) -> None:
    shown = [count for count in told_rows(counts).values() if count is not None]
    assert all(count == 0 or count >= FEWEST for count in shown)


@given(rows)
def test_a_hidden_row_cannot_be_computed_from_the_total(counts: dict[str, int]) -> None:
    hidden = [key for key, count in told_rows(counts).items() if count is None]
    assert len(hidden) != 1


@given(rows)
def test_what_is_told_is_true(counts: dict[str, int]) -> None:
    for key, count in told_rows(counts).items():
        assert count in {None, counts[key]}


def test_nothing_is_hidden_where_every_group_is_large() -> None:
    assert told_rows({"adults": 40, "children": 0}) == {"adults": 40, "children": 0}
