"""Whether the print scheduler of this machine keeps or repeats what it printed: findings, no fixes.

Rule: what can be tried is tried (an empty page is given, withdrawn and looked for); the rest is
read from the settings the running scheduler was started with, its mounts and its queues. What
cannot be read is a finding too.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.ports import Fault
from printing.printers.jobs import Jobs
from printing.printers.queue import Queue
from printing.printers.running import find_running
from printing.printers.scheduler import Scheduler, Silent

PROCESSES: Final = Path("/proc")
GUARD: Final = "once:"
"""How the address of a queue begins that lets each job through once (`packaging/cups/once`)."""

LONGEST_HISTORY: Final = 300
"""Seconds that an ended job's number and title may stay."""

_EMPTY_PAGE: Final = b"%PDF-1.4\n%%EOF\n"
_TITLE: Final = "test"
_LIMIT: Final = 60


class Finding(StrEnum):
    """What stands against the settings in `resources/packaging/cups`."""

    UNREADABLE = "the settings of the print service cannot be read"
    KEEPS_FILES = "the print service keeps the files of printed cards"
    KEEPS_HISTORY = "the print service remembers ended jobs too long"
    PRINTS_AGAIN = "a failed card would be printed again without being asked for"
    SHOWS_JOBS = "other accounts of this machine may read about jobs"
    LISTENS = "the print service listens on a network address"
    LOGS_JOBS = "the print service logs the name of every job"
    SPOOL_ON_DISK = "cards waiting to be printed are written to the disk"
    UNGUARDED = "a job could reach the printer twice (its address does not begin with once:)"


def keeps_files(jobs: Jobs) -> bool | Silent:
    """Give the queue an empty page that cannot print, withdraw it, and look for its file."""
    job = jobs.create(_TITLE, (), _LIMIT, held=True)
    if isinstance(job, Fault):
        return Silent()
    jobs.give(job, _EMPTY_PAGE)
    jobs.end(job)
    kept = jobs.preserved(job)
    jobs.withdraw(job)
    return kept


def examine(scheduler: Scheduler, processes: Path = PROCESSES) -> tuple[Finding, ...]:
    """Read the settings and the mounts of the scheduler that answers here."""
    running = find_running(scheduler, processes)
    try:
        settings = running.settings.read_text("utf-8")
        files = _settings(running.files.read_text("utf-8"))
    except OSError:
        return (Finding.UNREADABLE,)
    found = list(examine_settings(settings))
    if not spool_in_memory(running.mounts, files.get("requestroot", "/var/spool/cups")):
        found.append(Finding.SPOOL_ON_DISK)
    return tuple(found)


def examine_queue(queue: Queue) -> Iterator[Finding]:
    """Say what stands against one queue: it must not print a job a second time."""
    if not queue.device.startswith(GUARD):
        yield Finding.UNGUARDED
    if queue.policy != "abort-job":
        yield Finding.PRINTS_AGAIN


def examine_settings(scheduler: str) -> Iterable[Finding]:
    """Compare `cupsd.conf` with what a card needs; an absent line has the scheduler's default."""
    said = _settings(scheduler)
    if said.get("preservejobfiles", "86400").lower() not in {"no", "off", "false", "0"}:
        yield Finding.KEEPS_FILES
    if _seconds(said.get("preservejobhistory", "yes")) > LONGEST_HISTORY:
        yield Finding.KEEPS_HISTORY
    if said.get("errorpolicy", "stop-printer").lower() != "abort-job":
        yield Finding.PRINTS_AGAIN
    if said.get("jobprivatevalues", "default").lower() != "all":
        yield Finding.SHOWS_JOBS
    if any(_is_network(address) for address in _addresses(scheduler)):
        yield Finding.LISTENS
    if said.get("pagelogformat", "") != "":
        yield Finding.LOGS_JOBS


def spool_in_memory(mounts: str, spool: str) -> bool:
    """Say whether a folder lies on a tmpfs, by a process's own `mountinfo` (Linux, proc(5))."""
    nearest, kind = "", ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        place = before.split()[4]
        inside = f"{spool}/".startswith(f"{place.rstrip('/')}/")
        if inside and len(place) >= len(nearest):
            nearest, kind = place, after.split()[0]
    return kind in {"tmpfs", "ramfs"}


def _settings(text: str) -> dict[str, str]:
    """Read the directives, first word to the rest; the last of a name counts."""
    lines = (line.strip() for line in text.splitlines())
    pairs = (line.partition(" ") for line in lines if line and not line.startswith(("#", "<")))
    return {name.lower(): rest.strip() for name, _, rest in pairs}


def _seconds(said: str) -> float:
    """Read a length of time as cupsd.conf(5) writes it; "yes" is for ever."""
    match = re.fullmatch(r"(\d+)([smhdw]?)", said.lower())
    if match is None:
        return 0.0 if said.lower() in {"no", "off", "false"} else float("inf")
    units = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
    return float(match[1]) * units[match[2]]


def _addresses(text: str) -> list[str]:
    return re.findall(r"(?im)^\s*(?:Listen|Port|SSLListen|SSLPort)\s+(\S+)", text)


def _is_network(address: str) -> bool:
    return not address.startswith("/")
