"""Residents at the real station, each word of theirs unique, who leave it in every possible way.

Rule: seeded, so that a run can be repeated; the keyboard goes in by XTEST and what comes back is
the window's title, as in `real_window`.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import resources
from kiosk.clock import SystemClock
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.atspi.voice import WrittenVoice
from tests.journeys.fragments import finds, pieces
from tests.journeys.real_window import PROGRAMME, ROOT, Display
from tests.journeys.stations import found, station_at
from tests.journeys.tongues import ENGLISH, Tongue, Words
from tests.processes import Rest, await_sleep

PATIENCE = 60.0
LEAVING = ("LeavingPage", "Clear everything and start over?")
CHOOSING = ("ChoosingPage", "What would you like to do?")
NAME, BORN = ("NamePage", "What is your name?"), ("BirthDatePage", "When were you born?")
ADDRESS = ("AddressPage", "What is your address?")
CONTACT = ("ContactPage", "Whom should helpers call in an emergency?")
MEDICAL = ("MedicalPage", "Should helpers know something about your health?")
PAPERS = ("DocumentsPage", "Which of these documents can you bring?")
REVIEW, SLIP = ("ReviewPage", "Is everything right?"), ("SlipPage", "Show this code to a clerk")
WAY = (
    CHOOSING,
    ("NoticePage", "Before we ask you anything"),
    NAME,
    BORN,
    ("GenderPage", "Which gender should your card show?"),
    ("AddressKindPage", "How can you be reached?"),
    ADDRESS,
    ("MarksPage", "Should your card carry a mark?"),
    CONTACT,
    MEDICAL,
    PAPERS,
    REVIEW,
    SLIP,
)
"""The pages of a whole visit after the greeting, each with its heading in the source's language."""
Page = tuple[str, str]
_START_OVER = 1190
"""Pixels from the left of the last button of the upper bar; from the right where it is mirrored."""
_BAR = 40
_WIDTH = 1280


class Ending(StrEnum):
    """How somebody leaves the station."""

    START_OVER = "start over"
    KILLED = "the session is killed"
    FAULT = "the session crashes"
    IDLE = "they walk away"
    SLIP = "they take their slip"


@dataclass(slots=True)
class Places:
    """Every folder in which the station could leave something, all under one."""

    base: Path

    def __post_init__(self) -> None:
        for name in ("home", "tmp", "cache", "run", "cwd"):
            (self.base / name).mkdir(mode=0o700)

    @property
    def data(self) -> Path:
        return self.base / "data"

    def environment(self, display: Display) -> dict[str, str]:
        """Give a login's environment, with nothing of the test run's own."""
        home = self.base / "home"
        return display.environment | {
            "HOME": str(home),
            "TMPDIR": str(self.base / "tmp"),
            "XDG_CACHE_HOME": str(self.base / "cache"),
            "XDG_RUNTIME_DIR": str(self.base / "run"),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local"),
            "PYTHONPATH": str(ROOT),
        }


def furnish(places: Places, idle_seconds: int) -> Path:
    """Open an event day at the desk, which leaves the key; give rules that ask sooner."""
    found(places.data)
    desk = station_at(places.data, day=SystemClock().today())
    standing = desk.standing()
    signed_in = desk.sign_in(standing.operators[0].id, PRACTICE_PASSPHRASE)  # type: ignore[union-attr]  # it stands
    signed_in.day.open_day(())  # type: ignore[union-attr]  # the passphrase is right
    signed_in.close()  # type: ignore[union-attr]  # as above
    rules = resources.path("programmes", "chicago.toml").read_text(encoding="utf-8")
    file = places.base / "chicago.toml"
    file.write_text(f"{rules}\n[station]\nidle_seconds = {idle_seconds}\n", encoding="utf-8")
    return file


