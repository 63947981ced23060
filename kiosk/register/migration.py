"""Schema versions: numbered forward steps, taken on a verified copy that then takes the old place.

Rule: killed at any moment, the folder holds either the whole old register or the whole new one.
"""

from contextlib import ExitStack, closing
from dataclasses import dataclass
from importlib.resources import files

from kiosk.register import journal
from kiosk.register.connection import Connection, connect, settle, sound, transaction
from kiosk.register.folder import Folder, create_private, move_whole
from kiosk.register.keys import Keys
from kiosk.register.refusals import Problem, RegisterError


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered schema file."""

    number: int
    sql: str


def shipped() -> tuple[Step, ...]:
    """Read the schema files of this version, in order."""
    found = [
        f for f in files("kiosk.register").joinpath("schema").iterdir() if f.name[:3].isdigit()
    ]
    return tuple(
        Step(int(file.name[:3]), file.read_text("utf-8"))
        for file in sorted(found, key=lambda file: file.name)
    )


def version_of(connection: Connection) -> int:
    """Read how far a register has come."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def advance(connection: Connection, steps: tuple[Step, ...]) -> None:
    """Take the steps this database has not taken; each is one transaction with its number."""
    for step in steps:
        if step.number > version_of(connection):
            number = f"PRAGMA user_version = {step.number};"
            connection.executescript(f"BEGIN IMMEDIATE;\n{step.sql}\n{number}\nCOMMIT;")


def open_current(
    folder: Folder, keys: Keys, steps: tuple[Step, ...], line: journal.Line
) -> Connection:
    """Open the register at the schema of the last step, migrating it first where it is older.

    `line` is the journal row of a migration. Raises RegisterError for a newer or damaged register;
    the old file is then untouched.
    """
    with ExitStack() as stack:
        stack.callback(folder.clear_unfinished)
        connection = connect(folder.database, keys)
        stack.callback(connection.close)
        settle(connection, folder.database)
        if not _current(connection, steps):
            _copy(connection, folder, keys)
            connection.close()
            _migrate_copy(folder, keys, steps, line)
            move_whole(folder.unfinished, folder.database)
            connection = connect(folder.database, keys)
        stack.pop_all()
    return connection


def _current(connection: Connection, steps: tuple[Step, ...]) -> bool:
    version, newest = version_of(connection), steps[-1].number
    if version > newest:
        raise RegisterError(Problem.NEWER)
    return version == newest


def _copy(connection: Connection, folder: Folder, keys: Keys) -> None:
    create_private(folder.unfinished)
    with closing(connect(folder.unfinished, keys)) as copy:
        connection.backup(copy)


def _migrate_copy(folder: Folder, keys: Keys, steps: tuple[Step, ...], line: journal.Line) -> None:
    with closing(connect(folder.unfinished, keys)) as copy:
        _must_be_whole(copy, keys)
        advance(copy, steps)
        with transaction(copy):
            journal.append(copy, keys, line)
        _must_be_whole(copy, keys)
        settle(copy, folder.unfinished)


def _must_be_whole(connection: Connection, keys: Keys) -> None:
    if not sound(connection) or isinstance(journal.verify(connection, keys), journal.Broken):
        raise RegisterError(Problem.DATABASE_DAMAGED)
