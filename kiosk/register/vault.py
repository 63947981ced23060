"""The vault file: the data key, wrapped once for each operator and once for the recovery words.

Rule: each slot is bound to its register, mode, operator, role and cost; changing any of them in the
file makes the slot useless. The file says who can sign in, and nothing about residents.
"""

import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from kiosk.access import Operator, OperatorId, Passphrase, Role
from kiosk.ports import Mode
from kiosk.register.folder import Folder, write_whole
from kiosk.register.keys import Cost, DataKey, derive, fits, stretch, unwrap, wrap
from kiosk.register.recovery import RecoverySecret
from kiosk.register.refusals import Problem, RegisterError, plainly

VERSION = 1
_MAX_BYTES = 1 << 20
RECOVERY = Operator(OperatorId("recovery"), "recovery sheet", Role.CUSTODIAN)
"""Who the journal names when the register was opened with the recovery words."""


class Kind(StrEnum):
    """What unwraps a slot."""

    OPERATOR = "operator"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Identity:
    """Which register this is; `register_id` is 16 random bytes."""

    register_id: bytes
    programme: str
    mode: Mode


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One wrapped copy of the data key. A recovery slot's secret needs no stretching."""

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=32)]
    kind: Kind
    name: Annotated[str, msgspec.Meta(max_length=120)]
    role: Role
    cost: Cost
    salt: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    wrapped: Annotated[bytes, msgspec.Meta(min_length=60, max_length=60)]

    @property
    def operator(self) -> Operator:
        """Who this slot lets in."""
        return Operator(OperatorId(self.id), self.name, self.role)


class Vault(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. `check` tells a wrong key from a damaged register."""

    format: Literal["handback vault"]
    version: int
    register_id: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    programme: str
    mode: Mode
    check: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=200)]

    @property
    def operators(self) -> tuple[Operator, ...]:
        """Everybody who can sign in, in the order they were added."""
        return tuple(slot.operator for slot in self.slots if slot.kind is Kind.OPERATOR)


class _Version(msgspec.Struct):
    version: int


def identity_of(vault: Vault) -> Identity:
    """Say which register a vault belongs to."""
    return Identity(vault.register_id, vault.programme, vault.mode)


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


def read_vault(folder: Folder) -> Vault:
    """Read vault.json. Raises RegisterError for a damaged or newer file."""
    with plainly():
        content = folder.vault.read_bytes()
    if len(content) > _MAX_BYTES:
        raise RegisterError(Problem.VAULT_DAMAGED)
    try:
        if msgspec.json.decode(content, type=_Version).version > VERSION:
            raise RegisterError(Problem.VAULT_NEWER)
        return msgspec.json.decode(content, type=Vault)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise RegisterError(Problem.VAULT_DAMAGED) from None


def write_vault(folder: Folder, vault: Vault) -> None:
    """Replace vault.json in one step."""
    write_whole(folder.vault, msgspec.json.format(msgspec.json.encode(vault), indent=1))


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
