"""Which of the engine's voices speaks which language: the right one, or none.

Rule: a language is never read by the voice of another. Without this, Qt goes on with the voice it
had.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_LATIN_AMERICA = QLocale(QLocale.Language.Spanish, QLocale.Country.LatinAmerica)
_BETTER = {
    QLocale.Language.English: (QLocale("en_US"), "English (America)"),
    QLocale.Language.Spanish: (_LATIN_AMERICA, "Spanish (Latin America)"),
    QLocale.Language.Chinese: (QLocale.c(), "Chinese (Mandarin, latin as English)"),
}
"""Where several would do: the voice people here know best, by espeak-ng's own name for it.

Mandarin stands under no locale at all: Qt does not know the code ("cmn") that espeak-ng gives it.
"""


def take_voice(speech: "QTextToSpeech", wanted: QLocale) -> bool:
    """Let the engine speak this language; False, and nothing changed, where it has no voice."""
    return _take_better(speech, wanted) or _take_any(speech, wanted)


def _take_better(speech: "QTextToSpeech", wanted: QLocale) -> bool:
    locale, name = _BETTER.get(wanted.language(), (wanted, ""))
    if not name or locale not in speech.availableLocales():
        return False
    before = speech.locale()
    speech.setLocale(locale)
    for voice in speech.availableVoices():
        if voice.name() == name:
            speech.setVoice(voice)
            return True
    speech.setLocale(before)
    return False


def _take_any(speech: "QTextToSpeech", wanted: QLocale) -> bool:
    """Take the territory's voice, else another of the same language."""
    same = [one for one in speech.availableLocales() if one.language() is wanted.language()]
    same.sort(key=lambda one: one.territory() is not wanted.territory())
    if not same:
        return False
    speech.setLocale(same[0])
    return True
