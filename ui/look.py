"""What the application wears now: one style sheet, one font, one palette, set in one place.

The look is the application's, never a person's: nothing of it is written to disk.
"""

from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

import resources
from ui.theme import BODY, FAMILIES, Look

_SHEET = Path(resources.__file__).parent / "theme" / "handback.qss"
_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "ground",
}

_worn = [Look()]  # one application, one look


def worn() -> Look:
    """Say what is on screen now; painted widgets take their colours and sizes from it."""
    return _worn[0]


def colour(token: str) -> QColor:
    """Give one colour of the theme that is worn now, by its token."""
    return QColor(str(getattr(worn().theme, token)))


def wear(app: QApplication, look: Look) -> None:
    """Dress every window, present and future."""
    _worn[0] = look
    font = QFont(list(FAMILIES))
    font.setPixelSize(look.px(BODY))
    app.setFont(font)
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, colour(token))
    app.setPalette(palette)
    app.setStyleSheet(sheet(look))


def sheet(look: Look) -> str:
    """Fill the one style sheet in; an unknown `$name` is a KeyError at once."""
    return Template(_SHEET.read_text(encoding="utf-8")).substitute(look.tokens())
