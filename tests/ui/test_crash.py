"""What a surprise promises: nobody's words are told, and the program ends in a defined way."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.crash import EXIT_BUG, CrashPath, places
from ui.widgets.dialog import Question

SECRET = "Wilhelmina Quarterstaff"


def _surprise() -> ValueError:
    try:
        raise ValueError(SECRET)  # noqa: TRY301  # a traceback is what is looked at
    except ValueError as error:
        return error


def test_the_places_tell_where_but_never_whose() -> None:
    told = places(_surprise())
    assert told.startswith("ValueError: test_crash.py:")
    assert SECRET not in told


def test_an_unattended_run_ends_with_its_own_status(
    qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    crash = CrashPath(qapp, attended=False)
    QTimer.singleShot(0, lambda: crash.stop(_surprise()))
    assert qapp.exec() == EXIT_BUG
    assert SECRET not in capsys.readouterr().err


def test_a_person_is_told_one_sentence_before_the_end(qtbot: QtBot, qapp: QApplication) -> None:
    crash = CrashPath(qapp, attended=True)
    QTimer.singleShot(0, lambda: crash.stop(_surprise()))
    QTimer.singleShot(50, lambda: _question().answer("stop"))
    assert qapp.exec() == EXIT_BUG


def test_a_second_surprise_ends_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    crash = CrashPath(qapp, attended=True)
    QTimer.singleShot(0, lambda: crash.stop(_surprise()))
    QTimer.singleShot(20, lambda: crash.stop(_surprise()))
    assert qapp.exec() == EXIT_BUG
    qtbot.addWidget(_question())


def _question() -> Question:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, Question))
