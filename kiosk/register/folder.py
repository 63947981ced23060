"""The register's folder: where its files lie, who may touch them, how a file is replaced whole.

Rule: mode 0700 and 0600, one process at a time, and a file is either the old one or the new one.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.data_folder import default_folder as default_folder  # noqa: PLC0414  # offered on
from kiosk.register.refusals import Problem, RegisterError, on_disk


@dataclass(frozen=True, slots=True)
class Folder:
    """The paths inside one register's folder."""

    path: Path

    @property
    def database(self) -> Path:
        """The SQLCipher file."""
        return self.path / "register.db"

    @property
    def unfinished(self) -> Path:
        """A database still being set up or migrated."""
        return self.path / "register.db.new"

    @property
    def vault(self) -> Path:
        """The wrapped keys."""
        return self.path / "vault.json"

    @property
    def lock(self) -> Path:
        """An empty file; holding its lock is having the register open."""
        return self.path / "register.lock"

    def clear_unfinished(self) -> None:
        """Remove what was cut short: a set-up, a migration, a file on its way to be replaced.

        Only whoever holds the lock writes the vault and the trust list, and only they may do this.
        """
        with on_disk():
            for left in (
                f"{self.unfinished.name}*",
                ".vault.json.*",
                ".trust.json.*",
                ".event.key.*",
            ):
                for path in self.path.glob(left):
                    path.unlink(missing_ok=True)


def prepare(folder: Folder) -> None:
    """Make the folder for its owner alone (0700)."""
    with on_disk():
        folder.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.path.chmod(0o700)


@contextmanager
def held(folder: Folder) -> Iterator[None]:
    """Keep every other process out; the kernel lets go when this one dies."""
    with on_disk():
        handle = os.open(folder.lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _claim(handle)
        yield
    finally:
        os.close(handle)


def _claim(handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise RegisterError(Problem.IN_USE) from None


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file in one step: temporary beside it, fsync, rename, fsync of the folder."""
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    with on_disk():
        try:
            _write(temporary, content)
            move_whole(temporary, path)
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()


def move_whole(source: Path, target: Path) -> None:
    """Rename within the folder, durably."""
    with on_disk():
        source.replace(target)
        _sync_folder(target.parent)


def create_private(path: Path) -> None:
    """Make an empty file that only its owner can read; SQLite keeps that mode for its own."""
    with on_disk():
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
