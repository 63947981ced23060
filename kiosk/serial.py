"""A card's number: random, saying nothing about order, place or station.

Twelve symbols of Douglas Crockford's base 32 (60 random bits; the requirement is 55) and one check
symbol, his modulo 37. Candidates whose check symbol would need one of the five extra signs
(`*~$=U`) are drawn again, so a serial is always letters and digits: 59.8 bits remain.
Shown in groups of 4, 4 and 5: `7F3K-9QWM-2XR8T`.
"""

from typing import NewType

Serial = NewType("Serial", str)

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK = ALPHABET + "*~$=U"
_BODY = 12
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


def new_serial() -> Serial:
    """Draw a serial from the operating system's random source."""
    import secrets  # noqa: PLC0415  # loads hashes; the sign-in screen needs none

    while True:
        body = "".join(secrets.choice(ALPHABET) for _ in range(_BODY))
        check = _check_symbol(body)
        if check in ALPHABET:
            return Serial(body + check)


def read_serial(untrusted: str) -> Serial | None:
    """Read a serial as people write it: any case, dashes, spaces, O for 0, I and L for 1.

    Returns None unless the length, the alphabet and the check symbol are right. Any single wrong
    symbol and any swap of two neighbours is caught (modulo 37 is prime).
    """
    text = untrusted.strip().upper().translate(_LOOKALIKES)
    if len(text) != _BODY + 1 or any(symbol not in ALPHABET for symbol in text):
        return None
    return Serial(text) if _check_symbol(text[:-1]) == text[-1] else None


def show_serial(serial: Serial) -> str:
    """Group a serial for reading aloud: `7F3K-9QWM-2XR8T`."""
    return f"{serial[:4]}-{serial[4:8]}-{serial[8:]}"


def _check_symbol(body: str) -> str:
    value = 0
    for symbol in body:
        value = value * 32 + ALPHABET.index(symbol)
    return _CHECK[value % 37]
