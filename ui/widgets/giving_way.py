"""Controls in one line where there is room for all their words, else below one another."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_LINE, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class GivingWay(QWidget):
    """The first control stands at the start of the line, the last at its end."""

    def __init__(self, *controls: QWidget, gap: int) -> None:
        super().__init__()
        self._controls = controls
        self._box = QBoxLayout(_LINE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for control in controls[:-1]:
            self._box.addWidget(control)
            self._box.addStretch(1)
        self._box.addWidget(controls[-1])

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one control; the others can stand below it."""
        widest = max(one.sizeHint().width() for one in self._controls)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether all have room beside one another."""
        super().resizeEvent(event)
        self._stand()

    def event(self, event: QEvent) -> bool:
        """Look again when a control changes its words, or the text its size."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange}:
            self._stand()
        return super().event(event)

    def _stand(self) -> None:
        shown = [one.sizeHint().width() for one in self._controls if not one.isHidden()]
        needed = sum(shown) + self._box.spacing() * max(0, len(shown) - 1)
        way = _LINE if needed <= self.width() else _COLUMN
        if self._box.direction() != way:
            self._box.setDirection(way)
