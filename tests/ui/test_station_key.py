"""The station key leaves the desk without a terminal: shown, saved whole, left for this machine."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.ticket import read_key
from tests.ui.counter import Counter, open_counter
from tests.ui.test_event import at, open_the_day
from ui.desk.flow import OnEventDay, Waiting
from ui.event import flow
from ui.event.station_key_page import StationKeyPage

ROOT = Path(__file__).parents[2]


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def key_page(counter: Counter) -> StationKeyPage:
    at(counter, flow.LendingKey)
    page = counter.page
    assert isinstance(page, StationKeyPage)
    return page


def test_opening_the_day_leaves_the_key_for_a_station_on_this_machine(
    counter: Counter, tmp_path: Path
) -> None:
    file = tmp_path / "practice" / "event.key"
    assert not file.exists()
    open_the_day(counter)
    key = read_key(file.read_text("ascii").strip())
    assert key == counter.ask(counter.desk.event_key)
    assert key.day == date(2026, 11, 21)


def test_the_key_is_compared_and_saved_by_keyboard(counter: Counter, tmp_path: Path) -> None:
    open_the_day(counter)
    counter.actor.press(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    page = key_page(counter)
    key = counter.ask(counter.desk.event_key)
    assert page.fingerprint.text() == key.fingerprint
    target = tmp_path / "carried.key"
    page.save_key(target)
    at(counter, flow.Overview)
    assert read_key(target.read_text("ascii").strip()) == key
    assert counter.banner.title == "The station key is saved."
    assert "Carry the file carried.key to the stations." in counter.banner.accessibleDescription()
    assert list(tmp_path.glob(".*")) == []


def test_the_key_can_be_carried_before_the_day_is_opened(counter: Counter) -> None:
    counter.until_at(Waiting)
    counter.actor.press(Qt.Key.Key_F2)
    at(counter, flow.Overview)
    counter.actor.press(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    before = key_page(counter).fingerprint.text()
    counter.screen.on_back()
    counter.screen.show_stage(Waiting())
    open_the_day(counter)
    assert counter.ask(counter.desk.event_key).fingerprint == before


def test_a_place_that_takes_no_file_is_told_and_another_can_be_chosen(
    counter: Counter, tmp_path: Path
) -> None:
    counter.screen.show_stage(OnEventDay(flow.LendingKey()))
    page = key_page(counter)
    page.save_key(tmp_path / "no folder" / "station.key")
    counter.until(lambda: bool(counter.banner.title))
    assert counter.banner.title == "The station key could not be written there."
    key_page(counter)


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        ("full-disk", "Make room there, or choose another place. []"),
        ("read-only", "It takes no files; choose another place. []"),
    ],
)
def test_a_stick_that_cannot_take_it_is_told_and_keeps_no_half_of_a_key(
    tmp_path: Path, trouble: str, told: str
) -> None:
    (tmp_path / "stick").mkdir()
    command = [sys.executable, "-m", "tests.ui.troubled_stick", trouble, str(tmp_path / "stick")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == told
