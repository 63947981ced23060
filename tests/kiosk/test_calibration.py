"""What is read off a test card is added, bounded, kept by queue, and never guessed."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.calibration import MOST, Calibration, Margin, Offset, Offsets, Unknown, margin
from kiosk.calibration_parts import Calibrations, in_place
from kiosk.errors import KnownError
from tests.contracts.scripted_printer import ScriptedPrinter

TODAY = date(2026, 11, 21)
MOVED = Offsets(Offset(3, -2), Offset(0, 1))
READ = Calibration(MOVED, TODAY, finest=254, needed=423)
halves = st.integers(-MOST, MOST)
sides = st.builds(Offset, halves, halves)
both = st.builds(Offsets, sides, sides)


@given(both, both)
def test_a_reading_is_added_and_never_leads_further_than_three_millimetres(
    before: Offsets, more: Offsets
) -> None:
    total = before.and_then(more)
    sums = [
        (one.right + other.right, one.down + other.down)
        for one, other in ((before.front, more.front), (before.back, more.back))
    ]
    if any(abs(number) > MOST for pair in sums for number in pair):
        assert total is None
    else:
        assert total == Offsets(*(Offset(*pair) for pair in sums))


def test_a_card_in_place_is_moved_no_further() -> None:
    assert MOVED.and_then(Offsets()) == MOVED


@pytest.mark.parametrize(
    ("finest", "said"),
    [
        (254, Margin.GOOD),
        (339, Margin.GOOD),
        (423, Margin.NONE),
        (508, Margin.TOO_COARSE),
        (None, Margin.TOO_COARSE),
    ],
)
def test_a_printer_has_a_margin_when_it_prints_finer_than_the_cards_need(
    finest: int | None, said: Margin
) -> None:
    assert margin(finest, 423) is said


def test_each_queue_keeps_its_own_and_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    kept = Calibrations(tmp_path)
    assert kept.of("cards") is Unknown.NEVER_READ
    kept.keep("cards", READ)
    kept.keep("other", Calibration(Offsets(), TODAY, None, 423))
    assert Calibrations(tmp_path).of("cards") == READ
    assert kept.offsets("other") == kept.offsets("a third") == Offsets()
    assert (tmp_path / "calibration.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"\xff", b"[]",
        b'{"cards": {"offsets": {}, "read_on": "2026-11-21", "finest": 1}}',
        b'{"a": {"offsets":{"front":{"right":7}},"read_on":"2026-11-21","finest":1,"needed":1}}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_said_before_a_number_is_taken_and_read_anew_from_a_test_card(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "calibration.json").write_bytes(content)
    kept, inner = Calibrations(tmp_path), ScriptedPrinter(name="cards")
    assert kept.of("cards") is Unknown.DAMAGED
    with pytest.raises(KnownError, match="damaged"):
        in_place(inner, kept).preflight()
    assert inner.sent == []
    kept.keep("cards", READ)
    in_place(inner, kept).preflight()
    assert kept.of("cards") == READ
