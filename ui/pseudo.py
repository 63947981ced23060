"""The pseudo-language for Qt: whatever asks to be translated is lengthened, to find clipping."""

from PySide6.QtCore import QTranslator

from kiosk.pseudo import pseudo


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
