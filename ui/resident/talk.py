"""What a session and its keeper tell each other: lines of JSON over a pipe, no person in any.

Rule: outcomes and counts only. A line that is none of these ends the session it came from.
"""

from typing import IO

import msgspec

from kiosk.resident import Outcome, Reason, Turn

BEAT = 2
"""Seconds between two signs of life of a session that is on the screen."""


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="is"):
    """One line."""


class Show(Message, frozen=True, tag="show"):
    """Keeper to session: it is your turn. Counts go on from here."""

    slips: int
    wrong_tries: int
    turn: Turn = Turn.USUAL


class Shown(Message, frozen=True, tag="shown"):
    """Session to keeper: I am on the screen."""


class Alive(Message, frozen=True, tag="alive"):
    """Session to keeper: my event loop still turns."""


class Over(Message, frozen=True, tag="over"):
    """Session to keeper: a visit ended, and how."""

    outcome: Outcome
    reason: Reason
    slips: int
    wrong_tries: int


class Left(Message, frozen=True, tag="left"):
    """Session to keeper: an operator has signed in and wants to leave."""


Told = Show | Shown | Alive | Over | Left


def tell(pipe: IO[bytes], message: Told) -> bool:
    """Write one line; False when nobody reads any more."""
    try:
        pipe.write(msgspec.json.encode(message) + b"\n")
        pipe.flush()
    except (OSError, ValueError):  # the other end, or this one, is closed
        return False
    return True


def read(untrusted: bytes) -> Told | None:
    """Read one line strictly."""
    try:
        told: Told = msgspec.json.decode(untrusted, type=Told)
    except msgspec.DecodeError:
        return None
    return told
