"""Tickets for tests: applications as a station has them, and ways to spoil what was sealed."""

import random
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import base45
import cbor2
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from hypothesis import strategies as st

from kiosk.application import AddressKind, Application, Name
from kiosk.names import MAX_PART, printable, read_name
from kiosk.ports import Mode
from kiosk.programme import DocumentId, find_programme, text
from kiosk.ticket import PREFIX, PublicTicketKey, TicketNumber, new_ticket_key, seal

TODAY = date(2026, 11, 21)
CHICAGO = find_programme("chicago")
KEY = new_ticket_key("chicago", Mode.REAL, TODAY)
NUMBER = TicketNumber("B", 47)
DOCUMENTS = tuple(document.key for document in CHICAGO.documents)
HEAD = 16
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)

letters = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])
parts = st.text(letters, max_size=40)
names = (
    st.tuples(parts, parts)
    .map(lambda pair: read_name(*pair))
    .filter(lambda name: isinstance(name, Name) and bool(name.given))
)
lines = st.text(letters, max_size=60).map(str.strip)
genders = st.sampled_from(["", "Female", "Male", "X"])
chosen = st.lists(st.sampled_from(DOCUMENTS), unique=True, max_size=6).map(tuple)


@st.composite
def applications(draw: st.DrawFn) -> Application:
    kind = draw(st.sampled_from(AddressKind))
    name = draw(names)
    assert isinstance(name, Name)
    return Application(
        name=name,
        birth_date=draw(st.dates(TODAY - timedelta(days=43_000), TODAY)),
        gender=draw(genders),
        address_kind=kind,
        address="" if kind is AddressKind.NONE else draw(lines),
        veteran=draw(st.booleans()),
        organ_donor=draw(st.booleans()),
        emergency_contact=draw(lines),
        medical_note=draw(lines),
        language=draw(st.sampled_from(["en", "es", "ar", "zh-Hans"])),
    )


def person(given: str = "José Ángel", surnames: str = "Núñez O'Brien") -> Application:
    """An ordinary application, every field filled in."""
    return Application(
        name=Name(given, surnames),
        birth_date=date(1988, 4, 17),
        gender="X",
        address="1234 W Belmont Ave Apt 3, Chicago IL 60657",
        emergency_contact="Rosa Núñez +1 312 555 0199",
        medical_note="Penicillin allergy",
        language="es",
    )


def longest() -> Application:
    """The longest in Latin letters that every form takes."""
    return replace(
        person("A" * MAX_PART, "B" * MAX_PART),
        address="c" * 200,
        emergency_contact="d" * 200,
        medical_note="e" * 200,
    )


def ticket(
    application: Application | None = None,
    documents: tuple[DocumentId, ...] = DOCUMENTS[:3],
    key: PublicTicketKey = KEY.public,
) -> str:
    sealed = seal(application or person(), documents, NUMBER, key)
    assert isinstance(sealed, str)
    return sealed


def token_of(sealed: str) -> bytes:
    return bytes(base45.b45decode(sealed.removeprefix(PREFIX)))


def text_of(token: bytes) -> str:
    return PREFIX + str(base45.b45encode(token), "ascii")


def forged(inside: bytes, key: PublicTicketKey = KEY.public) -> str:
    """Seal any bytes rightly, as anybody with the public key can."""
    days = (key.day - date(1970, 1, 1)).days
    size = HEAD + 48 + len(inside)
    head = struct.pack(">B8scHHH", 1, key.key_id, b"B", 47, days, size)
    info = b"handback ticket\0" + key.marked.encode() + b"\0" + head
    return text_of(head + SUITE.encrypt(inside, key.x25519(), info=info))


def inside_of(application: Application, documents: tuple[DocumentId, ...]) -> dict[int, object]:
    """What stands inside a ticket, as the map that is written."""
    sealed = token_of(ticket(application, documents))
    info = b"handback ticket\0chicago\0" + sealed[:HEAD]
    content = cbor2.loads(SUITE.decrypt(sealed[HEAD:], KEY.x25519(), info=info))
    assert isinstance(content, dict)
    return content


