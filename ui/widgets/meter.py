"""How far the documents reach: one line a need, with what is there and what it takes in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.look import colour
from ui.theme import GRID
from ui.widgets.text import Sign, Text

_MOST_SEGMENTS = 10


@dataclass(frozen=True, slots=True)
class Need:
    """One thing the programme asks for. `have` of `need` points, or 0/1 of 1."""

    label: str
    have: int
    need: int
    words: str

    @property
    def met(self) -> bool:
        """There is enough of it."""
        return self.have >= self.need


class Meter(QWidget):
    """Needs as labelled segments: sign, words and filled segments all say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)

    def show_needs(self, needs: Sequence[Need]) -> None:
        """Show these needs instead of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, need in enumerate(needs):
            self._add(need, 2 * at)
        self.setAccessibleName("; ".join(f"{need.label}: {need.words}" for need in needs))

    def _add(self, need: Need, row: int) -> None:
        sign = Sign("success", "success") if need.met else Sign("todo", "edge")
        words = Text(need.words, "good" if need.met else "hint")
        words.setWordWrap(False)
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(Text(need.label, "label"), row, 1)
        self._grid.addWidget(words, row, 2, Qt.AlignmentFlag.AlignTrailing)
        self._grid.addWidget(_Segments(need), row + 1, 1, 1, 2)


class _Segments(QWidget):
    """Filled and empty segments; more than ten become one bar."""

    def __init__(self, need: Need) -> None:
        super().__init__()
        self._need = need
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 2 * GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        need = self._need
        parts = need.need if need.need <= _MOST_SEGMENTS else 1
        width = (self.width() - (parts - 1) * 4) / parts
        tone = colour("success" if need.met else "accent")
        for part in range(parts):
            left = part * (width + 4)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left = self.width() - width - left
            share = min(1.0, max(0.0, need.have * parts / need.need - part))
            box = QRectF(left, 0, width, 8).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(colour("edge"), 1))
            painter.setBrush(colour("surface"))
            painter.drawRoundedRect(box, 3, 3)
            if share:
                painter.setPen(QPen(tone, 1))
                painter.setBrush(tone)
                filled = QRectF(box)
                filled.setWidth(box.width() * share)
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    filled.moveRight(box.right())
                painter.drawRoundedRect(filled, 3, 3)
