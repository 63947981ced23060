"""A row that is ticked: a document with what to look for, or one that went back to its owner."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.widgets.row import RowFace


class TickRow(QCheckBox):
    """A check box with a title, small print and a tag such as its points."""

    def __init__(
        self, title: str, detail: str = "", tag: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._face = RowFace(self, title, detail, tag)

    def sizeHint(self) -> QSize:
        """Room for the words."""
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        """May be narrow; never too low for its words."""
        return QSize(160, self._face.height(max(160, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Say yes: the small print wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width, in pixels."""
        return self._face.height(width)

    def hitButton(self, at: QPoint) -> bool:
        """Take a press anywhere in the row."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        self._face.paint(QPainter(self), round_indicator=False)
