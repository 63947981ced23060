"""Made-up people for the register's benchmark, and their way into an encrypted file.

Birth dates are skewed as in such programmes: one in fifty is a first of January, where a day was
never recorded. Names come out of syllables, so that close names are as common as in a city.

Run as `python -m tests.benchmarks.crowd PLAIN ENCRYPTED` it copies a plain file's people into a
register whose raw key stands on standard input: in a process of its own, because locked memory
cannot be switched off again and would make loading twenty times slower.
"""

import random
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlcipher3 import dbapi2

from kiosk.names import match_key
from kiosk.serial import ALPHABET

FIRST = date(1930, 1, 1)
DAYS = 34_000
_CHUNK = 100_000
_COPY = (
    "DROP TRIGGER begins_reserved",
    "INSERT INTO holder SELECT * FROM plain.holder ORDER BY birth_date, holder",
    "INSERT INTO card SELECT * FROM plain.card ORDER BY serial",
    (
        "CREATE TRIGGER begins_reserved BEFORE INSERT ON card WHEN NEW.state <> 'reserved'"
        " BEGIN SELECT RAISE(ABORT, 'a card begins reserved'); END"
    ),
)


@dataclass(frozen=True, slots=True)
class Crowd:
    """A reproducible source of people."""

    chance: random.Random
    words: tuple[str, ...]

    @classmethod
    def drawn(cls, seed: int) -> "Crowd":
        chance = random.Random(20260302)
        syllables = [c + v for c in "bcdfghjlmnprstvz" for v in "aeiou"]
        words = ("".join(chance.choices(syllables, k=chance.choice((2, 3)))) for _ in range(4000))
        return cls(random.Random(seed), tuple(words))

    def birth_date(self) -> date:
        born = FIRST + timedelta(days=self.chance.randrange(DAYS))
        return born.replace(month=1, day=1) if self.chance.random() < 0.02 else born

    def name(self) -> str:
        return " ".join(self.chance.choices(self.words, k=self.chance.choice((2, 3, 3, 4))))


def fill(connection: Any, size: int) -> None:
    """Grow a plain database to `size` holders with a card each, in large transactions."""
    (there,) = connection.execute("SELECT count(*) FROM holder").fetchone()
    crowd = Crowd.drawn(int(there))
    assert match_key("bada gogo") == "bada gogo"  # so a sorted lower-case name is its own key
    connection.execute("PRAGMA cache_size = -1000000")
    connection.execute(_COPY[0])
    for begin in range(int(there), size, _CHUNK):
        _load(connection, crowd, min(_CHUNK, size - begin))
    connection.execute(_COPY[-1])
    connection.execute("PRAGMA cache_size = -32768")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _load(connection: Any, crowd: Crowd, count: int) -> None:
    bits, serial = crowd.chance.getrandbits, crowd.chance.choices
    rows = [(crowd.birth_date().isoformat(), bits(63), crowd.name()) for _ in range(count)]
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO holder (birth_date, holder, match_key, name) VALUES (?, ?, ?, ?)",
        ((born, holder, " ".join(sorted(name.split())), name) for born, holder, name in rows),
    )
    connection.executemany(
        "INSERT INTO card VALUES (?, 'handed', '2026-03-02', '2031-03-01', 'printer', 'clerk',"
        " 'scan', ?, '2026-03-02', NULL, NULL)",
        (("".join(serial(ALPHABET, k=13)), holder) for _, holder, _ in rows),
    )
    connection.execute("COMMIT")


def copy(plain: str, encrypted: str, raw_key: str) -> None:
    """Copy people and cards from a plain file into an encrypted one."""
    with closing(dbapi2.connect(encrypted, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
        connection.execute("PRAGMA cache_size = -1000000")
        connection.execute("ATTACH ? AS plain KEY ''", (plain,))
        connection.execute("BEGIN")
        for statement in _COPY:
            connection.execute(statement)
        connection.execute("COMMIT")


if __name__ == "__main__":
    copy(sys.argv[1], sys.argv[2], sys.stdin.read().strip())
