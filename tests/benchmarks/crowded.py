"""Made-up people by the million, loaded once in a run: a plain file, copied into registers.

The plain file is the peer of the register's benchmark: the same schema in the standard library's
SQLite. It lives as long as the process.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from kiosk.access import Operator, OperatorId, Role
from kiosk.register import journal
from kiosk.register.connection import PRAGMAS, Connection, transaction
from kiosk.register.entry import SqlEntry
from kiosk.register.keys import Keys, keys_of, new_data_key
from kiosk.register.migration import advance, shipped
from tests.benchmarks.crowd import fill
from tests.kiosk.register.sample import TODAY


@dataclass(slots=True)
class Plain:
    """The same schema and the same statements on the standard library's SQLite, unencrypted."""

    connection: Connection
    keys: Keys

    @contextmanager
    def entry(self) -> Iterator[SqlEntry]:
        with transaction(self.connection):
            yield SqlEntry(self.connection, self.keys, Operator(OperatorId("x"), "", Role.CLERK))


@cache
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory(prefix="handback-crowd-")


def plain_file() -> Path:
    """Where the plain people lie."""
    return Path(_folder().name) / "plain.db"


def grown(size: int) -> None:
    """See to it that there are at least `size` plain people."""
    plain = opened_plain(plain_file())
    fill(plain.connection, size)
    plain.connection.close()


def copy_into(register: Path, keys: Keys) -> None:
    """Have another process copy the plain people into a register that is closed."""
    command = [sys.executable, "-m", "tests.benchmarks.crowd", str(plain_file()), str(register)]
    raw_key = (keys.database + keys.register_id).hex()
    subprocess.run(command, input=raw_key, text=True, check=True)


def opened_plain(path: Path) -> Plain:
    """Open the plain file, made on first use."""
    new = not path.exists()
    connection = connected(path)
    keys = keys_of(new_data_key(), bytes(16))
    if new:
        advance(connection, shipped())
        head = journal.beginning(keys)
        connection.execute(
            "INSERT INTO meta VALUES (1, zeroblob(16), 'x', 'practice', ?, ?, ?)",
            (TODAY.isoformat(), head.count, head.mac),
        )
    return Plain(connection, keys)


def connected(path: Path) -> Connection:
    """Connect without encryption, otherwise as a register does."""
    connection = cast("Connection", sqlite3.connect(path, isolation_level=None))
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection
