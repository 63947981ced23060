"""A whole row that can be ticked or chosen: indicator, title, small print, a tag at the end.

Painted, so that the small print wraps and the row stays one control with one role for a screen
reader. Shared by tick rows and choices.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from ui.look import colour, worn
from ui.theme import GRID, RADIUS
from ui.widgets.icons import pixmap

_PAD = 12
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class RowFace:
    """What a row shows, and how high that is at a width. `detail` and `tag` may be empty."""

    def __init__(self, button: QAbstractButton, title: str, detail: str, tag: str) -> None:
        self._button = button
        self.title, self.detail, self.tag = title, detail, tag
        self.framed = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        button.setAccessibleName(", ".join(part for part in (title, tag) if part))
        button.setAccessibleDescription(detail)
        button.setCursor(Qt.CursorShape.PointingHandCursor)

    def height(self, width: int) -> int:
        """Height in pixels that the title and the small print need at this width."""
        room = self._words(QRect(0, 0, width, 10_000))
        title = self._title_rect(room).height()
        detail = self._detail_rect(room, title).height() + 2 if self.detail else 0
        return max(worn().px(48), title + detail + 2 * _PAD)

    def size(self) -> QSize:
        """Width that is comfortable, with the height it needs."""
        self._button.ensurePolished()
        return QSize(worn().px(320), self.height(worn().px(320)))

    def paint(self, painter: QPainter, *, round_indicator: bool) -> None:
        """Draw the frame, the indicator and the words in reading order."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.framed:
            self._paint_frame(painter)
        self._paint_indicator(painter, round_indicator=round_indicator)
        self._paint_words(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        on, hovered = self._button.isChecked(), self._button.underMouse()
        fill = "accent_soft" if on else "sunken" if hovered else "surface"
        width = 2 if on else 1
        painter.setPen(QPen(colour("accent" if on else "edge"), width))
        painter.setBrush(colour(fill))
        inset = width / 2
        frame = QRectF(self._button.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _paint_indicator(self, painter: QPainter, *, round_indicator: bool) -> None:
        side = worn().px(22)
        top = _PAD + max(0, (QFontMetrics(self._bold()).height() - side) // 2)
        if not self.detail:
            top = (self._button.height() - side) // 2
        box = self._visual(QRect(_PAD, top, side, side))
        on = self._button.isChecked()
        painter.setPen(QPen(colour("accent" if on else "edge"), 2))
        painter.setBrush(colour("accent" if on else "surface"))
        corner = side / 2 if round_indicator else 5
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), corner, corner)
        if on and round_indicator:
            painter.setBrush(colour("on_accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            dot = side * 0.3
            painter.drawEllipse(QRectF(box).adjusted(dot, dot, -dot, -dot))
        elif on:
            ratio = self._button.devicePixelRatioF()
            painter.drawPixmap(box.topLeft(), pixmap("check", colour("on_accent"), side, ratio))

    def _paint_words(self, painter: QPainter) -> None:
        room = self._words(self._button.rect())
        title = self._title_rect(room)
        if not self.detail:
            title.moveTop((self._button.height() - title.height()) // 2)
        painter.setPen(colour("ink" if self._button.isEnabled() else "muted"))
        painter.setFont(self._bold())
        painter.drawText(self._visual(title), _WRAP, self.title)
        painter.setPen(colour("muted"))
        painter.setFont(self._small())
        if self.detail:
            below = self._detail_rect(room, title.height())
            painter.drawText(self._visual(below), _WRAP, self.detail)
        if self.tag:
            width = self._tag_width()
            tag = QRect(room.right() - width + 1, title.top(), width, title.height())
            painter.drawText(self._visual(tag), Qt.AlignmentFlag.AlignCenter, self.tag)

    def _words(self, row: QRect) -> QRect:
        left = _PAD + worn().px(22) + _PAD
        return row.adjusted(left, _PAD, -_PAD, -_PAD)

    def _title_rect(self, room: QRect) -> QRect:
        width = room.width() - (self._tag_width() + GRID if self.tag else 0)
        used = QFontMetrics(self._bold()).boundingRect(
            QRect(0, 0, width, 10_000), _WRAP, self.title
        )
        return QRect(room.left(), room.top(), width, used.height())

    def _detail_rect(self, room: QRect, title_height: int) -> QRect:
        used = QFontMetrics(self._small()).boundingRect(
            QRect(0, 0, room.width(), 10_000), _WRAP, self.detail
        )
        return QRect(room.left(), room.top() + title_height + 2, room.width(), used.height())

    def _tag_width(self) -> int:
        return QFontMetrics(self._small()).horizontalAdvance(self.tag) + GRID

    def _bold(self) -> QFont:
        font = QFont(self._button.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self._button.font())
        font.setPixelSize(worn().px(14))
        return font

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._button.layoutDirection(), self._button.rect(), rect)
