"""Whether an open register is still what was written: pages, schema, journal, and what it tells.

Rule: looking changes nothing, and whatever is found amiss is one thing, a damaged register. What
the journal does not tell (a name, an expiry, a witness) is guarded by the file's encryption alone.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final, cast

from sqlcipher3 import dbapi2

from kiosk.register import journal
from kiosk.register.agreement import agrees
from kiosk.register.connection import Connection, sound
from kiosk.register.migration import Step, advance
from kiosk.register.plainly import plainly
from kiosk.register.refusals import Problem, RegisterError
from kiosk.register.register import Register

_SCHEMA: Final = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"

_AT_A_GLANCE: Final = 20_000
"""Rows of the journal, some 3 000 cards: read at every sign-in, in about 0.2 s."""

_Schema = frozenset[tuple[str, str, str]]


@contextmanager
def as_written() -> Iterator[None]:
    """Call a row that our rules cannot have written what it is: damage."""
    try:
        yield
    except (ValueError, TypeError, LookupError):
        raise RegisterError(Problem.DATABASE_DAMAGED) from None


def must_end_whole(register: Register) -> None:
    """See that the journal ends where its head says: otherwise nothing can be added to it."""
    connection = register.connection
    with as_written():
        head = journal.head_of(connection)
        (last,) = connection.execute("SELECT max(sequence) FROM journal").fetchone()
        if last != head.count or journal.head_at(connection, last) != head:
            raise RegisterError(Problem.DATABASE_DAMAGED)


def must_be_whole(register: Register, steps: tuple[Step, ...]) -> None:
    """See that `steps` made its schema, and read all of it where that takes but a moment.

    A large register is read when somebody asks `is_whole`, before the doors open: nobody waits
    for it at a sign-in. Raises RegisterError (DATABASE_DAMAGED).
    """
    with as_written():
        connection = register.connection
        small = journal.head_of(connection).count <= _AT_A_GLANCE
        if _schema(connection) != _made_by(steps) or (small and not is_whole(register)):
            raise RegisterError(Problem.DATABASE_DAMAGED)


def is_whole(register: Register) -> bool:
    """Read every page and every row: about 15 000 cards a second, 0.4 kB of memory a card."""
    connection, keys = register.connection, register.keys
    try:
        with as_written(), plainly():
            return (
                sound(connection)
                and isinstance(journal.verify(connection, keys), journal.Intact)
                and agrees(register)
            )
    except RegisterError as error:
        if error.problem is not Problem.DATABASE_DAMAGED:
            raise
        return False


def _schema(connection: Connection) -> _Schema:
    return frozenset(connection.execute(_SCHEMA).fetchall())


def _made_by(steps: tuple[Step, ...]) -> _Schema:
    """Make the tables and rules in memory, where nothing is kept."""
    with closing(cast("Connection", dbapi2.connect(":memory:", isolation_level=None))) as fresh:
        advance(fresh, steps)
        return _schema(fresh)
