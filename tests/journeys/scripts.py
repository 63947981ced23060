"""Letters of other scripts that no text here has many of in a row, and the search for such rows.

Rule: each script is looked for in every encoding that a program may hold it in, at any byte.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


@dataclass(frozen=True, slots=True)
class Script:
    """`least` of these letters in a row are a find."""

    letters: str
    least: int

    @property
    def forms(self) -> frozenset[str]:
        """The letters, small and large."""
        return frozenset(self.letters + self.letters.upper())

    def rows(self, text: str) -> Iterator[str]:
        """Yield every row of letters that is long enough to be a find."""
        letters = re.escape("".join(sorted(self.forms)))
        yield from (m[0] for m in re.finditer(f"[{letters}]{{{self.least},}}", text))

    def cut(self, row: str) -> Iterator[bytes]:
        """Cut a row into pieces."""
        small = row.lower()
        return (small[i : i + self.least].encode() for i in range(len(row) - self.least + 1))


ARABIC = Script("ضصثقغخذظطؤئءزج", 6)
CYRILLIC = Script("бвгджзклмнпрстфхцчшщ", 6)
HAN = Script("龘靐麤齉爨虋齾驫鱻灪籱癵麣纞钃彠", 3)
SCRIPTS = (ARABIC, CYRILLIC, HAN)


def pieces(canaries: Iterable[str]) -> frozenset[bytes]:
    """Cut what is written in one of these scripts into every piece, as UTF-8 in small letters."""
    words = tuple(canaries)
    return frozenset(
        piece
        for script in SCRIPTS
        for word in words
        for row in script.rows(word)
        for piece in script.cut(row)
    )


def finds(data: bytes, wanted: frozenset[bytes]) -> Counter[str]:
    """Count the wanted pieces, by encoding."""
    total: Counter[str] = Counter()
    for script in _wanted_scripts(wanted):
        for encoding in ENCODINGS:
            rows = _rows(data, _row(script, encoding))
            small = (row.decode(encoding, "replace").lower().encode() for row in rows)
            total[encoding] += sum(piece in wanted for piece in small)
    return +total


def _rows(data: bytes, row: re.Pattern[bytes]) -> Iterator[bytes]:
    """Yield what looks like so many letters, wherever it begins."""
    at = 0
    while found := row.search(data, at):
        yield found[0]
        at = found.start() + 1


@cache
def _wanted_scripts(wanted: frozenset[bytes]) -> tuple[Script, ...]:
    """The scripts that any piece is written in: one that is not is not looked for."""
    texts = [piece.decode() for piece in wanted]
    return tuple(s for s in SCRIPTS if any(text[0] in s.letters for text in texts))


@cache
def _row(script: Script, encoding: str) -> re.Pattern[bytes]:
    """So many letters, byte by byte: what each byte of a letter may be (quick, and finds more)."""
    places = zip(*(letter.encode(encoding) for letter in script.forms), strict=True)
    letter = b"".join(b"[%s]" % b"".join(map(_escaped, sorted(set(one)))) for one in places)
    return re.compile(letter * script.least, re.DOTALL)


def _escaped(byte: int) -> bytes:
    return b"\\x%02x" % byte
