"""Asking whether somebody is there: a countdown over everything; any key or touch goes on.

At least 20 seconds to answer with the simplest action (WCAG 2.2, 2.2.1 Timing Adjustable).
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.look import worn
from ui.resident.look import GAP, target
from ui.widgets.announce import announce
from ui.widgets.button import Button, Kind
from ui.widgets.text import Text, area

SECONDS = 20
_NUMBER = 44
"""Size of the count in pixels of the desk's look at 100 %."""
_TOLD_AT = frozenset({SECONDS, 10, 5})
_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
)


class StillThere(QWidget):
    """Covers its parent. `stayed` or `gone`, once; what is left is announced now and then."""

    stayed = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        area(self, "ground")
        self.left = SECONDS
        self._over = parent
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.on_second)
        self._count = Text("", "display")
        self._count.setWordWrap(False)
        self._count.setStyleSheet(f"font-size: {worn().px(_NUMBER)}px;")
        self._title = self.tr("Are you still there?")
        stay = Button(self.tr("Yes, go on"), Kind.PRIMARY)
        stay.setMinimumHeight(target())
        column = QVBoxLayout(self)
        column.setSpacing(2 * GAP)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.addStretch(1)
        for part in (Text(self._title, "display"), Text(self._consequence()), self._count):
            part.centre()
            column.addWidget(part)
        column.addWidget(stay, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAccessibleName(self._title)
        self._stay = stay
        self.setGeometry(parent.rect())
        parent.installEventFilter(self)

    def ask(self) -> None:
        """Start counting."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self.show()
        self.raise_()
        self._stay.setFocus()
        self._tell()
        self._tick.start()

    def on_second(self) -> None:
        """Count down; at nought the person is gone."""
        self.left -= 1
        self._tell()
        if self.left <= 0:
            self.stop()
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the first sign of life; it answers and does nothing else."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        if event.type() not in _SIGNS_OF_LIFE or not self._tick.isActive():
            return False
        self.stop()
        self.stayed.emit()
        return True

    def stop(self) -> None:
        """Count no more."""
        self._tick.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def _consequence(self) -> str:
        return self.tr("If not, everything you typed is wiped. Touch the screen or press any key.")

    def _tell(self) -> None:
        self._count.setText(str(self.left))
        if self.left in _TOLD_AT:
            words = self.tr("Seconds left: {seconds}.").format(seconds=self.left)
            announce(self, f"{self._title} {words}", urgent=True)
