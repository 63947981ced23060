"""Residents of the station in several languages: what they type, and how it gets in by keyboard.

Rule: every word is made of letters that stand in such a row nowhere else, so that pieces are found.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from tests.journeys.fragments import RARE
from tests.journeys.real_station import Words as Catalogue
from tests.journeys.scripts import ARABIC, CYRILLIC, HAN
from ui.languages import CODES


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of the station, its letters, and the order in which it writes a date.

    `layout` is the machine's keyboard; Chinese has none, so each of its signs is put on a key for a
    moment, which takes `delay` milliseconds.
    """

    code: str
    letters: str
    born: str
    layout: str = "us"
    delay: int = 3
    mirrored: bool = False

    @property
    def place(self) -> int:
        """How many steps of Tab its button is from the first one."""
        return CODES.index(self.code)

    def of(self, page: str, source: str) -> str:
        """Say one of a page's texts."""
        return source if self.code == "en" else _catalogue(self.code).of(page, source)


ENGLISH = Tongue("en", RARE, "%m%d%Y")
ARAB = Tongue("ar", ARABIC.letters, "%d%m%Y", "us,ara", 8, mirrored=True)
RUSSIAN = Tongue("ru", CYRILLIC.letters, "%d%m%Y", "us,ru", 8)
CHINESE = Tongue("zh-Hans", HAN.letters, "%Y%m%d", delay=60)
OTHERS = (ARAB, RUSSIAN, CHINESE)


@cache
def _catalogue(code: str) -> Catalogue:
    return Catalogue(code)


@dataclass(frozen=True, slots=True)
class Words:
    """What one resident types, and whether they have the station read it to them."""

    tongue: Tongue
    given: str
    surnames: str
    born: date
    address: str
    contact: str
    note: str
    aloud: bool = False

    @property
    def canaries(self) -> tuple[str, ...]:
        return (self.given, self.surnames, self.address, self.contact, self.note)


def invented(dice: random.Random, tongue: Tongue = ENGLISH, *, aloud: bool = False) -> Words:
    """Draw somebody."""

    def word() -> str:
        return "".join(dice.choices(tongue.letters, k=dice.randint(8, 14))).capitalize()

    born = date(1940, 1, 1) + timedelta(days=dice.randrange(60 * 365))
    return Words(tongue, word(), f"{word()} {word()}", born, f"{word()} 12", word(), word(), aloud)
