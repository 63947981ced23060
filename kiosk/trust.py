"""The trust list: the public keys a city vouches for; all that a partner needs, and no network.

Rule: a list is either real or practice, told by its programme's mark, and never mixes the two.
"""

from datetime import date
from hashlib import sha256
from typing import Annotated, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.errors import KnownError
from kiosk.ports import Mode

VERSION: Final = 1
KEY_ID_BYTES: Final = 8
LARGEST_LIST: Final = 256 * 1024
_PRACTICE: Final = "practice:"

KeyIdBytes = Annotated[bytes, msgspec.Meta(min_length=KEY_ID_BYTES, max_length=KEY_ID_BYTES)]
PublicBytes = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class TrustedKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One Ed25519 public key (32 raw bytes, base64 in the file) and the day it came into use."""

    key_id: KeyIdBytes
    public: PublicBytes
    since: date


class TrustList(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A city's keys as of `issued_on`; `programme` carries the practice mark or does not."""

    version: int
    programme: str
    city: str
    issued_on: date
    keys: tuple[TrustedKey, ...]

    @property
    def practice(self) -> bool:
        """Whether this list vouches for practice cards only."""
        return is_practice(self.programme)

    def public_key(self, key_id: bytes) -> Ed25519PublicKey | None:
        """Find the key a credential names; None when the city does not vouch for it."""
        for key in self.keys:
            if key.key_id == key_id:
                return Ed25519PublicKey.from_public_bytes(key.public)
        return None


def marked_programme(programme: str, mode: Mode) -> str:
    """Name the programme inside credentials and lists; practice gets a mark that is signed too."""
    return programme if mode is Mode.REAL else _PRACTICE + programme


def is_practice(programme: str) -> bool:
    """Tell whether a programme's name carries the practice mark."""
    return programme.startswith(_PRACTICE)


def key_id_of(public: Ed25519PublicKey) -> bytes:
    """Derive a key's id: the first 8 bytes of the SHA-256 of the raw public key."""
    return sha256(public.public_bytes_raw()).digest()[:KEY_ID_BYTES]


def trusted(public: Ed25519PublicKey, since: date) -> TrustedKey:
    """Put a public key into the form a trust list holds."""
    return TrustedKey(key_id_of(public), public.public_bytes_raw(), since)


def write_trust(trust: TrustList) -> bytes:
    """Render a trust list as the JSON file that partners are given."""
    return msgspec.json.format(msgspec.json.encode(trust), indent=2)


def read_trust(untrusted: bytes) -> TrustList:
    """Read a trust list strictly; KnownError says what is wrong with the file."""
    if len(untrusted) > LARGEST_LIST:
        raise _refused("it is far larger than a trust list can be")
    try:
        trust = msgspec.json.decode(untrusted, type=TrustList)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise _refused(str(problem)) from None
    if trust.version != VERSION:
        raise _refused(f"it has version {trust.version}, this program reads version {VERSION}")
    _check_keys(trust)
    return trust


def _check_keys(trust: TrustList) -> None:
    if not trust.keys:
        raise _refused("it holds no key")
    if len({key.key_id for key in trust.keys}) != len(trust.keys):
        raise _refused("two of its keys have the same id")
    for key in trust.keys:
        if key_id_of(Ed25519PublicKey.from_public_bytes(key.public)) != key.key_id:
            raise _refused("the id of one of its keys does not belong to that key")


def _refused(why: str) -> KnownError:
    return KnownError(
        f"The trust list cannot be used: {why}.",
        safe="No card was judged with it.",
        do="Ask the city clerk's office for a fresh copy of the trust list.",
    )
