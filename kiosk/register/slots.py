"""The vault's slots: closing one around the data key, and opening it again.

Rule: each slot is bound to its register, mode, operator, role and cost; changing any of them in the
file makes the slot useless.
"""

import secrets

import msgspec

from kiosk.access import Operator, OperatorId, Passphrase
from kiosk.ports import Mode
from kiosk.register.keys import DataKey, derive, fits, stretch, unwrap, wrap
from kiosk.register.recovery import RecoverySecret
from kiosk.register.refusals import Problem, RegisterError
from kiosk.register.vault import RECOVERY, VERSION, Cost, Kind, Slot, Vault


def new_vault(programme: str, mode: Mode, key: DataKey) -> Vault:
    """Make a vault without slots, with a fresh register id."""
    register_id = secrets.token_bytes(16)
    check = derive(key, register_id, "check")
    return Vault("handback vault", VERSION, register_id, programme, mode, check, ())


def with_operator(
    vault: Vault, key: DataKey, operator: Operator, passphrase: Passphrase, cost: Cost
) -> Vault:
    """Give the vault with a slot for this operator, replacing one with the same id."""
    salt = secrets.token_bytes(16)
    bound = _bound(vault, Kind.OPERATOR, operator, cost)
    wrapped = wrap(key, stretch(passphrase, salt, cost), bound)
    slot = Slot(operator.id, Kind.OPERATOR, operator.name, operator.role, cost, salt, wrapped)
    return _with(vault, slot)


def with_recovery(vault: Vault, key: DataKey, secret: RecoverySecret) -> Vault:
    """Give the vault with a recovery slot, replacing the old one."""
    salt, cost = secrets.token_bytes(16), Cost()
    bound = _bound(vault, Kind.RECOVERY, RECOVERY, cost)
    wrapped = wrap(key, derive(secret, salt, "recovery"), bound)
    return _with(
        vault, Slot(RECOVERY.id, Kind.RECOVERY, RECOVERY.name, RECOVERY.role, cost, salt, wrapped)
    )


def unlock(vault: Vault, operator: OperatorId, passphrase: str) -> DataKey | None:
    """Give the data key; None for a wrong passphrase, or a slot somebody altered.

    Raises RegisterError(VAULT_DAMAGED) where the slot is whole but the check value is not.
    """
    slot = _slot(vault, operator, Kind.OPERATOR)
    if slot is None:
        return None
    return _open(vault, slot, stretch(passphrase, slot.salt, slot.cost))


def unlock_recovery(vault: Vault, secret: RecoverySecret) -> DataKey | None:
    """Give the data key for the recovery secret; None if it is another register's."""
    slot = _slot(vault, RECOVERY.id, Kind.RECOVERY)
    if slot is None:
        return None
    return _open(vault, slot, derive(secret, slot.salt, "recovery"))


def _slot(vault: Vault, operator: OperatorId, kind: Kind) -> Slot | None:
    return next((s for s in vault.slots if s.id == operator and s.kind is kind), None)


def _with(vault: Vault, slot: Slot) -> Vault:
    others = [other for other in vault.slots if other.id != slot.id]
    return msgspec.structs.replace(vault, slots=(*others, slot))


def _open(vault: Vault, slot: Slot, wrapping: bytes) -> DataKey | None:
    key = unwrap(slot.wrapped, wrapping, _bound(vault, slot.kind, slot.operator, slot.cost))
    if key is not None and not fits(key, vault.register_id, vault.check):
        raise RegisterError(Problem.VAULT_DAMAGED)
    return key


def _bound(vault: Vault, kind: Kind, operator: Operator, cost: Cost) -> bytes:
    who = (kind, operator.id, operator.name, operator.role)
    register = (vault.register_id, vault.programme, vault.mode)
    return msgspec.json.encode(("handback slot 1", *register, *who, cost))
