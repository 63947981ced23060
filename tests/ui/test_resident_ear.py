"""What the keeper hears: whole lines, the end of a pipe, and a session that says nothing more."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.resident import Outcome, Reason
from ui.resident.ear import Ear, Patience, comes
from ui.resident.talk import BEAT, Alive, Left, Over, Shown, tell

OVER = Over(Outcome.SLIP, Reason.NOT_SAID, slips=3, wrong_tries=0)


@dataclass
class Waiting:
    """Takes no time: so many ticks are over without a word, then the pipe is looked at."""

    quiet: int = 0
    comes_after: int | None = None
    asked: list[float] = field(default_factory=list)

    def __call__(self, source: int, seconds: float) -> bool:
        self.asked.append(seconds)
        if self.comes_after is not None and self.quiet >= self.comes_after:
            return comes(source, 0.0)
        self.quiet += 1
        return False


@contextmanager
def pipe() -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    source, sink = os.pipe()
    with os.fdopen(source, "rb") as hears, os.fdopen(sink, "wb") as tells:
        yield hears, tells


def test_a_session_that_says_nothing_is_given_up_after_so_many_ticks() -> None:
    with pipe() as (hears, _tells):
        waiting = Waiting()
        assert Ear(hears, 1.0, waiting).hear(20) is None
        assert waiting.asked == [1.0] * 20


@pytest.mark.parametrize("late", range(20))
def test_a_word_in_the_last_tick_is_heard(late: int) -> None:
    with pipe() as (hears, tells):
        tell(tells, Alive())
        assert Ear(hears, 1.0, Waiting(comes_after=late)).hear(20) == Alive()


def test_a_machine_that_was_suspended_for_hours_has_missed_one_tick() -> None:
    """The wait comes back with nothing, once, however long it took; the session's beat follows."""
    with pipe() as (hears, tells):
        ear = Ear(hears, 1.0, Waiting(comes_after=1))
        tell(tells, Alive())
        assert ear.hear(2) == Alive()


def test_each_sign_of_life_gives_the_whole_patience_again() -> None:
    with pipe() as (hears, tells):
        waiting = Waiting(comes_after=3)
        ear = Ear(hears, 1.0, waiting)
        for _ in range(50):
            tell(tells, Alive())
            assert ear.hear(4) == Alive()
            waiting.quiet = 0


def test_lines_that_came_together_are_heard_one_after_the_other_and_then_the_end() -> None:
    with pipe() as (hears, tells):
        for message in (Shown(), Alive(), OVER, Left()):
            tell(tells, message)
        tells.close()
        ear = Ear(hears)
        assert [ear.hear(1) for _ in range(5)] == [Shown(), Alive(), OVER, Left(), None]


@given(st.binary(max_size=300).filter(lambda said: b"\n" not in said))
def test_what_is_cut_off_or_no_message_is_nothing(untrusted: bytes) -> None:
    for end in (b"", b"\n"):
        with pipe() as (hears, tells):
            tells.write(untrusted + end)
            tells.close()
            assert Ear(hears).hear(1) is None


def test_a_line_without_an_end_is_not_collected_for_ever() -> None:
    with pipe() as (hears, tells):
        tells.write(b"a" * 20_000)
        tells.flush()
        assert Ear(hears).hear(1) is None


def test_a_visit_may_miss_many_beats_before_it_is_given_up() -> None:
    patience = Patience()
    assert patience.to_answer * patience.tick >= 5 * BEAT
    assert patience.to_come > patience.to_answer
