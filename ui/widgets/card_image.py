"""Pictures of a card's PDF: drawn by QtPdf from the very bytes that are printed, in RAM."""

from functools import cache

import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.errors import BugError

CARD_300_DPI = QSize(1011, 638)
"""ID-1 (85.60 x 53.98 mm) at 300 dots per inch."""


def card_images(pdf: bytes, size: QSize = CARD_300_DPI) -> tuple[QImage, QImage]:
    """Draw front and back, each `size` pixels, on white."""
    document, buffer = _document(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.pageCount() != 2:
        document.close()
        raise BugError("a card's PDF does not have two sides")
    sides = [_on_white(document.render(page, size)) for page in range(2)]
    document.close()  # nothing of the card stays in it
    return sides[0], sides[1]


def code_on_back(pdf: bytes) -> str:
    """Read the code back from the picture of the back; empty when there is none."""
    return read_code(card_images(pdf)[1])


def codes_on_back(pdf: bytes) -> tuple[str, ...]:
    """Read every code from the picture of the back, such as a test card's ladder."""
    grey = card_images(pdf)[1].convertToFormat(QImage.Format.Format_Grayscale8)
    return tuple(str(found.text) for found in zxingcpp.read_barcodes(_view(grey), _qr()))


def read_code(picture: QImage) -> str:
    """Read one QR code in a picture, such as a camera's; empty when there is none."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcode(_view(grey), _qr())
    return str(found.text) if found else ""


def _qr() -> zxingcpp.BarcodeFormats:
    """Name what is looked for, anew each time: one kept to the end would be told as leaked."""
    return zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def _view(grey: QImage) -> zxingcpp.ImageView:
    """Look at a grey picture's own pixels; it must outlive the view."""
    return zxingcpp.ImageView(
        grey.constBits(), grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine()
    )


@cache
def _document() -> QPdfDocument:
    """Keep one reader for the life of the program: QtPdf loses 0.2 MiB with each that goes."""
    return QPdfDocument()


def _on_white(side: QImage) -> QImage:
    flat = QImage(side.size(), QImage.Format.Format_RGB32)
    flat.fill(0xFFFFFFFF)
    painter = QPainter(flat)
    painter.drawImage(0, 0, side)
    painter.end()
    return flat
