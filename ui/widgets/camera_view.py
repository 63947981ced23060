"""The live camera, when this workstation has one; a plain sentence when it has none.

The frames stay in RAM; QtMultimedia is loaded only when the camera is asked for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from ui.look import colour
from ui.remarks import pass_over
from ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoFrame, QVideoSink


_QUIET = "qt.multimedia*"
"""Missing video accelerators are no news to a clerk."""


class CameraView(QWidget):
    """`start` opens the first camera; `take` gives the picture; `stop` lets the camera go."""

    taken = Signal(QImage)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[QCamera, QMediaCaptureSession, QVideoSink] | None = None
        self._live = _Live()
        self._absent = Text(self.tr("No camera was found. Choose a picture file instead."), "lead")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._absent)
        self._pages.addWidget(self._live)
        self.setAccessibleName(self.tr("Camera picture"))

    def start(self) -> bool:
        """Open the camera; False, with a sentence on show, where there is none."""
        self._parts = self._parts or self._opened()
        self._pages.setCurrentWidget(self._live if self._parts else self._absent)
        if self._parts:
            self._parts[0].start()
        return self._parts is not None

    def stop(self) -> None:
        """Let the camera go and forget its last picture."""
        if self._parts:
            self._parts[0].stop()
            self._parts = None
        self._live.show_picture(QImage())

    def take(self) -> None:
        """Give the picture that is on show now, unmirrored."""
        if not self._live.picture.isNull():
            self.taken.emit(self._live.picture.copy())

    def on_frame(self, frame: "QVideoFrame") -> None:
        """Show the newest picture."""
        self._live.show_picture(frame.toImage())

    def _opened(self) -> "tuple[QCamera, QMediaCaptureSession, QVideoSink] | None":
        pass_over(_QUIET)
        try:
            from PySide6.QtMultimedia import (  # noqa: PLC0415  # loads sound and video libraries
                QCamera,
                QMediaCaptureSession,
                QMediaDevices,
                QVideoSink,
            )
        except ImportError:  # its system libraries may be missing
            return None
        if not QMediaDevices.videoInputs():
            return None
        camera, session, sink = QCamera(self), QMediaCaptureSession(self), QVideoSink(self)
        session.setCamera(camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self.on_frame)
        return camera, session, sink


class _Live(QWidget):
    """Mirrored, as people know themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage) -> None:
        self.picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 390)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("sunken"))
        if self.picture.isNull():
            return
        fitted = self.picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - fitted.width()) / 2
        top = (self.height() - fitted.height()) / 2
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(QRectF(left, top, fitted.width(), fitted.height()), self.picture)
