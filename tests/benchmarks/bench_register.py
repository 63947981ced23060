"""The register at size: search, issuing a card, unlocking; beside the same schema in plain SQLite.

The people are made up. Birth dates are skewed as real ones in such programmes are: one in fifty
is the first of January, where a day was never recorded.
"""

import gc
import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, cast

from kiosk import issuance
from kiosk.access import Operator, OperatorId, Role
from kiosk.issuance import Books, Witness
from kiosk.names import match_key
from kiosk.register import Register, create, holders, journal, open_with
from kiosk.register.connection import PRAGMAS, Connection, transaction
from kiosk.register.keys import Keys, keys_of, new_data_key
from kiosk.register.migration import advance, shipped
from kiosk.register.register import SqlEntry
from kiosk.serial import ALPHABET, new_serial
from tests.benchmarks.table import Row
from tests.kiosk.register.sample import PASSPHRASE, PROGRAMME, TODAY, found, opened

SIZES = (100_000, 1_000_000, 3_000_000)
SEARCHES = 3000
CARDS = 300
_CHUNK = 100_000
_SHIFT = timedelta(days=1)
_FIRST = date(1930, 1, 1)
_DAYS = 34_000


@dataclass(slots=True)
class Plain:
    """The same schema and the same statements on the standard library's SQLite, unencrypted."""

    connection: Connection
    keys: Keys

    @contextmanager
    def entry(self) -> Iterator[SqlEntry]:
        with transaction(self.connection):
            yield SqlEntry(self.connection, self.keys, Operator(OperatorId("x"), "", Role.CLERK))


@dataclass(frozen=True, slots=True)
class People:
    """Made-up people: names out of syllables, so that close names are as common as in a city."""

    random: random.Random
    names: tuple[str, ...]

    @classmethod
    def drawn(cls, seed: int) -> "People":
        chance = random.Random(seed)
        syllables = [c + v for c in "bcdfghjlmnprstvz" for v in "aeiou"]
        words = ("".join(chance.choices(syllables, k=chance.choice((2, 3)))) for _ in range(4000))
        return cls(chance, tuple(word.title() for word in words))

    def birth_date(self) -> str:
        born = _FIRST + timedelta(days=self.random.randrange(_DAYS))
        first = self.random.random() < 0.02
        return (born.replace(month=1, day=1) if first else born).isoformat()

    def name(self) -> str:
        return " ".join(self.random.choices(self.names, k=self.random.choice((2, 3, 3, 4))))


def measure(scale: int = SIZES[-1]) -> list[Row]:
    """Measure up to `scale` holders (the aim is stated for three million)."""
    rows = [*_issuing(), _unlocking()]
    with TemporaryDirectory() as folder:
        for size in [size for size in SIZES if size < scale] + [scale]:
            rows += _searching(Path(folder), size)
    return rows


def _issuing() -> list[Row]:
    with TemporaryDirectory() as folder, TemporaryDirectory() as other:
        with opened(Path(folder), found(Path(folder))) as register:
            ours = _timed(lambda: _one_card(register), CARDS)
        plain = _plain(Path(other) / "plain.db")
        theirs = _timed(lambda: _one_card(cast("Books", plain)), CARDS)
        plain.connection.close()
    value, peer = median(ours), median(theirs)
    return [
        Row(
            "register: reserve to handed, 5 durable transactions",
            round(value, 2),
            "ms",
            f"plain sqlite3 {peer:.2f} ms",
            round(value / peer, 2),
        )
    ]


def _one_card(books: Books) -> None:
    serial = new_serial()
    issuance.reserve(books, serial, TODAY + _SHIFT, TODAY)
    issuance.sent(books, serial, Witness.PRINTER, TODAY)
    issuance.made(books, serial, Witness.CLERK, TODAY)
    issuance.good(books, serial, Witness.SCAN, TODAY)
    born = _FIRST + timedelta(days=hash(serial) % _DAYS)
    issuance.hand(books, serial, f"Holder {serial}", born, on=TODAY)


def _unlocking() -> Row:
    with TemporaryDirectory() as folder:
        made = create(
            Path(folder),
            programme=PROGRAMME,
            retained={"name", "birth_date"},
            mode=found(Path(folder) / "other").identity.mode,
            operator="Sam",
            passphrase=PASSPHRASE,
            on=TODAY,
        )

        def unlock() -> None:
            register = open_with(
                Path(folder), made.operator.id, PASSPHRASE, programme=None, mode=None, on=TODAY
            )
            assert isinstance(register, Register)
            register.close()

        return Row(
            "register: unlock (Argon2id 64 MiB, 3 passes) and open",
            round(median(_timed(unlock, 9)), 1),
            "ms",
        )