@dataclass(slots=True)
class Visits:
    """The keeper's process, and hands in front of its screen."""

    keeper: "subprocess.Popen[bytes]"
    environment: dict[str, str]
    voice: WrittenVoice
    said: Path
    spoken: Tongue = ENGLISH
    stops: int = 0
    back_after: list[float] = field(default_factory=list)

    # -- eyes and hands ---------------------------------------------------------------------------

    def ask(self, *words: str) -> str:
        """Ask xdotool; empty where there is no answer."""
        command = ["xdotool", *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return done.stdout.decode().strip()

    def until(self, title: str, patience: float = PATIENCE) -> bool:
        """Wait for a title."""
        by = time.monotonic() + patience
        while self.ask("getactivewindow", "getwindowname") != title:
            if time.monotonic() > by or self.keeper.poll() is not None:
                return False
            time.sleep(0.02)
        return True

    def reach(self, title: str, *keys: str) -> None:
        """Press until the title follows: a key that came before the page was ready is lost."""
        for _ in range(8):
            self.ask("key", "--delay", "4", *keys)
            if self._follows(title):
                return
        raise AssertionError((title, self.ask("getactivewindow", "getwindowname")))

    def _follows(self, title: str) -> bool:
        rest = Rest(self.keeper.pid)
        while self.ask("getactivewindow", "getwindowname") != title:
            if rest.reached() or self.keeper.poll() is not None:
                return False
            time.sleep(0.02)
        return True

    def write(self, text: str) -> None:
        """Type: not by arguments, because the X server remembers those of its clients."""
        delay = str(self.spoken.delay)
        subprocess.run(
            ["xdotool", "type", "--delay", delay, "--file", "-"],
            input=text.encode(),
            env=self.environment,
            check=True,
        )

    def session(self) -> int:
        """Give the process whose window has the keyboard."""
        return int(self.ask("getactivewindow", "getwindowpid") or 0)

    # -- a visit ----------------------------------------------------------------------------------

    def visit(self, words: Words, last: Page, ending: Ending) -> None:
        """Walk as far as this page, answering, and leave in this way."""
        self._await_title(PROGRAMME)
        self.spoken = words.tongue
        self._greet(words)
        for page in WAY[1 : WAY.index(last) + 1]:
            self.reach(self.spoken.of(*page), "Return")
            self._answer(page, words)
            if page == REVIEW and words.aloud:
                self._listen(words)
        self.leave(ending)

    def _listen(self, words: Words) -> None:
        """Stay until what was typed is read out."""
        theirs, by = pieces(words.canaries), time.monotonic() + PATIENCE
        while not finds(self.voice.heard, theirs):
            assert time.monotonic() < by, (words.tongue.code, self.said.read_text())
            time.sleep(0.05)

    def _await_title(self, title: str) -> None:
        seen = self.until(title), self.ask("getactivewindow", "getwindowname")
        assert seen[0], (title, seen[1], self.keeper.poll(), self.said.read_text())

    def _greet(self, words: Words) -> None:
        """Plug in the keyboard of a language and choose it; have it read aloud, if so wished."""
        layouts = ["setxkbmap", "-layout", words.tongue.layout]
        subprocess.run(layouts, env=self.environment, check=True)
        await_sleep(self.session())
        aloud = ["shift+Tab", "Return", "Tab"] if words.aloud else []
        self.ask("key", "--delay", "4", *aloud, *["Tab"] * words.tongue.place, "Return")
        heading = words.tongue.of(*CHOOSING)
        assert self._follows(heading), self.ask("getactivewindow", "getwindowname")

    def leave(self, ending: Ending) -> None:
        """Leave; the next greeting stands there when this returns."""
        begun, before = time.monotonic(), self.session()
        match ending:
            case Ending.START_OVER:
                self._click_start_over()
                self.reach(PROGRAMME, "Return")
            case Ending.KILLED | Ending.FAULT:
                fatal = signal.SIGKILL if ending is Ending.KILLED else signal.SIGSEGV
                self.stops += 1
                os.kill(before, fatal)
                self._await_next(before)
                self.back_after.append(time.monotonic() - begun)
            case Ending.IDLE:
                pass
            case Ending.SLIP:
                self.reach(PROGRAMME, "Return")
        self._await_next(before)

    def close(self) -> int:
        """Close the station as an operator does; gives its exit status."""
        self.reach("For staff", *["Tab"] * 13, "Return")
        self.write(PRACTICE_PASSPHRASE)
        self.ask("key", "Return")
        return self.keeper.wait(PATIENCE)

    def _await_next(self, before: int) -> None:
        by = time.monotonic() + PATIENCE
        while not self.until(PROGRAMME, 0.1) or self.session() == before:
            assert time.monotonic() < by, self.ask("getactivewindow", "getwindowname")

    def _answer(self, page: Page, words: Words) -> None:
        typed = {ADDRESS: words.address, CONTACT: words.contact, MEDICAL: words.note}
        if page == NAME:
            self.write(words.given)
            self.ask("key", "Tab")
            self.write(words.surnames)
        elif page == BORN:
            self.write(f"{words.born:{words.tongue.born}}")
        elif page == PAPERS:
            self.ask("key", "space")
        elif page in typed:
            self.write(typed[page])

    def _click_start_over(self) -> None:
        """The last button of the upper bar; by pointer, for a change.

        The bar is away while something can be typed: Tab leaves the line first.
        """
        across = _WIDTH - _START_OVER if self.spoken.mirrored else _START_OVER
        for _ in range(8):
            self.ask("key", "Tab")
            self.ask("mousemove", str(across), str(_BAR), "click", "1")
            if self._follows(self.spoken.of(*LEAVING)):
                return
        raise AssertionError(self.ask("getactivewindow", "getwindowname"))


@contextmanager
def station(places: Places, display: Display, rules: Path, voice: WrittenVoice) -> Iterator[Visits]:
    """Start `handback --station resident` on these places; it is gone when the block ends.

    It has a keyboard on its screen, and a voice.
    """
    environment = {**places.environment(display), **voice.environment}
    command = [sys.executable, "-m", "kiosk", "--practice", "--station", "resident", "--touch"]
    command += ["--data", str(places.data), "--programme", str(rules)]
    with (places.base / "said").open("wb") as said:
        keeper = subprocess.Popen(
            command, cwd=places.base / "cwd", env=environment, stdout=said, stderr=said
        )
    try:
        yield Visits(keeper, environment, voice, places.base / "said")
    finally:
        keeper.kill()
        keeper.wait()
        _end_speech(places)


def _end_speech(places: Places) -> None:
    """End the speech service that a session may have started in our run-time folder."""
    file = places.base / "run" / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
    with suppress(FileNotFoundError, ProcessLookupError, ValueError):
        os.kill(int(file.read_text("ascii")), signal.SIGTERM)


def endings(dice: random.Random, count: int, *, idle: float) -> Iterator[tuple[Page, Ending]]:
    """Draw the pages and ways people leave; never three stops in a row, which closes a station."""
    stops = 0
    weights = {
        Ending.START_OVER: 0.35,
        Ending.KILLED: 0.15,
        Ending.FAULT: 0.1,
        Ending.IDLE: idle,
        Ending.SLIP: 0.3,
    }
    for _ in range(count):
        ways = [way for way in weights if stops < 2 or way not in {Ending.KILLED, Ending.FAULT}]
        (ending,) = dice.choices(ways, [weights[way] for way in ways])
        stops = stops + 1 if ending in {Ending.KILLED, Ending.FAULT} else 0
        yield (SLIP if ending is Ending.SLIP else dice.choice(WAY[:-1])), ending
