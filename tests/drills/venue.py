"""The table where a simulated event day happens: a real register, two clerks, a made-up printer."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from kiosk import parts
from kiosk.access import Operator, Role
from kiosk.desk import Desk
from kiosk.drawn_people import practice_portrait
from kiosk.event import Signature
from kiosk.isolation import FAMILIES, Seal
from kiosk.portrait import Portrait, read_portrait
from kiosk.ports import Mode, Printer
from kiosk.programme import Programme, read_programme, shipped
from kiosk.register import Register, add_operator, create, open_with, sign_in
from kiosk.serial import Serial
from tests.drills.physical import PhysicalPrinter
from tests.kiosk.register.sample import CHEAP, PASSPHRASE

DAY = date(2026, 11, 21)
SEALED = Seal(frozenset(FAMILIES), core_dumps=False, dumpable=False)


@dataclass(frozen=True)
class Noon:
    """It is always the event day."""

    def today(self) -> date:
        return DAY


@dataclass
class Venue:
    """The table, the printer, the people, and what is physically true."""

    register: Register
    folder: Path
    dice: random.Random
    printer: PhysicalPrinter
    programme: Programme
    supervisor: Operator
    clerks: list[Operator]
    desk: Desk
    waste: int = 0
    used_ribbons: int = 0
    boxes: int = 0
    hands: dict[Serial, str] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)

    def sit_down(self, who: Operator) -> None:
        """Let somebody else sign in at the desk."""
        assert sign_in(self.register, who.id, PASSPHRASE, DAY) == who
        pace = self.desk.day.pace
        self.desk = desk_of(self.register, self.folder, self.programme, self.printer)
        self.desk.day.pace = pace

    @property
    def signature(self) -> Signature:
        return Signature(self.supervisor.id, PASSPHRASE)


@cache
def portraits() -> tuple[Portrait, ...]:
    found = [read_portrait(practice_portrait(seed)) for seed in range(6)]
    return tuple(one for one in found if isinstance(one, Portrait))


@cache
def chicago() -> Programme:
    return read_programme(next(path for path in shipped() if path.stem == "chicago"))


def desk_of(register: Register, folder: Path, programme: Programme, printer: Printer) -> Desk:
    return parts.desk(
        folder, Mode.REAL, programme, register, clock=Noon(), seal=SEALED, printer=printer
    )


def set_up(folder: Path, seed: int) -> Venue:
    programme = chicago()
    made = create(
        folder, programme=programme.id, retained={"name", "birth_date"}, mode=Mode.REAL,
        operator="Sam Supervisor", passphrase=PASSPHRASE, on=DAY, cost=CHEAP,
    )  # fmt: skip
    register = open_with(
        folder, made.operator.id, PASSPHRASE, programme=None, mode=Mode.REAL, on=DAY
    )
    assert isinstance(register, Register)
    clerks = [
        added
        for name in ("Ana Clerk", "Ben Clerk")
        if isinstance(
            added := add_operator(register, name, Role.CLERK, PASSPHRASE, on=DAY, cost=CHEAP),
            Operator,
        )
    ]
    dice = random.Random(seed)
    printer = PhysicalPrinter(dice)
    desk = desk_of(register, folder, programme, printer)
    return Venue(register, folder, dice, printer, programme, made.operator, clerks, desk)
