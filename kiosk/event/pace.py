"""How many cards can still be made today: the number for the board at the door.

Rule: the pace is measured in RAM and dies with the program; no time of day is ever written down.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from statistics import median
from typing import Final

LONGEST: Final = 30 * 60.0
"""Seconds between two hand-overs above which somebody was having a break, not serving."""
ENOUGH: Final = 3
"""So many intervals make a pace."""


@dataclass(slots=True)
class Pace:
    """Minutes a card takes, from hand-over to hand-over; `now` gives seconds that never go back."""

    now: Callable[[], float] = time.monotonic
    _handed: list[float] = field(default_factory=list)

    def handed(self) -> None:
        """A card was handed over just now."""
        self._handed.append(self.now())

    @property
    def minutes(self) -> float | None:
        """The median; None until there is enough to go by."""
        gaps = [after - before for before, after in pairwise(self._handed)]
        served = [gap for gap in gaps if gap <= LONGEST]
        return median(served) / 60 if len(served) >= ENOUGH else None


class Limit(StrEnum):
    """What runs out first."""

    BLANKS = "blanks"
    RIBBON = "ribbon"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Board:
    """How many more cards can be made, and what ends it."""

    cards: int
    limit: Limit


def board(
    blanks: int, ribbon: int | None, minutes_left: int | None, minutes_a_card: float | None
) -> Board:
    """Say what to write on the board; what is not known (None) is not counted on."""
    ways = [(max(0, blanks), Limit.BLANKS)]
    if ribbon is not None:
        ways.append((ribbon, Limit.RIBBON))
    if minutes_left is not None and minutes_a_card:
        ways.append((int(minutes_left / minutes_a_card), Limit.TIME))
    return Board(*min(ways, key=lambda way: way[0]))
