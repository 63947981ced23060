"""The recovery secret: 256 random bits as 24 words (BIP 39) and as a QR code's text.

Rule: it is shown once, for the printed sheet, and never written by the program.
"""

import secrets
from dataclasses import dataclass
from functools import cache
from typing import NewType

from mnemonic import Mnemonic

RecoverySecret = NewType("RecoverySecret", bytes)

_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySheet:
    """What the printed sheet must carry: 24 lower-case words; the same as alphanumeric QR text."""

    words: tuple[str, ...]
    qr_text: str


def new_recovery_secret() -> RecoverySecret:
    """Draw a secret from the operating system's random source."""
    return RecoverySecret(secrets.token_bytes(_BYTES))


def sheet_of(secret: RecoverySecret) -> RecoverySheet:
    """Say the secret in words; the last word carries BIP 39's checksum."""
    words = str(_words().to_mnemonic(bytes(secret)))
    return RecoverySheet(tuple(words.split()), words.upper())


def read_recovery(untrusted: str) -> RecoverySecret | None:
    """Read words as typed (any case, any spacing, with or without numbers) or as scanned.

    None unless there are 24 known words with the right checksum.
    """
    words = [word for word in untrusted.lower().replace(".", " ").split() if not word.isdigit()]
    text = " ".join(words)
    if len(words) != 24 or not _words().check(text):
        return None
    return RecoverySecret(bytes(_words().to_entropy(text)))


@cache
def _words() -> Mnemonic:
    """Read the word list only when somebody needs it: set-up and recovery."""
    return Mnemonic("english")
