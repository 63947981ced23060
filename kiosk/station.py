"""Wiring: the one place that knows every part. Builds a workplace for real use or for practice.

Practice has its own folder, its own register and its own keys; a register remembers which of the
two it is, and refuses the other. What only a signed-in operator needs is in `kiosk.parts`, which is
loaded on first need: the sign-in screen must not wait for it.
"""

import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from importlib import import_module
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.access import LockOut, OperatorId
from kiosk.access import WrongPassphrase as NotOpened
from kiosk.clock import SystemClock
from kiosk.errors import BugError, KnownError
from kiosk.isolation import Seal
from kiosk.ports import Clock, Mode, Printer
from kiosk.register import Nothing, Problem, RegisterError, default_folder, standing
from kiosk.workplace import (
    PRACTICE_OPERATOR,
    PRACTICE_PASSPHRASE,
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
    from kiosk.programme import Programme
    from kiosk.register import Register


@dataclass(slots=True)
class Station:
    """One workstation: fulfils `kiosk.workplace.Workplace` with the real parts."""

    folder: Path
    mode: Mode
    seal: Seal
    clock: Clock = field(default_factory=SystemClock)
    printer: Printer | None = None
    makes_practice: bool = True
    lock_outs: dict[str, LockOut] = field(default_factory=dict)
    register: "Register | None" = None
    desk: "Desk | None" = None
    _rules: "dict[str, Programme]" = field(default_factory=dict)

    @classmethod
    def at(cls, folder: Path | None, *, mode: Mode, seal: Seal) -> "Station":
        """Build a station over a data folder, or over the usual one of its mode."""
        return cls(folder or default_folder(mode), mode, seal)

    @property
    def title(self) -> str:
        """The programme's title, or the product's name before set-up."""
        found = standing(self.folder)
        if isinstance(found, Nothing):
            return "Handback"
        from kiosk.programme import text  # noqa: PLC0415  # see the module

        return text(self.programme(found.identity.programme).title, "en")

    def warm(self) -> None:
        """Load what a case will need, while nobody is waiting for it."""
        import_module("kiosk.parts")

    def programmes(self) -> tuple[Choosable, ...]:
        """List the programmes this installation carries."""
        from kiosk.programme import read_programme, shipped, text  # noqa: PLC0415  # see the module

        carried = (read_programme(path) for path in shipped())
        return tuple(Choosable(p.id, text(p.title, "en"), p.city) for p in carried)

    def programme(self, identifier: str) -> "Programme":
        """Read one programme, once: the city's own file in the data folder, or the shipped one."""
        if identifier not in self._rules:
            self._rules[identifier] = self._read(identifier)
        return self._rules[identifier]

    def _read(self, identifier: str) -> "Programme":
        from kiosk.programme import read_programme, shipped  # noqa: PLC0415  # see the module

        own = self.folder / "programme.toml"
        for path in (own,) if own.exists() else shipped():
            programme = read_programme(path)
            if programme.id == identifier:
                return programme
        raise KnownError(
            f"The rules of the programme {identifier} are not on this workstation.",
            safe="The register was not opened and nothing was changed.",
            do="Put the programme's file back, or ask the city clerk's office for it.",
        )

    def standing(self) -> Standing:
        """Find out whether a register stands. Practice makes its own, and says how to sign in."""
        found = standing(self.folder)
        if isinstance(found, Nothing) and self.mode is Mode.PRACTICE and self.makes_practice:
            self.set_up(SetUpPlan("chicago", PRACTICE_OPERATOR, PRACTICE_PASSPHRASE))
            found = standing(self.folder)
        if isinstance(found, Nothing):
            return NotSetUp()
        if found.identity.mode is not self.mode:
            raise RegisterError(Problem.OTHER_MODE)
        hint = PRACTICE_PASSPHRASE if self.mode is Mode.PRACTICE else ""
        return SetUp(found.operators, hint)

    def set_up(self, plan: SetUpPlan) -> RecoverySheet:
        """Make vault, register, first operator and trust list; give the recovery sheet once."""
        from kiosk import parts  # noqa: PLC0415  # see the module

        programme = self.programme(plan.programme)
        return parts.set_up(self.folder, self.mode, programme, plan, self.clock.today())

    def sign_in(self, operator: OperatorId, passphrase: str) -> "Desk | WrongPassphrase":
        """Open the operator's key slot and the register behind it; wrong tries wait longer."""
        if (wait := self._wait(operator)) > 0:
            return WrongPassphrase(wait)
        found = standing(self.folder)
        if isinstance(found, Nothing):
            raise BugError("somebody signs in where no register stands")
        from kiosk import parts  # noqa: PLC0415  # see the module
        from kiosk.register import open_with  # noqa: PLC0415  # see the module

        programme = self.programme(found.identity.programme)
        opened = open_with(
            self.folder,
            operator,
            passphrase,
            programme=programme.id,
            mode=self.mode,
            on=self.clock.today(),
        )
        if isinstance(opened, NotOpened):
            return self._refused(operator)
        self.lock_outs.pop(operator, None)
        with ExitStack() as otherwise:
            otherwise.callback(opened.close)
            desk = parts.desk(
                self.folder,
                self.mode,
                programme,
                opened,
                clock=self.clock,
                seal=self.seal,
                printer=self.printer,
            )
            otherwise.pop_all()
        self.register, self.desk = opened, desk
        return desk

    def unlock(self, operator: OperatorId, passphrase: str) -> Unlocked | WrongPassphrase:
        """Check an operator's passphrase; nothing is opened a second time.

        Another operator than before takes the desk over, with every case on it, and the journal
        names them from then on.
        """
        if self.register is None or self.desk is None:
            raise BugError("somebody unlocks a desk where nobody signed in")
        if (wait := self._wait(operator)) > 0:
            return WrongPassphrase(wait)
        from kiosk import parts  # noqa: PLC0415  # see the module

        who = parts.unlock(self.desk, self.register, operator, passphrase)
        if isinstance(who, NotOpened):
            return self._refused(operator)
        self.lock_outs.pop(operator, None)
        return Unlocked(who)

    def _wait(self, operator: OperatorId) -> int:
        waiting = self.lock_outs.setdefault(operator, LockOut())
        return ceil(waiting.wait(time.monotonic()))

    def _refused(self, operator: OperatorId) -> WrongPassphrase:
        self.lock_outs[operator].failed(time.monotonic())
        return WrongPassphrase(self._wait(operator))
