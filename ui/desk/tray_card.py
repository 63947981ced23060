"""One waiting card as a button: what it is called, what to do about it, the key that opens it."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcutEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from kiosk.tray import Held, InWork
from ui.desk.tray_words import Said, name_of, said
from ui.look import colour, worn
from ui.theme import GRID, RADIUS
from ui.widgets.icons import pixmap

LEAST = 152
"""Width in pixels at 100 % that its words need, in two lines at most."""
LEAST_BARE = 96
"""Width in pixels at 100 % that a name and a sign need."""
_PAD = 10
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class TrayCard(QAbstractButton):
    """A place of the tray: hidden while it is empty, opened by Ctrl and its number.

    Bare, it is a name and a sign; its words are in the tool tip and in the accessible name.
    """

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place
        self._title, self._said, self._bare = "", said(InWork()), False
        self.setAccessibleName(self.tr("Empty place"))
        self._keys = QKeySequence(f"Ctrl+{place}")
        self.setShortcut(self._keys)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def said(self) -> Said:
        """What it says of its card."""
        return self._said

    def show_held(self, held: Held | None) -> None:
        """Show a waiting case; None empties the place."""
        self.setVisible(held is not None)
        if held is None:
            return
        self._title, self._said = name_of(held), said(held.standing)
        self.setAccessibleName(f"{self._title}, {self._said.words}")
        self.setAccessibleDescription(self._cap)
        self.bare(now=self._bare)

    def bare(self, *, now: bool) -> None:
        """Leave the words to the tool tip, where there is no room for them."""
        self._bare = now
        spoken = f"{self.accessibleName()} ({self._cap})"
        self.setToolTip(spoken if now else "")
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Let the key act at once."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Width that is comfortable, with the height it needs."""
        self.ensurePolished()
        return QSize(self._least, self.heightForWidth(self._least))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return QSize(self._least, self.heightForWidth(max(self._least, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels that all its words need at this width."""
        return self._places(width)[1].bottom() + 1 + _PAD

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame, then the words in reading order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        title, words, sign = self._places(self.width())
        painter.setPen(colour("ink"))
        painter.setFont(self._bold())
        painter.drawText(self._visual(title), _WRAP, self._title)
        drawn = pixmap(
            self._said.sign, colour(self._said.ink), sign.width(), self.devicePixelRatioF()
        )
        painter.drawPixmap(self._visual(sign).topLeft(), drawn)
        if not self._bare:
            self._paint_words(painter, words, title)

    def _paint_words(self, painter: QPainter, words: QRect, title: QRect) -> None:
        painter.setFont(self._small())
        painter.drawText(self._visual(words), _WRAP, self._said.words)
        painter.setPen(colour("muted"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys read the same everywhere
        cap = QRect(self.width() - _PAD - self._cap_width(), title.top(), self._cap_width(), 0)
        cap.setHeight(title.height())
        painter.drawText(self._visual(cap), int(Qt.AlignmentFlag.AlignCenter), self._cap)

    def _paint_frame(self, painter: QPainter) -> None:
        calls = self._said.calls
        width = 2 if calls else 1
        painter.setPen(QPen(colour(self._said.ink if calls else "edge"), width))
        painter.setBrush(colour("accent_soft" if self.underMouse() else "surface"))
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)

    def _places(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Place name, words and sign in a card so wide.

        The sign stands before the words, which wrap; bare, it stands before the name.
        """
        bold, small = QFontMetrics(self._bold()), QFontMetrics(self._small())
        side, room = small.height(), max(1, width - 2 * _PAD)
        beside = max(1, room - side - GRID)
        if self._bare:
            title = _box(bold, self._title, QRect(_PAD + side + GRID, _PAD, beside, 0))
            sign = QRect(_PAD, _PAD + (bold.height() - side) // 2, side, side)
            return title, title, sign
        named = max(1, room - self._cap_width() - GRID)
        title = _box(bold, self._title, QRect(_PAD, _PAD, named, 0))
        below = QRect(_PAD + side + GRID, title.bottom() + 3, beside, 0)
        sign = QRect(_PAD, below.top(), side, side)
        return title, _box(small, self._said.words, below), sign

    @property
    def _least(self) -> int:
        return worn().px(LEAST_BARE if self._bare else LEAST)

    @property
    def _cap(self) -> str:
        return self._keys.toString(QKeySequence.SequenceFormat.NativeText)

    def _cap_width(self) -> int:
        return QFontMetrics(self._small()).horizontalAdvance(self._cap) + 2

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(worn().px(14))
        return font

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


def _box(metrics: QFontMetrics, words: str, at: QRect) -> QRect:
    """Give the place that words take, wrapped at the width of `at`."""
    used = metrics.boundingRect(QRect(0, 0, at.width(), 10_000), _WRAP, words)
    return QRect(at.left(), at.top(), at.width(), used.height())
