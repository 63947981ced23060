"""The wire form of the Internet Printing Protocol: messages in, bytes out, and back again.

Rule: RFC 8010 sections 3.1 to 3.9, no more of it than a local print queue needs. What cannot be
read is None, never an exception: an answer is somebody else's bytes.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

VERSION: Final = b"\x02\x00"


class Operation(IntEnum):
    """Operations of RFC 8011 section 5.4.15, and three of CUPS."""

    CREATE_JOB = 0x0005
    SEND_DOCUMENT = 0x0006
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002
    CUPS_GET_DOCUMENT = 0x4027


class GroupTag(IntEnum):
    """Delimiters, RFC 8010 section 3.5.1."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04


class Tag(IntEnum):
    """Kinds of value, RFC 8010 section 3.5.2; of the out-of-band ones only that they are."""

    NO_VALUE = 0x13
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    RESOLUTION = 0x32
    RANGE = 0x33
    COLLECTION = 0x34
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49
    MEMBER = 0x4A


class Resolution(NamedTuple):
    """Dots per inch (unit 3) or per centimetre (unit 4), across and along."""

    across: int
    along: int
    unit: int


class Span(NamedTuple):
    """A range of integers, both ends included."""

    lowest: int
    highest: int


Value = bool | int | str | bytes | Resolution | Span | dict[str, tuple["Value", ...]] | None
Attributes = dict[str, tuple[Value, ...]]


class Attribute(NamedTuple):
    """One attribute of a request; a request needs no collections."""

    name: str
    tag: Tag
    values: tuple[bool | int | str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: its status (RFC 8011 appendix B) and its groups in order."""

    status: int
    groups: tuple[tuple[int, Attributes], ...]

    @property
    def accepted(self) -> bool:
        """The operation was done, perhaps with some attributes ignored."""
        return self.status < 0x0100

    def first(self, tag: GroupTag) -> Attributes:
        """Give the first group of a kind; empty when there is none."""
        return next((group for kind, group in self.groups if kind == tag), {})


# -- writing ------------------------------------------------------------------------------------


def request(operation: IntEnum, asked: Iterable[Attribute], job: Iterable[Attribute] = ()) -> bytes:
    """Write a request; a document may follow these bytes directly."""
    language = (
        Attribute("attributes-charset", Tag.CHARSET, ("utf-8",)),
        Attribute("attributes-natural-language", Tag.LANGUAGE, ("en",)),
    )
    head = VERSION + struct.pack(">Hi", operation, 1)
    parts = [head, bytes([GroupTag.OPERATION]), _written((*language, *asked))]
    if wanted := _written(job):
        parts += [bytes([GroupTag.JOB]), wanted]
    return b"".join((*parts, bytes([GroupTag.END])))


def _written(attributes: Iterable[Attribute]) -> bytes:
    return b"".join(
        _field(tag, name if first else "", value)
        for name, tag, values in attributes
        for first, value in zip((True, *[False] * len(values)), values, strict=False)
    )


def _field(tag: Tag, name: str, value: bool | int | str) -> bytes:
    label, content = name.encode(), _content(tag, value)
    return struct.pack(f">BH{len(label)}sH", tag, len(label), label, len(content)) + content


def _content(tag: Tag, value: bool | int | str) -> bytes:
    if tag is Tag.BOOLEAN:
        return struct.pack(">?", value)
    if isinstance(value, int):
        return struct.pack(">i", value)
    return value.encode()


# -- reading ------------------------------------------------------------------------------------


def answer(untrusted: bytes) -> Answer | None:
    """Read an answer; None when it is not one."""
    try:
        status = int(struct.unpack_from(">H", untrusted, 2)[0])
        return Answer(status, tuple(_groups(_Reader(untrusted, 8))))
    except (struct.error, IndexError, UnicodeDecodeError, RecursionError):
        return None


@dataclass(slots=True)
class _Reader:
    """A place in the bytes; struct.error past their end."""

    source: bytes
    at: int

    def byte(self) -> int:
        self.at += 1
        return self.source[self.at - 1]

    def chunk(self) -> bytes:
        (length,) = struct.unpack_from(">H", self.source, self.at)
        (content,) = struct.unpack_from(f"{length}s", self.source, self.at + 2)
        self.at += 2 + length
        return bytes(content)


def _groups(reader: _Reader) -> Iterable[tuple[int, Attributes]]:
    delimiter = reader.byte()
    while delimiter != GroupTag.END:
        attributes, delimiter_next = _attributes(reader)
        yield delimiter, attributes
        delimiter = delimiter_next


def _attributes(reader: _Reader) -> tuple[Attributes, int]:
    """Read up to the next delimiter (a tag below 0x10)."""
    found: dict[str, list[Value]] = {}
    name = ""
    while (tag := reader.byte()) >= 0x10:
        name = reader.chunk().decode() or name
        found.setdefault(name, []).append(_value(tag, reader))
    return {key: tuple(values) for key, values in found.items()}, tag


def _value(tag: int, reader: _Reader) -> Value:
    content = reader.chunk()
    return _collection(reader) if tag == Tag.COLLECTION else _plain(tag, content)


def _collection(reader: _Reader) -> dict[str, tuple[Value, ...]]:
    members: dict[str, list[Value]] = {}
    name = ""
    while (tag := reader.byte()) != Tag.END_COLLECTION:
        reader.chunk()  # a member's own name field is always empty
        if tag == Tag.MEMBER:
            name = reader.chunk().decode()
            members[name] = []
        else:
            members.setdefault(name, []).append(_value(tag, reader))
    reader.chunk()
    reader.chunk()
    return {key: tuple(values) for key, values in members.items()}


def _plain(tag: int, content: bytes) -> Value:
    match tag:
        case Tag.INTEGER | Tag.ENUM:
            return int(struct.unpack(">i", content)[0])
        case Tag.BOOLEAN:
            return content != b"\0"
        case Tag.RESOLUTION:
            return Resolution(*struct.unpack(">iib", content))
        case Tag.RANGE:
            return Span(*struct.unpack(">ii", content))
        case _ if tag < 0x20:
            return None
        case _:
            return content.decode() if tag >= 0x40 else content
