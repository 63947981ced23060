"""A review's words in the pseudo-language: made from the English, so that none is forgotten."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from kiosk.pseudo import pseudo_piece
from kiosk.review.phrases.en import WORDS as ENGLISH


def _lengthened(value: Any) -> Any:
    if isinstance(value, str):
        return pseudo_piece(value)
    if isinstance(value, Mapping):
        return {key: _lengthened(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(_lengthened(inner) for inner in value)
    return value


WORDS = replace(ENGLISH, **{f.name: _lengthened(getattr(ENGLISH, f.name)) for f in fields(ENGLISH)})
