"""A language that does not exist: English, accented and 40 % longer, to find what is cut off.

Rule: placeholders stay as they are, so that a sentence can still be filled in; a text without a
letter is not a text.
"""

import re
from typing import Final

PSEUDO: Final = "zz"
LONGER: Final = 0.4
"""So much longer than English many languages are; short words grow more."""

_ACCENTED = str.maketrans("aceinosuyACEINOSUYlzLZ", "áçéíñöšûýÁÇÉÍÑÖŠÛÝłžŁŽ")
_FIXED = re.compile(r"(\{[^}]*\}|%n|&(?=\w))")
_FILLING = " öñé twö thréé föûr fíve šíx"
_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


def pseudo(text: str) -> str:
    """Accent and lengthen a text, in brackets that show whether both of its ends are visible."""
    parts = _FIXED.split(text)
    said = "".join(part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts))
    more = round(len(text) * LONGER)
    repeated = _FILLING * (more // len(_FILLING) + 1)
    return f"[{said}{repeated[:more]}]"


def pseudo_piece(piece: str) -> str:
    """Do the same to a piece of a sentence: the spaces around it stay, signs alone do too."""
    if not any(sign.isalpha() for sign in _FIXED.sub("", piece)):
        return piece
    match = _EDGES.fullmatch(piece)
    assert match is not None
    before, words, after = match.groups()
    return f"{before}{pseudo(words)}{after}"
