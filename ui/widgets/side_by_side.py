"""Parts beside one another in given shares while there is room, and below one another where not."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.look import worn

_LINE, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class SideBySide(QWidget):
    """Stands in a line from `least` pixels (at 100 %) on; a part with no share keeps its width.

    A part that is hidden leaves its room to the others.
    """

    def __init__(self, least: int, *, gap: int) -> None:
        super().__init__()
        self._least = least
        self._box = QBoxLayout(_LINE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)

    def add(self, part: QWidget, share: int = 0) -> None:
        """Put a part after those before it."""
        self._box.addWidget(part, share, Qt.AlignmentFlag(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for a line."""
        super().resizeEvent(event)
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._stand()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest part; the others can stand below it."""
        shown = [part for part in self._parts() if not part.isHidden()]
        widest = max((part.minimumSizeHint().width() for part in shown), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _stand(self) -> None:
        way = _LINE if self.width() >= worn().px(self._least) else _COLUMN
        if way != self._box.direction():
            self._box.setDirection(way)

    def _parts(self) -> list[QWidget]:
        items = (self._box.itemAt(at) for at in range(self._box.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]
