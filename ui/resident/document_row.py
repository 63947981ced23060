"""A document somebody may have: a picture of its kind, its plain name, what it is good for."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from kiosk.programme import Document, Purpose, Shows
from ui.look import colour, worn
from ui.widgets.icons import pixmap
from ui.widgets.tick_row import TickRow

_PICTURE = 30
_ROOM = 46


def picture_of(document: Document) -> str:
    """Choose the sign: a face where a photo shows, a house where it proves an address."""
    if Purpose.RELATIONSHIP in document.proves:
        return "family"
    if Shows.PHOTO in document.shows:
        return "cards"
    return "home" if Purpose.RESIDENCY in document.proves else "paper"


class DocumentRow(TickRow):
    """A tick row with a picture at its end."""

    def __init__(self, title: str, detail: str, picture: str) -> None:
        super().__init__(title, detail)
        self._picture = picture
        self._face.kept_free = _ROOM

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row, then the picture."""
        super().paintEvent(event)
        side, room = worn().px(_PICTURE), worn().px(_ROOM)
        box = QRect(self.width() - room, (self.height() - side) // 2, side, side)
        at = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        drawn = pixmap(self._picture, colour("accent"), side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(at.topLeft(), drawn)