def is_whole(application: Application) -> bool:
    """Whether every part of an application is what the form itself would have let through."""
    name, born = application.name, application.birth_date
    words = (application.address, application.emergency_contact, application.medical_note)
    wordings = {"", *(text(c, "en") for c in CHICAGO.fields.gender.choices)}  # type: ignore[union-attr]  # Chicago asks it
    return (
        read_name(name.given, name.surnames) == name
        and bool(name.given)
        and born is not None
        and born <= TODAY
        and born.year >= TODAY.year - 120
        and application.gender in wordings
        and all(len(line) <= 200 and printable(line) for line in words)
    )


# -- ways to spoil a ticket, for the drill and the suite ------------------------------------------

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
Spoil = Callable[[random.Random, str], str]


def flip_bits(dice: random.Random, sealed: str) -> str:
    token = bytearray(token_of(sealed))
    for _ in range(dice.randint(1, 4)):
        token[dice.randrange(len(token))] ^= 1 << dice.randrange(8)
    return text_of(bytes(token))


def change_signs(dice: random.Random, sealed: str) -> str:
    signs = list(sealed)
    for _ in range(dice.randint(1, 4)):
        signs[dice.randrange(len(signs))] = dice.choice(SIGNS)
    return "".join(signs)


def cut(dice: random.Random, sealed: str) -> str:
    return sealed[: dice.randrange(len(sealed))]


def lose_and_double(dice: random.Random, sealed: str) -> str:
    at, to = sorted(dice.randrange(len(sealed)) for _ in range(2))
    return dice.choice((sealed[:at] + sealed[to:], sealed[:to] + sealed[at:]))


def swap_heads(dice: random.Random, sealed: str) -> str:
    token, other = token_of(sealed), token_of(ticket())
    at = dice.randrange(HEAD + 1, len(token))
    mixed = token[:at] + other[at : len(token)]
    return sealed if mixed == other else text_of(mixed)  # what was exchanged can be alike


def any_text(dice: random.Random, _sealed: str) -> str:
    signs = (chr(dice.choice((dice.randrange(0xD800), dice.randrange(128)))) for _ in range(60))
    return dice.choice(("", PREFIX)) + "".join(signs)


def forge_bytes(dice: random.Random, _sealed: str) -> str:
    return forged(dice.randbytes(dice.randrange(120)))


def forge_cbor(dice: random.Random, _sealed: str) -> str:
    """Change the inside of a true ticket and seal it rightly."""
    inside = bytearray(cbor2.dumps(_INSIDE, canonical=True))
    for _ in range(dice.randint(1, 6)):
        inside[dice.randrange(len(inside))] = dice.randrange(256)
    return forged(bytes(inside))


def forge_answers(dice: random.Random, _sealed: str) -> str:
    """Give answers that no form would, well written and sealed rightly."""
    content = dict(_INSIDE)
    for _ in range(dice.randint(1, 3)):
        content[dice.randint(1, 13)] = dice.choice(_ODD)
    if dice.random() < 0.3:
        content.pop(dice.choice(list(content)))
    return forged(cbor2.dumps(content, canonical=True))


SPOILS: tuple[Spoil, ...] = (
    flip_bits,
    change_signs,
    cut,
    lose_and_double,
    swap_heads,
    any_text,
    forge_bytes,
    forge_cbor,
    forge_answers,
)

_INSIDE = inside_of(person(), DOCUMENTS[:3])
_ODD: tuple[object, ...] = (
    "", "x", "x" * 121, "x" * 5000, " padded ", "a\u202eb", "a\x00b", "\u0301", -1, 0, 1, 10**6,
    2**64, -(2**70), 1.5, float("nan"), True, False, None, [], ["x"], ["us-passport"] * 2, [[]],
    {}, {1: 2}, b"", b"\xff", "home", "none", "Female", "female", ["us-passport"],
    "no-such-language", date(1990, 1, 1), cbor2.CBORTag(0, "x"), cbor2.CBORTag(28, []),
    6500, 20_779, 20_778,
)  # fmt: skip
