"""A large sign in a disc: the picture of a page that has little else to show."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import colour, worn
from ui.widgets.icons import pixmap


class Emblem(QWidget):
    """`ink` is "accent", "success" or "warning"; `size` the disc's width in pixels at 100 %."""

    def __init__(self, sign: str, ink: str = "accent", size: int = 80) -> None:
        super().__init__()
        self._sign, self._ink, self._size = sign, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Follow the text size."""
        side = worn().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc and its rim, then the sign in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour(f"{self._ink}_soft"))
        painter.setPen(QPen(colour(self._ink), 2, Qt.PenStyle.SolidLine))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        side = worn().px(self._size) // 2
        sign = pixmap(self._sign, colour(self._ink), side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, sign)
