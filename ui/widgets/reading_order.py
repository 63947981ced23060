"""The order people read in: along the layouts, not along the order things were built in."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def in_reading_order(root: QWidget, *, hidden: bool = True) -> Iterator[QWidget]:
    """Give `root` and every widget that its layouts show, with or without what is hidden now."""
    if root.isHidden() and not hidden:
        return
    yield root
    if isinstance(root, QScrollArea):
        if (inner := root.widget()) is not None:
            yield from in_reading_order(inner, hidden=hidden)
    elif (layout := root.layout()) is not None:
        for widget in _along(layout):
            yield from in_reading_order(widget, hidden=hidden)


def _along(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (below := item.layout()) is not None:
            yield from _along(below)
