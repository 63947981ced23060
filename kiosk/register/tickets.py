"""The event's ticket keys, and how far each opened ticket came: kept for its day, then forgotten.

Rule: forgetting is the same for every day and needs nobody's order. It destroys no record: what a
ticket said was never in the register. Who calls the verbs holds the transaction.
"""

import hmac
from datetime import date
from hashlib import sha256

from kiosk.errors import BugError
from kiosk.register.connection import Connection
from kiosk.register.keys import Keys
from kiosk.register.vault import Identity
from kiosk.serial import Serial
from kiosk.ticket import (
    OnCard,
    Pending,
    PublicTicketKey,
    Spent,
    TicketKey,
    TicketState,
    new_ticket_key,
)
from kiosk.ticket_mark import TicketMark

_MARK = 16


def keys_in(connection: Connection, identity: Identity) -> tuple[TicketKey, ...]:
    """Read the pairs of keys, the newest last."""
    rows = connection.execute("SELECT private, public, day FROM ticket_key ORDER BY day")
    programme, mode = identity.programme, identity.mode
    return tuple(
        TicketKey(PublicTicketKey(programme, mode, date.fromisoformat(day), public), private)
        for private, public, day in rows
    )


def add_key(connection: Connection, identity: Identity, on: date) -> TicketKey:
    """Draw the day's pair of keys and enter it."""
    key = new_ticket_key(identity.programme, identity.mode, on)
    connection.execute(
        "INSERT INTO ticket_key (key_id, private, public, day) VALUES (?, ?, ?, ?)",
        (key.public.key_id, key.private, key.public.public, on.isoformat()),
    )
    return key


def forget_before(connection: Connection, on: date) -> None:
    """Forget the keys and marks of days that are over; secure_delete clears the bytes."""
    for statement in (
        "DELETE FROM ticket_key WHERE day < ?",
        "DELETE FROM ticket_opened WHERE day < ?",
    ):
        connection.execute(statement, (on.isoformat(),))


def mark_of(keys: Keys, token: bytes) -> TicketMark:
    """Compute a ticket's mark: a keyed hash of its bytes."""
    return TicketMark(hmac.digest(keys.ticket, token, sha256)[:_MARK])


def state_of(connection: Connection, mark: TicketMark) -> TicketState | None:
    """Read how far a ticket came; None where it was never opened, or is forgotten."""
    row = connection.execute(
        "SELECT spent, serial FROM ticket_opened WHERE mark = ?", (mark,)
    ).fetchone()
    if row is None:
        return None
    spent, serial = row
    if spent:
        return Spent()
    return Pending(again=True) if serial is None else OnCard(Serial(serial))


def begin(connection: Connection, mark: TicketMark, on: date) -> None:
    """Enter a ticket that is opened for the first time."""
    connection.execute(
        "INSERT INTO ticket_opened (mark, day, spent) VALUES (?, ?, 0)", (mark, on.isoformat())
    )


def hold(connection: Connection, mark: TicketMark, serial: Serial) -> None:
    """Tie a pending ticket to the number taken for it; a forgotten one is left forgotten."""
    found = state_of(connection, mark)
    if isinstance(found, Spent | OnCard):
        raise BugError("A ticket that is spent, or has a card, was to get another card.")
    connection.execute("UPDATE ticket_opened SET serial = ? WHERE mark = ?", (serial, mark))


def free(connection: Connection, serial: Serial) -> None:
    """Untie the ticket of a card that has ended, if it has one."""
    connection.execute("UPDATE ticket_opened SET serial = NULL WHERE serial = ?", (serial,))


def spend(connection: Connection, serial: Serial) -> bool:
    """Spend the ticket of a card that is handed over; False where it has none."""
    spent = connection.execute(
        "UPDATE ticket_opened SET spent = 1, serial = NULL WHERE serial = ?", (serial,)
    )
    return spent.rowcount == 1


def card_of(connection: Connection, mark: TicketMark) -> Serial | None:
    """Read which number a ticket is tied to."""
    state = state_of(connection, mark)
    return state.serial if isinstance(state, OnCard) else None


def of_card(connection: Connection, serial: Serial) -> TicketMark | None:
    """Read which ticket is tied to a number."""
    row = connection.execute(
        "SELECT mark FROM ticket_opened WHERE serial = ?", (serial,)
    ).fetchone()
    return None if row is None else TicketMark(row[0])
