"""Verdict and suggestions: the shipped programme, and sixty kinds of document under hard rules."""

import random
from collections.abc import Callable
from datetime import date
from itertools import cycle
from statistics import median
from time import process_time

from msgspec import structs

from kiosk.programme import (
    Document,
    Need,
    Programme,
    Purpose,
    Shows,
    Way,
    find_programme,
    read_programme,
    shipped,
)
from kiosk.programme.documents import Review
from kiosk.review import Shown, judge, suggest
from tests.benchmarks.table import Row

ON = date(2026, 6, 15)
KINDS = 60
SHOWN = 6
RUNS = 15


def measure() -> list[Row]:
    """Time the slowest of several tables; each table is judged many times, its median taken."""
    chicago, hard = find_programme("chicago"), _hard()
    return [
        Row("read Chicago's programme", _once(lambda: read_programme(shipped()[0])), "ms"),
        Row("verdict, Chicago, slowest table", _slowest(chicago, judge), "ms", aim="< 1"),
        Row("suggestions, Chicago, slowest table", _slowest(chicago, suggest), "ms", aim="< 20"),
        Row("verdict, 60 kinds, slowest table", _slowest(hard, judge), "ms", aim="< 1"),
        Row("suggestions, 60 kinds, slowest table", _slowest(hard, suggest), "ms", aim="< 20"),
        Row("verdict, all 60 kinds shown", _once(lambda: _all_shown(hard)), "ms"),
    ]


def _once(work: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        started = process_time()
        work()
        times.append(process_time() - started)
    return median(times) * 1000


def _slowest(programme: Programme, work: Callable[..., object]) -> float:
    return max(
        _once(lambda cls=cls, table=table: work(programme, cls, table, ON))  # type: ignore[misc]  # mypy does not infer lambdas with defaults
        for cls in programme.classes
        for table in _tables(programme)
    )


def _tables(programme: Programme) -> list[list[Shown]]:
    chosen = random.Random(2)  # repeatable tables, no secret
    kinds = [Shown(document.key) for document in programme.documents]
    return [chosen.sample(kinds, size) for size in (0, 0, 1, 1, 1, 2, 2, 3, 4, SHOWN)]


def _all_shown(programme: Programme) -> object:
    shown = [Shown(document.key) for document in programme.documents]
    return judge(programme, programme.classes[-1], shown, ON)


def _hard() -> Programme:
    """Make points in three currencies, groups, attributes, one purpose at a time, five ways."""
    points = cycle([25, 50, 75, 100, 125, 150, 40, 60])
    attributes = cycle([{Shows.PHOTO}, {Shows.BIRTH_DATE}, {Shows.PHOTO, Shows.BIRTH_DATE}, set()])
    documents = tuple(
        Document(
            id=f"d{i}",
            name=f"Document {i}",
            proves=_proves(i, next(points)),
            shows=frozenset(next(attributes)),
            groups=frozenset({f"g{i % 5}"}),
            at_most=1 + i % 2,
            source="made up",
            confirmed=False,
        )
        for i in range(KINDS)
    )
    review = Review(serves="one", ways=tuple(_way(i) for i in range(5)))
    base = find_programme("chicago")
    groups = {f"g{i}": f"group {i}" for i in range(5)}
    return structs.replace(base, documents=documents, groups=groups, review=review)


def _proves(index: int, points: int) -> dict[Purpose, int]:
    purposes = list(Purpose)
    first, second = purposes[index % 3], purposes[(index + 1) % 3]
    return {first: points} if index % 2 else {first: points, second: points // 5 + 5}


def _way(index: int) -> Way:
    needs = (
        Need(points=300, purpose=Purpose.IDENTITY),
        Need(points=100, purpose=Purpose.RESIDENCY),
        Need(points=425),
        Need(count=1, shows=Shows.PHOTO),
        Need(count=1, shows=Shows.BIRTH_DATE),
        Need(count=1, groups=frozenset({f"g{index}"})),
    )
    return Way(id=f"w{index}", title="A way", needs=needs, source="made up", confirmed=False)
