"""A line a minute from a drill that takes hours: how far it is, and whether anything was found."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from tests.drills.cuts.score import Score

EVERY: Final = 60.0
"""Seconds between two lines."""


@dataclass
class Progress:
    """`say` takes a line; `now` gives seconds that never go back."""

    say: Callable[[str], object]
    now: Callable[[], float] = time.monotonic
    began: float = field(init=False)
    due: float = field(init=False)

    def __post_init__(self) -> None:
        self.began = self.now()
        self.due = self.began + EVERY

    def tell(self, score: Score) -> None:
        """Say a line if a minute has gone by since the last one."""
        now = self.now()
        if now < self.due:
            return
        self.due = now + EVERY
        runs = sum(score.runs.values())
        found = f"{len(score.problems)} problems"
        self.say(f"{runs} runs, {score.kills()} kills, {found}, {now - self.began:.0f} s")
