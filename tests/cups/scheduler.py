"""A print scheduler of our own: real, private, with the shipped settings and a scripted printer.

Rule: the settings are the shipped files; only their places are moved into one folder. It starts the
way its unit does: with an empty spool. A machine without cupsd fails here instead of skipping.
"""

import shlex
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import resources
from printing.printers.ipp import Attribute, Operation, Tag
from printing.printers.scheduler import Scheduler, Silent
from tests.cups.keeper import end_all, is_scheduler, kept, working_in

HERE = Path(__file__).parent
CUPSD = Path("/usr/sbin/cupsd")
SYSTEM = Path("/usr/lib/cups")
QUEUE = "cards"
ROLL, OFFICE = "receipts", "office"
PAPER = {ROLL: "roll.ppd", OFFICE: "office.ppd"}
"""Queues for paper, and the drivers that describe them: an 80 mm roll; A4, Letter and A6."""
PATIENCE = 20.0

SAVES_AT_ONCE = {"DirtyCleanInterval": "0"}
"""Otherwise a scheduler forgets a job that it knew for less than 30 s when it is killed."""


@dataclass(slots=True)
class PrivateScheduler:
    """One scheduler with one queue, whose printer does what its script says."""

    folder: Path
    process: "subprocess.Popen[bytes] | None" = None
    settings: dict[str, str] = field(default_factory=dict)
    policy: str = "abort-job"
    _others: frozenset[int] = frozenset()
    through: str = "once:"
    spool: Path = field(init=False)

    def __post_init__(self) -> None:
        self.spool = self.folder / "spool"

    @property
    def asked(self) -> Scheduler:
        return Scheduler(self.folder / "cups.sock")

    @property
    def printer(self) -> Path:
        return self.folder / "printer"

    @property
    def device(self) -> str:
        """The address of every queue's printer: its own backend behind the shipped one."""
        return f"{self.through}cards:{self.printer}"

    def start(self, *, empty: bool = True) -> None:
        """Start as the shipped unit does: what it runs before the scheduler, then the scheduler."""
        if empty:
            self._before()
        mine, files = str(self.folder / "cupsd.conf"), str(self.folder / "files.conf")
        command = [str(CUPSD), "-f", "-c", mine, "-s", files]
        self.process = subprocess.Popen(command)
        until(lambda: not isinstance(self.look(), Silent))

    def look(self) -> object:
        anywhere = Attribute("printer-uri", Tag.URI, ("ipp://localhost/",))
        return self.asked.ask(Operation.CUPS_GET_PRINTERS, anywhere)

    def kill(self) -> None:
        """Take the scheduler away in the middle of whatever it does."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()
        self.process = None

    def cut_power(self) -> None:
        """Take the scheduler away with every filter and driver it had started."""
        end_all(self.folder, but=self._others)
        if self.process is not None:
            self.process.wait()
            self.process = None

    def at_work(self) -> bool:
        """Say whether a filter or the printer is busy, even one whose scheduler is gone."""
        return any(not is_scheduler(one) for one in working_in(self.folder) - self._others)

    def freeze(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGCONT)

    def forget_numbers(self) -> None:
        """Lose what the scheduler remembers of its jobs, their numbers included."""
        (self.folder / "cache" / "job.cache").unlink(missing_ok=True)

    def stop(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(PATIENCE)
            self.process = None

    def script(self, *lines: str) -> None:
        """Say what the printer does with every card from now on."""
        (self.printer / "script").write_text("".join(f"{line}\n" for line in lines))

    def allow(self, word: str) -> None:
        """Let a printer that waits `until` this word go on."""
        (self.printer / word).touch()

    def cards(self) -> list[str]:
        """Give the UUID of the job of every card that ever came out of the printer."""
        return [line.split()[0] for line in self._came_out()]

    def titles(self) -> list[str]:
        """Give the title of the job of every card that ever came out."""
        return [line.split()[1] for line in self._came_out()]

    def _came_out(self) -> list[str]:
        counted = self.printer / "cards"
        return counted.read_text().splitlines() if counted.exists() else []

    def page(self, job: str) -> bytes:
        return (self.printer / f"page.{job}").read_bytes()

    def spooled(self) -> list[str]:
        """Give the names of everything the scheduler keeps on disk of any job."""
        return sorted(path.name for path in self.spool.rglob("*") if path.is_file())

    def log(self) -> str:
        return (self.folder / "log" / "error_log").read_text()

    def _before(self) -> None:
        unit = resources.path("packaging", "cups", "cups.service.d", "handback.conf").read_text()
        for line in unit.splitlines():
            if line.startswith("ExecStartPre="):
                command = line.removeprefix("ExecStartPre=").replace(
                    "/var/spool/cups", str(self.spool)
                )
                subprocess.run(shlex.split(command), check=True)
        temporary = self.spool / "tmp"
        temporary.mkdir(exist_ok=True)
        temporary.chmod(0o1777)

    def lay_out(self, driver: str, paper: dict[str, str]) -> None:
        self.spool.mkdir(exist_ok=True)
        for name in ("cache", "state", "log", "printer", "root/ppd", "bin/backend"):
            (self.folder / name).mkdir(parents=True)
        self.folder.chmod(0o755)
        self.printer.chmod(0o777)
        for name in ("daemon", "notifier", "cgi-bin", "monitor"):
            (self.folder / "bin" / name).symlink_to(SYSTEM / name)
        shutil.copytree(SYSTEM / "filter", self.folder / "bin" / "filter", symlinks=True)
        shutil.copy(HERE / "filter", self.folder / "bin" / "filter" / "tocard")
        once = resources.path("packaging", "cups", "once")
        shutil.copy(once, self.folder / "bin" / "backend" / "once")
        (self.folder / "bin" / "backend" / "once").chmod(0o700)  # cupsd then runs it as root
        shutil.copy(HERE / "backend", self.folder / "bin" / "backend" / "cards")
        for name, described in {QUEUE: driver, **paper}.items():
            (self.folder / "root" / "ppd" / f"{name}.ppd").write_text(described)
        (self.folder / "root" / "printers.conf").write_text(
            "".join(_QUEUE.format(name, self.device, self.policy) for name in (QUEUE, *paper))
        )
        (self.folder / "cupsd.conf").write_text(self._scheduler_settings())
        (self.folder / "files.conf").write_text(self._file_settings())
        self.script("card", "end 0")

    def _scheduler_settings(self) -> str:
        shipped = resources.path("packaging", "cups", "cupsd.conf").read_text()
        return _changed(shipped, {"Listen": str(self.folder / "cups.sock"), **self.settings})

    def _file_settings(self) -> str:
        shipped = resources.path("packaging", "cups", "cups-files.conf").read_text()
        places: dict[str, str | Path] = {
            "RequestRoot": self.spool,
            "TempDir": self.spool / "tmp",
            "AccessLog": "log/access_log",
            "ErrorLog": "log/error_log",
            "PageLog": "log/page_log",
            "ServerRoot": "root",
            "CacheDir": "cache",
            "StateDir": "state",
            "ServerBin": "bin",
        }
        return _changed(shipped, {name: str(self.folder / place) for name, place in places.items()})


_QUEUE = """
<Printer {}>
DeviceURI {}
State Idle
Accepting Yes
Shared No
JobSheets none none
OpPolicy default
ErrorPolicy {}
</Printer>
"""


def _driver(changes: dict[str, str], *, raster: bool, file: str = "card.ppd") -> str:
    """Describe the printer: pages as pixels, as real ones want them, or as PDF, which is quick."""
    described = (HERE / file).read_text()
    for before, after in changes.items():
        assert before in described
        described = described.replace(before, after)
    return described if raster else described.replace("vnd.cups-raster", "vnd.cups-pdf")


def _changed(shipped: str, settings: dict[str, str]) -> str:
    kept = [line for line in shipped.splitlines() if line.split(" ")[0] not in settings]
    return "\n".join([*kept, *(f"{name} {value}" for name, value in settings.items()), ""])


def until(there: Callable[[], object]) -> None:
    """Wait for something that must come; the limit is the only clock here."""
    end = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)


@contextmanager
def private_scheduler(
    settings: dict[str, str] | None = None,
    *,
    raster: bool = False,
    driver: dict[str, str] | None = None,
    policy: str = "abort-job",
    through: str = "once:",
    paper: bool = False,
    in_memory: bool = False,
) -> Iterator[PrivateScheduler]:
    """Run a scheduler in a folder that its unprivileged helpers may reach.

    With `paper` it has the queues for slips and sheets too; `driver` changes the cards' alone.
    `in_memory` puts its spool where the shipped unit does: on a tmpfs.
    """
    assert CUPSD.exists(), "cupsd is missing: apt-get install cups-daemon cups-filters"
    folder = Path(tempfile.mkdtemp(prefix="handback-cups-"))
    keeper = kept(folder)
    others = frozenset({keeper.pid})
    scheduler = PrivateScheduler(
        folder, settings=settings or {}, policy=policy, through=through, _others=others
    )
    drivers = {name: _driver({}, raster=raster, file=file) for name, file in PAPER.items()}
    if in_memory:
        scheduler.spool = Path(tempfile.mkdtemp(prefix="handback-cups-", dir="/dev/shm"))
    try:
        scheduler.lay_out(_driver(driver or {}, raster=raster), drivers if paper else {})
        scheduler.start()
        yield scheduler
    finally:
        scheduler.stop()
        keeper.communicate()  # it ends what is left, and removes the folder
        shutil.rmtree(scheduler.spool, ignore_errors=True)
