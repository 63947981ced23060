"""Reading aloud, where this machine has a voice (speech-dispatcher); a plain note where not.

Off until somebody asks for it, and off again for the next person.
"""

import ctypes
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

ENGINE = "speechd"
_LIBRARY = "libspeechd.so.2"
"""What the engine needs of the system; asked for first, or Qt complains on standard error."""


class Voice(Protocol):
    """Something that can speak, or cannot."""

    @property
    def available(self) -> bool:
        """There is an engine."""
        ...

    def say(self, words: str) -> None:
        """Say this instead of what is being said now, in the language spoken now."""
        ...

    def stop(self) -> None:
        """Be silent, and forget what was to be said."""
        ...


class Silent:
    """A machine without a voice."""

    available = False

    def say(self, words: str) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Be silent."""


class Engine:
    """The voice of speech-dispatcher, through Qt."""

    available = True

    def __init__(self, speech: "QTextToSpeech") -> None:
        self._speech = speech

    def say(self, words: str) -> None:
        """Say this now, at full volume."""
        self._speech.stop()
        self._speech.setLocale(QLocale())
        self._speech.setVolume(1.0)
        self._speech.say(words)

    def stop(self) -> None:
        """Be silent; the volume is the usual one for the next person."""
        self._speech.stop()
        self._speech.setVolume(1.0)


def find_voice() -> Voice:
    """Open the engine; a machine without the library or without an engine is silent."""
    try:
        ctypes.CDLL(_LIBRARY)
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  # loads sound libraries
    except (ImportError, OSError):
        return Silent()
    if ENGINE not in QTextToSpeech.availableEngines():
        return Silent()
    speech = QTextToSpeech(ENGINE)
    if speech.state() is QTextToSpeech.State.Error or not speech.availableVoices():
        return Silent()
    return Engine(speech)
