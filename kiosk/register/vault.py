"""The vault file: the data key, wrapped once for each operator and once for the recovery words.

Rule: the file says who can sign in, and nothing about residents. It can be read without a key and
without any cryptography; what opens a slot is in `kiosk.register.slots`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from kiosk.access import Operator, OperatorId, Role
from kiosk.ports import Mode
from kiosk.register.folder import Folder, write_whole
from kiosk.register.refusals import Problem, RegisterError, on_disk

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


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one Argon2id run takes: KiB of memory, passes, lanes.

    The default is above OWASP's minimum and is RFC 9106's second recommended option but for its
    lanes. The upper bounds are for reading: a tampered vault must not eat the machine's memory.
    """

    memory: Annotated[int, msgspec.Meta(ge=8, le=512 * 1024)] = 64 * 1024
    passes: Annotated[int, msgspec.Meta(ge=1, le=10)] = 3
    lanes: Annotated[int, msgspec.Meta(ge=1, le=4)] = 1


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


def read_vault(folder: Folder) -> Vault:
    """Read vault.json. Raises RegisterError for a damaged or newer file."""
    with on_disk():
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
