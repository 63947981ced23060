"""What stands in a folder, seen without a key. Rule: looking changes nothing, needs no secret."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.access import Operator
from kiosk.register.folder import Folder
from kiosk.register.refusals import Problem, RegisterError, on_disk
from kiosk.register.vault import Identity, Vault, identity_of, read_vault


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is no register in the folder."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A register stands in the folder; these people can sign in."""

    identity: Identity
    operators: tuple[Operator, ...]


def standing(path: Path) -> Nothing | Standing:
    """Look without a key. Raises RegisterError where one of the two files is missing or damaged."""
    folder = Folder(path)
    if not anything(folder):
        return Nothing()
    vault = vault_of(folder)
    return Standing(identity_of(vault), vault.operators)


def anything(folder: Folder) -> bool:
    """Say whether the folder holds a register, or part of one."""
    with on_disk():
        return folder.vault.exists() or folder.database.exists()


def vault_of(folder: Folder) -> Vault:
    """Read the vault of a register that has both its files, or can be healed to have them."""
    if not folder.vault.exists():
        raise RegisterError(Problem.VAULT_MISSING)
    vault = read_vault(folder)
    if not folder.database.exists() and not folder.unfinished.exists():
        raise RegisterError(Problem.DATABASE_MISSING)
    return vault
