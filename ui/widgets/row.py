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
_TAG_SHARE = 0.45
"""The most of a row's width that a tag may take beside the title."""
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class RowFace:
    """What a row shows, and how high that is at a width. `detail` and `tag` may be empty."""

    def __init__(self, button: QAbstractButton, title: str, detail: str, tag: str) -> None:
        self._button = button
        self.title, self.detail, self.tag = title, detail, tag
        self.framed = True
        self.kept_free = 0  # pixels at 100 % at the end of the row, for a picture
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        button.setAccessibleName(", ".join(part for part in (title, tag) if part))
        button.setAccessibleDescription(detail)
        button.setCursor(Qt.CursorShape.PointingHandCursor)

    def height(self, width: int) -> int:
        """Height in pixels that all its words need at this width."""
        return max(worn().px(48), self._places(width)[-1].bottom() + 1 + _PAD)

    def width(self) -> int:
        """Width in pixels that keeps the title in one line."""
        self._button.ensurePolished()
        return (
            3 * _PAD + worn().px(22) + QFontMetrics(self._bold()).horizontalAdvance(self.title) + 2
        )

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
        title, detail, tag = self._places(self._button.width())
        if tag.bottom() == title.bottom():  # one line of words stands in the middle
            spare = (self._button.height() - title.height()) // 2 - title.top()
            title.moveTop(title.top() + spare)
            tag.moveTop(tag.top() + spare)
        painter.setPen(colour("ink" if self._button.isEnabled() else "muted"))
        painter.setFont(self._bold())
        painter.drawText(self._visual(title), _WRAP, self.title)
        painter.setPen(colour("muted"))
        painter.setFont(self._small())
        painter.drawText(self._visual(detail), _WRAP, self.detail)
        painter.drawText(self._visual(tag), _WRAP, self.tag)

    def _places(self, row: int) -> tuple[QRect, QRect, QRect]:
        """Place title, small print and tag in a row so wide; the tag ends last.

        The tag stands at the end of the title's line where it leaves the title most of it, else
        below everything.
        """
        left = 2 * _PAD + worn().px(22)
        room = max(1, row - left - _PAD - worn().px(self.kept_free))
        bold, small = QFontMetrics(self._bold()), QFontMetrics(self._small())
        aside = small.horizontalAdvance(self.tag) + 2 if self.tag else 0
        beside = aside <= room * _TAG_SHARE
        title = _box(bold, self.title, left, _PAD, room - (aside + GRID if beside and aside else 0))
        detail = _box(small, self.detail, left, title.bottom() + 3, room)
        if not self.detail:
            detail = QRect(left, title.top(), room, title.height())
        if not beside:
            return title, detail, _box(small, self.tag, left, detail.bottom() + 3, room)
        lower = (bold.height() - small.height()) // 2
        end = QRect(
            left + room - aside,
            title.top() + lower,
            aside,
            detail.bottom() - title.top() + 1 - lower,
        )
        return title, detail, end

    def _bold(self) -> QFont:
        font = QFont(self._button.font())
        font.setWeight(QFont.Weight.Bold)
        return font

    def _small(self) -> QFont:
        font = QFont(self._button.font())
        font.setPixelSize(worn().px(14))
        return font

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._button.layoutDirection(), self._button.rect(), rect)


def _box(metrics: QFontMetrics, words: str, left: int, top: int, width: int) -> QRect:
    """Give the place that words take, wrapped; nothing takes no height."""
    if not words:
        return QRect(left, top, width, 0)
    used = metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), _WRAP, words)
    return QRect(left, top, width, used.height())
