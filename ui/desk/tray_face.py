"""Where everything of a tray card stands, and how it is painted: in full, or in brief.

In full the name has its key beside it, and below it the sign and its words; in brief the sign is
before the name, a word or two stand below, and the key is its number alone, where that has room.
Words wrap; no word is ever cut.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle

from ui.desk.tray_words import Said
from ui.look import colour, worn
from ui.theme import GRID, RADIUS
from ui.widgets.icons import pixmap

LEAST = 152
"""Width in pixels at 100 % that words in full need, in two lines at most."""
_PAD = 10
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles in the card, as they are read from left to right."""

    name: QRect
    sign: QRect
    key: QRect
    words: QRect


@dataclass(frozen=True, slots=True)
class TrayFace:
    """What one card shows now. `key` is the whole shortcut and the end of it that is the place."""

    card: QAbstractButton
    name: str
    said: Said
    key: tuple[str, str]
    is_brief: bool

    @property
    def words(self) -> str:
        """What stands below the name."""
        return self.said.brief if self.is_brief else self.said.words

    @property
    def cap(self) -> str:
        """How the key is written."""
        return self.key[1] if self.is_brief else self.key[0]

    @property
    def least(self) -> int:
        """The narrowest card, in pixels, in which no word is cut."""
        if not self.is_brief:
            return worn().px(LEAST)
        named = self._side + GRID + _longest(self._bold, self.name)
        return 2 * _PAD + max(named, _longest(self._small, self.words))

    def height(self, width: int) -> int:
        """Height in pixels that all of it needs at this width."""
        return self.places(width).words.bottom() + 1 + _PAD

    def places(self, width: int) -> Places:
        """Place everything in a card so wide."""
        side, room = self._side, max(1, width - 2 * _PAD)
        before = side + GRID if self.is_brief else 0
        cap = self._cap_width if self._has_key(width) else 0
        named = max(1, room - before - (cap + GRID if cap else 0))
        name = _box(self._bold, self.name, QRect(_PAD + before, _PAD, named, 0))
        line = self._bold.height()
        key = QRect(width - _PAD - cap, _PAD, cap, line)
        top, indent = name.bottom() + 3, 0 if self.is_brief else side + GRID
        words = QRect(_PAD + indent, top, max(1, room - indent), 0)
        upright = _PAD + (line - side) // 2 if self.is_brief else top
        sign = QRect(_PAD, upright, side, side)
        return Places(name, sign, key, _box(self._small, self.words, words))

    def paint(self, painter: QPainter, *, hovered: bool) -> None:
        """Draw the frame, then the words in reading order."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, hovered=hovered)
        places = self.places(self.card.width())
        painter.setPen(colour("ink"))
        for font, text, at in (
            (_bold(self.card), self.name, places.name),
            (_small(self.card), self.words, places.words),
        ):
            painter.setFont(font)
            painter.drawText(self._visual(at), _WRAP, text)
        ratio = self.card.devicePixelRatioF()
        drawn = pixmap(self.said.sign, colour(self.said.ink), places.sign.width(), ratio)
        painter.drawPixmap(self._visual(places.sign).topLeft(), drawn)
        painter.setPen(colour("muted"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys read the same everywhere
        if not places.key.isEmpty():
            painter.drawText(self._visual(places.key), int(Qt.AlignmentFlag.AlignCenter), self.cap)

    def _paint_frame(self, painter: QPainter, *, hovered: bool) -> None:
        calls = self.said.calls
        width = 2 if calls else 1
        painter.setPen(QPen(colour(self.said.ink if calls else "edge"), width))
        painter.setBrush(colour("accent_soft" if hovered else "surface"))
        inset = width / 2
        frame = QRectF(self.card.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _has_key(self, width: int) -> bool:
        whole = self._side + 2 * GRID + self._bold.horizontalAdvance(self.name) + self._cap_width
        return not self.is_brief or whole <= width - 2 * _PAD

    @property
    def _side(self) -> int:
        return self._small.height()

    @property
    def _cap_width(self) -> int:
        return self._small.horizontalAdvance(self.cap) + 2

    @property
    def _bold(self) -> QFontMetrics:
        return QFontMetrics(_bold(self.card))

    @property
    def _small(self) -> QFontMetrics:
        return QFontMetrics(_small(self.card))

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.card.layoutDirection(), self.card.rect(), rect)


def _bold(card: QAbstractButton) -> QFont:
    font = QFont(card.font())
    font.setWeight(QFont.Weight.Bold)
    return font


def _small(card: QAbstractButton) -> QFont:
    font = QFont(card.font())
    font.setPixelSize(worn().px(14))
    return font


def _longest(metrics: QFontMetrics, words: str) -> int:
    return max((metrics.horizontalAdvance(word) for word in words.split()), default=0) + 2


def _box(metrics: QFontMetrics, words: str, at: QRect) -> QRect:
    """Give the place that words take, wrapped at the width of `at`."""
    used = metrics.boundingRect(QRect(0, 0, at.width(), 10_000), _WRAP, words)
    return QRect(at.left(), at.top(), at.width(), used.height())
