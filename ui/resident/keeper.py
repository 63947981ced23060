"""Keeps the station open: every visit is a process of its own, and ends with it.

Rule: no Qt, no key and no person in this process; it passes counts from one session to the next.
The next session waits, loaded and hidden, so that nobody sees a gap. One that gives no sign of life
is killed: a page that stands still would show a person's words to the next one.
"""

import os
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO, assert_never

from kiosk.errors import KnownError
from kiosk.resident import Outcome, Reason, Turn
from ui.resident.ear import Ear, Patience
from ui.resident.speech_service import clear_after
from ui.resident.talk import Alive, Left, Over, Show, Shown, Told, tell

_PATIENCE = 5.0
"""Seconds an ended session may take to go."""
_MOST_FALLS = 3
"""So many sessions in a row may break; the one after them only says that the station is closed."""

FORGETFUL = {"GLIBC_TUNABLES": "glibc.malloc.perturb=1:glibc.malloc.tcache_count=0"}
"""Makes a session's C library overwrite memory the moment it is freed (glibc, mallopt(3)).

Without it up to four of five typed words could be found in memory that Qt had freed. It does not
reach the small objects of Python's own allocator: `ui.resident.wiping` sees to those, because
`PYTHONMALLOC=malloc` made each page half as slow again.
"""


@dataclass(slots=True)
class Tally:
    """What is known of a day at the station: counts, in RAM, of nobody."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    reasons: Counter[Reason] = field(default_factory=Counter)
    slips: int = 0
    wrong_tries: int = 0
    stopped: int = 0

    def count(self, over: Over) -> None:
        """Count a visit."""
        self.outcomes[over.outcome] += 1
        if over.outcome is Outcome.LEFT:
            self.reasons[over.reason] += 1
        self.slips, self.wrong_tries = over.slips, over.wrong_tries


class Session:
    """One process that serves one visit."""

    def __init__(self, command: Sequence[str], patience: Patience | None = None) -> None:
        self._patience = patience or Patience()
        self.process = subprocess.Popen(  # noqa: S603  # our own program, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | FORGETFUL,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._to: IO[bytes] = self.process.stdin
        self._from: IO[bytes] = self.process.stdout
        self._ear = Ear(self._from, self._patience.tick)

    def show(self, tally: Tally, turn: Turn) -> bool:
        """Put it on the screen; False when it broke before, or does not come."""
        asked = tell(self._to, Show(tally.slips, tally.wrong_tries, turn))
        return asked and isinstance(self._answer(self._patience.to_come), Shown)

    def hear(self) -> Told | None:
        """Wait for what it tells, for as long as it gives signs of life."""
        while isinstance(told := self._answer(self._patience.to_answer), Alive):
            pass
        return told

    def end(self) -> None:
        """Let it go, whatever it holds with it; what it could not clear away goes too."""
        with suppress(OSError):
            self._to.close()
        try:
            self.process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._from.close()
        clear_after(self.process.pid)

    def _answer(self, ticks: int) -> Told | None:
        """Wait for one line; without one the process is of no use, and its page goes at once."""
        told = self._ear.hear(ticks)
        if told is None:
            self.process.kill()
        return told


class Keeper:
    """`keep` returns when an operator has left the station."""

    def __init__(self, start: Callable[[], Session]) -> None:
        self._start = start
        self._falls = 0
        self._turn = Turn.USUAL
        self.tally = Tally()

    def keep(self) -> Tally:
        """Serve one visit after the other; KnownError when not even a closed sign can be shown."""
        before: Session | None = None
        following = self._start()
        while self._falls <= _MOST_FALLS:
            now, following = following, self._start()
            shown = now.show(self.tally, self._turn)
            if before is not None:
                before.end()
            told = now.hear() if shown else None
            before = now
            match told:
                case Over():
                    self.tally.count(told)
                    self._falls, self._turn = 0, Turn.USUAL
                case Left():
                    self._close(now, following)
                    return self.tally
                case Show() | Shown() | Alive() | None:
                    self._fall(seen=shown)
                case _:
                    assert_never(told)
        self._close(*(session for session in (before, following) if session))
        raise KnownError(
            "The station's screen stopped several times in a row.",
            safe="Nothing anybody typed was kept.",
            do="Start it again. If it happens again, ask the person who looks after this machine.",
        )

    def _fall(self, *, seen: bool) -> None:
        """Count a session that broke; the next one takes its place, and says so if it was seen."""
        self._falls += 1
        self.tally.stopped += 1
        if self._falls >= _MOST_FALLS:
            self._turn = Turn.SHUT
        elif seen:
            self._turn = Turn.AFTER_STOP

    def _close(self, *sessions: Session) -> None:
        for session in sessions:
            session.end()
