"""The holders: names and birth dates, found again by a name nearly right and a date nearly right.

Rule: nothing else about a person has a column. The table is clustered by birth date, so a search
reads one day's rows whatever the size of the register.
"""

import secrets
from datetime import date
from typing import NamedTuple

from kiosk.errors import BugError
from kiosk.issuance import HolderId, Match, Person
from kiosk.names import Closeness, Sought, match_key, swapped
from kiosk.register.connection import Connection
from kiosk.serial import Serial

_OF_DAY = "SELECT holder, match_key FROM holder WHERE birth_date = ?"
_SAME = "SELECT holder FROM holder WHERE birth_date = ? AND match_key = ?"
_ONE = "SELECT name FROM holder WHERE birth_date = ? AND holder = ?"
_IN_HAND = "SELECT serial, expires FROM card WHERE holder = ? AND state = 'handed'"

_EXACT, _NEAR, _SWAPPED = range(3)


class _Hit(NamedTuple):
    """A candidate, in the order the clerk sees it: never printed, so it has no safe repr."""

    rank: int
    key: str
    day: date
    holder: HolderId

    def __repr__(self) -> str:
        return "_Hit(…)"


def enrol(connection: Connection, person: Person) -> HolderId:
    """Enter a person under a random number (63 bits)."""
    holder = HolderId(secrets.randbits(63))
    _insert(connection, holder, person)
    return holder


def correct(connection: Connection, holder: HolderId, person: Person) -> None:
    """Write a changed name or birth date over the old one; secure_delete clears the old bytes."""
    changed = connection.execute(
        "UPDATE holder SET birth_date = ?, match_key = ?, name = ? WHERE holder = ?",
        (person.birth_date.isoformat(), match_key(person.name), person.name, holder),
    )
    if changed.rowcount != 1:
        raise BugError("A holder was to be corrected who is not in the register.")


def person_of(connection: Connection, holder: HolderId) -> Person:
    """Read a holder's retained fields."""
    row = connection.execute(
        "SELECT name, birth_date FROM holder WHERE holder = ?", (holder,)
    ).fetchone()
    if row is None:
        raise BugError("A holder was asked for who is not in the register.")
    return Person(row[0], date.fromisoformat(row[1]))


def namesakes(connection: Connection, person: Person) -> tuple[Match, ...]:
    """Give the holders with the same match key and birth date."""
    day, key = person.birth_date, match_key(person.name)
    rows = connection.execute(_SAME, (day.isoformat(), key)).fetchall()
    return tuple(_match(connection, _Hit(_EXACT, key, day, HolderId(h))) for (h,) in rows)


def matches(connection: Connection, name: str, birth_date: date) -> tuple[Match, ...]:
    """Who may this be? Exact first, then near names of that day, then of the swapped day."""
    sought, other = Sought(match_key(name)), swapped(birth_date)
    hits = _of_day(connection, sought, birth_date)
    if other is not None:
        hits += [hit._replace(rank=_SWAPPED) for hit in _of_day(connection, sought, other)]
    return tuple(_match(connection, hit) for hit in sorted(hits))


def _of_day(connection: Connection, sought: Sought, day: date) -> list[_Hit]:
    compare, hits = sought.compare, []
    for holder, key in connection.execute(_OF_DAY, (day.isoformat(),)).fetchall():
        closeness = compare(key)
        if closeness is not None:
            rank = _EXACT if closeness is Closeness.EXACT else _NEAR
            hits.append(_Hit(rank, key, day, HolderId(holder)))
    return hits


def _match(connection: Connection, hit: _Hit) -> Match:
    day, holder = hit.day, hit.holder
    (name,) = connection.execute(_ONE, (day.isoformat(), holder)).fetchone()
    closeness = Closeness.EXACT if hit.rank == _EXACT else Closeness.CLOSE
    held = connection.execute(_IN_HAND, (holder,)).fetchone()
    if held is None:
        return Match(holder, name, day, closeness)
    expires = None if held[1] is None else date.fromisoformat(held[1])
    return Match(holder, name, day, closeness, Serial(held[0]), expires)


def _insert(connection: Connection, holder: HolderId, person: Person) -> None:
    connection.execute(
        "INSERT INTO holder (birth_date, holder, match_key, name) VALUES (?, ?, ?, ?)",
        (person.birth_date.isoformat(), holder, match_key(person.name), person.name),
    )
