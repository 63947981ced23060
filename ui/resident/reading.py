"""What is read aloud: the same words that stand on the screen, in the order people read them.

Both the station's own voice and a screen reader say these words.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui.widgets.reading_order import in_reading_order

_ENDS = tuple(".!?:…。！？؟۔।")
"""What ends a sentence in the scripts of the station's languages."""


def sentences(root: QWidget) -> list[str]:
    """Give every word on show under `root`: labels, then each control by name and state."""
    return [said for part in _shown(root) if (said := _said(part))]


def about(control: QWidget) -> str:
    """Say what has the keyboard now: its name, its state, what it means."""
    return joined((_said(control), control.accessibleDescription()))


def news(page: QWidget, heading: str, *besides: str) -> str:
    """Say what a page tells where no keyboard comes: its heading, then its texts, then `besides`.

    What an input says of itself when it has the keyboard, its label and its hint, is left out.
    """
    parts = list(_shown(page))
    said = [
        f"{one.accessibleName()}\n{one.accessibleDescription()}" for one in filter(_asks, parts)
    ]
    texts = (part.text() for part in parts if isinstance(part, QLabel))
    rest = (text for text in texts if text != heading and not any(text in one for one in said))
    return joined((heading, *rest, *besides))


def joined(parts: Iterable[str]) -> str:
    """Put sentences after one another, with a full stop only where there is none."""
    return " ".join(part if part.endswith(_ENDS) else f"{part}." for part in parts if part.strip())


def _shown(root: QWidget) -> Iterator[QWidget]:
    return in_reading_order(root, hidden=False)


def _asks(part: QWidget) -> bool:
    return isinstance(part, QLineEdit) or (isinstance(part, QAbstractButton) and part.isCheckable())


def _said(part: QWidget) -> str:
    if isinstance(part, QLabel):
        return part.text()
    if isinstance(part, QAbstractButton):
        return _with_state(part)
    if isinstance(part, QLineEdit):
        return ": ".join(word for word in (part.accessibleName(), part.displayText()) if word)
    return ""


def _with_state(button: QAbstractButton) -> str:
    if not (button.isCheckable() and button.isChecked()):
        return button.accessibleName() or button.text()
    chosen = QCoreApplication.translate("reading", "chosen")
    return f"{button.accessibleName()}, {chosen}"
