"""The short number a resident is called by: a letter for the station, then a count ("B-47").

Rule: it calls a person to a desk and proves nothing; the count lives in RAM and starts again with
the station, so the same number can be given out twice in a day.
"""

from dataclasses import dataclass, field
from typing import Final

from kiosk.errors import BugError

LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which are read as digits."""

LAST: Final = 999


@dataclass(frozen=True, slots=True)
class TicketNumber:
    """A station's letter and a count from 1 to 999; reads "B-47"."""

    letter: str
    count: int

    def __post_init__(self) -> None:
        if not is_number(self.letter, self.count):
            raise BugError("a ticket number needs a station's letter and a count from 1 to 999")

    def __str__(self) -> str:
        return f"{self.letter}-{self.count}"


@dataclass(slots=True)
class TicketNumbers:
    """Gives one station's numbers in turn, beginning again with 1 after 999."""

    letter: str
    given: int = field(default=0)

    def following(self) -> TicketNumber:
        """Give the next number."""
        self.given = self.given % LAST + 1
        return TicketNumber(self.letter, self.given)


def is_number(letter: str, count: int) -> bool:
    """Tell whether these two parts are a ticket number."""
    return len(letter) == 1 and letter in LETTERS and 1 <= count <= LAST
