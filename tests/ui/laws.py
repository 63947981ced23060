"""What every screen promises, to be asked of any widget: names, reading order, nothing cut off."""

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ui.widgets.row import RowFace

_BREAKS_ANYWHERE = re.compile("[\u2e80-\u9fff]")
"""Signs between which a line may end."""


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
    """List neighbours in tab order that stand above the one before.

    What is scrolled is compared with what is scrolled along with it, because it moves.
    """
    stops = list(tab_stops(root))
    found = []
    for before, after in pairwise(stops):
        above = after.mapTo(root, after.rect().bottomLeft()).y()
        if (
            _scrolled_by(before) is _scrolled_by(after)
            and above < before.mapTo(root, QPoint(0, 0)).y()
        ):
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


def clipped(root: QWidget) -> list[str]:
    """List the words on show that are wider or higher than the box they stand in."""
    labels = (label for label in root.findChildren(QLabel) if label.isVisible() and label.text())
    buttons = (one for one in root.findChildren(QAbstractButton) if one.isVisible())
    return [
        *(f"{label.text()!r} in {_box(label)}" for label in labels if not _label_fits(label)),
        *(f"{one.text()!r} in {_box(one)}" for one in buttons if not _button_fits(one)),
    ]


def overlapping(root: QWidget) -> list[str]:
    """List neighbours that stand on each other; what lies over a window on purpose is left out."""
    return [
        f"{_named(one)} on {_named(other)}"
        for inside in (root, *root.findChildren(QWidget))
        if not isinstance(inside, QAbstractScrollArea | QStackedWidget)
        for one, other in combinations(_standing_in(inside), 2)
        if one.geometry().intersects(other.geometry())
    ]


def outside(root: QWidget) -> list[str]:
    """List what leaves its window or is wider than the area that scrolls it."""
    wide = [
        f"{_named(area)} scrolls sideways"
        for area in root.findChildren(QScrollArea)
        if area.isVisible() and _width(area.widget()) > _width(area.viewport())
    ]
    return wide + [
        f"{_named(part)} leaves what it stands in"
        for part in root.findChildren(QWidget)
        if part.isVisible() and not _overlay(part) and not _within(part)
    ]


def _scrolled_by(part: QWidget) -> QWidget | None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _label_fits(label: QLabel) -> bool:
    inside = label.contentsRect()
    if not label.wordWrap():
        return label.sizeHint().width() <= label.width() and _tall_enough(label)
    used = label.fontMetrics().boundingRect(
        QRect(0, 0, inside.width(), 100_000), int(Qt.TextFlag.TextWordWrap), label.text()
    )
    return used.width() <= inside.width() and label.heightForWidth(label.width()) <= label.height()


def _width(part: QWidget | None) -> int:
    return part.width() if part else 0


def _tall_enough(part: QWidget) -> bool:
    return part.sizeHint().height() <= part.height()


def _button_fits(button: QAbstractButton) -> bool:
    face = getattr(button, "_face", None)
    if isinstance(face, RowFace) and not _row_fits(face, button.width()):
        return False
    if button.hasHeightForWidth():
        return button.heightForWidth(button.width()) <= button.height()
    return button.sizeHint().width() <= button.width() and _tall_enough(button)


def _row_fits(face: RowFace, width: int) -> bool:
    """Tell whether the longest word of each part stands in its place."""
    title, detail, tag = face._places(width)
    bold, small = QFontMetrics(face._bold()), QFontMetrics(face._small())
    parts = (
        (bold, face.title, title),
        (small, face.detail, detail),
        (small, face.tag, tag),
    )
    return all(
        metrics.horizontalAdvance(word) <= place.width()
        for metrics, words, place in parts
        for word in words.split()
        if word.isascii() or not _BREAKS_ANYWHERE.search(word)
    )


def _standing_in(inside: QWidget) -> list[QWidget]:
    within = inside.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [one for one in within if one.isVisible() and not _overlay(one) and not one.isWindow()]


def _within(part: QWidget) -> bool:
    around = part.parentWidget()
    if around is None or isinstance(around.parentWidget(), QScrollArea) or part.isWindow():
        return True
    return around.rect().contains(part.geometry())


def _overlay(part: QWidget) -> bool:
    return part.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _named(part: QWidget) -> str:
    words = part.accessibleName() or (part.text() if isinstance(part, QLabel) else "")
    return f"{type(part).__name__} {words}".strip()


def _box(part: QWidget) -> str:
    return f"{part.width()} x {part.height()}"


def _inner(part: QWidget) -> bool:
    parent = part.parent()
    return isinstance(parent, QAbstractScrollArea) or part.objectName().startswith("qt_")
