"""A button: a verb with its object, and the key that does the same, shown on it."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.look import colour, worn
from ui.theme import GRID, RADIUS
from ui.widgets.fitting_row import Trim
from ui.widgets.icons import mirrored, pixmap


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

_POINTING = frozenset({"back"})
"""Signs that point along the reading direction."""


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
        self._trim = Trim.FULL
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

    def trim_to(self, trim: Trim) -> None:
        """Show less where there is no room; what goes is in the tool tip."""
        trim = min(trim, self._least_shown())
        if trim is self._trim:
            return
        self._trim = trim
        spoken = f"{self.accessibleName()} ({self._keys})" if self._keys else self.accessibleName()
        self.setToolTip("" if trim is Trim.FULL else spoken)
        self.updateGeometry()

    def width_at(self, trim: Trim) -> int:
        """Tell the width in pixels at a trim."""
        self.ensurePolished()  # the sheet's font and padding count
        trim = min(trim, self._least_shown())
        if trim is Trim.SIGN:
            return worn().px(20) + 4 * GRID
        cap = self._cap_width() if trim is Trim.FULL else 0
        return super().sizeHint().width() + self._sign_width() + cap

    def event(self, event: QEvent) -> bool:
        """Let the key act at once: Qt would press the button for a tenth of a second first."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Make room for the sign, the words and the keycap."""
        return QSize(self.width_at(self._trim), super().sizeHint().height())

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
        bare = self._trim is Trim.SIGN
        words_width = 0 if bare else self._words_width()
        cap_width = self._cap_width() if self._trim is Trim.FULL else 0
        sign_width = worn().px(20) if bare else self._sign_width()
        used = sign_width + words_width + cap_width
        left = room.left() + max(0, (room.width() - used) // 2)
        if self._sign:
            side = worn().px(20)
            sign = pixmap(self._sign, ink, side, self.devicePixelRatioF())
            if self._sign in _POINTING and self.isRightToLeft():
                sign = mirrored(sign)
            painter.drawPixmap(self._mirrored(QRect(left, 0, side, self.height())).x(),
                               (self.height() - side) // 2, sign)  # fmt: skip
        if bare:
            return
        words = self._mirrored(QRect(left + sign_width, 0, words_width, self.height()))
        self._paint_words(painter, words)
        if cap_width:
            self._paint_cap(painter, left + sign_width + words_width + GRID)

    def _paint_words(self, painter: QPainter, place: QRect) -> None:
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())

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

    def _least_shown(self) -> Trim:
        """Tell what is left of it at least: the main button always says its verb."""
        return Trim.SIGN if self._sign and self._kind is not Kind.PRIMARY else Trim.NO_KEYS

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _words_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()) + 2

    def _sign_width(self) -> int:
        return worn().px(20) + GRID if self._sign else 0

    def _cap_width(self) -> int:
        if not self._keys:
            return 0
        return self._cap_metrics().horizontalAdvance(self._keys) + 12 + GRID

    def _cap_metrics(self) -> QFontMetrics:
        font = self.font()
        font.setPixelSize(worn().px(13))
        return QFontMetrics(font)
