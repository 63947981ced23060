"""What the keeper hears of a session that may stop answering: lines of its pipe, and their absence.

Rule: ticks without a word are counted, not time. A machine that was suspended, or a keeper that got
no turn, comes back to one tick that is over, whatever the clocks say.
"""

import os
import select
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from ui.resident.talk import BEAT, Told, read

_LONGEST = 4096
"""Bytes a line may have; the longest there is has under a hundred."""

Wait = Callable[[int, float], bool]
"""Waits for a file descriptor, so many seconds at most; False when nothing came."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a session may be silent, in ticks of so many seconds.

    A visit beats every `BEAT` seconds, so ten beats are missing before it is given up: a laptop
    that is short of memory halts for seconds and goes on, and a frozen page is left by its resident
    after about as long. One that is still being loaded may take a cold disk's time.
    """

    tick: float = 1.0
    to_answer: int = 10 * BEAT
    to_come: int = 60


def comes(source: int, seconds: float) -> bool:
    """Wait until something can be read, or the other end is gone."""
    return bool(select.select([source], [], [], seconds)[0])


class Ear:
    """Hears one pipe, line by line."""

    def __init__(self, pipe: IO[bytes], tick: float = 1.0, wait: Wait = comes) -> None:
        self._source, self._tick, self._wait = pipe.fileno(), tick, wait
        self._begun = b""

    def hear(self, ticks: int) -> Told | None:
        """Wait for one line; None when the other end is gone, talks nonsense, or says nothing."""
        quiet = 0
        while b"\n" not in self._begun:
            if self._wait(self._source, self._tick):
                came = os.read(self._source, _LONGEST)
                self._begun += came
                if not came or len(self._begun) > 2 * _LONGEST:
                    return None
            else:
                quiet += 1
                if quiet >= ticks:
                    return None
        line, _, self._begun = self._begun.partition(b"\n")
        return read(line)
