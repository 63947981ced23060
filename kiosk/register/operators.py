"""Operators of an open register: sign in, second look, add, change a passphrase, renew recovery.

Rule: the journal row comes first, then the vault; a vault is always replaced whole.
"""

from datetime import date

from kiosk.access import (
    Act,
    NotAllowed,
    Operator,
    OperatorId,
    Passphrase,
    Role,
    WrongPassphrase,
    may,
)
from kiosk.issuance import Event
from kiosk.register.founding import new_operator_id
from kiosk.register.recovery import RecoverySheet, new_recovery_secret, sheet_of
from kiosk.register.register import Register
from kiosk.register.slots import unlock, with_operator, with_recovery
from kiosk.register.vault import Cost, Vault, write_vault


def confirm(
    register: Register, operator: OperatorId, passphrase: str
) -> Operator | WrongPassphrase:
    """Check who stands there, for an idle lock or a second signature. Nobody is signed in by it."""
    if unlock(register.vault, operator, passphrase) is None:
        return WrongPassphrase()
    return next(one for one in register.vault.operators if one.id == operator)


def sign_in(
    register: Register, operator: OperatorId, passphrase: str, on: date
) -> Operator | WrongPassphrase:
    """Hand the open register to another operator; the journal names them from now on."""
    who = confirm(register, operator, passphrase)
    if isinstance(who, Operator):
        with register.entry() as entry:
            entry.note(Event.SIGNED_IN, on, by=who.id)
        register.operator = who  # only once it is written down
    return who


def add_operator(
    register: Register,
    name: str,
    role: Role,
    passphrase: Passphrase,
    *,
    on: date,
    cost: Cost = Cost(),  # noqa: B008 - frozen
) -> Operator | NotAllowed:
    """Give somebody a key slot of their own; supervisors and custodians may."""
    if not may(register.operator, Act.ADD_OPERATOR):
        return NotAllowed()
    new = Operator(new_operator_id(), name, role)
    vault = with_operator(register.vault, register.data_key, new, passphrase, cost)
    _replace(register, vault, Event.OPERATOR_ADDED, on)
    return new


def change_passphrase(
    register: Register,
    old: str,
    new: Passphrase,
    *,
    on: date,
    cost: Cost = Cost(),  # noqa: B008 - frozen
) -> Operator | WrongPassphrase:
    """Wrap the signed-in operator's slot anew. Old copies of the vault keep the old passphrase."""
    who = confirm(register, register.operator.id, old)
    if isinstance(who, Operator):
        vault = with_operator(register.vault, register.data_key, who, new, cost)
        _replace(register, vault, Event.PASSPHRASE_CHANGED, on)
    return who


def renew_recovery(register: Register, *, on: date) -> RecoverySheet | NotAllowed:
    """Make new recovery words; the old sheet opens nothing from now on."""
    if not may(register.operator, Act.RENEW_RECOVERY):
        return NotAllowed()
    secret = new_recovery_secret()
    vault = with_recovery(register.vault, register.data_key, secret)
    _replace(register, vault, Event.RECOVERY_RENEWED, on)
    return sheet_of(secret)


def _replace(register: Register, vault: Vault, event: Event, on: date) -> None:
    _note(register, event, on)
    write_vault(register.folder, vault)
    register.vault = vault


def _note(register: Register, event: Event, on: date) -> None:
    with register.entry() as entry:
        entry.note(event, on)
