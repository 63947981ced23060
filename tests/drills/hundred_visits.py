"""A hundred residents leave the real station in every possible way; then everything is searched.

    python -m tests.drills.hundred_visits --visits 100 --seed 1 --output DIR

Every second resident writes Arabic, Russian or Chinese; some have the station read to them, and
the keyboard stands on its screen. The whole of it runs under an X server of its own, with home,
temporary, cache, run-time and working folder of its own. Afterwards every file there, and what lies
in shared memory, is searched for pieces of what was typed; the keeper and the X server are searched
while they still run, where this process may look. Exits 1 when anything was found, or when the
keeper grew.
"""

import argparse
import os
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, sleep

import msgspec

from tests.atspi.voice import WrittenVoice, written_voice
from tests.journeys.fragments import finds, finds_in_memory, finds_written, pieces
from tests.journeys.leftovers import files_under, opened
from tests.journeys.real_window import display
from tests.journeys.station_visits import (
    Ending,
    Page,
    Places,
    Visits,
    endings,
    furnish,
    station,
)
from tests.journeys.tongues import ENGLISH, OTHERS, Tongue, Words, invented
from tests.processes import children
from ui.languages import CODES

IDLE_SECONDS = 20
"""The least a programme may say."""
FLAT_KB = 1024
"""So much may the keeper grow between a tenth of the visits and the end."""
_ALOUD = 0.3
"""The share of the others that has the station read to them."""
SHARED = Path("/dev/shm")  # where shared memory lies on Linux


@dataclass(frozen=True, slots=True)
class Size:
    """A process as anybody may see it: memory in kB, threads, children; handles where allowed."""

    resident: int
    threads: int
    children: int
    handles: int | None


@dataclass(slots=True)
class Report:
    """What a run came to. `files` are those that were made or changed in it.

    `spoken` are pieces of words that the voice was given to say, by language: they really came in,
    and the voice was on; `slips` counts those who must have heard all of theirs.
    """

    visits: int
    endings: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    aloud: int = 0
    spoken: Counter[str] = field(default_factory=Counter)
    slips: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    back_after_stop: list[float] = field(default_factory=list)
    keeper: dict[int, Size] = field(default_factory=dict)
    exit_status: int = -1
    stopped_told: bool = False
    files: list[str] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)
    in_files: dict[str, int] = field(default_factory=dict)
    in_memory: dict[str, dict[str, int] | str] = field(default_factory=dict)

    @property
    def faults(self) -> list[str]:
        """Say what must not be."""
        early, late = min(self.keeper), max(self.keeper)
        found = [f"{file}: {count} pieces of words" for file, count in self.in_files.items()]
        found += [f"shared memory is left: {name}" for name in self.shared]
        unheard = [code for code in self.slips if not self.spoken[code]]
        found += [f"nothing typed was read aloud in {code}" for code in unheard]
        if self.exit_status != 0 or not self.stopped_told:
            found.append(f"the station ended with {self.exit_status}")
        if self.keeper[late].resident - self.keeper[early].resident > FLAT_KB:
            found.append("the keeper's memory grew")
        for what in ("threads", "children", "handles"):
            if getattr(self.keeper[late], what) != getattr(self.keeper[early], what):
                found.append(f"the keeper's {what} changed")
        held = ((name, has) for name, has in self.in_memory.items() if isinstance(has, dict))
        return found + [f"the memory of {name} holds {has}" for name, has in held if has]


def size(pid: int) -> Size:
    """Look at a process."""
    proc = Path(f"/proc/{pid}")
    status = dict(line.split(":", 1) for line in (proc / "status").read_text("ascii").splitlines())
    try:
        handles: int | None = len(list((proc / "fd").iterdir()))
    except PermissionError:  # the seal keeps others out; root may look
        handles = None
    resident = int(status["VmRSS"].split()[0])
    return Size(resident, int(status["Threads"]), len(children(pid)), handles)


