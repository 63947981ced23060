"""A ticket's outside: a head that everybody can read, then what HPKE made (RFC 9180).

Head of 16 bytes: version 1, the event key's id (8), the station's letter and count (1 + 2), the
last good day as days from 1970-01-01 (2), the whole length (2). Then the sender's public key (32),
the ciphertext, its tag (16). Rule: the head is believed only after it was authenticated; before, it
may tell a person why the ticket is refused, and nothing more.
"""

import struct
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.errors import BugError
from kiosk.ticket import text
from kiosk.ticket.number import TicketNumber, is_number
from kiosk.ticket.refusals import NotATicket, Tampered, TooLarge, Truncated

PREFIX: Final = "HT1:"
LONGEST: Final = 1839
"""Characters in a QR code of version 29 at level M (ISO/IEC 18004, table 7): the largest that an
80 mm roll (72 mm of it printed) shows at 4 dots a module and 203 dpi."""

_HEAD: Final = struct.Struct(">B8scHHH")
AROUND: Final = _HEAD.size + 32 + 16
"""Bytes of a ticket besides its contents: head, sender's public key, tag."""
_EPOCH: Final = date(1970, 1, 1)
_HEAD_SIGNS: Final = text.length(_HEAD.size)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands outside: to which key, under which number, until when."""

    key_id: bytes
    number: TicketNumber
    expires: date

    def packed(self, inside: int) -> bytes:
        """Write the head of a ticket whose contents have so many bytes."""
        days = (self.expires - _EPOCH).days
        size = AROUND + inside
        letter = self.number.letter.encode("ascii")
        try:
            return _HEAD.pack(1, self.key_id, letter, self.number.count, days, size)
        except struct.error:
            raise BugError("a ticket's head cannot be written for this day or length") from None


@dataclass(frozen=True, slots=True)
class Frame:
    """A whole ticket taken apart; `raw_head` is authenticated together with `sealed`."""

    head: Head
    raw_head: bytes
    sealed: bytes

    @property
    def token(self) -> bytes:
        """The ticket's bytes; two scans of one ticket give the same."""
        return self.raw_head + self.sealed


def frame_of(untrusted: str) -> Frame | NotATicket | Truncated | TooLarge | Tampered:
    """Take a scanned text apart. Never raises, whatever the text is."""
    body = text.body(PREFIX, untrusted)
    if body is None:
        return NotATicket()
    if len(body) + len(PREFIX) > LONGEST:
        return TooLarge()
    if len(body) < _HEAD_SIGNS:
        return Truncated()
    raw = text.decoded(body[:_HEAD_SIGNS])
    return NotATicket() if raw is None else _frame(raw, body)


def _frame(raw: bytes, body: str) -> Frame | NotATicket | Truncated | Tampered:
    version, key_id, letter, count, days, size = _HEAD.unpack(raw)
    station = str(letter, "latin-1")
    if version != 1 or not is_number(station, count) or size < AROUND:
        return NotATicket()
    if len(body) < text.length(size):
        return Truncated()
    token = text.decoded(body) if len(body) == text.length(size) else None
    if token is None:
        return Tampered()
    head = Head(key_id, TicketNumber(station, count), _EPOCH + timedelta(days=days))
    return Frame(head, raw, token[_HEAD.size :])
