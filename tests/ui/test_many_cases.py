"""A kiosk runs all day: a case leaves nothing behind in the process that served it."""

import gc
import sys
from datetime import date, timedelta
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication

from tests.benchmarks.hands import Hands, at_the_desk

_BORN = date(1980, 5, 4)


def _held(hands: Hands) -> tuple[int, int, int]:
    """Count Qt's wrapped objects, its widgets, and the references to None."""
    hands.turn()
    gc.collect()
    widgets = len(QApplication.allWidgets())
    return len(shiboken6.getAllValidWrappers()), widgets, sys.getrefcount(None)


def test_whole_cases_leave_no_widget_and_take_no_reference_to_none(
    qapp: QApplication, tmp_path: Path
) -> None:
    counts = []
    with at_the_desk(tmp_path) as hands:
        for number in range(4):
            hands.serve("Ana", f"Silva{'abcd'[number]}", _BORN + timedelta(days=40 * number))
            counts.append(_held(hands))
    (wrappers, widgets, nones), (later_wrappers, later_widgets, later_nones) = counts[1], counts[-1]
    assert later_wrappers <= wrappers + 2
    assert later_widgets == widgets
    assert later_nones >= nones
