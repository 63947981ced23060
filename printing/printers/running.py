"""The print scheduler that runs: which process it is, and what it was started with.

Rule: the settings that count are those of the process that answers, wherever they lie.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from printing.printers.scheduler import Scheduler

SETTINGS: Final = Path("/etc/cups")
"""Where Debian and Ubuntu keep `cupsd.conf` and `cups-files.conf`."""

_NAME: Final = "cupsd"


@dataclass(frozen=True, slots=True)
class Running:
    """The files of settings, and the mounts that the process sees; its unit may give it its own."""

    settings: Path
    files: Path
    mounts: str = ""


def find_running(scheduler: Scheduler, processes: Path) -> Running:
    """Find the scheduler's process; where there is none, the settings it would be started with."""
    process = _process_of(scheduler, processes)
    if process is None:
        return Running(SETTINGS / "cupsd.conf", SETTINGS / "cups-files.conf")
    words = _read(process / "cmdline").split("\0")
    settings = Path(_after("-c", words) or SETTINGS / "cupsd.conf")
    files = Path(_after("-s", words) or settings.with_name("cups-files.conf"))
    return Running(settings, files, _read(process / "mountinfo"))


def _process_of(scheduler: Scheduler, processes: Path) -> Path | None:
    number = scheduler.process()
    if number is not None and _is_scheduler(processes / str(number)):
        return processes / str(number)
    return next((one for one in sorted(processes.glob("[0-9]*")) if _is_scheduler(one)), None)


def _is_scheduler(process: Path) -> bool:
    return _read(process / "comm").strip() == _NAME


def _read(path: Path) -> str:
    with suppress(OSError):  # a process may end while it is looked at
        return path.read_text("utf-8", "replace")
    return ""


def _after(flag: str, words: list[str]) -> str:
    """Give the word after a flag of the command line (cupsd(8))."""
    return words[words.index(flag) + 1] if flag in words[:-1] else ""
