"""Between people: notices that nobody is there, asks, and tells when the person is gone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.idle import IdleWatch
from ui.resident.still_there import StillThere


class Between(QObject):
    """Watches from `watch` on; `gone` once nobody has answered.

    Where nobody has begun anything (`untouched`) there is nobody to ask and nothing to wipe.
    """

    gone = Signal()

    def __init__(
        self, app: QApplication, screen: QWidget, seconds: int, untouched: Callable[[], bool]
    ) -> None:
        super().__init__(screen)
        self._screen, self._untouched = screen, untouched
        self._asked: StillThere | None = None
        self.idle = IdleWatch(app, seconds)
        self.idle.left.connect(self.on_idle)

    @property
    def asked(self) -> StillThere | None:
        """The question on screen, if it is being asked."""
        return self._asked

    def watch(self) -> None:
        """Start watching from now."""
        self._take_away()
        self.idle.resume()

    def stop(self) -> None:
        """Stop watching."""
        self._take_away()
        self.idle.pause()

    def on_idle(self) -> None:
        """Ask, unless nobody has begun anything."""
        if self._untouched():
            self.idle.resume()
        else:
            self.on_left_alone()

    def on_left_alone(self) -> None:
        """Ask over everything."""
        self._take_away()
        self._asked = asked = StillThere(self._screen)
        asked.stayed.connect(self.on_stayed)
        asked.gone.connect(self.on_gone)
        asked.ask()

    def on_stayed(self) -> None:
        """Go on where they were."""
        self.watch()

    def on_gone(self) -> None:
        """Nobody answered."""
        self._take_away()
        self.gone.emit()

    def _take_away(self) -> None:
        if self._asked is not None:
            self._asked.stop()
            self._asked.hide()
            self._asked.deleteLater()
            self._asked = None
