"""Reads the screen aloud while somebody wants it: each page when it comes, each control in turn."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.resident.reading import about, joined, sentences
from ui.resident.speech import Voice


class Narrator(QObject):
    """Off for every new person."""

    def __init__(self, app: QApplication, voice: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self._voice, self._screen = voice, parent
        self.on = False
        app.focusChanged.connect(self.on_focus_changed)

    @property
    def available(self) -> bool:
        """There is a voice."""
        return self._voice.available

    @property
    def speaks(self) -> bool:
        """There is a voice for the language spoken now."""
        return self._voice.available and self._voice.speaks()

    @property
    def regret(self) -> str:
        """What is told where there is none."""
        return QCoreApplication.translate(
            "GreetingPage", "This screen cannot read aloud. Call a clerk, who will read to you."
        )

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
            self._voice.say(joined(sentences(page)))

    def tell(self, sentence: str) -> None:
        """Say one sentence now."""
        if self.on:
            self._voice.say(sentence)

    def on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Say what has the keyboard; a page that was just read is not interrupted."""
        if self.on and now is not None and self._screen.isAncestorOf(now):
            self._voice.say(about(now))

    def silence(self) -> None:
        """Be off for the next person."""
        self.on = False
        self._voice.stop()
