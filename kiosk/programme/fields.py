"""What a resident is asked, printed and kept, field by field.

There is no field for citizenship, immigration status, country of birth or a social security
number, and none for a document's number: what is not here, no programme can ask.
"""

from collections.abc import Mapping
from enum import StrEnum

from kiosk.application import AddressKind
from kiosk.programme.shape import Rule, Shape, Text, Wording, Years


class Ask(StrEnum):
    """Whether a field is asked, and may stay empty. Leaving it out of the file means not asked."""

    NO = "no"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Field(Rule, frozen=True, kw_only=True):
    """One thing the resident is asked. `retained` None means: as the law's default has it."""

    ask: Ask
    printed: bool = False
    retained: bool | None = None
    label: Text | None = None


class GenderField(Field, frozen=True, kw_only=True):
    """Self-designated, from the city's own list."""

    choices: tuple[Text, ...] = ()


class Schedule(Rule, frozen=True, kw_only=True):
    """For how long a city must keep an address, and the law that says so."""

    text: Text
    years: Years
    citation: Wording


class AddressField(Field, frozen=True, kw_only=True):
    """How the resident can be reached, in the kinds the city accepts."""

    kinds: tuple[AddressKind, ...] = ()
    schedule: Schedule | None = None


class Fields(Shape, frozen=True, kw_only=True):
    """What can be asked at all, in the order of the form."""

    given_name: Field | None = None
    surnames: Field | None = None
    birth_date: Field
    gender: GenderField | None = None
    address: AddressField | None = None
    veteran: Field | None = None
    organ_donor: Field | None = None
    emergency_contact: Field | None = None
    medical_note: Field | None = None

    def listed(self) -> Mapping[str, Field]:
        """Return the fields the file has a rule for, by id, in the order of the form."""
        found = {name: getattr(self, name) for name in self.__struct_fields__}
        return {name: field for name, field in found.items() if field is not None}

    def asked(self) -> Mapping[str, Field]:
        """Return the fields a resident is asked, by id, in the order of the form."""
        return {name: f for name, f in self.listed().items() if f.ask is not Ask.NO}

    def retained(self) -> tuple[str, ...]:
        """Name the fields that reach the register: name and birth date unless told otherwise."""
        return tuple(name for name, field in self.asked().items() if _is_retained(name, field))


RETAINED_BY_DEFAULT = frozenset({"given_name", "surnames", "birth_date"})


def _is_retained(name: str, field: Field) -> bool:
    return name in RETAINED_BY_DEFAULT if field.retained is None else field.retained
