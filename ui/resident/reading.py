"""What is read aloud: the same words that stand on the screen, in the order people read them."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)


def sentences(root: QWidget) -> list[str]:
    """Give every word on show under `root`: labels, then each control by name and state."""
    return [said for part in _parts(root) if (said := _said(part))]


def about(control: QWidget) -> str:
    """Say what has the keyboard now: its name, its state, what it means."""
    description = control.accessibleDescription()
    return ". ".join(part for part in (_said(control), description) if part)


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


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden():
        return
    yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _parts(inner)
    elif (layout := widget.layout()) is not None:
        yield from _along(layout)


def _along(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (inner := item.widget()) is not None:
            yield from _parts(inner)
        elif (below := item.layout()) is not None:
            yield from _along(below)
