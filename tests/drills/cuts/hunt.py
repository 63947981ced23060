"""The parent of the runs: has each one cut, then the books audited, and keeps the score.

Rule: a series of runs shares a register, as a day goes on after each cut, and ends in a closed day.
"""

import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.application import Name
from kiosk.desk import Desk
from tests.drills.cuts.audit import Audit, Told
from tests.drills.cuts.cut import Act, Cut, drawn_cut
from tests.drills.cuts.facts import Diary
from tests.drills.cuts.people import seated
from tests.drills.cuts.printers import CORNERS, stands_still
from tests.drills.cuts.progress import Progress
from tests.drills.cuts.rest import left_at_rest
from tests.drills.cuts.run import forked
from tests.drills.cuts.score import Hit, Outcome, Score
from tests.drills.cuts.table import Place
from tests.drills.cuts.watch import Watch
from tests.drills.venue import set_up
from tests.kiosk.register.sample import PASSPHRASE

SERIES = 25
"""So many runs share a register; then its day is closed and a new one begins."""


@dataclass
class Hunt:
    """One printer's runs, one after another."""

    printer: str
    seed: int
    score: Score
    progress: Progress
    usual: dict[Act, float] = field(default_factory=dict)

    def series(self, first: int, runs: int) -> None:
        """Cut one register's day so many times, then let it be closed."""
        with place(self.printer) as here:
            told = Told()
            for number in range(first, first + runs):
                dice = random.Random(f"{self.seed} {self.printer} {number}")
                cut = drawn_cut(dice, spooler=self.printer == "cups")
                hit, told = self._one(here, cut, number, told)
                self._judge(here, number, hit, told)
                told = _read(here, told)
                self.progress.tell(self.score)
            self._last(here, first + runs - 1, told)

    def _one(self, here: Place, cut: Cut, number: int, told: Told) -> tuple[Hit, Told]:
        child, pipe = forked(here, cut, self.seed * 1_000_000 + number)
        hit = Hit(count=told.count)
        Watch(here.corner, cut, child, pipe, self.usual, hit).to_the_end()
        here.corner.restore()
        for finding in hit.wrong:
            self.score.wrong(self.printer, number, finding)
        if hit.status not in (0, -signal.SIGKILL):
            self.score.wrong(self.printer, number, f"the program crashed in {hit.act}")
        return hit, Told(max(told.count, hit.count), told.head)

    def _judge(self, here: Place, number: int, hit: Hit, told: Told) -> None:
        with here.open(whole=False) as register:
            audit = Audit(register, here.world(), told)
            # Opening wrote one row of its own: that somebody signed in.
            outcome = Outcome.of(hit, register.head().count - 1)
            self.score.add(self.printer, hit, outcome)
            for finding in audit.findings():
                self.score.wrong(self.printer, number, f"{finding} (cut in: {hit.act})")

    def _last(self, here: Place, number: int, told: Told) -> None:
        """Let the last run settle everything and close the day; then nothing may be open."""
        hit, told = self._one(here, Cut(None), number, told)
        stands_still(here.corner)
        here.corner.printer().clear()
        for finding in left_at_rest(here, told, hit):
            self.score.wrong(self.printer, number, f"{finding} (at the end of the day)")


@contextmanager
def place(printer: str) -> Iterator[Place]:
    """Set up one register, its people and its printer, for one series."""
    with TemporaryDirectory(prefix="handback-cuts-") as name:
        root = Path(name)
        venue = set_up(root / "register", 1)
        _warm(venue.desk)
        venue.register.close()
        with CORNERS[printer](root) as corner:
            clerk, diary = venue.clerks[0].id, Diary(root / "facts")
            yield Place(root / "register", clerk, venue.supervisor.id, corner, diary)


def _warm(desk: Desk) -> None:
    """Load all that a run needs, so that each fork has it."""
    case = seated(Name("Rosa", "Marin"))
    desk.prepare(case)
    desk.countersign(case, desk.operator.id, PASSPHRASE)
    desk.day.readiness()


def _read(here: Place, told: Told) -> Told:
    """Read the journal's head, as a day sheet would print it."""
    with here.open(whole=False) as register:
        head = register.head()
    return Told(max(told.count, head.count), head.printed)
