"""Whoever leaves the real station, and however, leaves nothing in any file, nor in its keeper."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.drills.hundred_visits import live_through
from tests.journeys.station_visits import Ending
from tests.journeys.tongues import ARAB, RUSSIAN

EXPECTED = {"said", "run/speech-dispatcher", "screen/.cache/openbox"}
"""What may be written: the program's own words, the speech service's start, the window manager."""


@pytest.mark.drill
def test_nothing_is_left_of_anybody_and_the_keeper_stays_as_it_was() -> None:
    with TemporaryDirectory() as short:  # a socket's path has room for 107 bytes, unix(7)
        report = live_through(Path(short), 6, seed=17, idle=0, others=(ARAB, RUSSIAN))
    assert report.faults == []
    assert set(report.endings) == set(Ending) - {Ending.IDLE}
    strange = [file for file in report.files if not file.startswith(tuple(EXPECTED))]
    assert strange == []
