"""What a visit's process still holds after the wipe, in pieces of words; and that it ends.

Python and Qt cannot promise to overwrite what they let go of. This looks at what really stays.
"""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.fragments import finds_in_memory, pieces
from ui.resident.keeper import FORGETFUL, Session

ROOT = Path(__file__).parents[2]
CANARY = ("Zqxgvbnhkw", "Vwtsrnmbqb", "Qwxdrsqcjk 12", "Jkvcntctqd", "Wqzmdclqrg")
TYPING = "{}\t{};08191961;;;{};;{};{};_;\n"
WANTED = pieces(CANARY)


@dataclass(frozen=True, slots=True)
class Watched:
    """One visit's process, and its steps."""

    process: "subprocess.Popen[bytes]"

    def say(self, words: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(words.encode())
        self.process.stdin.flush()

    def held_when(self, told: bytes) -> Counter[str]:
        """Search the memory when the visit has come so far, and let it go on."""
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == told + b"\n"
        held = finds_in_memory(self.process.pid, WANTED)
        self.say("\n")
        return held


@contextmanager
def visit(ending: str) -> Iterator[Watched]:
    """Type every word, as far as the review, in a process such as the keeper starts."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.canary_visit", ending],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=os.environ | FORGETFUL,
    ) as process:
        watched = Watched(process)
        watched.say(TYPING.format(*CANARY))
        yield watched
        assert process.wait(30) == 0
    assert not Path(f"/proc/{process.pid}/mem").exists()


def test_somebody_who_walks_away_leaves_no_piece_of_a_word_in_the_process() -> None:
    with visit("away") as watched:
        assert watched.held_when(b"typed").total() >= len(CANARY)  # the search finds what is there
        assert watched.held_when(b"wiped") == Counter()


def test_from_the_slip_on_no_piece_of_a_word_is_left_in_the_process() -> None:
    with visit("slip") as watched:
        watched.held_when(b"typed")
        assert watched.held_when(b"sealed") == Counter()
        assert watched.held_when(b"wiped") == Counter()


@pytest.mark.parametrize("name", FORGETFUL)
def test_the_keeper_starts_its_sessions_so_that_freed_memory_is_overwritten(name: str) -> None:
    session = Session([sys.executable, "-c", f"import os; print(os.environ[{name!r}])"])
    assert session.process.stdout is not None
    assert session.process.stdout.readline().decode().strip() == FORGETFUL[name]
    session.end()
