"""A line of controls that gives way where it is narrow: keycaps first, then words beside a sign.

What is taken off the screen stays in the tool tip and in the accessible name.
"""

from enum import IntEnum
from functools import cache
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QWidget


class Trim(IntEnum):
    """How much is shown, from everything to the least that still says what a control does."""

    FULL = 0
    NO_KEYS = 1
    SIGN = 2


@runtime_checkable
class Trimmed(Protocol):
    """A control that can say how wide it is at each trim, and take one on."""

    def width_at(self, trim: Trim) -> int:
        """Give the width in pixels it would have."""

    def trim_to(self, trim: Trim) -> None:
        """Show so much and no more."""


class FittingRow(QWidget):
    """Shows as much of its controls as its width allows; all of them alike."""

    def __init__(self, line: QHBoxLayout | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QHBoxLayout() if line is None else line
        self.setLayout(self.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how much fits."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when a control comes, goes or changes its words, or the text its size."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange}:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the most trimmed controls need."""
        return QSize(self._width_at(Trim.SIGN), super().minimumSizeHint().height())

    def _fit(self) -> None:
        fitting = (trim for trim in Trim if self._width_at(trim) <= self.width())
        best = next(fitting, Trim.SIGN)
        for item in self._items():
            if (control := _trimmed(item.widget())) is not None:
                control.trim_to(best)

    def _width_at(self, trim: Trim) -> int:
        widths = [_width(item, trim) for item in self._items()]
        margins = self.line.contentsMargins()
        gaps = self.line.spacing() * max(0, len(widths) - 1)
        return sum(widths) + gaps + margins.left() + margins.right()

    def _items(self) -> list[QLayoutItem]:
        items = (self.line.itemAt(at) for at in range(self.line.count()))
        return [item for item in items if item is not None and _counts(item)]


def _counts(item: QLayoutItem) -> bool:
    return not item.isEmpty() or item.spacerItem() is not None


def _width(item: QLayoutItem, trim: Trim) -> int:
    control = _trimmed(item.widget())
    return control.width_at(trim) if control else item.minimumSize().width()


def _trimmed(control: object) -> Trimmed | None:
    return cast("Trimmed", control) if _can_trim(type(control)) else None  # type: ignore[arg-type]  # a class can be hashed


@cache
def _can_trim(kind: type) -> bool:
    return issubclass(kind, Trimmed)  # slow to find out, and asked at every resize
