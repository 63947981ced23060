"""A workplace for screen tests: fulfils the port, keeps everything in RAM, refuses other use."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, cast

from kiosk.access import Operator, OperatorId, Role
from kiosk.errors import KnownError
from kiosk.isolation import FAMILIES, Seal
from kiosk.ports import Clock, Mode
from kiosk.workplace import (
    Choosable,
    NotSetUp,
    RecoverySheet,
    SetUp,
    SetUpPlan,
    Standing,
    Unlocked,
    WrongPassphrase,
)

if TYPE_CHECKING:
    from kiosk.desk import Desk

WORDS = tuple(f"word{number}" for number in range(1, 25))
GOOD = "correct horse battery"
NO_ROOM = KnownError("There is no room.", safe="Nothing was made.", do="Make room.")


@dataclass(frozen=True)
class FixedClock:
    """Always the same day."""

    day: date = date(2026, 11, 21)

    def today(self) -> date:
        return self.day


@dataclass(frozen=True)
class BareDesk:
    """As much of a desk as the entrance touches."""

    operator: Operator

    def close(self) -> None:
        """Nothing is open."""


@dataclass
class FakeWorkplace:
    """`GOOD` opens every name's lock. Wrong tries wait 0, 0, 2, 4 ... seconds."""

    mode: Mode = Mode.PRACTICE
    clock: Clock = field(default_factory=FixedClock)
    seal: Seal = field(default_factory=lambda: Seal(frozenset(FAMILIES), False, False))
    title: str = "CityKey"
    operators: tuple[Operator, ...] = ()
    hint: str = ""
    room_left: bool = True
    plans: list[SetUpPlan] = field(default_factory=list)
    wrong: int = 0

    def warm(self) -> None:
        """Nothing is slow here."""

    def programmes(self) -> tuple[Choosable, ...]:
        return (Choosable("chicago", "CityKey", "Chicago"), Choosable("sf", "SF City ID", "SF"))

    def standing(self) -> Standing:
        return SetUp(self.operators, self.hint) if self.operators else NotSetUp()

    def set_up(self, plan: SetUpPlan) -> RecoverySheet:
        if not self.room_left:
            raise NO_ROOM
        self.plans.append(plan)
        self.operators = (person(plan.operator, Role.SUPERVISOR),)
        return RecoverySheet(WORDS, b"%PDF-1.4 sheet")

    def sign_in(self, operator: OperatorId, passphrase: str) -> "Desk | WrongPassphrase":
        if passphrase != GOOD:
            return self._wrong()
        found = next(one for one in self.operators if one.id == operator)
        return cast("Desk", BareDesk(found))

    def unlock(self, operator: OperatorId, passphrase: str) -> Unlocked | WrongPassphrase:
        found = next(one for one in self.operators if one.id == operator)
        return Unlocked(found) if passphrase == GOOD else self._wrong()

    def _wrong(self) -> WrongPassphrase:
        self.wrong += 1
        return WrongPassphrase(0 if self.wrong < 3 else 2 ** (self.wrong - 2))


def person(name: str, role: Role = Role.CLERK) -> Operator:
    """Make an operator whose id follows from the name."""
    return Operator(OperatorId(name.casefold().replace(" ", "-")), name, role)
