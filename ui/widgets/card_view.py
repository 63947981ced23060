"""The card as it will come out: one side at a time, turned by a button or its key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.look import colour
from ui.theme import GRID
from ui.widgets.button import Button, Kind
from ui.widgets.fitting_row import FittingRow
from ui.widgets.text import Text

_ASPECT = 85.60 / 53.98
"""Width by height of ID-1 (ISO/IEC 7810)."""
_CORNER = 3.18 / 85.60
"""Corner radius by width, the middle of ISO/IEC 7810's 2.88 to 3.48 mm."""

_SHARE = 0.52
"""The most of its window's height that a card takes: it is seen whole."""


class CardView(QWidget):
    """Shows rasters of the very bytes that are printed; empty until there is a card."""

    def __init__(self, keys: str = "F4", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: tuple[QImage, ...] = ()
        self._at = 0
        self._face = _Face()
        self._caption = Text("", "hint")
        self._caption.setWordWrap(False)
        self._turn = Button(self.tr("Turn card over"), Kind.QUIET, keys, "flip")
        self._turn.clicked.connect(self.flip)
        foot = FittingRow()
        foot.line.setContentsMargins(0, 0, 0, 0)
        foot.line.addWidget(self._caption, 1)
        foot.line.addWidget(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._face)
        column.addWidget(foot)
        self.wipe()

    def show_card(self, front: QImage, back: QImage) -> None:
        """Show a card, front side up."""
        self._sides, self._at = (front, back), 0
        self._show()

    def flip(self) -> None:
        """Turn the card over."""
        if self._sides:
            self._at = 1 - self._at
            self._show()

    def wipe(self) -> None:
        """Forget both pictures."""
        self._sides, self._at = (), 0
        self._show()

    @property
    def side(self) -> str:
        """What the caption calls the side that is up."""
        return self._caption.text()

    def _show(self) -> None:
        words = (self.tr("Front of the card"), self.tr("Back of the card"))
        caption = words[self._at] if self._sides else self.tr("No card yet")
        self._caption.setText(caption)
        self._turn.setEnabled(bool(self._sides))
        self._face.show_side(self._sides[self._at] if self._sides else QImage())
        self._face.setAccessibleName(caption)


class _Face(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_side(self, picture: QImage) -> None:
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(340, round(340 / _ASPECT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width / _ASPECT, self.window().height() * _SHARE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        width = min(self.width(), self.height() * _ASPECT)
        card = QRectF(0, 0, width, width / _ASPECT).adjusted(1, 1, -1, -1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            card.moveRight(self.width() - 1)
        shape = QPainterPath()
        shape.addRoundedRect(card, card.width() * _CORNER, card.width() * _CORNER)
        if self._picture.isNull():
            painter.setPen(QPen(colour("edge"), 2, Qt.PenStyle.DashLine))
            painter.drawPath(shape)
            return
        painter.setClipPath(shape)
        painter.drawImage(card, self._picture)
        painter.setClipping(False)
        painter.setPen(QPen(colour("edge"), 1))
        painter.drawPath(shape)
