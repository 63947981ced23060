"""A list that drops down, for answers too many for a choice."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QWidget

from ui.look import colour, worn
from ui.theme import GRID
from ui.widgets.icons import pixmap


class Picker(QComboBox):
    """A styled combo box; `label` is its accessible name. Items carry their key as user data."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        view = QListView()
        view.setAccessibleName(label)
        self.setView(view)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the sheet paint the box, then draw the arrow in the theme's colour."""
        super().paintEvent(event)
        side = worn().px(20)
        arrow = QRect(self.width() - side - GRID, (self.height() - side) // 2, side, side)
        at = QStyle.visualRect(self.layoutDirection(), self.rect(), arrow)
        ink = colour("ink" if self.isEnabled() else "muted")
        sign = pixmap("chevron-down", ink, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(at.topLeft(), sign)
