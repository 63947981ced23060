"""A program's processes as the kernel tells: its family, whether it ended, whether it rests."""

import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_PATIENCE = 30.0
_AT_LEAST = 2.0
"""Seconds from a press on; longer than a page needs to be ready on a machine with time."""
_ASLEEP = 0.5
"""Seconds without a thread that runs, waits for its turn or for the disk."""
_AT_WORK = {"R", "D"}
_ENDED = {"", "Z"}
"""States of a thread or process, see proc_pid_stat(5); none where it is gone."""


def children(process: int) -> list[int]:
    """List what a process started and has not outlived; nothing where it has ended itself."""
    with suppress(OSError):
        told = Path(f"/proc/{process}/task/{process}/children").read_text()
        return [int(child) for child in told.split()]
    return []


def family(process: int) -> list[int]:
    """List a process, its children, and theirs."""
    return [process, *(one for child in children(process) for one in family(child))]


def await_end(processes: list[int]) -> None:
    """Wait until none of them runs any more; the limit is the only clock here."""
    end = time.monotonic() + _PATIENCE
    while running := [one for one in processes if _state(Path(f"/proc/{one}")) not in _ENDED]:
        assert time.monotonic() < end, running
        time.sleep(0.02)


def await_sleep(process: int) -> None:
    """Wait until a process has done what it was at: a page has come, and its keyboard."""
    worked = begun = time.monotonic()
    while time.monotonic() - worked < _ASLEEP:
        assert time.monotonic() - begun < _PATIENCE, process
        if _works(process):
            worked = time.monotonic()
        time.sleep(0.02)


@dataclass(slots=True)
class Rest:
    """Tells when a key that a program has not taken is lost, and may be pressed again.

    Never before: what a busy program does late would meet a second press meant for it, and that
    one would press the button of the next page.
    """

    process: int
    begun: float = field(default_factory=time.monotonic)
    worked: float = field(default_factory=time.monotonic)

    def reached(self) -> bool:
        """Look once more: has it, with its children, slept long enough by now?"""
        now = time.monotonic()
        if any(_works(one) for one in family(self.process)):
            self.worked = now
        return now - self.begun > _AT_LEAST and now - self.worked > _ASLEEP


def _works(process: int) -> bool:
    return any(_state(thread) in _AT_WORK for thread in Path(f"/proc/{process}/task").glob("*"))


def _state(task: Path) -> str:
    with suppress(OSError):  # it has ended
        return (task / "stat").read_text().rpartition(")")[2].split()[0]
    return ""
