"""The event's ticket keys, and which tickets were used: kept for their day, then forgotten.

Rule: forgetting is the same for every day and needs nobody's order. It destroys no record: what a
ticket said was never in the register.
"""

import hmac
from datetime import date
from hashlib import sha256

from kiosk.register.connection import Connection
from kiosk.register.keys import Keys
from kiosk.register.vault import Identity
from kiosk.ticket import PublicTicketKey, TicketKey, new_ticket_key

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
        "DELETE FROM ticket_seen WHERE day < ?",
    ):
        connection.execute(statement, (on.isoformat(),))


def use(connection: Connection, keys: Keys, token: bytes, on: date) -> bool:
    """Enter a ticket's mark; False when it is there already."""
    mark = hmac.digest(keys.ticket, token, sha256)[:_MARK]
    entered = connection.execute(
        "INSERT INTO ticket_seen (mark, day) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (mark, on.isoformat()),
    )
    return entered.rowcount == 1
