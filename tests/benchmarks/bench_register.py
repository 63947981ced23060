"""The register at size: search, issue, unlock; beside the same schema in plain SQLite."""

import gc
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, cast

from kiosk import issuance
from kiosk.issuance import Books, Witness
from kiosk.register import Register, create, holders, open_with
from kiosk.serial import new_serial
from tests.benchmarks.crowd import DAYS, FIRST, Crowd, fill
from tests.benchmarks.crowded import Plain, connected, copy_into, opened_plain, plain_file
from tests.benchmarks.table import Row
from tests.kiosk.register.sample import PASSPHRASE, PROGRAMME, TODAY, found, opened

SIZES = (100_000, 1_000_000, 3_000_000)
SEARCHES = 3000
CARDS = 300
_SHIFT = timedelta(days=1)


def measure(scale: int = SIZES[-1]) -> list[Row]:
    """Measure up to `scale` holders (the aim is stated for three million)."""
    rows = [*_issuing(), _unlocking(), _looking()]
    plain = opened_plain(plain_file())
    with TemporaryDirectory() as folder:
        for size in [size for size in SIZES if size < scale] + [scale]:
            rows += _searching(Path(folder) / str(size), plain, size)
    plain.connection.close()
    return rows


def _issuing() -> list[Row]:
    with TemporaryDirectory() as folder, TemporaryDirectory() as other:
        with opened(Path(folder), found(Path(folder))) as register:
            ours = _timed(lambda: _one_card(register), CARDS)
        plain = opened_plain(Path(other) / "plain.db")
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
    born = FIRST + timedelta(days=hash(serial) % DAYS)
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


def _looking(handed: int = 1000) -> Row:
    """Open with the cheapest Argon2id: what is left is looking at the whole register."""
    with TemporaryDirectory() as folder:
        made = found(Path(folder))
        with opened(Path(folder), made) as register:
            for _ in range(handed):
                _one_card(register)
        took = median(_timed(lambda: opened(Path(folder), made).close(), 5))
    return Row(
        f"register: open and look at all of it, {handed:,} cards handed", round(took, 1), "ms"
    )


def _searching(folder: Path, plain: Plain, size: int) -> list[Row]:
    """Grow the plain database, copy it into a new register, search both."""
    start = time.perf_counter()
    fill(plain.connection, size)
    made, path = found(folder), folder / "register.db"
    with opened(folder, made) as register:
        keys = register.keys
    plain.connection.close()  # let go of for as long as the other process copies
    copy_into(path, keys)
    plain.connection = connected(plain_file())
    took = time.perf_counter() - start
    asked = _questions(size)
    first = [(name, born.replace(month=1, day=1)) for name, born in asked]
    with opened(folder, made, whole=False) as register:
        here = _timed_each(lambda q: register.matches(*q), asked)
        crowd = _timed_each(lambda q: register.matches(*q), first)
        work = _timed_each(lambda q: register.matches(*q), _questions(size + 1), time.thread_time)
    there = _timed_each(lambda q: holders.matches(plain.connection, *q), asked)
    return [*_rows(f"{size:,} holders", here, there, crowd, work=work, took=took)]


def _rows(
    at: str,
    here: list[float],
    there: list[float],
    crowd: list[float],
    *,
    work: list[float],
    took: float,
) -> Iterator[Row]:
    aim = "p99 under 2 ms at 3 M, flat"
    for label, ours, theirs in (
        ("median", median(here), median(there)),
        ("p99", _p99(here), _p99(there)),
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
    yield Row(f"register: search, {at}, p99 of processor time", _p99(work), "ms", aim=aim)
    yield Row(f"register: search on a 1 January, {at}, p99", _p99(crowd), "ms")
    yield Row(f"register: making and loading {at}", round(took, 1), "s")


def _p99(times: list[float]) -> float:
    return quantiles(times, n=100)[98]


def _questions(size: int) -> list[tuple[str, date]]:
    crowd = Crowd.drawn(size + 1)
    return [(crowd.name(), crowd.birth_date()) for _ in range(SEARCHES)]


def _timed(work: Callable[[], object], times: int) -> list[float]:
    return _timed_each(lambda _: work(), list(range(times)))


def _timed_each(
    work: Callable[[Any], object],
    inputs: list[Any],
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Milliseconds of each call, the collector at rest."""
    gc.collect()
    gc.disable()
    taken = []
    for item in inputs:
        start = clock()
        work(item)
        taken.append((clock() - start) * 1e3)
    gc.enable()
    return taken
