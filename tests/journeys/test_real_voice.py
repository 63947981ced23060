"""The voice as it is shipped: what it needs, what it can speak, and that it keeps nothing.

The real synthesizer under the shipped settings, on a sound card that plays into a file.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.atspi.reader import Reader
from tests.atspi.session import Session, accessible_session
from tests.atspi.station import Hands, found_premises, listening
from tests.atspi.voice import services, silent_card
from tests.journeys.leftovers import leaks
from tests.journeys.real_window import ROOT, display, require
from tests.processes import await_end, family
from ui.languages import CODES

_CANARIES = ("Zyxgivenqa", "Vutsurnameqb")
_REGRET = "Hindi nakakabasa nang malakas ang screen na ito. Tawagin ang kawani para basahan kayo."


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    home = tmp_path_factory.mktemp("home")
    with display(home) as shown, accessible_session(shown.environment) as started:
        yield started


@dataclass(frozen=True, slots=True)
class Left:
    """What one visit aloud left: words in files, sound, announcements, services and folders."""

    found: list[tuple[str, str]]
    sound: bytes
    regret: tuple[str, ...]
    services: int
    folders: list[Path]


def _speak(reader: Reader, hands: Hands) -> tuple[str, ...]:
    """Hear a page, a language without a voice, one's own name; give what that language told."""
    reader.act("English")
    reader.await_page("What would you like to do?")
    reader.act("Read aloud")
    reader.act("Change the language: English")
    reader.await_page("Chicago CityKey")
    reader.forget()
    reader.act("Tagalog")
    reader.await_page("Ano ang gusto")
    regret = reader.forget()
    hands.press("Return")
    reader.settle()
    hands.press("Return")
    reader.settle()
    hands.write(_CANARIES[0])
    hands.press("Tab")
    hands.write(_CANARIES[1])
    reader.act("Palitan ang wika: Tagalog")
    reader.settle()
    reader.act("English")
    reader.await_page("What is your name?")
    hands.press("Tab")
    hands.press("shift+Tab")
    reader.settle()
    return regret


@pytest.fixture(scope="module")
def left(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Left:
    folder = tmp_path_factory.mktemp("real-voice")
    premises = found_premises(folder / "station", silent_card(folder))
    places = (Path(session.environment["HOME"]), folder)
    with listening(session) as (reader, hands):
        with premises.resident(session) as station:
            regret = _speak(reader, hands)
            running = services(station.pid)
            found = leaks(places, _CANARIES)
        await_end(running)
    found += leaks(places, _CANARIES)
    folders = list(places[0].glob("handback-voice-*"))
    sound = (folder / "sound").read_bytes()
    return Left(found, sound, regret, len(running), folders)


def test_the_synthesizer_spoke(left: Left) -> None:
    assert left.services == 2  # one for the visit, one for the visit that waits
    assert sum(1 for byte in left.sound if byte) > 10_000


def test_a_language_without_a_voice_says_so_and_offers_no_dead_button(left: Left) -> None:
    assert _REGRET in left.regret


def test_nothing_that_was_spoken_stands_in_any_file(left: Left) -> None:
    assert left.found == []


def test_no_service_and_no_folder_of_it_outlives_the_station(left: Left) -> None:
    assert left.folders == []


def test_a_visit_that_is_killed_takes_its_voice_with_it(session: Session, tmp_path: Path) -> None:
    premises = found_premises(tmp_path / "station", silent_card(tmp_path))
    with listening(session) as (reader, _hands), premises.resident(session) as station:
        reader.await_page("Chicago CityKey")
        running = services(station.pid)
        visits = [one for one in family(station.pid)[1:] if one not in running]
        for visit in visits:
            os.kill(visit, signal.SIGKILL)
        assert running
        await_end(running)


# -- what it can speak ----------------------------------------------------------------------------

_VOICES = """
import json, sys
from ui.resident.speech_service import speech_service
from ui.app import build_app
from ui.languages import CODES, speak
from ui.resident.speech import find_voice
app = build_app(["voices"])
with speech_service() as service:
    voice, names = find_voice(service), {}
    for code in CODES if voice.available else ():
        speak(app, code)
        names[code] = voice._speech.voice().name() if voice.speaks() else ""
    json.dump(names, sys.stdout)
"""


def _names(environment: Mapping[str, str]) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", _VOICES],
        cwd=ROOT,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        timeout=60,
    )
    return dict(json.loads(done.stdout))


def test_each_language_is_read_by_a_voice_of_its_own_or_by_none(tmp_path: Path) -> None:
    """espeak-ng has no Tagalog."""
    require("speech-dispatcher")
    names = _names({**os.environ, **silent_card(tmp_path)})
    assert tuple(names) == CODES
    assert [code for code, name in names.items() if not name] == ["tl"]
    assert len(set(names.values())) == len(CODES)
    assert names["en"] == "English (America)"
    assert names["es"] == "Spanish (Latin America)"
    assert names["zh-Hans"].startswith("Chinese (Mandarin")


def test_a_machine_without_the_program_is_silent(tmp_path: Path) -> None:
    bare = {**os.environ, "PATH": str(tmp_path)}
    assert _names(bare) == {}
