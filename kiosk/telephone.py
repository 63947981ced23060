"""Telephone numbers in what people type, so that no script turns their order round.

Rule: a number is found by its shape alone; nothing is changed and nothing is judged.
"""

import re

_SHAPE = re.compile(r"[+(]?[0-9](?:[ ().\-/]{0,2}[0-9])*")
_FEWEST = 7
"""Digits from which a run of numbers is a telephone number: one of a town, without its area."""
_ISOLATE, _POP = "\u2066", "\u2069"


def telephone_numbers(text: str) -> tuple[tuple[int, int], ...]:
    """Find each number's start and end in a text, as indices of characters."""
    found = _SHAPE.finditer(text)
    return tuple(one.span() for one in found if _digits(one.group()) >= _FEWEST)


def kept_in_order(text: str) -> str:
    """Isolate the numbers left to right, for showing only (Unicode Annex 9, LRI and PDI)."""
    shown, done = "", 0
    for start, end in telephone_numbers(text):
        shown += text[done:start] + _ISOLATE + text[start:end] + _POP
        done = end
    return shown + text[done:]


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)
