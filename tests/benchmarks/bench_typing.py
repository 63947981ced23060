"""From a key to its paint in the desk's name form, with a full register behind it.

The register holds the holders of the aim; while the clerk types, the worker searches it again and
again, as it does after each name.
"""

import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kiosk.clock import SystemClock
from kiosk.register import Register, open_with
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.benchmarks.bench_register import SIZES
from tests.benchmarks.crowd import Crowd
from tests.benchmarks.crowded import copy_into, grown
from tests.benchmarks.table import Row
from ui.widgets.sensitive import SensitiveLine

if TYPE_CHECKING:
    from tests.benchmarks.hands import Hands

Key = tuple[float, float]
"""Milliseconds from a key to the end of its paint: by the clock, and of this thread's work."""

_KEYS = 1_000
_LINE = 30


def measure(holders: int = SIZES[-1]) -> list[Row]:
    """Type with the worker at rest, then with a search always under way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        _crowd(Path(folder), holders)
        still, searching = _typed(Path(folder))
    at = f"{holders:,} holders"
    return [
        *_rows(f"key to paint in the name form, {at}", still),
        *_rows(f"the same while a search runs, {at}", searching),
    ]


def _rows(what: str, keys: list[Key]) -> Iterator[Row]:
    """Give what the clerk waits, and how much of it is the screens' own work."""
    waited, worked = zip(*keys, strict=True)
    yield Row(f"{what}, median", median(waited), "ms")
    yield Row(f"{what}, p99", quantiles(waited, n=100)[98], "ms", aim="< 8")
    yield Row(f"{what}, p99 of processor time", quantiles(worked, n=100)[98], "ms", aim="< 8")


def _crowd(folder: Path, holders: int) -> None:
    """Set the practice station up and fill its register."""
    from tests.benchmarks.hands import set_up

    grown(holders)
    operator = set_up(folder)
    register = open_with(
        folder,
        operator.id,
        PRACTICE_PASSPHRASE,
        programme=None,
        mode=None,
        on=SystemClock().today(),
    )
    assert isinstance(register, Register)
    register.close()
    copy_into(register.folder.database, register.keys)


def _typed(folder: Path) -> tuple[list[Key], list[Key]]:
    from tests.benchmarks.hands import at_the_desk

    asked = cycle([(crowd.name(), crowd.birth_date()) for crowd in [Crowd.drawn(1)] * 500])
    with at_the_desk(folder) as hands:
        hands.to_naming()

        def search() -> None:
            hands.tasks.run(partial(hands.desk.books.matches, *next(asked)), _drop)

        return _keys(hands, lambda: None), _keys(hands, search)


def _keys(hands: "Hands", before: Callable[[], None]) -> list[Key]:
    """Time each key to the end of its paint; a line is wiped when full."""
    line = QApplication.focusWidget()
    assert isinstance(line, SensitiveLine)
    times = []
    for at in range(_KEYS):
        if at % _LINE == 0:
            line.wipe()
        hands.turn()
        before()
        begun, work = time.perf_counter(), time.thread_time()
        hands.actor.write("a")
        hands.app.processEvents()
        waited, worked = time.perf_counter() - begun, time.thread_time() - work
        times.append((waited * 1e3, worked * 1e3))
        assert len(line.text()) == at % _LINE + 1
    line.wipe()
    return times


def _drop(_found: object) -> None:
    """Only the worker's load is wanted."""
