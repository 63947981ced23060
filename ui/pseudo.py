"""A language that does not exist: English, accented and 40 % longer, to find what is cut off.

Rule: placeholders stay as they are, so that a sentence can still be filled in.
"""

import re

from PySide6.QtCore import QTranslator

PSEUDO = "zz"
LONGER = 0.4
"""So much longer than English many languages are; short words grow more."""

_ACCENTED = str.maketrans("aceinosuyACEINOSUYlzLZ", "áçéíñöšûýÁÇÉÍÑÖŠÛÝłžŁŽ")
_FIXED = re.compile(r"(\{[^}]*\}|%n|&(?=\w))")
_FILLING = " öñé twö thréé föûr fíve šíx"


class PseudoTranslator(QTranslator):
    """Translates everything that asks to be translated; what stays plain English does not ask."""

    def isEmpty(self) -> bool:
        """Say that there are words here, else Qt would not ask."""
        return False

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str:
        """Write one source text in the pseudo-language; Qt's own direction mark is not a text."""
        return "" if source == "QT_LAYOUT_DIRECTION" else pseudo(source)


def pseudo(text: str) -> str:
    """Accent and lengthen a text, in brackets that show whether both of its ends are visible."""
    parts = _FIXED.split(text)
    said = "".join(part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts))
    more = round(len(text) * LONGER)
    repeated = _FILLING * (more // len(_FILLING) + 1)
    return f"[{said}{repeated[:more]}]"
