"""One picture of all pages of a play, each with its name: to be judged at one look."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from ui.look import colour

_COLUMNS = 3
_PAGE = QSize(800, 500)
_GAP = 20
_LINE = 30


def contact_sheet(pictures: Sequence[Path], into: Path) -> None:
    """Draw the pictures in reading order, three in a row; the sheet is as long as it needs."""
    rows = -(-len(pictures) // _COLUMNS)
    step = QSize(_PAGE.width() + _GAP, _PAGE.height() + _LINE + _GAP)
    sheet = QImage(
        _COLUMNS * step.width() + _GAP, rows * step.height() + _GAP, QImage.Format.Format_RGB32
    )
    sheet.fill(colour("line"))
    painter = QPainter(sheet)
    font = QFont()
    font.setPixelSize(_LINE - 12)
    painter.setFont(font)
    painter.setPen(colour("ink"))
    for at, picture in enumerate(pictures):
        left = _GAP + at % _COLUMNS * step.width()
        top = _GAP + at // _COLUMNS * step.height()
        name = QRect(left, top, _PAGE.width(), _LINE)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, picture.stem)
        painter.drawImage(left, top + _LINE, _reduced(picture))
    painter.end()
    sheet.save(str(into))


def _reduced(picture: Path) -> QImage:
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QImage(str(picture)).scaled(_PAGE, keep, smooth)
