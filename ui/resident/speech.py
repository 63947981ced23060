"""Reading aloud, where this machine has a voice (speech-dispatcher); a plain note where not.

Off until somebody asks for it, and off again for the next person.
"""

import ctypes
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QTimer

from ui.remarks import pass_over
from ui.resident.speech_service import SpeechService
from ui.resident.voices import take_voice

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

ENGINE = "speechd"
_LIBRARY = "libspeechd.so.2"
"""What the engine needs of the system; asked for first, or Qt complains on standard error."""
_UNASKED = "qt.multimedia.symbolsresolver"
"""Qt's sound library tells which sound servers it does not find; only speech-dispatcher plays."""


class Voice(Protocol):
    """Something that can speak, or cannot."""

    @property
    def available(self) -> bool:
        """There is an engine."""
        ...

    def speaks(self) -> bool:
        """It has a voice for the language spoken now."""
        ...

    def say(self, words: str, tongue: QLocale | None = None) -> None:
        """Say this instead of what is being said now, or nothing where it has no such voice.

        `tongue` is the language of the words, where it is not the one spoken now.
        """
        ...

    def add(self, words: str) -> None:
        """Say this when what is being said now is over."""
        ...

    def stop(self) -> None:
        """Be silent, and forget what was to be said."""
        ...


class Silent:
    """A machine without a voice."""

    available = False

    def speaks(self) -> bool:
        """Speak no language."""
        return False

    def say(self, words: str, tongue: QLocale | None = None) -> None:
        """Say nothing."""

    def add(self, words: str) -> None:
        """Say nothing after nothing."""

    def stop(self) -> None:
        """Be silent."""


class Engine:
    """The voice of speech-dispatcher, through Qt.

    What is asked for in one turn of the event loop is spoken after it: of several things that were
    each to be said instead of the one before only the last, then what was to be said after. A page
    that comes moves the keyboard more than once, and a tick both is one and changes the verdict.
    """

    available = True

    def __init__(self, speech: "QTextToSpeech") -> None:
        self._speech = speech
        self._spoken: tuple[QLocale | None, bool] = (None, False)
        self._instead, self._after = "", list[str]()
        self._tongue: QLocale | None = None
        self._soon = QTimer(speech, singleShot=True, interval=0)
        self._soon.timeout.connect(self.on_turn_over)

    def speaks(self) -> bool:
        """Take the voice of the language spoken now, if there is one."""
        return self._takes(QLocale())

    def say(self, words: str, tongue: QLocale | None = None) -> None:
        """Say this instead of what is being said."""
        self._instead, self._tongue = words, tongue
        self._soon.start()

    def add(self, words: str) -> None:
        """Say this when what is being said now is over."""
        self._after.append(words)
        self._soon.start()

    def stop(self) -> None:
        """Be silent; loudness and pace are the usual ones for the next person."""
        self._instead, self._after = "", []
        self._soon.stop()
        self._speech.stop()
        self._as_usual()

    def on_turn_over(self) -> None:
        """Say what was asked for, as loud and as fast as usual; nothing twice."""
        instead, after = self._instead, self._after
        self._instead, self._after = "", []
        if instead:
            self._speech.stop()
        tongue, self._tongue = self._tongue or QLocale(), None
        if self._takes(tongue):
            self._as_usual()
            for sentence in filter(None, (instead, *(one for one in after if one not in instead))):
                self._speak(sentence)

    def _takes(self, wanted: QLocale) -> bool:
        if self._spoken[0] != wanted:
            self._spoken = (wanted, take_voice(self._speech, wanted))
        return self._spoken[1]

    def _speak(self, sentence: str) -> None:
        """Queue it behind what is being said; Qt queues nothing where nothing is."""
        if self._speech.state() is self._speech.State.Speaking:
            self._speech.enqueue(sentence)
        else:
            self._speech.say(sentence)

    def _as_usual(self) -> None:
        self._speech.setVolume(1.0)
        self._speech.setRate(0.0)
        self._speech.setPitch(0.0)


def find_voice(service: SpeechService) -> Voice:
    """Open the engine; a machine without its library, its service or a sound card is silent."""
    if not service.answers():
        return Silent()
    pass_over(_UNASKED)
    try:
        ctypes.CDLL(_LIBRARY)
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  # loads sound libraries
    except (ImportError, OSError):
        return Silent()
    if ENGINE not in QTextToSpeech.availableEngines():
        return Silent()
    speech = QTextToSpeech(ENGINE)
    return Engine(speech) if speech.availableLocales() else Silent()
