"""The PRACTICE mark across a whole window: seen through, never clicked, never focused."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.look import colour, worn
from ui.theme import ThemeName

_SLANT = -24.0
STRENGTH = {ThemeName.LIGHT: 20, ThemeName.DARK: 30, ThemeName.CONTRAST: 44}
"""Opacity out of 255: seen on each ground, and the text under it keeps its contrast."""


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Ribbon(QWidget):
    """Covers its window and follows its size."""

    def __init__(self, window: QWidget, word: str) -> None:
        super().__init__(window)
        self.word = word
        self._drawn: tuple[str, int, str, QPixmap] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self._cover(window)

    def say(self, word: str) -> None:
        """Say it in another language."""
        self.word = word
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over everything when the window grows or shows."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show} and isinstance(watched, QWidget):
            self._cover(watched)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the same tile over the part that is painted."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawTiledPixmap(self.rect(), self._tile())

    def _cover(self, window: QWidget) -> None:
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def _tile(self) -> QPixmap:
        look = worn()
        if self._drawn is None or self._drawn[:3] != (look.name, look.scale, self.word):
            self._drawn = (look.name, look.scale, self.word, self._draw())
        return self._drawn[3]

    def _draw(self) -> QPixmap:
        font = QFont(self.font())
        font.setPixelSize(44)
        font.setWeight(QFont.Weight.Bold)
        tile = QPixmap(420, 260)
        tile.fill(Qt.GlobalColor.transparent)
        ink = QColor(colour("practice"))
        ink.setAlpha(STRENGTH[worn().name])
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(ink)
        painter.translate(210, 130)
        painter.rotate(_SLANT)
        painter.drawText(
            tile.rect().translated(-210, -130), Qt.AlignmentFlag.AlignCenter, self.word
        )
        painter.end()
        return tile


def mark_alike(window: QWidget, beside: QWidget) -> None:
    """Mark a window that opens in front of another, if that one is marked."""
    for ribbon in beside.window().findChildren(Ribbon, options=_DIRECT):
        Ribbon(window, ribbon.word)
