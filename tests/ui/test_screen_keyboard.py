"""The keyboard on the screen: letters for every language, a finger's size, nothing remembered."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.ui.keyboard_run import WORDS
from tests.ui.said_by_qt import ALOUD, said_by_qt
from ui.languages import CODES
from ui.resident.keyboard import LATIN, LAYOUTS
from ui.resident.look import TARGET

ROOT = Path(__file__).parents[2]
LATIN_LANGUAGES = {"en", "es", "pl", "fr", "ht", "tl"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def run_in(
    home: Path, module: str, besides: Mapping[str, str]
) -> "subprocess.CompletedProcess[bytes]":
    """Run a module in a process that has only this folder; one that hangs fails."""
    places = {"HOME": str(home), "TMPDIR": str(home), "XDG_RUNTIME_DIR": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **places, **besides},
        capture_output=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done


@pytest.fixture(scope="module")
def told(home: Path) -> dict[str, Any]:
    done = run_in(home, "tests.ui.keyboard_run", ALOUD)
    found: dict[str, Any] = json.loads(done.stdout)
    return {**found, "said": said_by_qt(done.stderr)}


@pytest.mark.parametrize("code", [code for code in CODES if WORDS[code]])
def test_a_name_of_every_language_can_be_typed_by_touch(told: dict[str, Any], code: str) -> None:
    assert told[code]["typed"] == WORDS[code]


def test_chinese_is_typed_by_sound_and_chosen(told: dict[str, Any]) -> None:
    assert told["zh-Hans"]["typed"] == "网"


@pytest.mark.parametrize("code", CODES)
def test_the_keys_change_with_the_language_and_one_key_leads_to_latin_and_back(
    told: dict[str, Any], code: str
) -> None:
    own = LAYOUTS[code]
    other = own if code in LATIN_LANGUAGES else LATIN
    assert told[code]["layouts"] == [own, other, own]


@pytest.mark.parametrize("code", CODES)
def test_keys_are_a_fingers_size_and_never_over_what_is_typed(
    told: dict[str, Any], code: str
) -> None:
    assert told[code]["smallest"] >= TARGET
    assert told[code]["in_sight"]


def test_keys_are_a_fingers_size_on_a_small_screen(told: dict[str, Any]) -> None:
    assert told["narrow"] >= TARGET


def test_the_keyboard_writes_no_file_and_qt_has_nothing_to_say(
    told: dict[str, Any], home: Path
) -> None:
    assert told["said"] == []
    assert [path.name for path in home.rglob("*")] == []


# -- QML's own threads ----------------------------------------------------------------------------


def test_whatever_qml_says_in_a_thread_of_its_own_the_keyboard_comes(tmp_path: Path) -> None:
    """Each file that is loaded is told about by the thread that loads it."""
    aloud = {"QT_LOGGING_RULES": "qt.qml.import=true", "QT_MESSAGE_PATTERN": "%{threadid}"}
    done = run_in(tmp_path, "tests.ui.keyboard_comes", aloud)
    assert len(set(done.stderr.split())) > 1, "nothing was said in another thread"
    assert done.stdout == b"Zoe O'Neil\n"
