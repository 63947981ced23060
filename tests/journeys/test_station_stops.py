"""Visits that fall or hang, at the real station: what the next one hears, and how it is closed.

Each visit is stopped in the middle of a typed name, by a signal; what stands there then is read
through the accessibility bus, and pictured where HANDBACK_PICTURES names a folder.
"""

import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.atspi.node import Node
from tests.atspi.reader import Reader
from tests.atspi.session import Session, accessible_session
from tests.atspi.station import Hands, found_premises, listening, photograph
from tests.atspi.voice import silent_card
from tests.journeys.real_window import display

GREETING = "Chicago CityKey"
SHUT = "This station is closed. Please ask a clerk."
APOLOGY = (
    "The screen stopped and started again. Nothing you typed was kept. "
    "Please begin again, or call a clerk."
)
TYPED = "Zyxgivenqa"
_PICTURES = os.environ.get("HANDBACK_PICTURES")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    home = tmp_path_factory.mktemp("home")
    with display(home) as shown, accessible_session(shown.environment) as started:
        yield started


@dataclass(frozen=True, slots=True)
class Stood:
    """What stood on the screen after a stop, and what was announced."""

    window: Node
    announced: tuple[str, ...]

    @property
    def words(self) -> str:
        return "\n".join(node.name for node in self.window.all())


@dataclass(slots=True)
class Staff:
    """Somebody who makes visits stop, and looks."""

    session: Session
    reader: Reader
    hands: Hands
    stopped: int = 0

    def begin(self) -> None:
        """Walk to the name, and type one."""
        self.reader.act("English")
        self.reader.await_page("What would you like to do?")
        self.hands.press("Return")
        self.reader.await_page("Before we ask you anything")
        self.hands.press("Return")
        self.reader.await_page("What is your name?")
        self.hands.write(TYPED)
        self.reader.settle()

    def stop(self, how: signal.Signals, then: str) -> Stood:
        """Stop the visit, wait for the next page."""
        self.reader.forget()
        before = self._visit()
        os.kill(before, how)
        self.reader.until(lambda: self._visit() not in {0, before}, "another visit")
        window = self.reader.await_page(then)
        self.stopped += 1
        if _PICTURES:
            photograph(self.session, Path(_PICTURES) / f"stop-{how.name}-{self.stopped}.png")
        return Stood(window, self.reader.forget())

    def lead_out(self) -> None:
        """Sign in as an operator."""
        self.reader.act("Staff")
        self.reader.await_page("For staff")
        self.hands.write(PRACTICE_PASSPHRASE)
        self.hands.press("Return")

    def _visit(self) -> int:
        """Ask whose window has the keyboard."""
        asked = ["xdotool", "getactivewindow", "getwindowpid"]
        done = subprocess.run(
            asked, env=self.session.environment, capture_output=True, check=False, timeout=60
        )
        return int(done.stdout.strip() or 0)


@dataclass(frozen=True, slots=True)
class Day:
    """What became of a station: each stop, the exit status, the count, the folders it left."""

    stops: tuple[Stood, ...]
    status: int
    told: str
    left: tuple[str, ...]


def _day(session: Session, folder: Path, program: str, *hows: signal.Signals) -> Day:
    premises = found_premises(folder, silent_card(folder))
    run_time = Path(session.environment["XDG_RUNTIME_DIR"])
    with (
        listening(session) as (reader, hands),
        premises.resident(session, program=program) as station,
    ):
        staff, stops = Staff(session, reader, hands), []
        reader.await_page(GREETING)
        for at, how in enumerate(hows, start=1):
            staff.begin()
            stops.append(staff.stop(how, SHUT if at == 3 else GREETING))
        staff.lead_out()
        status = station.wait(60)
    left = tuple(path.name for path in run_time.glob("handback-voice-*"))
    return Day(tuple(stops), status, premises.told.read_text(), left)


@pytest.fixture(scope="module")
def fallen(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Day:
    """Three visits fall in a row, each otherwise."""
    signals = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
    return _day(session, tmp_path_factory.mktemp("fallen"), "kiosk", *signals)


@pytest.fixture(scope="module")
def hung(session: Session, tmp_path_factory: pytest.TempPathFactory) -> Day:
    """One visit hangs."""
    folder = tmp_path_factory.mktemp("hung")
    return _day(session, folder, "tests.journeys.impatient_station", signal.SIGUSR1)


def test_whoever_comes_after_a_fall_sees_and_hears_an_apology(fallen: Day) -> None:
    for stood in fallen.stops[:2]:
        assert APOLOGY in stood.words
        assert APOLOGY in "\n".join(stood.announced)


def test_after_three_falls_in_a_row_the_station_says_that_it_is_closed(fallen: Day) -> None:
    closed = fallen.stops[2]
    assert closed.window.name == SHUT
    assert SHUT in "\n".join(closed.announced)
    assert "Este puesto está cerrado" in closed.words
    assert "For staff: the screen stopped several times. Nothing was kept." in closed.words
    offered = {node.name for node in closed.window.all() if node.takes_keys}
    assert "Continue" not in offered
    assert {"Staff", "Call a clerk"} <= offered


def test_a_closed_station_lets_an_operator_out_and_tells_how_often_it_stopped(
    fallen: Day,
) -> None:
    assert fallen.status == 0
    assert f"stopped by itself{3:13}" in fallen.told


def test_a_visit_that_hangs_is_taken_off_the_screen_like_one_that_fell(hung: Day) -> None:
    (stood,) = hung.stops
    assert APOLOGY in stood.words
    assert (hung.status, f"stopped by itself{1:13}" in hung.told) == (0, True)


def test_nothing_that_was_typed_before_a_stop_stands_there_after_it(fallen: Day, hung: Day) -> None:
    for stood in (*fallen.stops, *hung.stops):
        assert all(TYPED not in node.said for node in stood.window.all())


def test_visits_that_were_killed_leave_no_folder_of_their_voice(fallen: Day, hung: Day) -> None:
    assert (fallen.left, hung.left) == ((), ())
