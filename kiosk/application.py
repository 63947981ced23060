"""What the resident tells us: in RAM for the length of one case, then wiped.

The form edits this one object. It holds no document number, no citizenship, no immigration status,
no country of birth and no social security number, because there is no field for them.
"""

from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Name:
    """A name as its bearer writes it; either part may be empty (mononyms)."""

    given: str = ""
    surnames: str = ""

    @property
    def full(self) -> str:
        """Both parts in the order they are printed."""
        return f"{self.given} {self.surnames}".strip()

    def __repr__(self) -> str:  # a person's data must not reach a log or a traceback
        return "Name(…)"


class AddressKind(StrEnum):
    """How a resident can be reached; a home is not required."""

    HOME = "home"
    CARE_OF = "care-of"
    SUBSTITUTE = "substitute"
    SHELTER = "shelter"
    NONE = "none"


@dataclass(slots=True, repr=False)
class Application:
    """One resident's words. Mutable on purpose: typed once, corrected in place, then wiped."""

    name: Name = field(default_factory=Name)
    birth_date: date | None = None
    gender: str = ""
    address_kind: AddressKind = AddressKind.HOME
    address: str = ""
    veteran: bool = False
    organ_donor: bool = False
    emergency_contact: str = ""
    medical_note: str = ""
    language: str = "en"

    def wipe(self) -> None:
        """Forget everything. Python cannot overwrite a string; it can drop the last reference."""
        blank = Application()
        for item in fields(self):
            setattr(self, item.name, getattr(blank, item.name))

    def __repr__(self) -> str:  # a person's data must not reach a log or a traceback
        return "Application(…)"
