"""The sealed code, drawn in black on white at whole pixels, for the desk's hand scanner."""

import zxingcpp
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

_QUIET = 4
"""Modules of white around the code (ISO/IEC 18004, 6.3.8)."""


class CodeView(QFrame):
    """As large as fits its `side` in pixels; always dark on light, whatever the theme."""

    def __init__(self, code: str, name: str, side: int = 380) -> None:
        super().__init__()
        self._modules = _modules(code)
        self._side = side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each module as a square of whole pixels."""
        count = self._modules.width()
        scale = max(1, self._side // count)
        drawn = QRect(0, 0, count * scale, count * scale)
        drawn.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QImage(self._modules).pixelColor(0, 0))
        painter.drawImage(drawn, self._modules)


def _modules(code: str) -> QImage:
    """One pixel a module, with its quiet zone; level M (ISO/IEC 18004)."""
    made = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    bare = made.to_image(scale=1, add_quiet_zones=False)
    side = bare.shape[0]
    dots = bytes(bare)  # type: ignore[call-overload]  # a buffer, though its stub does not say so
    inner = QImage(dots, side, side, side, QImage.Format.Format_Grayscale8)
    whole = QImage(side + 2 * _QUIET, side + 2 * _QUIET, QImage.Format.Format_Grayscale8)
    whole.fill(255)
    painter = QPainter(whole)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawImage(_QUIET, _QUIET, inner)
    painter.end()
    return whole.convertToFormat(QImage.Format.Format_RGB32, Qt.ImageConversionFlag.MonoOnly)
