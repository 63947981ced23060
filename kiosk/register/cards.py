"""The cards: one row for each serial ever taken. Rule: rows are kept by serial, never by order."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from kiosk.event import CardGroup
from kiosk.issuance import (
    Card,
    HolderId,
    Reason,
    RevokeReason,
    SpoilReason,
    State,
    VoidReason,
    Witness,
)
from kiosk.register.connection import Connection
from kiosk.serial import Serial

_COLUMNS = (
    "serial, state, reserved_on, expires, sent_by, made_by, good_by, "
    "holder, handed_on, ended_on, reason"
)
_SELECT = f"SELECT {_COLUMNS} FROM card"  # noqa: S608 - constant column names
_ADD = f"INSERT INTO card ({_COLUMNS}) VALUES ({', '.join('?' * 11)}) ON CONFLICT DO NOTHING"  # noqa: S608 - constant column names
_PUT = (
    "UPDATE card SET state = ?, reserved_on = ?, expires = ?, sent_by = ?, made_by = ?, "
    "good_by = ?, holder = ?, handed_on = ?, ended_on = ?, reason = ? WHERE serial = ?"
)
_OPEN = f"{_SELECT} WHERE handed_on IS NULL AND ended_on IS NULL ORDER BY serial"
_ALIKE = "reserved_on, state, reason, sent_by, made_by, good_by"
_GROUPS = f"SELECT {_ALIKE}, count(*) FROM card WHERE reserved_on >= ? GROUP BY {_ALIKE}"  # noqa: S608 - constant column names
_HELD = f"{_SELECT} WHERE holder = ? AND state = 'handed'"

_REASONS: dict[State, type[VoidReason | SpoilReason | RevokeReason]] = {
    State.VOID: VoidReason,
    State.SPOILED: SpoilReason,
    State.REVOKED: RevokeReason,
    State.REPLACED: RevokeReason,
}


def add(connection: Connection, card: Card) -> bool:
    """Enter a new serial; False when it was ever taken."""
    return connection.execute(_ADD, (card.serial, *_values(card))).rowcount == 1


def put(connection: Connection, card: Card) -> None:
    """Write a changed card back."""
    connection.execute(_PUT, (*_values(card), card.serial))


def card_of(connection: Connection, serial: Serial) -> Card | None:
    """Read one card."""
    row = connection.execute(f"{_SELECT} WHERE serial = ?", (serial,)).fetchone()
    return None if row is None else _card(row)


def held_by(connection: Connection, holder: HolderId) -> Card | None:
    """Read the card in a holder's hands, expired or not."""
    row = connection.execute(_HELD, (holder,)).fetchone()
    return None if row is None else _card(row)


def open_cards(connection: Connection) -> tuple[Card, ...]:
    """Read the cards that are neither handed nor ended, by serial."""
    return tuple(_card(row) for row in connection.execute(_OPEN))


def every(connection: Connection) -> Iterator[Card]:
    """Read all cards, by serial."""
    return (_card(row) for row in connection.execute(f"{_SELECT} ORDER BY serial"))


def groups(connection: Connection, since: date) -> tuple[CardGroup, ...]:
    """Count the cards reserved on that day and later, alike ones together."""
    rows = connection.execute(_GROUPS, (since.isoformat(),)).fetchall()
    return tuple(
        CardGroup(
            day=date.fromisoformat(day),
            state=State(state),
            count=count,
            reason=_reason(State(state), reason),
            sent_by=_witness(sent),
            made_by=_witness(made),
            good_by=_witness(good),
        )
        for day, state, reason, sent, made, good, count in rows
    )


def _values(card: Card) -> tuple[str | int | None, ...]:
    days = (_text(card.handed_on), _text(card.ended_on))
    witnesses = (card.sent_by, card.made_by, card.good_by)
    start = (card.state.value, card.reserved_on.isoformat(), _text(card.expires))
    reason = None if card.reason is None else card.reason.value
    return (*start, *(w and w.value for w in witnesses), card.holder, *days, reason)


def _card(row: tuple[Any, ...]) -> Card:
    serial, state, reserved_on, expires, sent, made, good, holder, handed, over, reason = row
    return Card(
        serial=Serial(serial),
        state=State(state),
        reserved_on=date.fromisoformat(reserved_on),
        expires=_day(expires),
        sent_by=_witness(sent),
        made_by=_witness(made),
        good_by=_witness(good),
        holder=None if holder is None else HolderId(holder),
        handed_on=_day(handed),
        ended_on=_day(over),
        reason=_reason(State(state), reason),
    )


def _reason(state: State, text: str | None) -> Reason | None:
    return None if text is None else _REASONS[state](text)


def _witness(text: str | None) -> Witness | None:
    return None if text is None else Witness(text)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
