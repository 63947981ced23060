"""Reading aloud, where this machine has a voice (speech-dispatcher); a plain note where not.

Off until somebody asks for it, and off again for the next person.
"""

import ctypes
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QLoggingCategory

from ui.resident.speech_service import SpeechService
from ui.resident.voices import take_voice

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

ENGINE = "speechd"
_LIBRARY = "libspeechd.so.2"
"""What the engine needs of the system; asked for first, or Qt complains on standard error."""
_UNASKED = "qt.multimedia.symbolsresolver=false"
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

    def say(self, words: str) -> None:
        """Say this instead of what is being said now, in the language spoken now, or nothing."""
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

    def say(self, words: str) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Be silent."""


class Engine:
    """The voice of speech-dispatcher, through Qt."""

    available = True

    def __init__(self, speech: "QTextToSpeech") -> None:
        self._speech = speech
        self._spoken: tuple[QLocale | None, bool] = (None, False)

    def speaks(self) -> bool:
        """Take the voice of the language spoken now, if there is one."""
        wanted = QLocale()
        if self._spoken[0] != wanted:
            self._spoken = (wanted, take_voice(self._speech, wanted))
        return self._spoken[1]

    def say(self, words: str) -> None:
        """Say this now, as loud and as fast as usual."""
        self._speech.stop()
        if self.speaks():
            self._as_usual()
            self._speech.say(words)

    def stop(self) -> None:
        """Be silent; loudness and pace are the usual ones for the next person."""
        self._speech.stop()
        self._as_usual()

    def _as_usual(self) -> None:
        self._speech.setVolume(1.0)
        self._speech.setRate(0.0)
        self._speech.setPitch(0.0)


def find_voice(service: SpeechService) -> Voice:
    """Open the engine; a machine without its library, its service or a sound card is silent."""
    if not service.answers():
        return Silent()
    QLoggingCategory.setFilterRules(_UNASKED)
    try:
        ctypes.CDLL(_LIBRARY)
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  # loads sound libraries
    except (ImportError, OSError):
        return Silent()
    if ENGINE not in QTextToSpeech.availableEngines():
        return Silent()
    speech = QTextToSpeech(ENGINE)
    return Engine(speech) if speech.availableLocales() else Silent()
