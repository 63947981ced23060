"""What the database raises, said plainly. Rule: SQLite's own words never leave the register."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage
from typing import NoReturn

from sqlcipher3 import dbapi2

from kiosk.errors import BugError
from kiosk.register.refusals import Problem, RegisterError, on_disk

_BY_NAME = {
    "SQLITE_FULL": Problem.DISK_FULL,
    "SQLITE_READONLY": Problem.READ_ONLY,
    "SQLITE_PERM": Problem.READ_ONLY,
    "SQLITE_CANTOPEN": Problem.READ_ONLY,
    "SQLITE_CORRUPT": Problem.DATABASE_DAMAGED,
    "SQLITE_NOTADB": Problem.DATABASE_DAMAGED,
    "SQLITE_IOERR": Problem.DISK_FAILED,
    "SQLITE_BUSY": Problem.IN_USE,
    "SQLITE_LOCKED": Problem.IN_USE,
}


_LEAST_ROOM = 64 * 1024
"""Bytes. Opening makes files of 32 KiB and more; without room SQLite says only that I/O failed."""


@contextmanager
def plainly(folder: Path | None = None) -> Iterator[None]:
    """Turn the database's and the disk's own words into a `RegisterError`.

    With the folder, a failed read or write where no room is left is called a full disk.

    A broken constraint is our mistake, hence a BugError. SQLite's texts name tables and columns,
    never values; they are dropped all the same.
    """
    try:
        with on_disk():
            yield
    except dbapi2.Error as error:
        name = getattr(error, "sqlite_errorname", "SQLITE_ERROR")
        if name.startswith("SQLITE_IOERR") and folder and disk_usage(folder).free < _LEAST_ROOM:
            name = "SQLITE_FULL"
        _refuse_database(name)


def _refuse_database(name: str) -> NoReturn:
    primary = "_".join(name.split("_")[:2])
    if primary in _BY_NAME:
        raise RegisterError(_BY_NAME[primary]) from None
    raise BugError(f"The register refused a statement ({name}).") from None