_STANDS: dict[Path, tuple[Any, Plain]] = {}


def _searching(folder: Path, size: int) -> list[Row]:
    """Grow both databases to `size` holders, each with a card, then search."""
    ours, plain = folder / "ours", folder / "plain.db"
    if not ours.exists():
        _STANDS[folder] = (found(ours), _plain(plain))
    made, theirs = _STANDS[folder]
    with opened(ours, made) as register:
        took = _fill(register.connection, size)
        _fill(theirs.connection, size)
        asked = _questions(size)
        here = _timed_each(lambda q: register.matches(*q), asked)
        there = _timed_each(lambda q: holders.matches(theirs.connection, *q), asked)
        crowd = _timed_each(lambda q: register.matches(*q), [(n, _crowded(d)) for n, d in asked])
    return [*_rows(f"{size:,} holders", here, there, crowd, took)]


def _rows(
    at: str, here: list[float], there: list[float], crowd: list[float], took: float
) -> Iterator[Row]:
    aim = "p99 under 2 ms at 3 M, flat"
    for label, ours, theirs in (
        ("median", median(here), median(there)),
        ("p99", quantiles(here, n=100)[98], quantiles(there, n=100)[98]),
    ):
        peer = f"plain sqlite3 {theirs:.3f} ms"
        yield Row(
            f"register: search, {at}, {label}",
            round(ours, 3),
            "ms",
            peer,
            round(ours / theirs, 2),
            aim,
        )
    yield Row(f"register: search on a 1 January, {at}, p99", round(quantiles(crowd, n=100)[98], 3), "ms")  # fmt: skip
    if took:
        yield Row(f"register: loading up to {at}", round(took, 1), "s")


def _crowded(born: date) -> date:
    return born.replace(month=1, day=1)


def _questions(size: int) -> list[tuple[str, date]]:
    people = People.drawn(size + 1)
    return [(people.name(), date.fromisoformat(people.birth_date())) for _ in range(SEARCHES)]


def _fill(connection: Connection, size: int) -> float:
    """Load made-up holders and their cards in large transactions; seconds it took."""
    (there,) = connection.execute("SELECT count(*) FROM holder").fetchone()
    people, start = People.drawn(int(there)), time.perf_counter()
    connection.execute("PRAGMA cache_size = -1500000")
    connection.execute("DROP TRIGGER begins_reserved")
    for begin in range(int(there), size, _CHUNK):
        _load(connection, people, min(_CHUNK, size - begin))
    connection.executescript(_trigger_back(shipped()[0].sql))
    connection.execute("PRAGMA cache_size = -32768")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return time.perf_counter() - start


def _load(connection: Any, people: People, count: int) -> None:
    chance, symbols = people.random, ALPHABET
    rows = [(people.birth_date(), chance.getrandbits(63), people.name()) for _ in range(count)]
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO holder (birth_date, holder, match_key, name) VALUES (?, ?, ?, ?)",
        ((born, holder, match_key(name), name) for born, holder, name in sorted(rows)),
    )
    connection.executemany(
        "INSERT INTO card VALUES (?, 'handed', '2026-03-02', '2031-03-01', 'printer', 'clerk',"
        " 'scan', ?, '2026-03-02', NULL, NULL)",
        (("".join(chance.choices(symbols, k=13)), holder) for _, holder, _ in rows),
    )
    connection.execute("COMMIT")


def _trigger_back(sql: str) -> str:
    start = sql.index("CREATE TRIGGER begins_reserved")
    return sql[start : sql.index("END;", start) + 4]


def _plain(path: Path) -> Plain:
    connection = cast("Connection", sqlite3.connect(path, isolation_level=None))
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    keys = keys_of(new_data_key(), bytes(16))
    advance(connection, shipped())
    head = journal.beginning(keys)
    connection.execute(
        "INSERT INTO meta VALUES (1, zeroblob(16), 'x', 'practice', ?, ?, ?)",
        (TODAY.isoformat(), head.count, head.mac),
    )
    return Plain(connection, keys)


def _timed(work: Callable[[], object], times: int) -> list[float]:
    return _timed_each(lambda _: work(), list(range(times)))


def _timed_each(work: Callable[[Any], object], inputs: list[Any]) -> list[float]:
    """Milliseconds of each call, the collector at rest."""
    gc.collect()
    gc.disable()
    taken = []
    for item in inputs:
        start = time.perf_counter()
        work(item)
        taken.append((time.perf_counter() - start) * 1e3)
    gc.enable()
    return taken