def live_through(
    base: Path, count: int, seed: int, *, idle: float, others: Sequence[Tongue] = OTHERS
) -> Report:
    """Run the station for so many visits; gives what it left.

    `others` are the languages of every second resident, in turn.
    """
    dice, report, begun = random.Random(seed), Report(count), perf_counter()
    home, places = base / "screen", Places(base)
    home.mkdir(mode=0o700)
    rules, ways = furnish(places, IDLE_SECONDS), list(endings(dice, count, idle=idle))
    people = _people(dice, ways, others)
    shared, before = set(SHARED.iterdir()), _stamps(base)
    with (
        tempfile.TemporaryDirectory() as folder,
        display(home) as screen,
        station(places, screen, rules, _voice(folder)) as visits,
    ):
        for at, (person, (last, ending)) in enumerate(zip(people, ways, strict=True), start=1):
            visits.visit(person, last, ending)
            _count(report, person, ending)
            if at in {max(2, count // 10), count}:
                report.keeper[at] = _settled(visits)
        _search_memory(report, visits, people)
        report.exit_status, report.back_after_stop = visits.close(), visits.back_after
        report.spoken = _spoken(visits.voice, people)
    told = (base / "said").read_text(encoding="utf-8")
    report.stopped_told = not visits.stops or f"stopped by itself{visits.stops:13}" in told
    changed = [path for path, stamp in _stamps(base).items() if before.get(path) != stamp]
    report.files = sorted(_place(path, base) for path in changed)
    report.shared = sorted(path.name for path in set(SHARED.iterdir()) - shared)
    report.in_files = dict(_search_files([*changed, *files_under([SHARED])], base, people))
    report.seconds = perf_counter() - begun
    return report


def _people(
    dice: random.Random, ways: list[tuple[Page, Ending]], others: Sequence[Tongue]
) -> list[Words]:
    """Draw who comes: every second one not in English; who takes a slip has all read to them."""
    people = []
    for at, (_last, ending) in enumerate(ways):
        tongue = others[at // 2 % len(others)] if at % 2 else ENGLISH
        people.append(invented(dice, tongue, aloud=ending is Ending.SLIP or dice.random() < _ALOUD))
    return people


def _voice(folder: str) -> WrittenVoice:
    """Lay out a voice for every language that writes what it says, beside what is searched."""
    return written_voice(Path(folder) / "voice", [code.partition("-")[0] for code in CODES])


def _count(report: Report, person: Words, ending: Ending) -> None:
    report.endings[ending.value] += 1
    report.languages[person.tongue.code] += 1
    if ending is Ending.SLIP:
        report.slips[person.tongue.code] += 1
    report.aloud += person.aloud


def _spoken(voice: WrittenVoice, people: list[Words]) -> Counter[str]:
    """Count the pieces of residents' words among what was said, by their language."""
    said, count = voice.heard, Counter[str]()
    for tongue in (ENGLISH, *OTHERS):
        theirs = [one for one in people if one.tongue is tongue]
        count[tongue.code] = finds(said, _wanted(theirs)).total()
    return count


def _settled(visits: Visits) -> Size:
    """Look at the keeper once one session is shown, one waits, and the one before has gone."""
    found, by = size(visits.keeper.pid), perf_counter() + 30
    while perf_counter() < by:
        sleep(0.3)
        before, found = found, size(visits.keeper.pid)
        if found == before and found.children == 2:
            break
    return found


def _stamps(base: Path) -> dict[Path, tuple[int, int]]:
    """Tell when each file was last changed, by a clock that no program can set back on a file."""
    found = ((path, path.stat()) for path in files_under([base]))
    return {path: (stat.st_ctime_ns, stat.st_size) for path, stat in found}


def _search_files(files: list[Path], base: Path, people: list[Words]) -> Iterator[tuple[str, int]]:
    wanted = _wanted(people)
    days = {form for person in people for form in _dates(person)}
    for path in files:
        for content in _contents(path):
            found = finds_written(content, wanted).total()
            found += sum(content.count(day) for day in days)
            if found:
                yield _place(path, base), found


def _wanted(people: list[Words]) -> frozenset[bytes]:
    return pieces(word for person in people for word in person.canaries)


def _contents(path: Path) -> Iterator[bytes]:
    with suppress(FileNotFoundError, PermissionError):  # gone with its service; somebody else's
        yield from opened(path)


def _dates(person: Words) -> Iterator[bytes]:
    for form in ("%Y-%m-%d", "%m/%d/%Y", "%d.%m.%Y"):
        written = person.born.strftime(form)
        yield from (written.encode(), written.encode("utf-16-le"))


def _search_memory(report: Report, visits: Visits, people: list[Words]) -> None:
    """Search the keeper, the screen's server and both sessions, none of which serves anybody."""
    wanted, parent = _wanted(people), visits.keeper.pid
    waiting = dict(enumerate(children(parent), start=1))
    for name, pid in {
        "keeper": parent,
        "X server": _server(),
        **{f"waiting session {at}": child for at, child in waiting.items()},
        **{
            f"voice of waiting session {at}": one
            for at, s in waiting.items()
            for one in children(s)
        },
    }.items():
        try:
            report.in_memory[name] = dict(finds_in_memory(pid, wanted))
        except PermissionError:
            report.in_memory[name] = "sealed against this process"
        except (FileNotFoundError, ProcessLookupError):
            report.in_memory[name] = "has ended"


def _server() -> int:
    """Find the X server among the processes this one started."""
    ours = children(os.getpid())
    return next(p for p in ours if Path(f"/proc/{p}/comm").read_text("ascii").strip() == "Xvfb")


def _place(path: Path, base: Path) -> str:
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else str(path)


def _tell(report: Report) -> None:
    say = sys.stdout.write
    ways = ", ".join(f"{way} {count}" for way, count in sorted(report.endings.items()))
    say(f"{report.visits} visits in {report.seconds:.0f} s: {ways}\n")
    spoken = ", ".join(f"{code} {count}" for code, count in report.languages.items())
    say(f"languages: {spoken}; read aloud to {report.aloud}\n")
    say(f"pieces of words that were read aloud: {dict(report.spoken)}\n")
    if waits := sorted(report.back_after_stop):
        middle, longest = waits[len(waits) // 2], waits[-1]
        say(f"greeting again after a stop: median {middle:.2f} s, longest {longest:.2f} s\n")
    for at, seen in report.keeper.items():
        say(f"keeper after {at:3}: {seen}\n")
    for name, held in report.in_memory.items():
        say(f"pieces of words in the memory of {name}: {held or 'none'}\n")
    for file in report.files:
        say(f"written during the run: {file}\n")
    say(f"files with pieces of words: {len(report.in_files)}\n")
    for fault in report.faults:
        say(f"FAULT {fault}\n")


def main() -> int:
    """Run, tell, and give 1 when anything is wrong."""
    parser = argparse.ArgumentParser(description="Leave the station in every way, then search.")
    parser.add_argument("--visits", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--idle", type=float, default=0.08, help="the weight of walking away")
    parser.add_argument("--output", type=Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as base:
        report = live_through(Path(base), args.visits, args.seed, idle=args.idle)
    _tell(report)
    if args.output is not None:
        args.output.mkdir(parents=True, exist_ok=True)
        (args.output / "visits.json").write_bytes(msgspec.json.format(msgspec.json.encode(report)))
    return int(bool(report.faults))


if __name__ == "__main__":
    sys.exit(main())
