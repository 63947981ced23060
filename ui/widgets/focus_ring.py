"""The focus ring: one overlay, 3 pixels wide, around whatever has the keyboard.

It stands outside the control with a gap, so that it shows on every fill. It belongs to the nearest
scrolled area or window, and is clipped with it; it takes no clicks and no focus. What has the focus
is scrolled into view.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

from ui.look import colour
from ui.theme import RADIUS, RING, RING_GAP

_MARGIN = RING + RING_GAP
_FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide,
     QEvent.Type.ParentChange}
)  # fmt: skip


class FocusRing(QObject):
    """Follows the keyboard focus of one application for as long as it lives."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._followed: list[QWidget] = []
        app.focusChanged.connect(self.on_focus_changed)

    def on_focus_changed(self) -> None:
        """Look again once Qt has settled: the focus also moves while a window goes."""
        QTimer.singleShot(0, self, self.on_settled)

    def on_settled(self) -> None:
        """Leave the old control and surround the new one."""
        self._leave()
        now = QApplication.focusWidget()
        if now is None or now.property("ring") is False:
            return
        host = _host(now)
        if host is None:
            return
        _bring_into_view(host, now)
        self._ring = _Ring(host)
        self._followed = [*_up_to(now, host), host]
        for widget in self._followed:
            widget.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the control and with everything it stands in; show it where room is lost."""
        if event.type() in _FOLLOWED:
            if self._followed and watched is self._followed[-1]:
                QTimer.singleShot(
                    0, self, self.on_less_room
                )  # the area first learns how far it goes
            self._place()
        return False

    def on_less_room(self) -> None:
        """Keep what has the keyboard in sight where something took room from its page."""
        host = self._ring.parentWidget() if self._ring and shiboken6.isValid(self._ring) else None
        if host is not None and self._followed and shiboken6.isValid(self._followed[0]):
            _bring_into_view(host, self._followed[0])

    def _leave(self) -> None:
        for widget in self._followed:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._followed = []
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _place(self) -> None:
        if self._ring is None or not shiboken6.isValid(self._ring) or not self._followed:
            return
        widget, host = self._followed[0], self._ring.parentWidget()
        if host is None or not shiboken6.isValid(widget):
            return
        if not host.isAncestorOf(widget):  # it moved elsewhere with what it stands in
            self._ring.hide()
            return
        around = widget.rect().translated(widget.mapTo(host, QPoint(0, 0)))
        self._ring.setGeometry(around.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        self._ring.setVisible(widget.isVisible())
        self._ring.raise_()


class _Ring(QWidget):
    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("focus"), RING))
        half = RING / 2
        frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(frame, RADIUS + _MARGIN - half, RADIUS + _MARGIN - half)


def _bring_into_view(host: QWidget, widget: QWidget) -> None:
    """Scroll until all of it shows, the ring too; Qt's own way is content with the cursor."""
    area = host.parentWidget()
    content = area.widget() if isinstance(area, QScrollArea) else None
    if not isinstance(area, QScrollArea) or content is None or not content.isAncestorOf(widget):
        return
    for corner in (widget.rect().bottomLeft(), widget.rect().topLeft()):
        at = widget.mapTo(content, corner)
        area.ensureVisible(at.x(), at.y(), 0, 2 * _MARGIN)


def _host(widget: QWidget) -> QWidget | None:
    inner = widget.parentWidget()
    while inner is not None and not inner.isWindow():
        outer = inner.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and outer.viewport() is inner:
            return inner
        inner = outer
    return inner


def _up_to(widget: QWidget, host: QWidget) -> list[QWidget]:
    chain = [widget]
    while chain[-1] is not host:
        parent = chain[-1].parentWidget()
        if parent is None:
            break
        chain.append(parent)
    return chain[:-1] or chain
