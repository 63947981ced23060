"""What a ticket's inside means under this programme: an application, whole, or nothing.

Rule: anybody can seal to a public key, so the inside is a stranger's until every answer has passed
what the form itself demands; no answer is mended, shortened or left out to make it pass.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.application import AddressKind, Application, Name
from kiosk.birth_date import BirthDateProblem, read_birth_date
from kiosk.names import NameProblem, printable, read_name
from kiosk.programme import Ask, DocumentId, Field, Programme, text
from kiosk.ticket.shape import Said, read

LONGEST_WORDS: Final = 200
"""Characters in an address, contact or note; the desk's form takes as many."""

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
_WORDS: Final = ("address", "emergency_contact", "medical_note")
_WITHOUT_WORDS: Final = frozenset({AddressKind.NONE, AddressKind.SHELTER})
_MARKS: Final = ("veteran", "organ_donor")


@dataclass(frozen=True, slots=True, repr=False)
class Contents:
    """What the resident said, and the documents they say they have with them."""

    application: Application
    documents: tuple[DocumentId, ...] = ()


def contents(inside: bytes, programme: Programme, on: date) -> Contents | None:
    """Read the inside of a ticket; None unless every part of it is what this programme asks."""
    said = read(inside)
    if said is None or not _fits(said, programme):
        return None
    name = read_name(said.given, said.surnames)
    born = said.birth_date
    lived = read_birth_date(str(born.day), str(born.month), f"{born.year:04}", on)
    if isinstance(name, NameProblem) or isinstance(lived, BirthDateProblem):
        return None
    if (name.given, name.surnames) != (said.given, said.surnames):
        return None
    return Contents(_application(said, name), tuple(DocumentId(key) for key in said.documents))


def _application(said: Said, name: Name) -> Application:
    return Application(
        name=name,
        birth_date=said.birth_date,
        gender=said.gender,
        address_kind=said.address_kind,
        address=said.address,
        veteran=said.veteran,
        organ_donor=said.organ_donor,
        emergency_contact=said.emergency_contact,
        medical_note=said.medical_note,
        language=said.language,
    )


def _fits(said: Said, programme: Programme) -> bool:
    asked = programme.fields.asked()
    return (
        all(_answered(said, key, asked.get(key)) for key in ("given_name", "surnames"))
        and all(_marked(said, key, asked.get(key)) for key in _MARKS)
        and all(_worded(said, key, asked.get(key)) for key in _WORDS)
        and _gender(said, programme)
        and _reached(said, programme)
        and _documents(said, programme)
        and _LANGUAGE.fullmatch(said.language) is not None
    )


def _answered(said: Said, key: str, rule: Field | None) -> bool:
    """A part of the name: there if required, absent if not asked."""
    words = said.given if key == "given_name" else said.surnames
    return _allowed(rule, given=bool(words))


def _marked(said: Said, key: str, rule: Field | None) -> bool:
    return rule is not None or not getattr(said, key)


def _worded(said: Said, key: str, rule: Field | None) -> bool:
    """Free words: one line as typed, without signs that could disguise it, not too long."""
    words: str = getattr(said, key)
    if words != words.strip() or len(words) > LONGEST_WORDS or not printable(words):
        return False
    if key == "address" and words == "" and said.address_kind in _WITHOUT_WORDS:
        return True
    return _allowed(rule, given=bool(words))


def _gender(said: Said, programme: Programme) -> bool:
    """A choice of the programme's list, by its English wording, as the forms keep it."""
    rule = programme.fields.gender
    if rule is None or rule.ask is Ask.NO or not said.gender:
        return _allowed(rule, given=bool(said.gender))
    return said.gender in {text(choice, "en") for choice in rule.choices}


def _reached(said: Said, programme: Programme) -> bool:
    """One of the programme's kinds of address, or none where the resident need not give one.

    A form that does not ask leaves the kind at its default, which then says nothing.
    """
    rule, kind = programme.fields.address, said.address_kind
    if kind is AddressKind.NONE and said.address:
        return False
    if rule is None or rule.ask is Ask.NO:
        return kind in {AddressKind.NONE, AddressKind.HOME}
    return kind in rule.kinds or (kind is AddressKind.NONE and rule.ask is Ask.OPTIONAL)


def _documents(said: Said, programme: Programme) -> bool:
    known = {document.id for document in programme.documents}
    return set(said.documents) <= known and len(set(said.documents)) == len(said.documents)


def _allowed(rule: Field | None, *, given: bool) -> bool:
    if rule is None or rule.ask is Ask.NO:
        return not given
    return given or rule.ask is not Ask.REQUIRED
