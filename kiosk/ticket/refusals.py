"""Why a ticket is not opened: one value for each sentence the desk will say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NotATicket:
    """Another code; or contents that are no application of this programme."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """Sealed to a key this register does not have: another event, programme or mode."""


@dataclass(frozen=True, slots=True)
class Expired:
    """Its day is over."""


@dataclass(frozen=True, slots=True)
class Tampered:
    """Sealed to our key and changed since."""


@dataclass(frozen=True, slots=True)
class Truncated:
    """The scan ended before the ticket did: scan again."""


@dataclass(frozen=True, slots=True)
class TooLarge:
    """Longer than any code a slip can show: to open, or to seal."""


Refusal = NotATicket | Foreign | Expired | Tampered | Truncated | TooLarge
