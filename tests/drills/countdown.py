"""Somebody stops answering at the real station: the countdown is announced, and spoken aloud.

    python -m pytest tests/drills/countdown.py

Outside the gate, which shows the same with a timer of its own: the least idle time that a programme
may say is 20 seconds.
"""

from pathlib import Path

import resources
from tests.atspi.session import accessible_session
from tests.atspi.station import found_premises, listening
from tests.atspi.voice import written_voice
from tests.journeys.real_window import display

_IDLE = 20
_ASKED = "Are you still there? Seconds left: 20."


def _impatient(folder: Path) -> Path:
    """The shipped programme, for people who leave soon."""
    rules = folder / "chicago.toml"
    shipped = resources.path("programmes", "chicago.toml").read_text(encoding="utf-8")
    rules.write_text(f"{shipped}\n[station]\nidle_seconds = {_IDLE}\n", encoding="utf-8")
    return rules


def test_the_countdown_is_announced_and_spoken(tmp_path: Path) -> None:
    for folder in ("home", "voice"):
        (tmp_path / folder).mkdir()
    voice = written_voice(tmp_path / "voice")
    premises = found_premises(tmp_path / "station", voice.environment)
    with display(tmp_path / "home") as shown, accessible_session(shown.environment) as session:
        rules = str(_impatient(tmp_path))
        with listening(session) as (reader, _), premises.resident(session, "--programme", rules):
            reader.act("English")
            reader.await_page("What would you like to do?")
            reader.act("Read aloud")
            reader.hears(_ASKED)
            reader.until(lambda: ("en", _ASKED) in voice.said, _ASKED)
