"""A name is made to fit by rule, and the clerk is told how; nothing is ever silently cut.

Rule, in this order: full size; smaller, down to a size read at a glance; two lines a part, down to
the smallest size; initials for the given names after the first; then the card is refused.
"""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from printing.design.measures import across
from printing.design.model import NameBlock

Measure = Callable[[str], float]
"""Gives a text's width in ems."""

SMALLER: Final = "The name is printed smaller so that it fits."
TWO_LINES: Final = "The name is printed over more lines so that it fits."
INITIALS: Final = "Given names after the first are printed as initials so that the name fits."
_STEP: Final = 0.5


@dataclass(frozen=True, slots=True)
class Fitted:
    """The lines of a name, their type size in points, and what the clerk must know."""

    lines: tuple[str, ...]
    size: float
    notes: tuple[str, ...] = ()


def fit_name(given: str, surnames: str, block: NameBlock, measure: Measure) -> Fitted | None:
    """Fit both parts of a name into a block; None when even initials do not fit."""
    full = _fit(given, surnames, block, measure)
    if full is not None:
        return full
    short = _initials(given)
    fitted = None if short == given else _fit(short, surnames, block, measure)
    return fitted and Fitted(fitted.lines, fitted.size, (*fitted.notes, INITIALS))


def _fit(given: str, surnames: str, block: NameBlock, measure: Measure) -> Fitted | None:
    words = {"given": given, "surnames": surnames}
    parts = [words[name] for name in block.order if words[name]]
    widest = max((measure(part) for part in parts), default=0.0)
    for size in _sizes(block.size, block.small):
        if widest * size <= across(block.width) and _high(len(parts), size, block):
            return Fitted(tuple(parts), size, (SMALLER,) if size < block.size else ())
    for size in _sizes(block.size, block.smallest):
        lines = [
            line for part in parts for line in broken(part, across(block.width) / size, measure)
        ]
        if lines and all(lines) and _high(len(lines), size, block):
            return Fitted(tuple(lines), size, (TWO_LINES,))
    return None


def broken(text: str, ems: float, measure: Measure) -> tuple[str, ...]:
    """Break a text into at most two lines of a width in ems, as evenly as its words allow.

    Gives one empty line when it cannot. A hyphen stays at the end of its line; text without
    spaces (Han, kana) breaks between any two characters.
    """
    if measure(text) <= ems:
        return (text,)
    pairs = [
        (max(measure(first), measure(second)), first, second) for first, second in _halves(text)
    ]
    width, first, second = min(pairs, default=(ems + 1, "", ""))
    return (first, second) if width <= ems else ("",)


def _halves(text: str) -> Iterator[tuple[str, str]]:
    for at, (before, after) in enumerate(pairwise(text), 1):
        if after == " ":
            yield text[:at], text[at + 1 :]
        elif before == "-" or (_ideograph(before) and _ideograph(after)):
            yield text[:at], text[at:]


def _ideograph(sign: str) -> bool:
    """Han, kana and Hangul syllables, between which a line may break."""
    return "\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" or sign >= "\U00020000"


def _initials(given: str) -> str:
    """Shorten the given names after the first, in scripts that have capital letters."""
    first, *others = unicodedata.normalize("NFC", given).split(" ")
    return " ".join([first, *(_initial(name) for name in others)])


def _initial(name: str) -> str:
    capital = name[:1]
    shortens = len(name) > 2 and capital.isupper() and capital.lower() != capital
    return f"{capital}." if shortens else name


def _sizes(largest: float, smallest: float) -> Iterator[float]:
    size = largest
    while size >= smallest:
        yield size
        size -= _STEP


def _high(lines: int, size: float, block: NameBlock) -> bool:
    """Whether so many lines fit; the first line's capitals and the last one's tails count."""
    return (0.75 + (lines - 1) * block.leading + 0.25) * size <= across(block.height)
