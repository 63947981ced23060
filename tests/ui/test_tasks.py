"""What background work promises: results by signal on the screens' thread, in order, or dropped."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from ui.tasks import Tasks

OUT_OF_ROOM = KnownError("The disk is full.", safe="Nothing was changed.", do="Make room.")


@dataclass
class Heard:
    """Everything that came back, and on which thread."""

    results: list[object] = field(default_factory=list)
    prevented: list[KnownError] = field(default_factory=list)
    crashed: list[Exception] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.get_ident())


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def tasks(qtbot: QtBot, heard: Heard) -> Iterator[Tasks]:
    tasks = Tasks(heard.prevented.append, heard.crashed.append)
    yield tasks
    tasks.close()
    shiboken6.delete(tasks)


def _settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.idle)


def _raises(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


def test_work_is_done_elsewhere_and_its_result_comes_back_here(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    tasks.run(threading.get_ident, heard.done)
    _settle(qtbot, tasks)
    assert heard.results != [threading.get_ident()]
    assert heard.threads == [threading.get_ident()]


def test_work_is_done_one_after_the_other_on_one_thread(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    for number in range(20):
        tasks.run(lambda number=number: (number, threading.get_ident()), heard.done)  # type: ignore[misc]  # a default binds the number
    _settle(qtbot, tasks)
    assert [result[0] for result in heard.results] == list(range(20))  # type: ignore[index]  # pairs
    assert len({result[1] for result in heard.results}) == 1  # type: ignore[index]  # pairs


def test_what_got_in_the_way_goes_to_the_window(qtbot: QtBot, tasks: Tasks, heard: Heard) -> None:
    tasks.run(_raises(OUT_OF_ROOM), heard.done)
    _settle(qtbot, tasks)
    assert heard.prevented == [OUT_OF_ROOM]
    assert heard.results == []


def test_a_screen_may_take_what_got_in_the_way_itself(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    taken: list[KnownError] = []
    tasks.run(_raises(OUT_OF_ROOM), heard.done, taken.append)
    _settle(qtbot, tasks)
    assert taken == [OUT_OF_ROOM]
    assert heard.prevented == []


def test_a_surprise_goes_to_the_crash_path(qtbot: QtBot, tasks: Tasks, heard: Heard) -> None:
    surprise = ValueError("nobody expected this")
    tasks.run(_raises(surprise), heard.done)
    _settle(qtbot, tasks)
    assert heard.crashed == [surprise]


def test_a_result_whose_owner_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks, heard: Heard) -> None:
    owner, go = QObject(), threading.Event()
    tasks.run(lambda: go.wait(5), heard.done, owner=owner)
    shiboken6.delete(owner)
    go.set()
    _settle(qtbot, tasks)
    assert heard.results == []


def test_it_says_when_work_takes_long_and_when_it_ends(
    qtbot: QtBot, tasks: Tasks, heard: Heard
) -> None:
    go = threading.Event()
    with qtbot.waitSignal(tasks.busy) as started:
        tasks.run(lambda: go.wait(5), heard.done)
    with qtbot.waitSignal(tasks.busy) as ended:
        go.set()
    assert started.args == [True]
    assert ended.args == [False]


def test_a_task_never_shows_what_it_holds(tasks: Tasks) -> None:
    from ui.tasks import _Succeeded, _Task

    task = _Task(lambda: "Ada Lovelace", print, print, None)
    assert "Lovelace" not in repr(_Succeeded("Ada Lovelace"))
    assert "lambda" not in repr(task)
