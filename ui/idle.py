"""Noticing that nobody is there: no key, no pointer, no touch for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)


class IdleWatch(QObject):
    """Tells `left` once, when nothing has been touched for `seconds`; `resume` starts it again."""

    left = Signal()

    def __init__(self, app: QObject, seconds: int) -> None:
        super().__init__(app)
        self._app = app
        self._timer = QTimer(self, singleShot=True, interval=seconds * 1000)
        self._timer.timeout.connect(self.left)

    def resume(self) -> None:
        """Start watching."""
        self._app.installEventFilter(self)
        self._timer.start()

    def pause(self) -> None:
        """Stop watching: nobody is signed in."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    @property
    def watching(self) -> bool:
        """It would tell when nobody is there."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start over at every sign of life; let everything pass."""
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return super().eventFilter(watched, event)
