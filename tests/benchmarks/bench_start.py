"""How soon the sign-in screen is painted: the real station, beside a bare PySide6 window.

Both are whole processes, offscreen, with warm caches, in turns, so that a busy moment of the
machine meets both. The station has a register and is sealed, as at an event in the morning.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.table import Row

_RUNS = 11

_BARE = """
import os
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
window = QLabel("Sign in")
window.resize(1280, 800)
window.show()
app.processEvents()
os._exit(0)
"""


def measure() -> list[Row]:
    """Measure process start to first paint; medians."""
    with TemporaryDirectory() as folder:
        _set_up(Path(folder))
        commands = {
            "bare": ["-c", _BARE],
            "station": ["-m", "tests.benchmarks.first_paint", folder],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(_RUNS + 1):
            for name, command in commands.items():
                times[name].append(_once(command))
    bare, station = (median(times[name][1:]) for name in commands)  # the first run fills caches
    what = "start: sealed station with a register, to its sign-in's paint"
    return [
        Row("start: bare PySide6 window, to its paint", bare, "ms"),
        Row(what, station, "ms", "bare window", station / bare, "<= 1.5"),
    ]


def _set_up(folder: Path) -> None:
    from kiosk.isolation import Seal
    from kiosk.ports import Mode
    from kiosk.station import Station

    Station(folder, Mode.PRACTICE, Seal(frozenset(), core_dumps=False, dumpable=False)).standing()


def _once(command: list[str]) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    begun = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, env=environment, capture_output=True)
    return (time.perf_counter() - begun) * 1e3
