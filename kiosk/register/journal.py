"""The journal: an append-only HMAC-SHA256 chain of what was done, by whom, on which day.

Rule: one row for each change, in the change's own transaction, without personal data. A row names a
card by a keyed pseudonym, so a list of rows is no list of serials in order of issue. Whoever holds
the data key can compute the pseudonym of each known serial and so read that order; nobody else can.

The chain shows an edit, a removal or a reordering by anyone without the data key, and by anyone at
all for rows up to a head printed on paper. Cutting off the tail, together with the head kept in the
register, shows only against such a printed head.
"""

import hmac
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from kiosk.access import OperatorId
from kiosk.issuance import Event
from kiosk.register.connection import Connection
from kiosk.register.keys import Keys
from kiosk.serial import Serial

_PSEUDONYM = 16
_PRINTED = 16


@dataclass(frozen=True, slots=True)
class Head:
    """Where the chain ends: its length and last authentication code (32 bytes)."""

    count: int
    mac: bytes

    @property
    def printed(self) -> str:
        """What the day sheet shows: the length, then 64 bits in groups of four."""
        text = self.mac.hex()[:_PRINTED].upper()
        return f"{self.count} {' '.join(text[i : i + 4] for i in range(0, _PRINTED, 4))}"


@dataclass(frozen=True, slots=True)
class Intact:
    """Every row is the one that was written, up to this head."""

    head: Head


@dataclass(frozen=True, slots=True)
class Broken:
    """The first row that is not what was written there, counted from 1."""

    at: int


@dataclass(frozen=True, slots=True)
class Line:
    """What is to be written down: what was done, on which day, by whom, to which card."""

    event: Event
    on: date
    actor: OperatorId
    serial: Serial | None = None


class Row(NamedTuple):
    """One row as it is authenticated."""

    sequence: int
    day: str
    event: str
    actor: str
    subject: bytes

    def mac(self, key: bytes, before: bytes) -> bytes:
        """Authenticate this row and, through `before`, all rows before it."""
        body = b"".join(
            len(field).to_bytes(2, "big") + field
            for field in (self.day.encode(), self.event.encode(), self.actor.encode(), self.subject)
        )
        return hmac.digest(key, before + self.sequence.to_bytes(8, "big") + body, sha256)


def beginning(keys: Keys) -> Head:
    """Give the head of an empty journal; it binds the chain to its register."""
    return Head(0, hmac.digest(keys.journal, b"handback journal 1" + keys.register_id, sha256))


def pseudonym(keys: Keys, serial: Serial) -> bytes:
    """Name a card in the journal: 16 bytes, the same for the same card."""
    return hmac.digest(keys.pseudonym, serial.encode(), sha256)[:_PSEUDONYM]


def append(connection: Connection, keys: Keys, line: Line) -> None:
    """Add a row and move the head; the caller holds the transaction."""
    head = head_of(connection)
    subject = b"" if line.serial is None else pseudonym(keys, line.serial)
    row = Row(head.count + 1, line.on.isoformat(), line.event.value, line.actor, subject)
    mac = row.mac(keys.journal, head.mac)
    connection.execute(
        "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?)",
        (row.sequence, row.day, row.event, row.actor, row.subject or None, mac),
    )
    connection.execute("UPDATE meta SET journal_count = ?, journal_mac = ?", (row.sequence, mac))


def head_of(connection: Connection) -> Head:
    """Read the head kept beside the journal."""
    count, mac = connection.execute("SELECT journal_count, journal_mac FROM meta").fetchone()
    return Head(int(count), bytes(mac))


def head_at(connection: Connection, count: int) -> Head:
    """Give the head the journal had at so many rows, from 1 on."""
    (mac,) = connection.execute("SELECT mac FROM journal WHERE sequence = ?", (count,)).fetchone()
    return Head(count, bytes(mac))


def last_day(connection: Connection) -> date:
    """Read the day of the newest row; every journal has one, of its own making."""
    (day,) = connection.execute("SELECT day FROM journal ORDER BY sequence DESC LIMIT 1").fetchone()
    return date.fromisoformat(day)


def verify(connection: Connection, keys: Keys, printed: str | None = None) -> Intact | Broken:
    """Recompute the chain; `printed` is an earlier head, as `Head.printed` gave it.

    Reads every row. Broken(at) with `at` beyond the last row means that rows are missing at the
    end; a printed head that the chain never passed through counts as broken at that length.
    """
    head, passed = beginning(keys), printed is None
    for sequence, day, event, actor, subject, mac in connection.execute(
        "SELECT sequence, day, event, actor, subject, mac FROM journal ORDER BY sequence"
    ):
        row = Row(sequence, day, event, actor, subject or b"")
        due = row.mac(keys.journal, head.mac)
        if row.sequence != head.count + 1 or not hmac.compare_digest(due, mac):
            return Broken(head.count + 1)
        head = Head(row.sequence, due)
        passed = passed or head.printed == printed
    if head != head_of(connection):
        return Broken(head.count + 1)
    return Intact(head) if passed else Broken(_length(printed))


def story(connection: Connection, keys: Keys, serial: Serial) -> tuple[Event, ...]:
    """Give the events of one card, in order. Reads every row."""
    rows = connection.execute(
        "SELECT event FROM journal WHERE subject = ? ORDER BY sequence", (pseudonym(keys, serial),)
    )
    return tuple(Event(event) for (event,) in rows)


def _length(printed: str | None) -> int:
    first = (printed or "").split()[:1]
    return int(first[0]) if first and first[0].isdecimal() else 0
