"""A register with something in every table, and a hand that has its key and keeps no rule.

It has lived through a closed day and is in the middle of another one.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from shutil import copytree

from sqlcipher3 import dbapi2

from kiosk import issuance
from kiosk.access import Countersigned, OperatorId
from kiosk.event import DifferenceReason, Explanation, StockKind
from kiosk.event.stocktaking import destroy, take_stock
from kiosk.event.verbs import close_day, open_day, pause
from kiosk.issuance import RevokeReason, SpoilReason, VoidReason, Witness
from kiosk.register import Created, Days, Register, open_with
from kiosk.register.connection import Connection, connect
from kiosk.register.keys import Keys
from kiosk.serial import new_serial
from tests.kiosk.register.sample import (
    BORN,
    PASSPHRASE,
    TODAY,
    enrolled,
    found,
    good_card,
    opened,
    reserved,
)

LATER = TODAY + timedelta(days=1)
"""The day that is open; the one before it is closed."""
SIGNED = Countersigned(OperatorId("ann"), OperatorId("bob"))
LOST = Explanation(DifferenceReason.LOST, SIGNED)


@dataclass(frozen=True)
class Full:
    """Where it lies, who opens it, and its keys."""

    folder: Path
    created: Created
    keys: Keys

    def copied(self, to: Path) -> "Full":
        return Full(copytree(self.folder, to), self.created, self.keys)

    def open(self) -> Register:
        register = open_with(
            self.folder, self.created.operator.id, PASSPHRASE, programme=None, mode=None, on=LATER
        )
        assert isinstance(register, Register)
        return register


def full(folder: Path) -> Full:
    created = found(folder)
    with opened(folder, created) as register:
        live(register)
        keys = register.keys
    return Full(folder, created, keys)


def live(register: Register) -> None:
    days = Days(register)
    open_day(days, (SIGNED.second,), TODAY)
    take_stock(days, StockKind.BOX_OPENED, 20, TODAY)
    take_stock(days, StockKind.RIBBON_CHANGED, 200, TODAY)
    take_stock(days, StockKind.TEST_CARD, 1, TODAY)
    first, _ = enrolled(register, "Rosa Marin")
    enrolled(register, "Pavel Novak")
    issuance.revoke(register, first, RevokeReason.LOST, TODAY)
    issuance.spoil(register, good_card(register), SpoilReason.JAM, TODAY)
    issuance.void(register, reserved(register), VoidReason.NOT_PRINTED, TODAY)
    destroy(days, StockKind.CARDS_DESTROYED, 1, SIGNED, TODAY)
    close_day(days, 10, TODAY, explained=LOST)
    open_day(days, (), LATER)
    take_stock(days, StockKind.BOX_OPENED, 5, LATER)
    destroy(days, StockKind.RIBBONS_DESTROYED, 1, SIGNED, LATER)
    handed_later(register, "Ana Lima")
    issuance.reserve(register, new_serial(), None, LATER)
    register.ticket_key(LATER)
    register.open_ticket(register.ticket_mark(b"a token"), LATER)
    pause(days, LATER)


def handed_later(register: Register, name: str) -> None:
    """Hand a card over on the day that is open."""
    serial = new_serial()
    issuance.reserve(register, serial, None, LATER)
    issuance.sent(register, serial, Witness.PRINTER, LATER)
    issuance.made(register, serial, Witness.CLERK, LATER)
    issuance.good(register, serial, Witness.SCAN, LATER)
    assert isinstance(issuance.hand(register, serial, name, BORN, on=LATER), issuance.Handed)


@contextmanager
def lawless(full: Full) -> Iterator[Connection]:
    """Give the file without a single rule; they are put back, so that only rows differ."""
    rules = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    with closing(connect(full.folder / "register.db", full.keys)) as connection:
        for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
            connection.execute(f"PRAGMA {pragma}")
        kept = connection.execute(rules).fetchall()
        for name, _ in kept:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in kept:
            connection.execute(sql)


@dataclass(frozen=True)
class Kept:
    """One row of a table: its columns with their types, its values, and how it alone is found."""

    table: str
    columns: tuple[tuple[str, str], ...]
    values: tuple[object, ...]

    @property
    def which(self) -> str:
        return " AND ".join(f"{name} IS ?" for name, _ in self.columns)


@cache
def everything(full: Full) -> dict[str, tuple[Kept, ...]]:
    """Read every row of every table."""
    named = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    with closing(connect(full.folder / "register.db", full.keys)) as connection:
        found = {}
        for (table,) in connection.execute(named).fetchall():
            info = connection.execute(f"PRAGMA table_xinfo({table})").fetchall()
            columns = tuple((row[1], row[2]) for row in info)
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            found[table] = tuple(Kept(table, columns, tuple(row)) for row in rows)
    return found


def altered(full: Full, statement: str, values: tuple[object, ...]) -> bool:
    """Change something; False where SQLite itself cannot hold such a row."""
    done = False
    with lawless(full) as connection, suppress(dbapi2.IntegrityError, dbapi2.OperationalError):
        done = connection.execute(statement, values).rowcount > 0
    return done
