"""Qt in tests: no display, our own application, and nothing left behind by any test."""

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

settings.register_profile("house", deadline=None)  # no test fails on a clock
settings.load_profile("house")

_OFFSCREEN_NOISE = "This plugin does not support"  # said by Qt's offscreen platform about hints


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every Qt message fails a test, except what the missing display says about itself."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN_NOISE, extend=True))


@pytest.fixture(scope="session")
def qapp() -> "QApplication":
    """Build the application the way the program does (instead of pytest-qt's bare one)."""
    from PySide6.QtCore import QLocale

    from ui.app import build_app

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    return build_app(["handback-tests"])


@pytest.fixture(autouse=True)
def nothing_of_qt_is_left() -> Iterator[None]:
    """Windows, running threads and running timers that outlive their test fail it."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        assert _left_over() == []


def _left_over() -> list[str]:
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [f"window {type(w).__name__}" for w in QApplication.topLevelWidgets() if w.isVisible()]
    for wrapper in shiboken6.getAllValidWrappers():
        if isinstance(wrapper, QThread) and wrapper.isRunning():
            if wrapper is not QThread.currentThread():
                left.append("running thread")
        elif isinstance(wrapper, QTimer) and wrapper.isActive():
            left.append("running timer")
        elif isinstance(wrapper, QWidget) and wrapper.isWindow() and wrapper.isVisible():
            left.append(f"open {type(wrapper).__name__}")
    return left
