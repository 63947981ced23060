"""A language to choose: its own name, and below what to do, both in that language.

Rule: whoever reads only this one button understands it, and hears it in no voice but its own.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from ui.languages import Language, locale
from ui.look import colour, worn
from ui.resident.look import target
from ui.theme import GRID
from ui.widgets.button import Button, Kind
from ui.widgets.fitting_row import Trim

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_TALL = "اردو"
_ANYWHERE = QRect(0, 0, 10_000, 10_000)


class LanguageButton(Button):
    """`invitation` is what pressing it does, said in its language."""

    def __init__(self, one: Language, invitation: str, *, here: bool) -> None:
        self._invitation, self._here = invitation, here
        super().__init__(one.endonym, Kind.PRIMARY if here else Kind.SECONDARY)
        self.setLocale(locale(one.code))  # which voice may read it
        self.setAccessibleDescription(invitation)

    def width_at(self, trim: Trim) -> int:
        """Count the longer of the two lines."""
        second = self._second().horizontalAdvance(self._invitation)
        return max(super().width_at(trim), second + 4 * GRID + 4)

    def sizeHint(self) -> QSize:
        """Make room for two lines of the highest script: all buttons are alike."""
        both = _height(self.fontMetrics(), _TALL) + _height(self._second(), _TALL) + GRID
        return QSize(self.width_at(Trim.FULL), max(target(), both))

    def _words_width(self) -> int:
        second = self._second().horizontalAdvance(self._invitation)
        return max(super()._words_width(), second + 2)

    def _paint_words(self, painter: QPainter, place: QRect) -> None:
        name = _height(self.fontMetrics(), self.text())
        second = _height(self._second(), self._invitation)
        top = place.top() + (place.height() - name - second) // 2
        upper = QRect(place.left(), top, place.width(), name)
        lower = QRect(place.left(), top + name, place.width(), second)
        painter.drawText(upper, _CENTRE, self.text())
        painter.setFont(self._small())
        painter.setPen(colour("on_accent" if self._here else "muted"))
        painter.drawText(lower, _CENTRE, self._invitation)

    def _second(self) -> QFontMetrics:
        return QFontMetrics(self._small())

    def _small(self) -> QFont:
        self.ensurePolished()
        font = QFont(self.font())
        font.setPixelSize(worn().px(14))
        font.setWeight(QFont.Weight.Normal)
        return font


def _height(metrics: QFontMetrics, words: str) -> int:
    """Give a line's height in the face its script takes: Arabic stands higher than Latin."""
    return metrics.boundingRect(_ANYWHERE, int(_CENTRE), words).height()
