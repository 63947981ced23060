"""The keeper of the station: one session after the other, whatever becomes of one; counts only."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.resident import Outcome, Reason, Turn
from ui.resident.ear import Patience
from ui.resident.keeper import Keeper, Session, Tally
from ui.resident.talk import Left, Over, Told, read

Fate = Told | None | Literal["never shown"]
"""What a session tells when it is over; None when it stopped by itself."""


@dataclass
class ScriptedSession(Session):
    """Fulfils what the keeper asks of a session, without a process."""

    name: int
    diary: list[str]
    fate: Fate

    def show(self, tally: Tally, turn: Turn) -> bool:
        self.diary.append(f"show {self.name}" + ("" if turn is Turn.USUAL else f" {turn.name}"))
        return self.fate != "never shown"

    def hear(self) -> Told | None:
        return None if self.fate == "never shown" else self.fate

    def end(self) -> None:
        self.diary.append(f"end {self.name}")


def keep(*script: Fate) -> tuple[Keeper, list[str]]:
    diary: list[str] = []
    lines = iter(script)
    names = iter(range(1, 100))
    keeper = Keeper(lambda: ScriptedSession(next(names), diary, next(lines, None)))
    return keeper, diary


def shown(diary: list[str]) -> list[str]:
    return [line.removeprefix("show ") for line in diary if line.startswith("show")]


def over(outcome: Outcome, reason: Reason = Reason.NOT_SAID, slips: int = 0) -> Over:
    return Over(outcome, reason, slips, 0)


def test_the_next_session_is_on_the_screen_before_the_last_one_goes() -> None:
    keeper, diary = keep(over(Outcome.SLIP, slips=1), Left())
    keeper.keep()
    assert diary == ["show 1", "show 2", "end 1", "end 2", "end 3"]


def test_visits_are_counted_and_nobody_is_named() -> None:
    keeper, _ = keep(
        over(Outcome.SLIP, slips=1),
        over(Outcome.LEFT, Reason.TOO_LONG, slips=1),
        over(Outcome.AWAY, slips=1),
        over(Outcome.SLIP, slips=2),
        Left(),
    )
    tally = keeper.keep()
    assert tally.outcomes == {Outcome.SLIP: 2, Outcome.LEFT: 1, Outcome.AWAY: 1}
    assert tally.reasons == {Reason.TOO_LONG: 1}
    assert (tally.slips, tally.stopped) == (2, 0)


def test_after_a_session_that_stopped_the_next_one_says_so_and_the_one_after_does_not() -> None:
    keeper, diary = keep(None, over(Outcome.SLIP, slips=1), Left())
    tally = keeper.keep()
    assert shown(diary) == ["1", "2 AFTER_STOP", "3"]
    assert tally.stopped == 1


def test_nobody_is_told_of_a_session_that_stopped_before_anybody_saw_it() -> None:
    keeper, diary = keep("never shown", Left())
    assert keeper.keep().stopped == 1
    assert shown(diary) == ["1", "2"]


def test_three_stops_in_a_row_close_the_station_until_an_operator_comes() -> None:
    keeper, diary = keep(None, None, None, Left())
    assert keeper.keep().stopped == 3
    assert shown(diary) == ["1", "2 AFTER_STOP", "3 AFTER_STOP", "4 SHUT"]


def test_a_visit_in_between_starts_the_count_again() -> None:
    keeper, diary = keep(None, None, over(Outcome.AWAY), None, None, Left())
    keeper.keep()
    assert "SHUT" not in " ".join(shown(diary))


def test_a_station_that_cannot_even_say_it_is_closed_ends_and_leaves_no_session() -> None:
    keeper, diary = keep(None, over(Outcome.SLIP), None, None, None, None)
    with pytest.raises(KnownError) as told:
        keeper.keep()
    assert "several times in a row" in told.value.happened
    ended = {line.split()[1] for line in diary if line.startswith("end")}
    assert {line.split()[0] for line in shown(diary)} <= ended


@given(st.binary(max_size=200))
def test_a_line_that_is_no_message_is_nothing(untrusted: bytes) -> None:
    assert read(untrusted) is None or isinstance(read(untrusted), Told)


# -- sessions that answer no more -----------------------------------------------------------------

SHORT = Patience(tick=0.02, to_answer=20, to_come=500)
HANGS_BEFORE = "import signal; signal.pause()"
HANGS_SHOWN = f"""print('{{"is":"shown"}}', flush=True); {HANGS_BEFORE}"""
BEATS = """
import time
print('{"is":"shown"}', flush=True)
for _ in range(40):
    time.sleep(0.02)
    print('{"is":"alive"}', flush=True)
print('{"is":"left"}', flush=True)
"""


@contextmanager
def session(program: str, patience: Patience = SHORT) -> Iterator[Session]:
    started = Session([sys.executable, "-c", program], patience)
    yield started
    started.end()


def test_a_visit_that_hangs_is_killed_and_counts_as_one_that_stopped() -> None:
    with session(HANGS_SHOWN) as hung:
        assert hung.show(Tally(), Turn.USUAL)
        assert hung.hear() is None
        assert hung.process.wait(20) == -signal.SIGKILL


def test_a_session_that_never_comes_on_the_screen_is_killed() -> None:
    with session(HANGS_BEFORE, Patience(tick=0.02, to_come=20)) as hung:
        assert not hung.show(Tally(), Turn.USUAL)
        assert hung.process.wait(20) == -signal.SIGKILL


def test_a_visit_that_gives_signs_of_life_may_take_as_long_as_it_likes() -> None:
    with session(BEATS, Patience(tick=0.5, to_answer=30)) as alive:
        assert alive.show(Tally(), Turn.USUAL)
        assert alive.hear() == Left()
