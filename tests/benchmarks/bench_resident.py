"""How soon a page of the resident station is painted, how soon a session is ready, memory flat."""

import os
import random
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.table import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kiosk.resident import ResidentStation
    from ui.resident.screen import ResidentScreen

_ROUNDS = 40
_VISITS = 100


def measure() -> list[Row]:
    """Measure page changes to paint, and a hundred visits given up at random pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from kiosk.clock import SystemClock
    from kiosk.ports import Mode
    from kiosk.programme import find_programme
    from kiosk.resident import ResidentStation
    from ui.app import build_app
    from ui.resident.screen import ResidentScreen

    app = QApplication.instance() or build_app(["handback"])
    assert isinstance(app, QApplication)
    begun = time.perf_counter()
    station = ResidentStation(find_programme("chicago"), Mode.PRACTICE, SystemClock())
    screen = ResidentScreen(app, station)
    screen.resize(1280, 800)
    screen.begin()
    screen.show()
    app.processEvents()
    opened = (time.perf_counter() - begun) * 1e3
    changes = _page_changes(app, screen, station)
    grown = _visits(app, screen, station)
    screen.close_up()
    screen.hide()
    screen.deleteLater()
    return [
        Row("resident station, built to first paint", opened, "ms"),
        Row("resident page change to paint, median", statistics.median(changes), "ms"),
        Row(
            "resident page change to paint, p99",
            statistics.quantiles(changes, n=100)[98],
            "ms",
            aim="50",
        ),
        Row(f"memory grown in {_VISITS} visits of one process", grown, "MB", aim="flat"),
    ]


def _page_changes(
    app: "QApplication", screen: "ResidentScreen", station: "ResidentStation"
) -> list[float]:
    from kiosk.resident import Visit
    from ui.resident import flow

    times = []
    for _round in range(_ROUNDS):
        visit = Visit()
        visit.application.birth_date = station.clock.today().replace(year=1988, day=1)
        for question in station.questions(visit):
            begun = time.perf_counter()
            screen.show_stage(flow.Asking(visit, question))
            app.processEvents()
            screen.repaint()
            times.append((time.perf_counter() - begun) * 1e3)
            _forget(app)
    return times[len(times) // _ROUNDS :]  # the first round fills the caches


def _visits(app: "QApplication", screen: "ResidentScreen", station: "ResidentStation") -> float:
    """Give the growth of resident memory in MB after the first tenth."""
    from kiosk.resident import Ended, Outcome, Visit
    from ui.resident import flow

    chance = random.Random(1)  # which page is left, nothing secret
    before = 0.0
    for at in range(_VISITS):
        visit = Visit()
        visit.application.birth_date = station.clock.today().replace(year=1988, day=1)
        way = station.questions(visit)
        for question in way[: chance.randint(1, len(way))]:
            screen.show_stage(flow.Asking(visit, question))
            app.processEvents()
        screen.end(Ended(Outcome.AWAY))
        _forget(app)
        if at == _VISITS // 10:
            before = _resident_mb()
    return _resident_mb() - before


def _forget(app: "QApplication") -> None:
    from PySide6.QtCore import QEvent

    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
