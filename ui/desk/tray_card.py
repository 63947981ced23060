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
_PAD = 10
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class TrayCard(QAbstractButton):
    """A place of the tray: hidden while it is empty, opened by Ctrl and its number."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place
        self._title, self._said = "", said(InWork())
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
        return QSize(worn().px(LEAST), self.heightForWidth(worn().px(LEAST)))

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return QSize(worn().px(LEAST), self.heightForWidth(max(worn().px(LEAST), self.width())))

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
        title, words, side = self._places(self.width())
        painter.setPen(colour("ink"))
        painter.setFont(self._bold())
        painter.drawText(self._visual(title), _WRAP, self._title)
        painter.setFont(self._small())
        painter.drawText(self._visual(words), _WRAP, self._said.words)
        sign = pixmap(self._said.sign, colour(self._said.ink), side, self.devicePixelRatioF())
        place = self._visual(QRect(_PAD, words.top(), side, side))
        painter.drawPixmap(place.topLeft(), sign)
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

    def _places(self, width: int) -> tuple[QRect, QRect, int]:
        """Place name and words in a card so wide; the sign is a square of the third at the start.

        The words stand in one line beside the sign, or wrap.
        """
        bold, small = QFontMetrics(self._bold()), QFontMetrics(self._small())
        side = small.height()
        room = max(1, width - 2 * _PAD)
        named = max(1, room - self._cap_width() - GRID)
        title = bold.boundingRect(QRect(0, 0, named, 10_000), _WRAP, self._title)
        beside = max(1, room - side - GRID)
        words = small.boundingRect(QRect(0, 0, beside, 10_000), _WRAP, self._said.words)
        return (
            QRect(_PAD, _PAD, named, title.height()),
            QRect(_PAD + side + GRID, _PAD + title.height() + 2, beside, words.height()),
            side,
        )

    @property
    def _cap(self) -> str:
        return self._keys.toString(QKeySequence.SequenceFormat.NativeText)

    def _cap_width(self) -> int:
        return QFontMetrics(self._small()).horizontalAdvance(self._cap) + 2

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(worn().px(14))
        return font

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
