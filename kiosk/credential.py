"""The signed text in a card's QR: made by the city's key, judged by anyone with the trust list.

Rule: nothing in a credential is believed, or even decoded, before its signature holds.

Form: a CBOR Web Token (RFC 8392) in COSE_Sign1 (RFC 9052) with Ed25519, in base45 (RFC 9285) after
the prefix `HB1:`, so that every character is in the alphanumeric set of a QR code. The protected
header is exactly {1: -8, 4: key id of 8 bytes}. The claims are {1 (issuer): programme,
-65537 (private use): {1: serial, 2: name, 3: birth date, 4: expiry}}; days are counted from
1970-01-01 as RFC 8943 counts them, without its tag; 4 is absent when a card never expires.
Not compressed: zlib makes so short a token longer (measured).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Final

import base45
import cbor2
import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cwt import COSE, COSEKey, VerifyError
from cwt.cose_key_interface import COSEKeyInterface

from kiosk.errors import KnownError
from kiosk.serial import Serial, read_serial
from kiosk.trust import KEY_ID_BYTES, TrustList, is_practice

PREFIX: Final = "HB1:"
LONGEST: Final = 1024
_HEAD: Final = (
    b"\xd2\x84\x4d\xa2\x01\x27\x04\x48"  # tag 18, array of 4, 13 bytes: {1: -8, 4: 8 bytes
)
_NO_UNPROTECTED: Final = b"\xa0"
_SIGNATURE_BYTES: Final = 64
_EPOCH: Final = date(1970, 1, 1)
_CARD: Final = -65537
_DAYS = Annotated[int, msgspec.Meta(ge=-719162, le=2932896)]  # 0001-01-01 to 9999-12-31


@dataclass(frozen=True, slots=True, repr=False)
class Claims:
    """What a card says about its holder; `expires` is the last good day, None means never."""

    programme: str
    serial: Serial
    name: str
    birth_date: date
    expires: date | None

    @property
    def practice(self) -> bool:
        """Whether this is a practice card: rightly signed, and never an identity card."""
        return is_practice(self.programme)

    def __repr__(self) -> str:  # a person's data must not reach a log or a traceback
        return "Claims(…)"


@dataclass(frozen=True, slots=True)
class Genuine:
    """Signed by a key on the list, for the list's programme, and not past its expiry."""

    claims: Claims


@dataclass(frozen=True, slots=True)
class Expired:
    """Genuine once; its last good day is over."""

    claims: Claims


@dataclass(frozen=True, slots=True)
class NotOurs:
    """A well-formed credential that no key on this list has signed, or of another programme."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Not a credential: another code, a partial scan, or damaged text."""


Judgement = Genuine | Expired | NotOurs | Unreadable


class _Card(msgspec.Struct, forbid_unknown_fields=True):
    serial: Annotated[str, msgspec.Meta(max_length=13)] = msgspec.field(name="1")
    name: Annotated[str, msgspec.Meta(max_length=LONGEST)] = msgspec.field(name="2")
    born: _DAYS = msgspec.field(name="3")
    expires: _DAYS | None = msgspec.field(name="4", default=None)


class _Token(msgspec.Struct, forbid_unknown_fields=True):
    programme: str = msgspec.field(name="1")
    card: _Card = msgspec.field(name="-65537")


def sign(claims: Claims, key: Ed25519PrivateKey, key_id: bytes) -> str:
    """Sign the claims; KnownError when the name is so long that no QR code could hold the text."""
    card = {1: claims.serial, 2: claims.name, 3: _days(claims.birth_date)}
    if claims.expires is not None:
        card[4] = _days(claims.expires)
    payload = cbor2.dumps({1: claims.programme, _CARD: card})
    token = COSE.new().encode(
        payload, _private_cose_key(key, key_id), protected={1: -8, 4: key_id}, unprotected={}
    )
    text = PREFIX + str(base45.b45encode(token), "ascii")
    if len(text) > LONGEST:
        raise _too_long()
    return text


