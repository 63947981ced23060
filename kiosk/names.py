"""Names: read as people write them, matched as people misspell them; never changed silently.

A match key is for comparing only. It is never shown and never printed.
"""

import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from anyascii import anyascii
from rapidfuzz.distance import OSA

from kiosk.application import Name

MAX_PART = 120
"""Characters in one part of a name; the longest recorded legal names fit."""

_JOINERS = "\u200c\u200d"  # Persian and Indic spelling needs them
_FORBIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_APOSTROPHES = str.maketrans(dict.fromkeys("'`"))
_SHARED_TOKENS = 2


class NameProblem(StrEnum):
    """Why a name cannot be taken as typed. Digits are fine: some legal names hold one."""

    EMPTY = "empty"
    NO_LETTERS = "no letters"
    TOO_LONG = "too long"
    UNPRINTABLE = "unprintable"


class Closeness(StrEnum):
    """How sure a match is: the same key on the same day, or near it."""

    EXACT = "exact"
    CLOSE = "close"


def read_name(untrusted_given: str, untrusted_surnames: str) -> Name | NameProblem:
    """Trim, collapse spaces and compose (NFC) both parts; either may be empty, not both.

    Control and direction-override characters are refused (Unicode categories C*, Zl, Zp), because
    they could make a card read differently from what the clerk sees; the two zero-width joiners
    are spelling and stay. At most `MAX_PART` characters a part.
    """
    given, surnames = untrusted_given.strip(), untrusted_surnames.strip()
    if not given and not surnames:
        return NameProblem.EMPTY
    if not printable(given + surnames):
        return NameProblem.UNPRINTABLE
    name = Name(given=_tidy(given), surnames=_tidy(surnames))
    if max(len(name.given), len(name.surnames)) > MAX_PART:
        return NameProblem.TOO_LONG
    return name if any(sign.isalpha() for sign in name.full) else NameProblem.NO_LETTERS


def printable(text: str) -> bool:
    """Say whether a text is free of signs that could disguise it; see `read_name`."""
    return not any(_unprintable(sign) for sign in text)


def match_key(name: str) -> str:
    """Fold a name for comparing: the same for any case, accents, script, order and punctuation.

    NFKC, case folding, transliteration to ASCII (anyascii), apostrophes dropped, every other sign
    a space, tokens sorted; particles are kept. Where a script writes no vowels (Arabic), or is
    romanised by custom rather than letter by letter (Greek, Thai), the key can stay far from the
    Latin spelling: such pairs are not found.
    """
    composed = unicodedata.normalize("NFKC", name).casefold()
    latin = anyascii(composed).casefold().translate(_APOSTROPHES)
    tokens = "".join(sign if sign.isalnum() else " " for sign in latin).split()
    return " ".join(sorted(tokens or composed.split()))


def swapped(birth_date: date) -> date | None:
    """Give the date with day and month exchanged, or None where that is no other date."""
    if birth_date.day > 12 or birth_date.day == birth_date.month:
        return None
    return birth_date.replace(month=birth_date.day, day=birth_date.month)


@dataclass(frozen=True, slots=True, repr=False)
class Sought:
    """One name being looked for, prepared once and compared with many keys."""

    key: str
    tokens: Counter[str] = field(init=False)
    words: frozenset[str] = field(init=False)
    squeezed: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tokens", Counter(self.key.split()))
        object.__setattr__(self, "words", frozenset(self.tokens))
        object.__setattr__(self, "squeezed", self.key.replace(" ", ""))

    def compare(self, key: str) -> Closeness | None:
        """Say how close another key is.

        Close is: one edit (insert, delete, replace or swap of neighbours: optimal string
        alignment) on the whole or on one token; the same letters split or joined differently;
        an initial for a token; or all tokens of one name, at least two, within the other (a
        missing middle name, one of several surnames).
        """
        if key == self.key:
            return Closeness.EXACT
        tokens = key.split()
        if not self.words.isdisjoint(tokens) and self._tokens_close(Counter(tokens)):
            return Closeness.CLOSE
        if not -4 < len(key) - len(self.key) < 4:  # one letter, and the spaces of a split name
            return None
        return Closeness.CLOSE if self._letters_close(key.replace(" ", "")) else None

    def _letters_close(self, squeezed: str) -> bool:
        if OSA.distance(self.squeezed, squeezed, score_cutoff=1) <= 1:
            return True
        if len(squeezed) != len(self.squeezed) or squeezed.count("a") != self.squeezed.count("a"):
            return False  # cheap, and rules nearly all of them out
        return sorted(squeezed) == sorted(self.squeezed)

    def _tokens_close(self, others: Counter[str]) -> bool:
        mine, theirs = self.tokens - others, others - self.tokens
        if mine and theirs:
            return mine.total() == theirs.total() == 1 and _near(*mine, *theirs)
        return (self.tokens & others).total() >= _SHARED_TOKENS


def _near(one: str, other: str) -> bool:
    initial = min(len(one), len(other)) == 1 and one[0] == other[0]
    return initial or OSA.distance(one, other, score_cutoff=1) <= 1


def _tidy(part: str) -> str:
    return unicodedata.normalize("NFC", " ".join(part.split()))


def _unprintable(sign: str) -> bool:
    return sign not in _JOINERS and unicodedata.category(sign) in _FORBIDDEN
