"""Tab goes the way people read."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.reading_order import in_reading_order


def follow_reading_order(root: QWidget) -> None:
    """Chain every control under `root` in the order its layouts show them."""
    for before, after in pairwise(_controls(root)):
        QWidget.setTabOrder(before, after)


def follow_on(before: QWidget, after: QWidget) -> None:
    """Let Tab go from the last control of one part to those of another."""
    chain = [*list(_controls(before))[-1:], *_controls(after)]
    for one, other in pairwise(chain):
        QWidget.setTabOrder(one, other)


def release_keyboard(page: QWidget) -> None:
    """Take the keyboard from a page that is about to go.

    Else Qt lends it to a neighbour until the next page takes it, and a screen reader names that.
    """
    held = page.window().focusWidget()
    if page.isAncestorOf(held):  # also False where nothing has it
        held.clearFocus()


def _controls(root: QWidget) -> Iterator[QWidget]:
    return (one for one in in_reading_order(root) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
