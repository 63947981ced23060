"""Reads the screen aloud while somebody wants it: each page when it comes, each control in turn.

What is announced to a screen reader, such as an error or a new verdict, is said here too.
"""

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.resident.reading import about, in_one_voice, joined, tongue
from ui.resident.speech import Voice
from ui.widgets.announce import announcer


class Narrator(QObject):
    """Off for every new person."""

    def __init__(self, app: QApplication, voice: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self._voice, self._screen = voice, parent
        self.on = False
        self._followed: QMetaObject.Connection | None = None
        app.focusChanged.connect(self.on_focus_changed)
        announcer().told.connect(self.on_told)

    @property
    def available(self) -> bool:
        """There is a voice."""
        return self._voice.available

    @property
    def speaks(self) -> bool:
        """There is a voice for the language spoken now."""
        return self._voice.available and self._voice.speaks()

    def toggle(self, page: QWidget) -> None:
        """Start with this page, or be silent."""
        self.on = self.speaks and not self.on
        if self.on:
            self.read(page)
        else:
            self._voice.stop()

    def read(self, page: QWidget) -> None:
        """Read a whole page."""
        if self.on:
            self._voice.say(joined(in_one_voice(page)))

    def on_told(self, widget: QWidget, sentence: str, urgent: bool) -> None:
        """Say what is announced on this screen: at once, or when the sentence before is over."""
        if not self.on or not self._screen.isAncestorOf(widget):
            return
        if urgent:
            self._voice.say(sentence)
        else:
            self._voice.add(sentence)

    def on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Say what has the keyboard; a page that was just read is not interrupted."""
        if self._followed is not None:
            QObject.disconnect(self._followed)
        self._followed = (
            now.toggled.connect(self.on_toggled) if isinstance(now, QAbstractButton) else None
        )
        self._say_what_has_the_keyboard(now)

    def on_toggled(self) -> None:
        """Say that it is chosen now, or no more."""
        self._say_what_has_the_keyboard(QApplication.focusWidget())

    def _say_what_has_the_keyboard(self, control: QWidget | None) -> None:
        if self.on and control is not None and self._screen.isAncestorOf(control):
            self._voice.say(about(control), tongue(control))

    def silence(self) -> None:
        """Be off for the next person."""
        self.on = False
        self._voice.stop()


def regret() -> str:
    """What is told where there is no voice, or none for the language spoken now."""
    return QCoreApplication.translate(
        "GreetingPage", "This screen cannot read aloud. Call a clerk, who will read to you."
    )
