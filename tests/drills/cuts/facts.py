"""What is physically true at the table, whatever the register says: kept beside it, line by line.

Rule: a fact is written when it happens in the world, in one write that no kill can tear; which
cards came out of the printer is not told here, but counted by the printer itself.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import msgspec

from kiosk.serial import Serial
from tests.drills.physical import BOX, Came


class Slip(msgspec.Struct, frozen=True, tag=True):
    """A resident has a slip in their hand: its number, and the code that a scanner reads."""

    number: str
    code: str


class Drawn(msgspec.Struct, frozen=True, tag=True):
    """A card that will be sent, what will come of it, and whose it is (an invented person).

    `slip` is the number of the slip that this resident came with; empty without one.
    """

    serial: str
    qr: str
    came: str
    name: str
    born: date
    slip: str = ""

    @property
    def title(self) -> str:
        return self.serial[-4:]


class Given(msgspec.Struct, frozen=True, tag=True):
    """The card is in its holder's hands."""

    serial: str


class Taken(msgspec.Struct, frozen=True, tag=True):
    """Somebody went away with the card before it was handed over."""

    serial: str


class Binned(msgspec.Struct, frozen=True, tag=True):
    """The card lies with the waste."""

    serial: str


class Box(msgspec.Struct, frozen=True, tag=True):
    """A box of blanks was opened and filled in."""


class Test(msgspec.Struct, frozen=True, tag=True):
    """The printer made a test card of its own."""


class Shredded(msgspec.Struct, frozen=True, tag=True):
    """So many cards of the waste were destroyed."""

    cards: int


class Gone(msgspec.Struct, frozen=True, tag=True):
    """So many blanks disappeared."""

    blanks: int


Fact = Slip | Drawn | Given | Taken | Binned | Box | Test | Shredded | Gone


@dataclass(frozen=True, slots=True)
class Diary:
    """The file of facts."""

    path: Path

    def add(self, fact: Fact) -> None:
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(handle, msgspec.json.encode(fact) + b"\n")
        os.close(handle)

    def read(self, titles: Iterable[str]) -> "World":
        """Read the world as it is now; `titles` is the printer's own count."""
        lines = self.path.read_bytes().splitlines() if self.path.exists() else []
        facts = tuple(msgspec.json.decode(line, type=Fact) for line in lines)
        return World(facts, tuple(titles))


@dataclass(frozen=True)
class World:
    """The table at one moment."""

    facts: Sequence[Fact]
    titles: tuple[str, ...]

    @cached_property
    def drawn(self) -> dict[str, Drawn]:
        return {fact.serial: fact for fact in self.facts if isinstance(fact, Drawn)}

    @cached_property
    def came_out(self) -> tuple[Serial, ...]:
        """Every card the printer ever made, by its number; one it made twice stands twice."""
        by_title = {card.title: Serial(card.serial) for card in self.drawn.values()}
        return tuple(by_title[title] for title in self.titles)

    @property
    def slips(self) -> tuple[Slip, ...]:
        return tuple(fact for fact in self.facts if isinstance(fact, Slip))

    def of_slip(self, slip: Slip) -> frozenset[Serial]:
        """The numbers of all cards that were drawn for a slip."""
        drawn = self.drawn.values()
        return frozenset(Serial(card.serial) for card in drawn if card.slip == slip.number)

    def has_card(self, slip: Slip) -> bool:
        return not self.of_slip(slip).isdisjoint(self.given)

    @property
    def given(self) -> list[str]:
        return [fact.serial for fact in self.facts if isinstance(fact, Given)]

    @property
    def taken(self) -> list[str]:
        return [fact.serial for fact in self.facts if isinstance(fact, Taken)]

    @property
    def binned(self) -> list[str]:
        return [fact.serial for fact in self.facts if isinstance(fact, Binned)]

    @property
    def tray(self) -> tuple[Serial, ...]:
        """The cards that lie at the printer or on the table."""
        away = {*self.given, *self.taken, *self.binned}
        return tuple(serial for serial in self.came_out if serial not in away)

    @property
    def boxes(self) -> int:
        return self._how_many(Box)

    @property
    def tests(self) -> int:
        return self._how_many(Test)

    @property
    def shredded(self) -> int:
        return self._sum(lambda fact: fact.cards if isinstance(fact, Shredded) else 0)

    @property
    def gone(self) -> int:
        return self._sum(lambda fact: fact.blanks if isinstance(fact, Gone) else 0)

    @property
    def hopper(self) -> int:
        """The blanks that are there to be counted."""
        return self.boxes * BOX - len(self.came_out) - self.tests - self.gone

    def came(self, serial: str) -> Came:
        return Came[self.drawn[serial].came]

    def _how_many(self, kind: type[Fact]) -> int:
        return sum(isinstance(fact, kind) for fact in self.facts)

    def _sum(self, count: Callable[[Fact], int]) -> int:
        return sum(count(fact) for fact in self.facts)
