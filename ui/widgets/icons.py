"""The drawn signs: each is one line drawing, inked in whatever colour the theme asks for."""

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QIcon, QImageReader, QPixmap, QTransform

import resources
from kiosk.errors import BugError

_FOLDER = Path(resources.__file__).parent / "icons" / "ui"


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw a sign `size` logical pixels square for a screen of this pixel ratio."""
    return _pixmap(name, colour.name(), size, ratio)


def mirrored(drawn: QPixmap) -> QPixmap:
    """Turn a sign that points along the reading direction, for scripts read the other way."""
    return drawn.transformed(QTransform().scale(-1, 1))


def icon(name: str, colour: QColor, size: int) -> QIcon:
    """Draw a sign for a control that wants an icon."""
    return QIcon(pixmap(name, colour, size, 2.0))


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = QByteArray(_source(name).replace(b"currentColor", colour.encode()))
    buffer = QBuffer(drawing)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(size * ratio), round(size * ratio)))
    drawn = QPixmap.fromImage(reader.read())
    if drawn.isNull():
        raise BugError(f"the sign {name} cannot be drawn")
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _source(name: str) -> bytes:
    return (_FOLDER / f"{name}.svg").read_bytes()
