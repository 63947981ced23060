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
from kiosk.register.refusals import Problem, RegisterError
from kiosk.register.register import Register

_SCHEMA: Final = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"

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
        (count,) = connection.execute("SELECT count(*) FROM journal").fetchone()
        if count != head.count or journal.head_at(connection, count) != head:
            raise RegisterError(Problem.DATABASE_DAMAGED)


def must_be_whole(register: Register, steps: tuple[Step, ...]) -> None:
    """Read all of it, about 15 000 cards a second; `steps` made its schema.

    Raises RegisterError (DATABASE_DAMAGED).
    """
    with as_written():
        connection, keys = register.connection, register.keys
        if not (
            sound(connection)
            and _schema(connection) == _made_by(steps)
            and isinstance(journal.verify(connection, keys), journal.Intact)
            and agrees(register)
        ):
            raise RegisterError(Problem.DATABASE_DAMAGED)


def _schema(connection: Connection) -> _Schema:
    return frozenset(connection.execute(_SCHEMA).fetchall())


def _made_by(steps: tuple[Step, ...]) -> _Schema:
    """Make the tables and rules in memory, where nothing is kept."""
    with closing(cast("Connection", dbapi2.connect(":memory:", isolation_level=None))) as fresh:
        advance(fresh, steps)
        return _schema(fresh)
