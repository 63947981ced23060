"""Wiring: the one place that knows every part. Builds a workplace for real use or for practice.

Practice has its own folder, its own register and its own keys; a register remembers which of the
two it is, and refuses the other.
"""

import time
from dataclasses import dataclass, field
from functools import partial
from math import ceil
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk import credential
from kiosk.access import LockOut, OperatorId, PassphraseProblem, read_passphrase
from kiosk.access import WrongPassphrase as NotOpened
from kiosk.clock import SystemClock
from kiosk.desk import Desk
from kiosk.errors import BugError, KnownError
from kiosk.isolation import Seal
from kiosk.ports import Clock, Mode, Printer
from kiosk.programme import Programme, read_programme, shipped, text
from kiosk.register import (
    Nothing,
    Register,
    confirm,
    create,
    default_folder,
    open_with,
    standing,
)
from kiosk.trust import VERSION, TrustList, marked_programme, trusted, write_trust
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
from printing.card import DesignedCards
from printing.paper.recovery import recovery_sheet
from printing.printers.folder import FolderPrinter


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
    register: Register | None = None

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
        return text(self.programme(found.identity.programme).title, "en")

    def programmes(self) -> tuple[Choosable, ...]:
        """List the programmes this installation carries."""
        carried = (read_programme(path) for path in shipped())
        return tuple(Choosable(p.id, text(p.title, "en"), p.city) for p in carried)

    def programme(self, identifier: str) -> Programme:
        """Read one programme: the city's own file in the data folder, else the shipped one."""
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
        hint = PRACTICE_PASSPHRASE if self.mode is Mode.PRACTICE else ""
        return SetUp(found.operators, hint)

    def set_up(self, plan: SetUpPlan) -> RecoverySheet:
        """Make vault, register, first operator and trust list; give the recovery sheet once."""
        passphrase = read_passphrase(plan.passphrase)
        if isinstance(passphrase, PassphraseProblem):
            raise BugError("set-up was asked for with a passphrase that was never checked")
        programme, today = self.programme(plan.programme), self.clock.today()
        created = create(
            self.folder,
            programme=programme.id,
            retained=_columns(programme),
            mode=self.mode,
            operator=plan.operator,
            passphrase=passphrase,
            on=today,
        )
        words = created.recovery.words
        pdf = recovery_sheet(
            words,
            created.recovery.qr_text,
            text(programme.title, "en"),
            created.identity.register_id.hex(),
            today,
            practice=self.mode is Mode.PRACTICE,
        )
        return RecoverySheet(words, pdf)

    def sign_in(self, operator: OperatorId, passphrase: str) -> Desk | WrongPassphrase:
        """Open the operator's key slot and the register behind it; wrong tries wait longer."""
        if (wait := self._wait(operator)) > 0:
            return WrongPassphrase(wait)
        found = standing(self.folder)
        if isinstance(found, Nothing):
            raise BugError("somebody signs in where no register stands")
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
        self.register = opened
        return self._desk(programme, opened)

    def unlock(self, operator: OperatorId, passphrase: str) -> Unlocked | WrongPassphrase:
        """Check the signed-in operator's passphrase; nothing is opened a second time."""
        if self.register is None or self.register.operator.id != operator:
            raise BugError("somebody unlocks a desk that is not theirs")
        if (wait := self._wait(operator)) > 0:
            return WrongPassphrase(wait)
        if isinstance(confirm(self.register, operator, passphrase), NotOpened):
            return self._refused(operator)
        self.lock_outs.pop(operator, None)
        return Unlocked()

    def _wait(self, operator: OperatorId) -> int:
        waiting = self.lock_outs.setdefault(operator, LockOut())
        return ceil(waiting.wait(time.monotonic()))

    def _refused(self, operator: OperatorId) -> WrongPassphrase:
        self.lock_outs[operator].failed(time.monotonic())
        return WrongPassphrase(self._wait(operator))

    def _desk(self, programme: Programme, register: Register) -> Desk:
        newest = register.signing_keys()[-1]
        trust = self._trust(programme, register)
        (self.folder / "trust.json").write_bytes(write_trust(trust))
        return Desk(
            programme=programme,
            operator=register.operator,
            mode=self.mode,
            clock=self.clock,
            books=register,
            tickets=register,
            sign=partial(
                credential.sign,
                key=Ed25519PrivateKey.from_private_bytes(newest.private),
                key_id=newest.key_id,
            ),
            trust=trust,
            cards=DesignedCards(),
            printer=self.printer or self._folder_printer(),
            close=register.close,
        )

    def _folder_printer(self) -> FolderPrinter:
        folder = self.folder / "cards"
        folder.mkdir(mode=0o700, exist_ok=True)
        printer = FolderPrinter(folder, keeps=self.mode is Mode.PRACTICE)
        printer.clear()
        return printer

    def _trust(self, programme: Programme, register: Register) -> TrustList:
        """List the register's public keys: the file that partners are given."""
        keys = register.signing_keys()
        return TrustList(
            version=VERSION,
            programme=marked_programme(programme.id, self.mode),
            city=programme.city,
            issued_on=self.clock.today(),
            keys=tuple(
                trusted(Ed25519PublicKey.from_public_bytes(key.public), key.created_on)
                for key in keys
            ),
        )


def _columns(programme: Programme) -> frozenset[str]:
    """Name the register's columns that the programme's retained fields need."""
    names = {"given_name": "name", "surnames": "name"}
    return frozenset(names.get(field, field) for field in programme.fields.retained())
