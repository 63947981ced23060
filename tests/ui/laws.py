"""What every screen promises, to be asked of any widget: names, reading order, nothing cut off."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFileDialog, QPushButton, QWidget


def parts(root: QWidget) -> Iterator[QWidget]:
    """Yield the widget and everything in it that is on show or would be."""
    yield root
    for child in root.findChildren(QWidget):
        if not isinstance(child.window(), QFileDialog):
            yield child


def nameless(root: QWidget) -> list[str]:
    """List the controls that the keyboard reaches and a screen reader could not name."""
    return [
        f"{type(part).__name__} in {type(part.parent()).__name__}"
        for part in parts(root)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.accessibleName()
        and not _inner(part)
    ]


def out_of_order(root: QWidget) -> list[str]:
    """List neighbours in tab order that stand above the one before, in the same column of work."""
    stops = list(tab_stops(root))
    found = []
    for before, after in pairwise(stops):
        above = after.mapTo(root, after.rect().bottomLeft()).y()
        if above < before.mapTo(root, QPoint(0, 0)).y():
            found.append(f"{before.accessibleName()} before {after.accessibleName()}")
    return found


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Yield the visible controls in the order Tab goes through them."""
    stop = root.nextInFocusChain()
    while stop is not root and stop is not None:
        reachable = stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.isEnabled()
        within = root.isAncestorOf(stop) and stop.isVisibleTo(root)
        if reachable and within and not _inner(stop):
            yield stop
        stop = stop.nextInFocusChain()


def cut_off(root: QWidget) -> list[str]:
    """List buttons that are narrower than their words."""
    return [
        button.text()
        for button in root.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]


def _inner(part: QWidget) -> bool:
    parent = part.parent()
    return isinstance(parent, QAbstractScrollArea) or part.objectName().startswith("qt_")
