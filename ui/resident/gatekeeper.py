"""Asks a separate process whether a passphrase opens an operator's slot: yes or no, no key here.

The passphrase goes over a pipe, never on a command line; each wrong try waits longer.
"""

import time
from collections.abc import Callable, Sequence
from math import ceil

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from kiosk.access import LockOut, Operator, OperatorId, Role

YES = b"yes"


class Gatekeeper(QObject):
    """`listed` gives who may sign in; `opened` and `refused` (seconds to wait) answer a try."""

    listed = Signal(object)
    opened = Signal()
    refused = Signal(int)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._lock = LockOut()

    @property
    def wrong_tries(self) -> int:
        """How often somebody was refused since the last success."""
        return self._lock.failures

    def go_on_from(self, wrong_tries: int) -> None:
        """Take over what earlier sessions counted, with the wait that goes with it."""
        self._lock = LockOut(max(0, wrong_tries - 1))
        if wrong_tries:
            self._lock.failed(time.monotonic())

    def find_operators(self) -> None:
        """Ask who may sign in."""
        self._ask(["list"], b"", self._on_listed)

    def check(self, operator: str, passphrase: str) -> None:
        """Ask whether this opens; the passphrase is not kept here."""
        if (wait := ceil(self._lock.wait(time.monotonic()))) > 0:
            self.refused.emit(wait)
            return
        asked = msgspec.json.encode({"operator": operator, "passphrase": passphrase})
        self._ask(["check"], asked, self._on_checked)

    def stop(self) -> None:
        """End a question that is under way."""
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()
            self._process.waitForFinished(1000)
            self._process.deleteLater()
            self._process = None

    def _ask(self, words: list[str], told: bytes, done: Callable[[bytes], None]) -> None:
        self.stop()
        process = self._process = QProcess(self)
        process.finished.connect(lambda *_: done(self._answer()))
        process.start(self._command[0], [*self._command[1:], *words])
        process.write(told)
        process.closeWriteChannel()

    def _answer(self) -> bytes:
        process, self._process = self._process, None
        if process is None:
            return b""
        said = process.readAllStandardOutput().data()
        process.deleteLater()
        return bytes(said).strip()

    def _on_listed(self, said: bytes) -> None:
        try:
            rows = msgspec.json.decode(said, type=list[tuple[str, str, Role]])
        except msgspec.DecodeError:
            rows = []
        self.listed.emit(tuple(Operator(OperatorId(i), name, role) for i, name, role in rows))

    def _on_checked(self, said: bytes) -> None:
        if said == YES:
            self._lock.succeeded()
            self.opened.emit()
            return
        self._lock.failed(time.monotonic())
        self.refused.emit(ceil(self._lock.wait(time.monotonic())))
