"""The board at the door: what runs out first decides how many more cards there can be."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.event import Board, Limit, Pace
from kiosk.event.pace import board


def paced(*minutes: float) -> Pace:
    times = iter(60 * minute for minute in minutes)
    pace = Pace(now=lambda: next(times))
    for _ in minutes:
        pace.handed()
    return pace


def test_a_pace_is_not_known_before_there_is_enough_to_go_by() -> None:
    assert paced().minutes is None
    assert paced(0, 5, 10).minutes is None
    assert paced(0, 5, 10, 15).minutes == 5


def test_a_break_is_no_slow_card() -> None:
    assert paced(0, 4, 8, 12, 90, 94).minutes == 4


def test_the_board_names_what_runs_out_first() -> None:
    assert board(80, 120, None, None) == Board(80, Limit.BLANKS)
    assert board(80, 60, 600, 5) == Board(60, Limit.RIBBON)
    assert board(80, 60, 100, 5) == Board(20, Limit.TIME)


def test_what_is_not_known_is_not_counted_on() -> None:
    assert board(80, None, 100, None) == Board(80, Limit.BLANKS)
    assert board(-3, None, None, None) == Board(0, Limit.BLANKS)


@given(
    st.integers(0, 500),
    st.none() | st.integers(0, 500),
    st.none() | st.integers(0, 600),
    st.none() | st.floats(0.5, 30),
)
def test_the_board_never_promises_more_than_there_are_blanks(
    blanks: int, ribbon: int | None, minutes: int | None, pace: float | None
) -> None:
    assert 0 <= board(blanks, ribbon, minutes, pace).cards <= blanks
