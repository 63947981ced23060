"""Background work: one worker thread owns the database and everything slow; results by signal.

Nothing else in `ui` starts a thread, and nobody calls processEvents. A result whose owner is gone
is dropped. What a task raises beyond KnownError goes to the one crash path.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any, TypeVar, assert_never

import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer, Signal

from kiosk.errors import KnownError

T = TypeVar("T")

CALM_MS = 300
"""How long work may take before the screen says that it is working."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Task:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[KnownError], None]
    owner: QObject | None


@dataclass(frozen=True, slots=True)
class _Succeeded:
    value: Any = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Prevented:
    error: KnownError


@dataclass(frozen=True, slots=True)
class _Crashed:
    error: Exception


_Outcome = _Succeeded | _Prevented | _Crashed


class Tasks(QObject):
    """Runs one piece of work after the other. Lives, and calls back, on the thread of the screens.

    `busy` tells when something has been under way for `CALM_MS`, and when nothing is any more.
    """

    busy = Signal(bool)

    def __init__(
        self,
        prevented: Callable[[KnownError], None],
        crashed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prevented, self._crashed = prevented, crashed
        self._pending = 0
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self.on_still_working)
        self._worker = _Worker(self)
        self._worker.ended.connect(self.on_ended)
        self._worker.start()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KnownError], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do `work` on the worker, then call `done` with its result on this thread.

        `failed` takes a KnownError (otherwise the window does). `owner` is by default the screen
        whose method `done` is; when it is gone, the result is dropped.
        """
        owner = owner or _owner(done)
        self._pending += 1
        if self._pending == 1:
            self._calm.start()
        self._worker.queue.put(_Task(work, done, failed or self._prevented, owner))

    @property
    def idle(self) -> bool:
        """Nothing is queued and nothing is under way."""
        return self._pending == 0

    def close(self) -> None:
        """Finish what is queued, drop the results, end the thread."""
        self._worker.ended.disconnect(self.on_ended)
        self._calm.stop()
        self._worker.queue.put(None)
        self._worker.wait()

    def on_ended(self, task: _Task, outcome: _Outcome) -> None:
        """Bring one result to the screen that asked for it."""
        self._pending -= 1
        if self._pending == 0:
            self._calm.stop()
            self.busy.emit(False)
        if task.owner is not None and not shiboken6.isValid(task.owner):
            return
        match outcome:
            case _Succeeded(value=value):
                task.done(value)
            case _Prevented(error=error):
                task.failed(error)
            case _Crashed(error=error):
                self._crashed(error)
            case _:
                assert_never(outcome)

    def on_still_working(self) -> None:
        """Say so, calmly."""
        self.busy.emit(True)


class _Worker(QThread):
    ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.queue: SimpleQueue[_Task | None] = SimpleQueue()

    def run(self) -> None:
        while (task := self.queue.get()) is not None:
            self.ended.emit(task, _outcome(task.work))
            del task  # the work may hold a person's words; do not keep them while waiting


def _outcome(work: Callable[[], Any]) -> _Outcome:
    try:
        return _Succeeded(work())
    except KnownError as error:
        return _Prevented(error)
    except Exception as error:  # noqa: BLE001  # handed to the one crash path, never swallowed
        return _Crashed(error)


def _owner(done: Callable[[Any], None]) -> QObject | None:
    owner = getattr(done, "__self__", None)
    return owner if isinstance(owner, QObject) else None
