"""A ticket's inside as CBOR (RFC 8949): a map with integer keys, empty answers left out.

Rule: one application has one writing (core deterministic encoding, 4.2.1), and only that is read
back, byte for byte: no tags, no duplicate or unknown keys, no other types.
"""

from datetime import date, timedelta
from typing import Annotated, Final

import cbor2
import msgspec

from kiosk.application import AddressKind, Application
from kiosk.errors import BugError
from kiosk.programme import DocumentId
from kiosk.ticket.plain import is_plain

LONGEST_TEXT: Final = 240
MOST_DOCUMENTS: Final = 200
_EPOCH: Final = date(1970, 1, 1)

Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]
Id = Annotated[str, msgspec.Meta(max_length=40)]
Days = Annotated[int, msgspec.Meta(ge=-719162, le=2932896)]  # 0001-01-01 to 9999-12-31


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the resident said and which documents they named, not yet judged. Frozen; RAM only."""

    born: Days = msgspec.field(name="3")
    given: Text = msgspec.field(name="1", default="")
    surnames: Text = msgspec.field(name="2", default="")
    gender: Text = msgspec.field(name="4", default="")
    address_kind: AddressKind = msgspec.field(name="5", default=AddressKind.NONE)
    address: Text = msgspec.field(name="6", default="")
    veteran: bool = msgspec.field(name="7", default=False)
    organ_donor: bool = msgspec.field(name="8", default=False)
    emergency_contact: Text = msgspec.field(name="9", default="")
    medical_note: Text = msgspec.field(name="10", default="")
    language: Id = msgspec.field(name="11", default="en")
    documents: Annotated[tuple[Id, ...], msgspec.Meta(max_length=MOST_DOCUMENTS)] = msgspec.field(
        name="12", default=()
    )

    @property
    def birth_date(self) -> date:
        """The birth date as a date; whether a living person's is judged elsewhere."""
        return _EPOCH + timedelta(days=self.born)

    def __repr__(self) -> str:  # a person's data must not reach a log or a traceback
        return "Said(…)"


_KEYS: Final = frozenset(range(1, 13))


def said(application: Application, documents: tuple[DocumentId, ...]) -> Said:
    """Take an application's answers; it has its birth date by now.

    An address typed before the resident chose to give none does not travel.
    """
    if application.birth_date is None:
        raise BugError("a ticket was asked for before there was a birth date")
    nowhere = application.address_kind is AddressKind.NONE
    return Said(
        born=(application.birth_date - _EPOCH).days,
        given=application.name.given,
        surnames=application.name.surnames,
        gender=application.gender,
        address_kind=application.address_kind,
        address="" if nowhere else application.address.strip(),
        veteran=application.veteran,
        organ_donor=application.organ_donor,
        emergency_contact=application.emergency_contact.strip(),
        medical_note=application.medical_note.strip(),
        language=application.language,
        documents=documents,
    )


def written(answers: Said) -> bytes:
    """Write the one form these answers have."""
    plain = msgspec.to_builtins(answers)
    return cbor2.dumps({int(key): value for key, value in plain.items()}, canonical=True)


def read(inside: bytes) -> Said | None:
    """Read that form back; None for anything else at all."""
    if not is_plain(inside):
        return None
    try:
        content = cbor2.loads(inside)
        if not isinstance(content, dict) or not set(content) <= _KEYS:
            return None
        answers = msgspec.convert({str(key): value for key, value in content.items()}, Said)
    except (cbor2.CBORDecodeError, msgspec.ValidationError):
        return None
    return answers if written(answers) == inside else None
