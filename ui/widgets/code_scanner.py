"""Reading a card's code: by a handheld scanner that types, or by the workstation's camera."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button
from ui.widgets.camera_view import CameraView
from ui.widgets.scan_field import ScanField

_LOOK_EVERY = 250  # milliseconds


class CodeScanner(ScanField):
    """`scanned` tells the untrusted text, whichever way it came. The camera stops at a find."""

    def __init__(self, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self._camera = CameraView()
        self._camera.hide()
        self._camera.taken.connect(self.on_taken)
        self._use = Button(self.tr("Read with the camera"), keys="F6", sign="camera")
        self._use.clicked.connect(self.on_camera)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._camera.take)
        self.column.addWidget(self._camera)
        self.column.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeading)

    def on_camera(self) -> None:
        """Look through the camera until a code is found, or say that there is none."""
        if not self._camera.start():
            self.show_error(self.tr("No camera was found. Use the handheld scanner."))
            return
        self._camera.show()
        self._timer.start()

    def on_taken(self, picture: QImage) -> None:
        """Look for a code in one picture; nothing is kept of it."""
        from ui.widgets.card_image import read_code  # noqa: PLC0415  # loads QtPdf and the reader

        untrusted = read_code(picture)
        if untrusted:
            self._rest()
            self.scanned.emit(untrusted)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the camera go with the page."""
        self._rest()
        super().hideEvent(event)

    def _rest(self) -> None:
        self._timer.stop()
        self._camera.stop()
        self._camera.hide()
