"""A whole day with faults, crashes and two clerks closes balanced, and its sheet proves it."""

from pathlib import Path

import pytest

from kiosk.register import Intact
from tests.drills.simulated_day import faults, live_through
from tests.drills.venue import set_up


@pytest.mark.drill
@pytest.mark.parametrize(("seed", "lost"), [(1, 0), (2, 3)])
def test_a_day_closes_balanced_or_explained(tmp_path: Path, seed: int, lost: int) -> None:
    venue = set_up(tmp_path / "register", seed)
    with venue.register:
        sheet = live_through(venue, 45, lost=lost)
        assert faults(venue, sheet) == []
        assert isinstance(venue.register.verify(sheet.head), Intact)
        assert venue.desk.day.sheet() == sheet
    sent, made, good, handed = (fact.count for fact in sheet.facts)
    assert sent >= made >= good >= handed == len(venue.hands)
    explained = sum(one.entry.amount for one in sheet.differences)
    assert explained == 0 if not lost else -lost <= explained < 0
