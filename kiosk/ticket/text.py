"""Bytes as text that a QR's alphanumeric mode holds and a wedge scanner types (RFC 9285, base45).

Rule: line ends around it and lost capitals are forgiven; nothing else is.
"""

import base45

SIGNS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


def written(prefix: str, data: bytes) -> str:
    """Write bytes behind a prefix."""
    return prefix + str(base45.b45encode(data), "ascii")


def body(prefix: str, untrusted: str) -> str | None:
    """Give what follows the prefix, in capitals; None where it is another text.

    Text that we write never begins or ends with a space: the prefix is no space, and the last
    base45 sign of a group stands for 32 at most.
    """
    text = untrusted.strip().upper()
    return text.removeprefix(prefix) if text.startswith(prefix) and SIGNS.issuperset(text) else None


def decoded(text: str) -> bytes | None:
    """Undo base45; None where no bytes are written like that."""
    try:
        return bytes(base45.b45decode(text))
    except ValueError:
        return None


def length(count: int) -> int:
    """How many signs so many bytes take: three for two bytes, two for a last odd one."""
    return count // 2 * 3 + count % 2 * 2
