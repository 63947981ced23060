"""A made-up language whose sentences are two fifths longer than the English: it finds clipping."""

from PySide6.QtCore import QTranslator

_LONGER_BY = 0.4
_FILL = "éàüøñ "


class Longer(QTranslator):
    """Lengthens every string a screen asks for; what is in braces stays as it is."""

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        """Say that there is something to look up."""
        return False

    def translate(
        self,
        context: str,
        text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Put accented letters and spaces at the end, until it is longer by two fifths."""
        more = max(1, round(len(text) * _LONGER_BY))
        return text + (_FILL * (more // len(_FILL) + 1))[:more].rstrip()
