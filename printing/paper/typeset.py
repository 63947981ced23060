"""Paragraphs in any script, broken into lines and set from the side on which they begin.

Rule: lines break at spaces, between Han, kana and Hangul signs, and inside a word only where it is
wider than the column by itself. Nothing is hyphenated and nothing is cut.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from kiosk.errors import BugError
from printing.design.shaping import Line, NoGlyphs, shape

LEADING: Final = 1.42
"""Room from line to line in type sizes: marks above and below Arabic and Devanagari fit."""

_NOT_FIRST: Final = frozenset("，。、；：！？）」』》〉】…·”’,.;:!?)%")
_NOT_LAST: Final = frozenset("（「『《〈【“‘(")


@dataclass(frozen=True, slots=True)
class Column:
    """Where a paragraph stands: its width in points, how it reads, and its even side.

    `flush_right` is for a line that reads from the left among others that begin on the right.
    """

    width: float
    right_to_left: bool = False
    flush_right: bool = False

    def begin(self, wide: float) -> float:
        """How far from the column's left edge a line of this width begins."""
        return self.width - wide if self.right_to_left or self.flush_right else 0.0


def shaped(text: str, *, bold: bool, right_to_left: bool = False) -> Line:
    """Shape a text whose characters were checked before."""
    line = shape(text, bold=bold, right_to_left=right_to_left)
    if isinstance(line, NoGlyphs):
        raise BugError("a text without glyphs reached the paper")
    return line


def broken(text: str, column: Column, size: float, *, bold: bool) -> tuple[Line, ...]:
    """Break a paragraph into shaped lines no wider than its column."""
    room = column.width / size

    def ems(part: str) -> float:
        return shaped(part, bold=bold, right_to_left=column.right_to_left).ems

    lines: list[str] = []
    present, used = "", 0.0
    for word in _words(text):
        for part in _narrow(word, ems(word.strip()), room):
            wide = ems(part)
            if present and used + ems(part.strip()) > room:
                lines.append(present)
                present, used = "", 0.0
            present, used = present + part, used + wide
    rows = [row.strip() for row in (*lines, present)]
    return tuple(shaped(row, bold=bold, right_to_left=column.right_to_left) for row in rows if row)


def _words(text: str) -> Iterator[str]:
    """Cut a text wherever a line may end; a space stays with the word before it."""
    word = ""
    for sign in text:
        if word and _may_end(word[-1], sign):
            yield word
            word = ""
        word += sign
    if word:
        yield word


def _may_end(before: str, after: str) -> bool:
    if before == " ":
        return after != " "
    if after in _NOT_FIRST or before in _NOT_LAST or after == " ":
        return False
    hyphen = before == "-" and after.isalpha()
    return hyphen or _ideograph(before) or _ideograph(after)


def _narrow(word: str, wide: float, room: float) -> Iterator[str]:
    """Cut a word that is wider than any line into even parts."""
    if wide <= room:
        yield word
        return
    count = int(wide / room) + 1
    step = -(-len(word) // count)
    for end in accumulate([step] * count):
        if part := word[end - step : end]:
            yield part


def _ideograph(sign: str) -> bool:
    return "\u2e80" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" or sign >= "\U00020000"
