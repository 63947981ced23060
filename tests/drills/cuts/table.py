"""The clerk's side of the table in one process: desk, diary, printer, and the pipe that is told."""

import os
import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from pathlib import Path

from kiosk.access import OperatorId
from kiosk.desk import Desk
from kiosk.event import Signature
from kiosk.ports import Mode
from kiosk.register import Register, open_with
from kiosk.register.entry import SqlEntry
from tests.drills.cuts.cut import Act, Cut, Moment
from tests.drills.cuts.facts import Diary, Fact, World
from tests.drills.cuts.printers import Corner
from tests.drills.venue import DAY, chicago, desk_of
from tests.kiosk.register.sample import PASSPHRASE


@dataclass(frozen=True)
class Place:
    """One register, the people who may sign, the printer in the corner, the physical truth."""

    folder: Path
    clerk: OperatorId
    supervisor: OperatorId
    corner: Corner
    diary: Diary

    @property
    def signature(self) -> Signature:
        return Signature(self.supervisor, PASSPHRASE)

    def open(self, *, whole: bool = True) -> Register:
        """Open the register; an auditor looks at one that is not `whole`, too."""
        register = open_with(
            self.folder,
            self.clerk,
            PASSPHRASE,
            programme=None,
            mode=Mode.REAL,
            on=DAY,
            whole=whole,
        )
        assert isinstance(register, Register)
        return register

    def world(self) -> World:
        return self.diary.read(self.corner.titles())


@dataclass(slots=True, repr=False)
class Mortal(Register):
    """A register whose process dies by its own hand at the end of one chosen unit of work."""

    cut: Cut = field(default_factory=lambda: Cut(None))
    countdown: int = 0

    @contextmanager
    def entry(self) -> Iterator[SqlEntry]:
        self.countdown -= 1
        with Register.entry(self) as entry:
            yield entry
            self._die_if(Moment.BEFORE_COMMIT)
        self._die_if(Moment.AFTER_COMMIT)

    def _die_if(self, moment: Moment) -> None:
        if self.countdown == 0 and self.cut.moment is moment:
            os.kill(os.getpid(), signal.SIGKILL)


def mortal(register: Register, cut: Cut) -> Mortal:
    return Mortal(**{one.name: getattr(register, one.name) for one in fields(Register)}, cut=cut)


@dataclass
class Table:
    """What a clerk has in front of them during one run."""

    place: Place
    cut: Cut
    dice: random.Random
    pipe: int
    register: Mortal | None = None
    _desk: Desk | None = None

    @property
    def desk(self) -> Desk:
        assert self._desk is not None
        return self._desk

    def sit_down(self) -> None:
        """Open the register and clear the printer, as the program does when it starts."""
        with self.act(Act.OPEN):
            self.register = mortal(self.place.open(), self.cut)
            printer = self.place.corner.printer()
            self._desk = desk_of(self.register, self.place.folder, chicago(), printer)
        self.clear()

    def clear(self) -> None:
        """Clear the printer, as the program does when it starts."""
        printer = self.place.corner.printer()
        with self.act(Act.CLEAR):
            printer.clear()
        self.desk.printer = printer

    @contextmanager
    def act(self, act: Act) -> Iterator[None]:
        """Do one thing; the parent is told before and after, and kills in between or not."""
        self._say(f"try {act.name}")
        if self.register is not None and act is self.cut.act:
            self.register.countdown = self.cut.commit
        yield
        if self.register is not None:
            self.register.countdown = 0
            self._say(f"did {act.name} {self.register.head().count}")

    def wrong(self, what: str) -> None:
        """Tell the parent that something is not as it should be."""
        self._say(f"wrong {what}")

    def happens(self, fact: Fact) -> None:
        self.place.diary.add(fact)

    @property
    def world(self) -> World:
        return self.place.world()

    def _say(self, line: str) -> None:
        os.write(self.pipe, f"{line}\n".encode())
