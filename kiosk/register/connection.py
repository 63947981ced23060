"""The one door to SQLCipher: opened with a raw derived key, hardened, one transaction at a time.

Rule: the key is known to be right before the database is touched (the vault's check value), so an
error from the database means damage. The file's first 16 bytes are the register id: it doubles as
SQLCipher's salt, and tells without a key whether vault and register belong together.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Protocol, cast

from sqlcipher3 import dbapi2

from kiosk.errors import BugError
from kiosk.register.keys import Keys
from kiosk.register.refusals import Problem, RegisterError

_RAW_KEY = re.compile(r"[0-9a-f]{96}")  # SQLCipher takes a malformed one for a passphrase
_BEFORE_KEY = ("cipher_log_level = NONE", "cipher_memory_security = ON")
PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
    "cache_size = -32768",
)
"""What any connection gets; the benchmark gives plain SQLite the same."""


class Cursor(Protocol):
    """What is read of a statement's result."""

    rowcount: int

    def fetchone(self) -> Any: ...  # noqa: D102 - PEP 249
    def fetchall(self) -> list[Any]: ...  # noqa: D102 - PEP 249
    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """The part of PEP 249 that the register uses."""

    @property
    def in_transaction(self) -> bool: ...  # noqa: D102 - as in sqlite3

    def execute(self, sql: str, values: Iterable[Any] = (), /) -> Cursor: ...  # noqa: D102 - PEP 249
    def executescript(self, sql: str, /) -> Cursor: ...  # noqa: D102 - as in sqlite3
    def backup(self, target: Any, /) -> None: ...  # noqa: D102 - as in sqlite3
    def close(self) -> None: ...  # noqa: D102 - PEP 249


def connect(path: Path, keys: Keys) -> Connection:
    """Open a register's file with its own key; an empty file becomes a new database."""
    raw = (keys.database + keys.register_id).hex()
    if not _RAW_KEY.fullmatch(raw):
        raise BugError("A database key must be 32 bytes and a register id 16.")
    with ExitStack() as stack:
        connection = cast("Connection", dbapi2.connect(str(path), isolation_level=None))
        stack.callback(connection.close)
        _harden(connection, raw)
        stack.pop_all()
    return connection


def _harden(connection: Connection, raw: str) -> None:
    for pragma in _BEFORE_KEY:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(f"PRAGMA key = \"x'{raw}'\"")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Keep everything in the block, durably, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def settle(connection: Connection, path: Path) -> None:
    """Move the write-ahead log into the file, and see that the file has all its pages."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA cipher_page_size").fetchone()
    if path.stat().st_size != int(pages) * int(size):
        raise RegisterError(Problem.DATABASE_DAMAGED)


def sound(connection: Connection) -> bool:
    """Check every page's authentication, the b-trees, and the references. Reads the whole file."""
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        return False
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        return False
    return not connection.execute("PRAGMA foreign_key_check").fetchall()
