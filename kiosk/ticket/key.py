"""The event's ticket key: the public part goes to the stations, the private part stays put.

Rule: one pair of keys a day and register; when the day is over the private part is forgotten, and
no slip of that day can be opened by anybody any more. Kind: X25519 (RFC 7748), for HPKE.
"""

from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import Annotated, Final

import cbor2
import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from kiosk.errors import KnownError
from kiosk.ports import Mode
from kiosk.ticket import text
from kiosk.ticket.plain import is_plain
from kiosk.trust import marked_programme

PREFIX: Final = "HK1:"
KEY_ID_BYTES: Final = 8
LONGEST: Final = 256
DAYS: Final = (date(1970, 1, 1), date(2149, 6, 6))
"""What the two bytes for the last good day in a ticket's head can say."""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    programme: Annotated[str, msgspec.Meta(min_length=1, max_length=40)] = msgspec.field(name="1")
    public: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)] = msgspec.field(name="2")
    day: date = msgspec.field(name="3")
    practice: bool = msgspec.field(name="4", default=False)


@dataclass(frozen=True, slots=True)
class PublicTicketKey:
    """What a resident station knows of the event: enough to seal, not enough to open."""

    programme: str
    mode: Mode
    day: date
    public: bytes

    @property
    def key_id(self) -> bytes:
        """The first 8 bytes of the SHA-256 of the public key."""
        return sha256(self.public).digest()[:KEY_ID_BYTES]

    @property
    def fingerprint(self) -> str:
        """What the operator compares on both screens when the key is carried: four groups."""
        shown = self.key_id.hex().upper()
        return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4))

    @property
    def marked(self) -> str:
        """The programme's name, with the practice mark where it is practice."""
        return marked_programme(self.programme, self.mode)

    def serves(self, on: date) -> bool:
        """Tell whether slips can be sealed to this key on that day."""
        return on <= self.day

    def x25519(self) -> X25519PublicKey:
        """Give the key as the cipher takes it."""
        return X25519PublicKey.from_public_bytes(self.public)


@dataclass(frozen=True, slots=True)
class TicketKey:
    """One event's pair of keys. Only the register holds the private part (32 raw bytes)."""

    public: PublicTicketKey
    private: bytes = field(repr=False)

    def x25519(self) -> X25519PrivateKey:
        """Give the private part as the cipher takes it."""
        return X25519PrivateKey.from_private_bytes(self.private)

    def fits(self) -> bool:
        """Say whether the private part makes the public one."""
        return self.x25519().public_key().public_bytes_raw() == self.public.public


def new_ticket_key(programme: str, mode: Mode, day: date) -> TicketKey:
    """Draw a pair of keys for one day."""
    drawn = X25519PrivateKey.generate()
    public = PublicTicketKey(programme, mode, day, drawn.public_key().public_bytes_raw())
    return TicketKey(public, drawn.private_bytes_raw())


def write_key(key: PublicTicketKey) -> str:
    """Render the public part as the text that an operator carries, as a file or as a code."""
    content: dict[int, str | bytes | bool] = {
        1: key.programme,
        2: key.public,
        3: key.day.isoformat(),
    }
    if key.mode is Mode.PRACTICE:
        content[4] = True
    return text.written(PREFIX, cbor2.dumps(content, canonical=True))


def read_key(untrusted: str) -> PublicTicketKey:
    """Read the text of `write_key` strictly; KnownError says what to do about any other.

    That nobody exchanged the key is for people to see: the fingerprint is shown on both screens.
    """
    found = _file(untrusted) if len(untrusted) <= LONGEST else None
    if found is None or not DAYS[0] <= found.day <= DAYS[1] or not _usable(found.public):
        raise KnownError(
            "This is not the key of an event.",
            safe="No slip was sealed with it.",
            do="Ask the clerk’s desk for the event’s key and carry it over again.",
        )
    mode = Mode.PRACTICE if found.practice else Mode.REAL
    return PublicTicketKey(found.programme, mode, found.day, found.public)


def _file(untrusted: str) -> _File | None:
    body = text.body(PREFIX, untrusted)
    data = None if body is None else text.decoded(body)
    if data is None or not is_plain(data):
        return None
    try:
        content = cbor2.loads(data)
        keyed = {str(key): value for key, value in content.items()} if _flat(content) else None
        return msgspec.convert(keyed, _File)
    except (cbor2.CBORDecodeError, msgspec.ValidationError):
        return None


def _usable(public: bytes) -> bool:
    """Refuse the points of small order, to which nothing can be sealed (RFC 7748, 6.1)."""
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return False
    return True


def _flat(content: object) -> bool:
    return isinstance(content, dict) and set(content) <= {1, 2, 3, 4}