def read(untrusted: str, trust: TrustList, on: date) -> Judgement:
    """Judge a scanned text on the day `on`. Never raises, whatever the text is."""
    token = _token_bytes(untrusted)
    if token is None or (key_id := _key_id(token)) is None:
        return Unreadable()
    public = trust.public_key(key_id)
    if public is None:
        return NotOurs()
    try:
        payload = COSE.new().decode(token, _public_cose_key(public, key_id))
    except VerifyError:
        return NotOurs()
    claims = _claims(payload)
    if claims is None:
        return Unreadable()
    if claims.programme != trust.programme:
        return NotOurs()
    return Genuine(claims) if claims.expires is None or on <= claims.expires else Expired(claims)


def _token_bytes(untrusted: str) -> bytes | None:
    """Undo prefix and base45; wedge scanners add line ends and may change case."""
    if len(untrusted) > LONGEST + 8:
        return None
    text = untrusted.strip().upper()
    if not text.startswith(PREFIX) or len(text) > LONGEST:
        return None
    try:
        return bytes(base45.b45decode(text.removeprefix(PREFIX)))
    except ValueError:
        return None


def _key_id(token: bytes) -> bytes | None:
    """Check the one envelope we make, byte for byte, so that no general decoder meets a stranger.

    Head with the key id, an empty unprotected map, the payload, a signature of 64 bytes, the end.
    """
    key_id, rest = token[len(_HEAD) : len(_HEAD) + KEY_ID_BYTES], token[len(_HEAD) + KEY_ID_BYTES :]
    if not token.startswith(_HEAD) or not rest.startswith(_NO_UNPROTECTED):
        return None
    start, length = _byte_string(rest[1:4])
    signature = rest[1 + start + length :]
    shaped = signature.startswith(b"\x58\x40") and len(signature) == 2 + _SIGNATURE_BYTES
    return key_id if start and shaped else None


def _byte_string(head: bytes) -> tuple[int, int]:
    """Read a CBOR byte string's head in its shortest form: its own length and the content's."""
    match [*head]:
        case [first, *_] if 0x40 <= first <= 0x57:
            return 1, first - 0x40
        case [0x58, length, *_] if length > 0x17:
            return 2, length
        case [0x59, high, low] if high:
            return 3, high << 8 | low
        case _:
            return 0, 0


def _claims(payload: object) -> Claims | None:
    """Decode what the city signed; still strictly, because keys can be misused."""
    if not isinstance(payload, bytes):
        return None
    try:
        token = msgspec.convert(_text_keys(cbor2.loads(payload)), _Token)
    except (cbor2.CBORDecodeError, msgspec.ValidationError):
        return None
    serial = read_serial(token.card.serial)
    if serial is None or serial != token.card.serial:
        return None
    expires = None if token.card.expires is None else _date(token.card.expires)
    return Claims(token.programme, serial, token.card.name, _date(token.card.born), expires)


def _text_keys(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _text_keys(item) for key, item in value.items()}
    return value


def _days(day: date) -> int:
    return (day - _EPOCH).days


def _date(days: int) -> date:
    return _EPOCH + timedelta(days=days)


def _private_cose_key(key: Ed25519PrivateKey, key_id: bytes) -> COSEKeyInterface:
    public = key.public_key().public_bytes_raw()
    return COSEKey.new({1: 1, 2: key_id, 3: -8, -1: 6, -2: public, -4: key.private_bytes_raw()})


def _public_cose_key(key: Ed25519PublicKey, key_id: bytes) -> COSEKeyInterface:
    return COSEKey.new({1: 1, 2: key_id, 3: -8, -1: 6, -2: key.public_bytes_raw()})


def _too_long() -> KnownError:
    return KnownError(
        "The name is too long for the code on the card.",
        safe="Nothing was signed or printed.",
        do="Ask the resident which shorter form of the name to use.",
    )
