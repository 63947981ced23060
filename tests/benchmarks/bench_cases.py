"""Memory over a day of cases in one process: resident set, Qt objects, and the count of None.

PySide6 has versions that give `None` back once too often at each void call on CPython before 3.12;
a kiosk that runs all day then aborts. So the count must not fall. A whole day's run by hand:
`python -m tests.benchmarks.bench_cases 2000`.
"""

import ctypes
import gc
import os
import sys
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import shiboken6

from tests.benchmarks.crowd import Crowd
from tests.benchmarks.table import Row, lines

CASES = 120
_OLDEST = date(1962, 1, 1)
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds at one moment."""

    cases: int
    bytes: int
    nones: int
    objects: int
    wrappers: int


def measure(cases: int = CASES) -> list[Row]:
    """Serve `cases` residents; compare the first tenth's end with the last case's."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.perf_counter()
    with TemporaryDirectory() as folder:
        early, late = _served(Path(folder), cases)
    took = (time.perf_counter() - start) / cases
    span = late.cases - early.cases
    grown = (late.bytes - early.bytes) / span * 1000 / 2**20
    return [
        Row(f"memory, after {early.cases} cases", early.bytes / 2**20, "MiB"),
        Row(f"memory, after {late.cases} cases", late.bytes / 2**20, "MiB", aim="flat"),
        Row("memory, growth in 1,000 cases", grown, "MiB", aim="flat"),
        Row("count of None, change a case", (late.nones - early.nones) / span, "", aim=">= 0"),
        Row("Python objects, change a case", (late.objects - early.objects) / span, "", aim="0"),
        Row("Qt wrappers, change a case", (late.wrappers - early.wrappers) / span, "", aim="0"),
        Row("one case by scripted hands", took, "s"),
    ]


def _served(folder: Path, cases: int) -> tuple[Held, Held]:
    from tests.benchmarks.hands import at_the_desk

    crowd, early = Crowd.drawn(cases), max(cases // 10, 1)
    first = None
    with at_the_desk(folder) as hands:
        for number in range(1, cases + 1):
            given, surnames = crowd.name().title().split(" ", 1)
            hands.serve(given, surnames, _OLDEST + timedelta(days=number))
            if number == early:
                first = _held(number)
            if __name__ == "__main__" and number % (early or 1) == 0:
                sys.stdout.write(f"{_held(number)}\n")
        assert first is not None
        return first, _held(cases)


def _held(cases: int) -> Held:
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)  # what the allocator keeps for later is not held
    resident = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE
    wrappers = len(shiboken6.getAllValidWrappers())
    return Held(cases, resident, sys.getrefcount(None), len(gc.get_objects()), wrappers)


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in lines(measure(int(sys.argv[1]))))
