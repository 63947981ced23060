"""The PRACTICE mark across a whole window: seen through, never clicked, never focused.

Who does not see it finds it as a text at the end of the window, and is told once in each language.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ui.look import colour, worn
from ui.theme import ThemeName
from ui.widgets.announce import announce

_SLANT = -24.0
_TILE = (420, 260)
_WIDEST, _TALLEST = 380, 44
"""Pixels of the word along its slant, and of its letters: what a tile has room for."""
_LATER = 1000
"""Milliseconds after a window came: a screen reader tells of the window and its page first."""
STRENGTH = {ThemeName.LIGHT: 20, ThemeName.DARK: 30, ThemeName.CONTRAST: 44}
"""Opacity out of 255: seen on each ground, and the text under it keeps its contrast."""


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Ribbon(QLabel):
    """Covers its window and follows its size; not `told` where the window behind it was."""

    def __init__(self, window: QWidget, *, told: bool = True) -> None:
        super().__init__(window)
        self._tells, self._told = told, ""
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self.on_later)
        self._drawn: tuple[tuple[ThemeName, int, str], QPixmap] | None = None
        self._reword()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self._cover(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over everything when the window grows or shows."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show} and isinstance(watched, QWidget):
            self._cover(watched)
            self._tell_later()
        elif event.type() is QEvent.Type.Hide:
            self._later.stop()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._reword()
            self._tell_later()

    def on_later(self) -> None:
        """Tell it to a screen reader, unless it has been told."""
        sentence = self.accessibleName()
        if sentence != self._told:
            self._told = sentence
            announce(self, sentence, aloud=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the same tile over the part that is painted."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawTiledPixmap(self.rect(), self._tile())

    def _cover(self, window: QWidget) -> None:
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def _reword(self) -> None:
        self.setText(self.tr("PRACTICE"))
        self.setAccessibleName(self.tr("Practice: no real card is made."))

    def _tell_later(self) -> None:
        due = self._tells and self._told != self.accessibleName()
        if due and self.window().isVisible():
            self._later.start()

    def _tile(self) -> QPixmap:
        wanted = (worn().name, worn().scale, self.text())
        if self._drawn is None or self._drawn[0] != wanted:
            self._drawn = (wanted, self._draw())
        return self._drawn[1]

    def _draw(self) -> QPixmap:
        font = self._font()
        tile = QPixmap(*_TILE)
        tile.fill(Qt.GlobalColor.transparent)
        ink = QColor(colour("practice"))
        ink.setAlpha(STRENGTH[worn().name])
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(ink)
        painter.translate(tile.rect().center())
        painter.rotate(_SLANT)
        middle = tile.rect().translated(-tile.rect().center())
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
        return tile

    def _font(self) -> QFont:
        """As large as the word may be in a tile."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(_TALLEST)
        wide = QFontMetrics(font).horizontalAdvance(self.text())
        font.setPixelSize(min(_TALLEST, _TALLEST * _WIDEST // max(wide, 1)))
        return font


def mark_alike(window: QWidget, beside: QWidget) -> None:
    """Mark a window that opens in front of another, if that one is marked."""
    if beside.window().findChildren(Ribbon, options=_DIRECT):
        Ribbon(window, told=False)
