"""How soon the sign-in screen is there, and how soon a key is on screen; offscreen, warm caches."""

import os
import statistics
import subprocess
import sys
import time

from tests.benchmarks.table import Row

_RUNS = 7
_KEYS = 1_000

_BARE = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
window = QLabel("Sign in")
window.resize(1280, 800)
window.show()
app.processEvents()
"""

_SIGN_IN = """
from tests.ui.workplace import FakeWorkplace, person
from ui.app import build_app
app = build_app(["handback"])
from ui.app import enter
from ui.signin.sign_in import SignInScreen
people = (person("Maria Delgado"), person("Tom Okafor"))
entrance = enter(app, FakeWorkplace(operators=people), lambda *_: None)
while not isinstance(entrance.window.room, SignInScreen):
    app.processEvents()
app.processEvents()
entrance.close()
"""


def measure() -> list[Row]:
    """Measure process start to first paint, against a bare window, and a key to its paint."""
    bare, sign_in = _median_start(_BARE), _median_start(_SIGN_IN)
    p50, p99 = _key_to_paint()
    return [
        Row("bare PySide6 window, process start to paint", bare, "ms"),
        Row("sign-in, process start to paint", sign_in, "ms", "bare window", sign_in / bare, "1.5"),
        Row("key to paint in a field of the window, median", p50, "ms"),
        Row("key to paint in a field of the window, p99", p99, "ms", aim="8"),
    ]


def _median_start(program: str) -> float:
    times = []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(_RUNS + 1):
        begun = time.perf_counter()
        subprocess.run(  # our own text, in our own interpreter
            [sys.executable, "-c", program], check=True, env=environment, capture_output=True
        )
        times.append((time.perf_counter() - begun) * 1e3)
    return statistics.median(times[1:])  # the first run fills the caches


def _key_to_paint() -> tuple[float, float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from kiosk.ports import Mode
    from ui.app import build_app
    from ui.widgets.field import Field
    from ui.widgets.page import Page
    from ui.window import MainWindow

    app = QApplication.instance() or build_app(["handback"])
    window, page = MainWindow("CityKey", Mode.PRACTICE), Page("Who is the card for?")
    field = Field("Given names", room=_KEYS)
    page.body.addWidget(field)
    window.show_room(page)
    window.show()
    window.activateWindow()
    field.take_focus()
    times = []
    for at in range(_KEYS):
        if at % 40 == 0:
            field.set_text("")
        app.processEvents()
        begun = time.perf_counter()
        QTest.keyClicks(field.input, "a")
        app.processEvents()
        times.append((time.perf_counter() - begun) * 1e3)
    window.close()
    window.deleteLater()
    return statistics.median(times), statistics.quantiles(times, n=100)[98]
