"""The two printers of the drill, each with a count of its own that no kill of the program reaches.

The folder's: a press takes each whole file and makes a card. CUPS: the scripted printer behind a
real scheduler, which may lose its power too.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.ports import Fault, JobId, JobState, Printer, Ready
from printing.printers.cups import CupsPrinter
from printing.printers.folder import FolderPrinter
from printing.printers.following import Limits
from tests.cups.scheduler import QUEUE, PrivateScheduler, private_scheduler
from tests.drills.physical import Came

SHORT = Limits(waiting=5, working=5, attended=5, silent=2, grace=1, whole=15)
"""Nobody in this drill walks to a shelf: seconds are enough for everything."""


_MOMENT = 2.0


class Clearing(Printer, Protocol):
    """A printer whose leftovers of an earlier run are cleared when the program starts."""

    def clear(self) -> None: ...


class Corner(Protocol):
    """A printer, and what can be seen of it without asking the program."""

    def printer(self) -> Clearing: ...
    def will(self, came: Came) -> None: ...
    def titles(self) -> list[str]: ...
    def at_work(self) -> bool: ...
    def residue(self, *, remembered: bool = False) -> list[str]: ...
    def cut(self) -> None: ...
    def restore(self) -> None: ...


def stands_still(corner: Corner) -> None:
    """Wait as a clerk does: until the printer makes no more noise."""
    while corner.at_work():
        time.sleep(0.005)


def nothing_of_a_card(corner: Corner) -> bool:
    """Say whether no card's file is kept; a print service needs a moment to drop one."""
    end = time.monotonic() + _MOMENT
    while time.monotonic() < end:
        if not corner.residue():
            return True
        time.sleep(0.005)
    return False


# -- a folder -------------------------------------------------------------------------------------


@dataclass
class Press:
    """A folder printer with somebody behind it who makes a card of every file."""

    folder: FolderPrinter
    count: Path
    came: Came = Came.GOOD
    name: str = "Press"

    def preflight(self) -> Ready | Fault:
        return self.folder.preflight()

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        job = self.folder.send(pdf, title)
        if not isinstance(job, Fault) and self.came is not Came.NOTHING:
            handle = os.open(self.count, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            os.write(handle, f"{title}\n".encode())
            os.close(handle)
        return job

    def watch(self, job: JobId) -> JobState:
        return self.folder.watch(job)

    def cancel(self, job: JobId) -> None:
        self.folder.cancel(job)

    def clear(self) -> None:
        self.folder.clear()


@dataclass
class FolderCorner:
    """Satisfies `Corner` with a folder; a cut of the power changes nothing that the disk has."""

    cards: Path
    press: Press

    def printer(self) -> Clearing:
        return self.press

    def will(self, came: Came) -> None:
        self.press.came = came

    def titles(self) -> list[str]:
        count = self.press.count
        return count.read_text().split() if count.exists() else []

    def at_work(self) -> bool:
        return False

    def residue(self, *, remembered: bool = False) -> list[str]:
        return sorted(path.name for path in self.cards.iterdir())

    def cut(self) -> None:
        """Nothing here but the program runs on power."""

    def restore(self) -> None:
        """Nothing was away."""


@contextmanager
def folder_corner(place: Path) -> Iterator[Corner]:
    cards = place / "cards"
    cards.mkdir(exist_ok=True)
    yield FolderCorner(cards, Press(FolderPrinter(cards), place / "count"))


# -- CUPS -----------------------------------------------------------------------------------------

_TIME = 0.01
_SCRIPTS = {
    Came.GOOD: ("card", "end 0"),
    Came.UNREADABLE: ("card", "end 0"),
    Came.RUINED: ("card", "end 1"),
    Came.NOTHING: ("end 1",),
}


@dataclass
class CupsCorner:
    """Satisfies `Corner` with a scheduler of its own, that starts with an empty spool."""

    scheduler: PrivateScheduler

    def printer(self) -> Clearing:
        return CupsPrinter(QUEUE, self.scheduler.asked, limits=SHORT)

    def will(self, came: Came) -> None:
        *card, end = _SCRIPTS[came]
        self.scheduler.script(f"wait {_TIME}", *card, f"wait {_TIME}", end)

    def titles(self) -> list[str]:
        return self.scheduler.titles()

    def at_work(self) -> bool:
        return self.scheduler.at_work()

    def residue(self, *, remembered: bool = False) -> list[str]:
        """Name documents (d...), and, if asked for, what is `remembered` of a job (c...)."""
        names = self.scheduler.spooled()
        return names if remembered else [name for name in names if not name.startswith("c")]

    def cut(self) -> None:
        self.scheduler.cut_power()

    def restore(self) -> None:
        if self.scheduler.process is None:
            self.scheduler.start()


@contextmanager
def cups_corner(_place: Path) -> Iterator[Corner]:
    with private_scheduler() as scheduler:
        yield CupsCorner(scheduler)


CORNERS = {"folder": folder_corner, "cups": cups_corner}
