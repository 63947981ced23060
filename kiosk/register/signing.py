"""The issuer's signing keys (Ed25519, RFC 8032). Rule: they are kept only in the register."""

from dataclasses import dataclass, field
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.register.connection import Connection
from kiosk.trust import key_id_of


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One key pair as raw bytes: id 8, private 32, public 32; and the day it came into use."""

    key_id: bytes
    private: bytes = field(repr=False)
    public: bytes
    created_on: date

    def fits(self) -> bool:
        """Say whether the private part makes the public one, and that one the id."""
        public = Ed25519PrivateKey.from_private_bytes(self.private).public_key()
        return (public.public_bytes_raw(), key_id_of(public)) == (self.public, self.key_id)


def new_signing_key(on: date) -> SigningKey:
    """Draw a key pair."""
    private = Ed25519PrivateKey.generate()
    public = private.public_key()
    raw = (private.private_bytes_raw(), public.public_bytes_raw())
    return SigningKey(key_id_of(public), *raw, on)


def add(connection: Connection, key: SigningKey) -> None:
    """Enter a key."""
    connection.execute(
        "INSERT INTO signing_key (key_id, private, public, created_on) VALUES (?, ?, ?, ?)",
        (key.key_id, key.private, key.public, key.created_on.isoformat()),
    )


def keys_in(connection: Connection) -> tuple[SigningKey, ...]:
    """Read all keys, the newest last; cards are signed with the newest."""
    rows = connection.execute(
        "SELECT key_id, private, public, created_on FROM signing_key ORDER BY created_on, key_id"
    )
    return tuple(SigningKey(i, s, p, date.fromisoformat(day)) for i, s, p, day in rows)
