"""Saying that the clock is right although the register was used on a later day: two people do.

Rule: nobody alone turns a register back in time, for dates are printed on cards. Practice, which
issues no card, is content with one.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.access import (
    Act,
    Countersigned,
    NotAllowed,
    Operator,
    OperatorId,
    SamePerson,
    WrongPassphrase,
    countersign,
)
from kiosk.event import Signature
from kiosk.issuance import Event
from kiosk.ports import Mode
from kiosk.register.days import Days
from kiosk.register.folder import Folder
from kiosk.register.opening import open_with
from kiosk.register.presence import vault_of
from kiosk.register.recovery import read_recovery
from kiosk.register.slots import unlock, unlock_recovery
from kiosk.register.vault import RECOVERY, Vault

PRACTISING: Final = OperatorId("practice")
"""Stands in the journal of a practice register for the second person."""


@dataclass(frozen=True, slots=True)
class NotBehind:
    """The register's last day is not later than today: there was nothing to sign."""


ClockSigning = Countersigned | NotBehind | SamePerson | NotAllowed | WrongPassphrase


def accept_clock(
    path: Path, first: Signature, second: Signature | None, *, mode: Mode, on: date
) -> ClockSigning:
    """Write down that these two say it is this day; the register can be used from then on.

    `second` is a supervisor or a custodian, or the recovery sheet; None is for practice. Raises
    RegisterError as opening does.
    """
    vault = vault_of(Folder(path))
    signed = _signed(vault, first, second, mode)
    if not isinstance(signed, Countersigned):
        return signed
    said = (signed.first, first.passphrase)
    opened = open_with(path, *said, programme=None, mode=mode, on=on, clock=signed.second)
    if isinstance(opened, WrongPassphrase):
        return opened
    with opened as register:
        rows = register.head().count
        told = Days(register).happened(rows - 3, rows)
    return signed if Event.CLOCK_COUNTERSIGNED in told else NotBehind()


def _signed(
    vault: Vault, first: Signature, second: Signature | None, mode: Mode
) -> Countersigned | SamePerson | NotAllowed | WrongPassphrase:
    if second is None:
        practising = Countersigned(first.colleague, PRACTISING)
        return practising if mode is Mode.PRACTICE else NotAllowed()
    other = _identified(vault, second)
    mine = next((one for one in vault.operators if one.id == first.colleague), None)
    if other is None or mine is None:
        return WrongPassphrase()
    return countersign(Act.ACCEPT_CLOCK, mine, other)


def _identified(vault: Vault, said: Signature) -> Operator | None:
    """Check a passphrase, or the recovery words, against their slot."""
    if said.colleague == RECOVERY.id:
        secret = read_recovery(said.passphrase)
        fits = secret is not None and unlock_recovery(vault, secret) is not None
        return RECOVERY if fits else None
    if unlock(vault, said.colleague, said.passphrase) is None:
        return None
    return next(one for one in vault.operators if one.id == said.colleague)
