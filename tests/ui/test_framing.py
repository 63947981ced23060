"""What cutting out a portrait promises: the frame keeps its shape and never leaves the picture."""

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.framing import LEAST_SHARE, Framing

sides = st.integers(min_value=40, max_value=8_000)
moves = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.floats(-9_000, 9_000), st.floats(-9_000, 9_000)),
        st.tuples(st.just("zoom"), st.floats(0.2, 5.0), st.just(0.0)),
    ),
    max_size=12,
)


def _after(framing: Framing, acts: list[tuple[str, float, float]]) -> Framing:
    for act, one, other in acts:
        framing = framing.moved(one, other) if act == "move" else framing.zoomed(one)
    return framing


@given(sides, sides, moves)
def test_the_frame_never_leaves_the_picture(
    width: int, height: int, acts: list[tuple[str, float, float]]
) -> None:
    left, top, right, bottom = _after(Framing.middle(width, height, 0.8), acts).box
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height


@given(sides, sides, moves)
def test_the_frame_keeps_its_shape_to_the_pixel(
    width: int, height: int, acts: list[tuple[str, float, float]]
) -> None:
    left, top, right, bottom = _after(Framing.middle(width, height, 0.8), acts).box
    assert abs((right - left) - (bottom - top) * 0.8) <= 2


@given(sides, sides, st.floats(0.01, 100))
def test_the_frame_is_never_smaller_than_its_least_share(
    width: int, height: int, factor: float
) -> None:
    assert LEAST_SHARE <= Framing.middle(width, height, 0.8).zoomed(factor).size <= 1.0
