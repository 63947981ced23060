"""The ground every programme value stands on: strict, frozen, in the city's words, with a source.

An unknown key is an error, never ignored; every rule says where it comes from.
"""

from collections.abc import Mapping
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.pseudo import PSEUDO, pseudo

Identifier = Annotated[str, Meta(pattern="^[a-z0-9]+([_-][a-z0-9]+)*$", max_length=40)]
Wording = Annotated[str, Meta(min_length=1, max_length=2000)]
Text = Wording | Mapping[str, Wording]
"""English alone, or one wording per language (English is always among them)."""
Years = Annotated[int, Meta(ge=1, le=50)]


def text(value: Text, lang: str) -> str:
    """Return the wording in that language, else in English; the pseudo-language lengthens that."""
    english = value if isinstance(value, str) else value["en"]
    if lang == PSEUDO:
        return pseudo(english)
    return english if isinstance(value, str) else value.get(lang) or english


class Shape(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Strict and frozen: an unknown key is an error, never ignored."""


class Rule(Shape, frozen=True, kw_only=True):
    """Every rule says where it comes from, and whether the city has confirmed it."""

    source: Wording
    confirmed: bool
