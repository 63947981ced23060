"""A button: a verb with its object, and the key that does the same, shown on it."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.look import colour, worn
from ui.theme import GRID, RADIUS
from ui.widgets.icons import pixmap


class Kind(StrEnum):
    """How loudly a button speaks; one primary at most on a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


_INK = {
    Kind.PRIMARY: "on_accent",
    Kind.SECONDARY: "ink",
    Kind.QUIET: "accent",
    Kind.DANGER: "warning",
}


class Button(QPushButton):
    """Styled once. `keys` is a shortcut in Qt's portable form, such as "F9" or "Ctrl+Return".

    `cap` is shown instead of it where another key does the same, such as Enter on a page.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        keys: str = "",
        sign: str = "",
        *,
        cap: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._sign = kind, sign
        self._condensed = False
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self._keys = ""
        if keys:
            self._bind(keys, cap)

    def say(self, text: str) -> None:
        """Change the words; the shortcut stays."""
        self.setText(text)
        self.setAccessibleName(text)
        if self._keys:
            self.setShortcut(self._shortcut)
        self.updateGeometry()

    def condense(self, *, on: bool) -> None:
        """Show the sign alone; words and key go to the tool tip. Needs a sign."""
        self._condensed = on and bool(self._sign)
        spoken = f"{self.accessibleName()} ({self._keys})" if self._keys else self.accessibleName()
        self.setToolTip(spoken if self._condensed else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Make room for the sign, the words and the keycap."""
        self.ensurePolished()  # the sheet's font and padding count
        words = super().sizeHint()
        if self._condensed:
            return QSize(worn().px(20) + 4 * GRID, words.height())
        return QSize(words.width() + self._sign_width() + self._cap_width(), words.height())

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the sheet paint the ground, then set sign, words and keycap in reading order."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        ink = colour(_INK[self._kind] if self.isEnabled() else "muted")
        painter.setPen(ink)
        room = self.rect().adjusted(2 * GRID, 0, -2 * GRID, 0)
        used = self._sign_width() + self._words_width() + self._cap_width()
        left = room.left() + max(0, (room.width() - used) // 2)
        if self._sign:
            side = worn().px(20)
            sign = pixmap(self._sign, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(self._mirrored(QRect(left, 0, side, self.height())).x(),
                               (self.height() - side) // 2, sign)  # fmt: skip
        left += self._sign_width()
        if self._condensed:
            return
        words = self._mirrored(QRect(left, 0, self._words_width(), self.height()))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._keys:
            self._paint_cap(painter, left + self._words_width() + GRID)

    def _bind(self, keys: str, cap: str) -> None:
        self._shortcut = QKeySequence(keys)
        self._keys = cap or self._shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        self.setShortcut(self._shortcut)
        self.setAccessibleDescription(self._keys)

    def _paint_cap(self, painter: QPainter, left: int) -> None:
        metrics = self._cap_metrics()
        height = metrics.height() + 4
        cap = QRect(left, (self.height() - height) // 2, self._cap_width() - GRID, height)
        cap = self._mirrored(cap)
        font = self.font()
        font.setPixelSize(worn().px(13))
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(cap, RADIUS / 2, RADIUS / 2)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys read the same everywhere
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _words_width(self) -> int:
        return 0 if self._condensed else self.fontMetrics().horizontalAdvance(self.text()) + 2

    def _sign_width(self) -> int:
        if not self._sign:
            return 0
        return worn().px(20) + (0 if self._condensed else GRID)

    def _cap_width(self) -> int:
        if not self._keys or self._condensed:
            return 0
        return self._cap_metrics().horizontalAdvance(self._keys) + 12 + GRID

    def _cap_metrics(self) -> QFontMetrics:
        font = self.font()
        font.setPixelSize(worn().px(13))
        return QFontMetrics(font)
