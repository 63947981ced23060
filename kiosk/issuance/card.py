"""A card's life as values: states, witnesses, reasons, and the one table of legal steps.

A person is part of it only from *handed* on: until then the register knows a serial, nobody.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType, assert_never

from kiosk.errors import BugError
from kiosk.serial import Serial

HolderId = NewType("HolderId", int)
"""A random number for a holder: it carries no order and no meaning."""


class State(StrEnum):
    """Where a card stands. Four facts are kept apart: sent, made, good, handed."""

    RESERVED = "reserved"
    SENT = "sent"
    MADE = "made"
    GOOD = "good"
    HANDED = "handed"
    VOID = "void"
    SPOILED = "spoiled"
    REVOKED = "revoked"
    REPLACED = "replaced"


OPEN = frozenset({State.RESERVED, State.SENT, State.MADE, State.GOOD})
"""Reserved but neither handed nor ended: after a crash the desk asks what became of these."""


class Witness(StrEnum):
    """Who established a fact: somebody looked, the printer counted, or the code was read back."""

    CLERK = "clerk"
    PRINTER = "printer"
    SCAN = "scan"


class VoidReason(StrEnum):
    """Why a reserved card was never handed over."""

    NOT_PRINTED = "not printed"
    PRINTER_FAULT = "printer fault"
    WRONG_DATA = "wrong data"
    RESIDENT_LEFT = "resident left"
    ALREADY_HOLDS = "already holds a card"
    NOT_FOUND = "card not found"


class SpoilReason(StrEnum):
    """How a blank was physically ruined."""

    MISPRINT = "misprint"
    JAM = "jam"
    DAMAGED = "damaged"
    UNREADABLE_CODE = "unreadable code"


class RevokeReason(StrEnum):
    """Why a handed card stopped being valid."""

    LOST = "lost"
    STOLEN = "stolen"
    DAMAGED = "damaged"
    DATA_CHANGED = "data changed"
    RENEWED = "renewed"
    HOLDER_ASKED = "holder asked"
    ISSUED_IN_ERROR = "issued in error"


Reason = VoidReason | SpoilReason | RevokeReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """All that is known about one serial. Dates carry no time of day."""

    serial: Serial
    state: State
    reserved_on: date
    expires: date | None = None
    sent_by: Witness | None = None
    made_by: Witness | None = None
    good_by: Witness | None = None
    holder: HolderId | None = None
    handed_on: date | None = None
    ended_on: date | None = None
    reason: Reason | None = None

    def active(self, on: date) -> bool:
        """Handed over and not expired; a card is good through its expiry day."""
        return self.state is State.HANDED and (self.expires is None or self.expires >= on)


Fact = State
"""One of SENT, MADE, GOOD."""

_ORDER = (State.RESERVED, State.SENT, State.MADE, State.GOOD, State.HANDED)


def established(card: Card, fact: Fact, by: Witness) -> Card:
    """Add the next fact to an open card; the same card comes back if it is known already.

    Raises BugError for a skipped step or an ended card.
    """
    if card.state not in _ORDER or _ORDER.index(card.state) < _ORDER.index(fact) - 1:
        raise BugError(f"A card that is {card.state} cannot become {fact}.")
    if _ORDER.index(card.state) >= _ORDER.index(fact):
        return card
    match fact:
        case State.SENT:
            return replace(card, state=fact, sent_by=by)
        case State.MADE:
            return replace(card, state=fact, made_by=by)
        case State.GOOD:
            return replace(card, state=fact, good_by=by)
        case _:
            raise BugError(f"{fact} is not a fact about a card in the printer.")


def ended(card: Card, reason: Reason, on: date) -> Card:
    """End a card: void or spoil an open one, revoke a handed one. The first reason stands.

    Raises BugError where the card's state does not allow it.
    """
    to = _end_of(reason)
    if card.state is to:
        return card
    if card.state not in ({State.HANDED} if to is State.REVOKED else OPEN):
        raise BugError(f"A card that is {card.state} cannot become {to}.")
    return replace(card, state=to, reason=reason, ended_on=on)


def _end_of(reason: Reason) -> State:
    match reason:
        case VoidReason():
            return State.VOID
        case SpoilReason():
            return State.SPOILED
        case RevokeReason():
            return State.REVOKED
        case _:
            assert_never(reason)
