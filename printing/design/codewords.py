"""The bytes of a QR symbol: text, padding and Reed-Solomon, laid out for the library to place.

Rule: the result equals the library's own, byte for byte (a test holds us to it), in a tenth of its
time: bits are one large integer, and a block's remainder is shifted a byte at a time against a
table of the generator's multiples. Source: ISO/IEC 18004, 7.4 to 7.6.
"""

from collections.abc import Sequence
from functools import cache
from itertools import zip_longest
from typing import Final

from qrcode.base import RSBlock, gexp, glog, rs_blocks
from qrcode.constants import ERROR_CORRECT_M

_SIGNS: Final = {
    sign: value for value, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
}
_ALPHANUMERIC: Final = 0b0010
_PADDING: Final = (0xEC, 0x11)
LARGEST_VERSION: Final = 40


def smallest_version(length: int) -> int | None:
    """Find the smallest version that holds so many characters at level M; None if none does."""
    for version in range(1, LARGEST_VERSION + 1):
        if _bits(length, version) <= 8 * sum(block.data_count for block in _blocks(version)):
            return version
    return None


def codewords(text: str, version: int) -> list[int]:
    """Encode alphanumeric text: data and error bytes of all blocks, interleaved."""
    blocks = _blocks(version)
    data = _data(text, version, sum(block.data_count for block in blocks))
    parts, errors, at = [], [], 0
    for block in blocks:
        part = data[at : at + block.data_count]
        at += block.data_count
        parts.append(part)
        errors.append(_remainder(part, block.total_count - block.data_count))
    return [*_interleaved(parts), *_interleaved(errors)]


def _bits(length: int, version: int) -> int:
    return 4 + _length_bits(version) + 11 * (length // 2) + 6 * (length % 2)


def _length_bits(version: int) -> int:
    if version < 10:
        return 9
    return 11 if version < 27 else 13


def _data(text: str, version: int, room: int) -> bytes:
    number = _ALPHANUMERIC << _length_bits(version) | len(text)
    values = [_SIGNS[sign] for sign in text]
    for first, second in zip(values[::2], values[1::2], strict=False):
        number = number << 11 | first * 45 + second
    if len(values) % 2:
        number = number << 6 | values[-1]
    used = _bits(len(text), version)
    end = min(used + 4, 8 * room)
    whole = (end + 7) // 8
    data = (number << (8 * whole - used)).to_bytes(whole, "big")
    return data + bytes(_PADDING[at % 2] for at in range(room - whole))


def _remainder(data: bytes, count: int) -> bytes:
    multiples = _multiples(count)
    top, mask = 8 * (count - 1), (1 << 8 * count) - 1
    register = 0
    for byte in data:
        register = (register << 8 & mask) ^ multiples[register >> top ^ byte]
    return register.to_bytes(count, "big")


def _interleaved(parts: Sequence[bytes]) -> list[int]:
    return [byte for column in zip_longest(*parts) for byte in column if byte is not None]


@cache
def _blocks(version: int) -> tuple[RSBlock, ...]:
    return tuple(rs_blocks(version, ERROR_CORRECT_M))


@cache
def _multiples(count: int) -> tuple[int, ...]:
    """Multiply the generator polynomial (without its leading 1) by every byte."""
    generator = [1]
    for power in range(count):
        shifted = [*generator, 0]
        scaled = [0, *(_product(value, gexp(power)) for value in generator)]
        generator = [a ^ b for a, b in zip(shifted, scaled, strict=True)]
    rows = (bytes(_product(factor, value) for value in generator[1:]) for factor in range(256))
    return tuple(int.from_bytes(row, "big") for row in rows)


def _product(one: int, other: int) -> int:
    return gexp(glog(one) + glog(other)) if one and other else 0
