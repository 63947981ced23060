"""Cutting the portrait out of a picture: by arrow keys, plus and minus, or by dragging.

The guide shows where the head belongs (chin to crown 70 to 80 % of the height); nothing looks for a
face.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.look import colour, worn
from ui.theme import GRID, RADIUS
from ui.widgets.framing import Framing
from ui.widgets.icons import pixmap

PORTRAIT_ASPECT = 25 / 32
"""Width by height of the portrait zone unless the card design says otherwise."""
_STEP, _FINE = 0.02, 0.004
_ZOOM = 1.05
_CROWN, _CHIN = 0.12, 0.87
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PictureCrop(QFrame):
    """Holds a picture in RAM and the frame in it; `framed` is told when the frame changes."""

    framed = Signal()

    def __init__(self, aspect: float = PORTRAIT_ASPECT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aspect = aspect
        self._picture = QImage()
        self._framing = Framing.middle(1, 1, aspect)
        self._dragged: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture with its frame"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move the frame, plus and minus change its size.")
        )

    def show_picture(self, picture: QImage) -> None:
        """Show a picture with the largest frame in its middle."""
        self._picture = picture
        self._framing = Framing.middle(picture.width(), picture.height(), self._aspect)
        self.update()
        self.framed.emit()

    @property
    def box(self) -> tuple[int, int, int, int] | None:
        """The frame as left, top, right, bottom in the picture's pixels; None without a picture."""
        return None if self._picture.isNull() else self._framing.box

    def wipe(self) -> None:
        """Forget the picture."""
        self._picture = QImage()
        self.update()

    def sizeHint(self) -> QSize:
        """Room to judge a face."""
        return QSize(520, 420)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move (finely with Shift), plus and minus zoom."""
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if (arrow := _ARROWS.get(Qt.Key(event.key()))) is not None:
            step = self._picture.height() * (_FINE if fine else _STEP)
            self._reframe(self._framing.moved(arrow[0] * step, arrow[1] * step))
        elif event.text() in {"+", "="}:
            self._reframe(self._framing.zoomed(1 / _ZOOM))
        elif event.text() in {"-", "_"}:
            self._reframe(self._framing.zoomed(_ZOOM))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the middle of the frame."""
        self._reframe(self._framing.zoomed(1 / _ZOOM if event.angleDelta().y() > 0 else _ZOOM))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame."""
        self._dragged = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if self._dragged is not None and not self._picture.isNull():
            way = (event.position() - self._dragged) / self._ratio()
            self._dragged = event.position()
            self._reframe(self._framing.moved(way.x(), way.y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the frame."""
        self._dragged = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, what is left out dimmed, and the guide in the frame."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), colour("sunken"))
        if self._picture.isNull():
            self._paint_absence(painter)
            return
        shown = self._shown()
        painter.drawImage(shown, self._picture)
        self._paint_frame(painter, shown)

    def _paint_absence(self, painter: QPainter) -> None:
        side = worn().px(48)
        middle = self.rect().center()
        sign = pixmap("picture", colour("muted"), side, self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - side // 2, middle.y() - side, sign)
        painter.setPen(colour("muted"))
        below = self.rect().adjusted(GRID, self.height() // 2 + GRID, -GRID, -GRID)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, top | Qt.TextFlag.TextWordWrap, self.tr("No picture yet"))

    def _paint_frame(self, painter: QPainter, shown: QRectF) -> None:
        left, top, right, bottom = self._framing.box
        ratio = self._ratio()
        frame = QRectF(left * ratio, top * ratio, (right - left) * ratio, (bottom - top) * ratio)
        frame.translate(shown.topLeft())
        outside = QPainterPath()
        outside.addRect(shown)
        hole = QPainterPath()
        hole.addRect(frame)
        veil = colour("ground")
        veil.setAlphaF(0.72)
        painter.fillPath(outside - hole, veil)
        for ink, width in ((colour("surface"), 4.0), (colour("accent"), 2.0)):
            painter.setPen(QPen(ink, width))
            painter.drawRect(frame)
            painter.setPen(QPen(ink, width / 2 + 0.5, Qt.PenStyle.DashLine))
            _paint_guide(painter, frame)

    def _reframe(self, framing: Framing) -> None:
        if not self._picture.isNull() and framing != self._framing:
            self._framing = framing
            self.update()
            self.framed.emit()

    def _ratio(self) -> float:
        return min(self.width() / self._picture.width(), self.height() / self._picture.height())

    def _shown(self) -> QRectF:
        ratio = self._ratio()
        wide, high = self._picture.width() * ratio, self._picture.height() * ratio
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)


def _paint_guide(painter: QPainter, frame: QRectF) -> None:
    crown = frame.top() + frame.height() * _CROWN
    chin = frame.top() + frame.height() * _CHIN
    high = chin - crown
    head = QRectF(frame.center().x() - high * 0.36, crown, high * 0.72, high)
    painter.drawEllipse(head)
    for y in (crown, chin):
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
