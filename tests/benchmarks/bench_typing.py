"""From a key to its paint in the desk's name form, with a full register behind it.

The register holds the holders of the aim; while the clerk types, the worker searches it again and
again, as it does after each name.
"""

import os
import time
from collections.abc import Callable
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
        Row(f"key to paint in the name form, {at}, median", median(still), "ms"),
        Row(f"key to paint in the name form, {at}, p99", _p99(still), "ms", aim="< 8"),
        Row(f"the same while a search runs, {at}, median", median(searching), "ms"),
        Row(f"the same while a search runs, {at}, p99", _p99(searching), "ms", aim="< 8"),
    ]


def _p99(times: list[float]) -> float:
    return quantiles(times, n=100)[98]


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


def _typed(folder: Path) -> tuple[list[float], list[float]]:
    from tests.benchmarks.hands import at_the_desk

    asked = cycle([(crowd.name(), crowd.birth_date()) for crowd in [Crowd.drawn(1)] * 500])
    with at_the_desk(folder) as hands:
        hands.to_naming()

        def search() -> None:
            hands.tasks.run(partial(hands.desk.books.matches, *next(asked)), _drop)

        return _keys(hands, lambda: None), _keys(hands, search)


def _keys(hands: "Hands", before: Callable[[], None]) -> list[float]:
    """Give the milliseconds from each key to the end of its paint; a line is wiped when full."""
    line = QApplication.focusWidget()
    assert isinstance(line, SensitiveLine)
    times = []
    for at in range(_KEYS):
        if at % _LINE == 0:
            line.wipe()
        hands.turn()
        before()
        begun = time.perf_counter()
        hands.actor.write("a")
        hands.app.processEvents()
        times.append((time.perf_counter() - begun) * 1e3)
        assert len(line.text()) == at % _LINE + 1
    line.wipe()
    return times


def _drop(_found: object) -> None:
    """Only the worker's load is wanted."""
