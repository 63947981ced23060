"""Keys: one random data key, everything else derived from it or wrapped around it.

Rule: a passphrase never touches the database; it only unwraps the data key. Algorithms: Argon2id
(RFC 9106), AES-256-GCM (NIST SP 800-38D), HKDF-SHA256 (RFC 5869).
"""

import hmac
import secrets
from dataclasses import dataclass
from typing import NewType

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.access import compose
from kiosk.register.vault import Cost

DataKey = NewType("DataKey", bytes)
"""256 random bits; exists only in RAM and wrapped in the vault."""

_BYTES = 32
_NONCE = 12


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """What one register's data key is for: each purpose has its own 256-bit key."""

    register_id: bytes
    database: bytes
    journal: bytes
    pseudonym: bytes
    ticket: bytes
    check: bytes


def new_data_key() -> DataKey:
    """Draw a data key from the operating system's random source."""
    return DataKey(secrets.token_bytes(_BYTES))


def derive(key: bytes, register_id: bytes, purpose: str) -> bytes:
    """Give the 256-bit key of one purpose."""
    info = b"handback 1 " + purpose.encode()
    return HKDF(algorithm=SHA256(), length=_BYTES, salt=register_id, info=info).derive(key)


def keys_of(key: DataKey, register_id: bytes) -> Keys:
    """Derive all of a register's keys."""
    purposes = ("database", "journal", "pseudonym", "ticket", "check")
    return Keys(register_id, *(derive(key, register_id, purpose) for purpose in purposes))


def fits(key: DataKey, register_id: bytes, check: bytes) -> bool:
    """Say whether this is the data key the check value was made from."""
    return hmac.compare_digest(derive(key, register_id, "check"), check)


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Turn a passphrase into a wrapping key, slowly (Argon2id)."""
    secret = compose(passphrase).encode(errors="surrogatepass")
    return hash_secret_raw(
        secret, salt, cost.passes, cost.memory, cost.lanes, hash_len=_BYTES, type=Type.ID
    )


def wrap(key: DataKey, wrapping: bytes, bound: bytes) -> bytes:
    """Encrypt the data key; `bound` is authenticated with it. Gives nonce and ciphertext."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(wrapping).encrypt(nonce, key, bound)


def unwrap(wrapped: bytes, wrapping: bytes, bound: bytes) -> DataKey | None:
    """Decrypt the data key; None where key, text or bound data are not the ones wrapped with."""
    try:
        return DataKey(AESGCM(wrapping).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], bound))
    except (InvalidTag, ValueError):
        return None
