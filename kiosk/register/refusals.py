"""Why a register cannot be used: three plain sentences each. Rule: none names a person."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from kiosk.errors import KnownError


class Problem(StrEnum):
    """What got in the way."""

    NO_REGISTER = "no register"
    EXISTS = "exists"
    VAULT_MISSING = "vault missing"
    VAULT_DAMAGED = "vault damaged"
    VAULT_NEWER = "vault newer"
    DATABASE_MISSING = "database missing"
    DATABASE_DAMAGED = "database damaged"
    NOT_TOGETHER = "not together"
    NEWER = "newer"
    OTHER_PROGRAMME = "other programme"
    OTHER_MODE = "other mode"
    IN_USE = "in use"
    READ_ONLY = "read-only"
    DISK_FULL = "disk full"
    DISK_FAILED = "disk failed"
    NO_PLACE = "no place"
    CLOCK_BACK = "clock back"


_UNTOUCHED = "Nothing was changed."
_LAST_COMPLETE = "Everything up to the last completed step is kept."
_BACKUP = "Put the backup of the register in its place, or ask the custodian."

_SENTENCES: dict[Problem, tuple[str, str, str]] = {
    Problem.NO_REGISTER: (
        "There is no register in this folder.",
        _UNTOUCHED,
        "Choose the right folder, or set up a new register with `handback setup`.",
    ),
    Problem.EXISTS: (
        "This folder already holds a register.",
        "The register in it was not touched.",
        "Sign in to it, or choose an empty folder.",
    ),
    Problem.VAULT_MISSING: (
        "The register is here, but its vault (vault.json) is missing.",
        "The register is whole, and stays closed without its vault.",
        "Put vault.json back from the backup; the recovery words work only together with it.",
    ),
    Problem.VAULT_DAMAGED: (
        "The vault (vault.json) is damaged and cannot be read.",
        "The register itself was not touched.",
        "Put vault.json back from the backup, then sign in again.",
    ),
    Problem.VAULT_NEWER: (
        "The vault was written by a newer version of Handback.",
        _UNTOUCHED,
        "Install the newer version on this workstation.",
    ),
    Problem.DATABASE_MISSING: (
        "The vault is here, but the register (register.db) is missing.",
        "The vault is whole, and opens the register once it is back.",
        "Put register.db back from the backup, or ask the custodian.",
    ),
    Problem.DATABASE_DAMAGED: (
        "The register is damaged and cannot be trusted.",
        "Nothing was written over the damage.",
        _BACKUP,
    ),
    Problem.NOT_TOGETHER: (
        "The register and the vault do not belong together, or the register's start is damaged.",
        _UNTOUCHED,
        "Put register.db and vault.json of the same backup side by side.",
    ),
    Problem.NEWER: (
        "The register was written by a newer version of Handback.",
        _UNTOUCHED,
        "Install the newer version on this workstation.",
    ),
    Problem.OTHER_PROGRAMME: (
        "This register belongs to another programme.",
        _UNTOUCHED,
        "Choose this programme's own folder.",
    ),
    Problem.OTHER_MODE: (
        "A practice register and a real one were about to be mixed up.",
        _UNTOUCHED,
        "Choose a folder of the right kind: practice and real enrolment never share one.",
    ),
    Problem.IN_USE: (
        "Handback already has this register open.",
        "The other window goes on undisturbed.",
        "Use that window, or close it first.",
    ),
    Problem.READ_ONLY: (
        "Handback may not write in the register's folder.",
        _LAST_COMPLETE,
        "Ask whoever looks after this workstation to make the folder writable.",
    ),
    Problem.DISK_FULL: (
        "The disk is full.",
        _LAST_COMPLETE,
        "Free some room, then repeat the last step.",
    ),
    Problem.DISK_FAILED: (
        "The disk did not do what it was asked.",
        _LAST_COMPLETE,
        "Stop enrolling, check the disk, then start Handback again.",
    ),
    Problem.NO_PLACE: (
        "This programme keeps a field for which the register has no place.",
        "No register was made.",
        "Let the programme retain only name and birth date.",
    ),
    Problem.CLOCK_BACK: (
        "This workstation's clock says an earlier day than the register's last one.",
        _UNTOUCHED,
        "Set the clock right. If it is right now, two of you start `handback --clock-is-right`.",
    ),
}


class RegisterError(KnownError):
    """The register cannot be used here and now; `problem` says which way."""

    def __init__(self, problem: Problem) -> None:
        happened, safe, do = _SENTENCES[problem]
        super().__init__(happened, safe=safe, do=do)
        self.problem = problem


_BY_ERRNO = {
    errno.ENOSPC: Problem.DISK_FULL,
    errno.EDQUOT: Problem.DISK_FULL,
    errno.EFBIG: Problem.DISK_FULL,
    errno.EACCES: Problem.READ_ONLY,
    errno.EPERM: Problem.READ_ONLY,
    errno.EROFS: Problem.READ_ONLY,
}


@contextmanager
def on_disk() -> Iterator[None]:
    """Turn the disk's own words into a `RegisterError`."""
    try:
        yield
    except OSError as error:
        raise RegisterError(_BY_ERRNO.get(error.errno or 0, Problem.DISK_FAILED)) from None
