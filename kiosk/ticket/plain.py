"""A stranger's CBOR is let into the decoder only when it is plain: RFC 8949, section 3, no tags.

Rule: tags make a general decoder build dates, decimals and patterns, and some of those raise what
no one expects (cbor2 5.9: a decimal with a huge exponent). We write none, so none is let in.
"""

from dataclasses import dataclass
from typing import Final

_BYTES: Final = {24: 1, 25: 2, 26: 4, 27: 8}
_FALSE, _TRUE = 20, 21


@dataclass(frozen=True, slots=True)
class _Head:
    major: int
    value: int
    after: int


def is_plain(data: bytes) -> bool:
    """Say whether this is one item of integers, bytes, text, arrays, maps and booleans.

    Lengths are definite and lie within the data; how deep items nest is the decoder's to limit.
    """
    at, left = 0, 1
    while left:
        head = _head(data, at)
        if head is None or left > len(data):
            return False
        at, left = head.after, left - 1
        match head.major:
            case 0 | 1:
                pass
            case 2 | 3:
                at += head.value
            case 4:
                left += head.value
            case 5:
                left += 2 * head.value
            case 7 if head.value in {_FALSE, _TRUE} and data[head.after - 1] == 0xE0 | head.value:
                pass
            case _:
                return False
    return at == len(data)


def _head(data: bytes, at: int) -> _Head | None:
    if at >= len(data):
        return None
    major, short = data[at] >> 5, data[at] & 0x1F
    if short < min(_BYTES):
        return _Head(major, short, at + 1)
    size = _BYTES.get(short)
    if size is None or at + 1 + size > len(data):
        return None
    return _Head(major, int.from_bytes(data[at + 1 : at + 1 + size], "big"), at + 1 + size)
