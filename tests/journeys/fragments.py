"""Looking for pieces of a person's words: six letters in a row are enough, in any encoding.

Rule: letters are compared without case. Bytes of nought are left out for a second look, so that a
Latin letter may take one, two or four bytes in either order; `scripts` looks for other letters. An
accent ends a piece, so that it does not matter whether it stands composed, apart, or not at all.
"""

import base64
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.journeys import scripts

LEAST = 6
"""Letters in a row that are a find."""
RARE = "bcdfghjklmnpqrstvwxz"
"""Canaries are made of these: six of them in a row make no word of any language here."""

_RUN = re.compile(f"[{RARE}{RARE.upper()}]{{{LEAST},}}".encode())
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{12,}")
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_DIGITS = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_BASE45 = re.compile(rb"[0-9A-Z $%*+./:-]{9,}")
_NOTHING = bytes(4096)
"""A page that nobody has written to: most of what a process has."""
_REGION = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw")


def pieces(canaries: Iterable[str]) -> frozenset[bytes]:
    """Cut canaries into every piece of six letters, and of three signs of Chinese; as UTF-8."""
    words = tuple(canaries)
    runs = (match[0] for canary in words for match in _RUN.finditer(canary.encode()))
    latin = frozenset(piece for run in runs for piece in _cut(run.lower()))
    return latin | scripts.pieces(words)


def finds(data: bytes, wanted: frozenset[bytes]) -> Counter[str]:
    """Count the runs of letters that hold a wanted piece: one byte a letter, or several."""
    narrow = _count(data, wanted)
    wide = _count(data.replace(b"\x00", b""), wanted) - narrow
    return +(Counter({"narrow": narrow, "wide": wide}) + scripts.finds(data, wanted))


def finds_written(data: bytes, wanted: frozenset[bytes]) -> Counter[str]:
    """Count as `finds` does, and look into what may be base64 or base45 as well."""
    found = finds(data, wanted)
    for name, inside in (("base64", _from_base64(data)), ("base45", _from_base45(data))):
        found[name] += finds(inside, wanted).total()
    return +found


def memory(pid: int) -> Iterator[bytes]:
    """Give everything a process may write to, region by region; needs the right to look."""
    lines = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    spans = [(int(m[1], 16), int(m[2], 16)) for line in lines if (m := _REGION.match(line))]
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as held:
        for start, end in spans:
            try:
                held.seek(start)
                yield held.read(end - start).replace(_NOTHING, b"\x00")
            except OSError:  # a region that cannot be read, such as a device's
                continue


def finds_in_memory(pid: int, wanted: frozenset[bytes]) -> Counter[str]:
    """Count the pieces in a running process."""
    total: Counter[str] = Counter()
    for region in memory(pid):
        total += finds(region, wanted)
    return total


def _count(data: bytes, wanted: frozenset[bytes]) -> int:
    runs = (match[0].lower() for match in _RUN.finditer(data))
    return sum(any(piece in wanted for piece in _cut(run)) for run in runs)


def _cut(letters: bytes) -> Iterator[bytes]:
    return (letters[at : at + LEAST] for at in range(len(letters) - LEAST + 1))


def _from_base64(data: bytes) -> bytes:
    """Decode every stretch that could be base64, at each place a group may begin."""
    return b"\x01".join(
        base64.b64decode(run[start : start + (len(run) - start) // 4 * 4])
        for run in (m[0].translate(_URL_SAFE) for m in _BASE64.finditer(data))
        for start in range(4)
    )


def _from_base45(data: bytes) -> bytes:
    """Decode every stretch that could be base45 (RFC 9285), three characters to two bytes."""
    decoded = bytearray()
    for match in _BASE45.finditer(data):
        values = [_DIGITS.index(character) for character in match[0]]
        for start in range(3):
            for c, d, e in zip(*[iter(values[start:])] * 3, strict=False):
                decoded += (c + 45 * d + 2025 * e & 0xFFFF).to_bytes(2, "big")
            decoded += b"\x01"
    return bytes(decoded)
