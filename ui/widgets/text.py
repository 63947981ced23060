"""Labels by their part in the text: a screen says what a line is, the sheet says how it looks."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.look import colour, worn
from ui.widgets.icons import pixmap

Part = Literal[
    "display", "heading", "lead", "body", "label", "hint", "small", "error", "good", "word",
    "practice", "title", "told", "number", "fact",
]  # fmt: skip


class Text(QLabel):
    """One piece of text, wrapped, never markup: what a person typed cannot become a link."""

    def __init__(self, text: str = "", part: Part = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._centred = False
        self.setProperty("part", part)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(part not in {"label", "word", "practice", "number"})
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the side where reading starts, whatever script the words are in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def centre(self) -> None:
        """Stand in the middle, whatever the direction of reading."""
        self._centred = True
        self._align()

    def _align(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        if self._centred:
            side = Qt.AlignmentFlag.AlignHCenter
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(side | upright)


class Sign(QWidget):
    """A drawn sign beside a text; never the only carrier of a meaning."""

    def __init__(self, name: str, ink: str = "ink", size: int = 20) -> None:
        super().__init__()
        self._name, self._ink, self._size = name, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, name: str, ink: str) -> None:
        """Change the sign and its colour, a token of the theme."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        """Follow the text size."""
        side = worn().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the colour of the theme that is worn now."""
        side = worn().px(self._size)
        drawn = pixmap(self._name, colour(self._ink), side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, (self.height() - side) // 2, drawn)


def rule() -> QFrame:
    """Draw a hairline between two groups."""
    line = QFrame()
    line.setProperty("rule", True)
    return line


def area(widget: QWidget, kind: str) -> QWidget:
    """Give a widget one of the sheet's grounds: ground, surface, bar, strip, rail, card."""
    widget.setProperty("area", kind)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    return widget
