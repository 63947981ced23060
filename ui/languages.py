"""The languages screens can speak, and speaking one of them: words, direction, dates, plurals.

Rule: a word without a translation is English, never a key; a language nobody has reviewed says so.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

import resources
from kiosk.pseudo import PSEUDO
from resources.reviewers import reviewed_by
from ui.pseudo import PseudoTranslator

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kiosk.programme import Programme

DEFAULT = "en"
"""What the station speaks when nobody has chosen."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its own name. `reviewed_by` is empty until a speaker has read all of it."""

    code: str
    endonym: str
    direction: Qt.LayoutDirection
    reviewed_by: str


@dataclass(frozen=True, slots=True)
class _Known:
    """What is fixed about a language: its own name, the locale of its dates and digits, a day.

    Digits are European in every locale here, as on the card.
    """

    endonym: str
    locale: str
    day: str = "d MMMM yyyy"


_KNOWN = {
    "en": _Known("English", "en_US"),
    "es": _Known("Español", "es_US", "d 'de' MMMM 'de' yyyy"),
    "pl": _Known("Polski", "pl_PL"),
    "zh-Hans": _Known("简体中文", "zh_Hans_CN", "yyyy年M月d日"),
    "ar": _Known("العربية", "ar_AE"),
    "uk": _Known("Українська", "uk_UA", "d MMMM yyyy 'р'."),
    "fr": _Known("Français", "fr_FR"),
    "ht": _Known("Kreyòl ayisyen", "ht_HT"),
    "ru": _Known("Русский", "ru_RU", "d MMMM yyyy 'г'."),
    "ur": _Known("اردو", "ur_PK"),
    "hi": _Known("हिन्दी", "hi_IN"),
    "tl": _Known("Tagalog", "fil_PH"),
    PSEUDO: _Known("Pseudo", "en_US"),
}

CODES = tuple(code for code in _KNOWN if code != PSEUDO)
"""Every language the program ships."""

_spoken = [DEFAULT]  # one application, one language at a time
_installed: list[QTranslator] = []


def languages(programme: "Programme") -> tuple[Language, ...]:
    """List the languages a programme offers, in its order, as far as the screens speak them."""
    return tuple(language(code) for code in programme.languages if code in CODES)


def language(code: str) -> Language:
    """Look up one language; a code nobody knows is English."""
    code = code if code in _KNOWN else DEFAULT
    direction = QLocale(_KNOWN[code].locale).textDirection()
    return Language(code, _KNOWN[code].endonym, direction, reviewed_by(code))


def spoken() -> Language:
    """Say which language the screens speak now."""
    return language(_spoken[0])


def speak(app: "QApplication", code: str) -> Language:
    """Let every page built from now on speak this language; pages on show are to be built anew."""
    found = language(code)
    _spoken[0] = found.code
    for old in _installed:
        app.removeTranslator(old)
    _installed[:] = _translators(found.code)
    QLocale.setDefault(locale(found.code))
    for translator in _installed:
        app.installTranslator(translator)
    app.setLayoutDirection(found.direction)  # after the translators: Qt guesses it from them
    return found


def in_language(code: str, context: str, source: str) -> str:
    """Say one text in a language that is not spoken now; English where it has no words."""
    for catalogue in _translators(language(code).code):
        return catalogue.translate(context, source) or source
    return source


def locale(code: str) -> QLocale:
    """Give a language's locale; English follows this machine where it speaks English."""
    system = QLocale.system()
    if code == DEFAULT and system.language() == QLocale.Language.English:
        return system
    return QLocale(_KNOWN[code].locale)


def day_format(code: str) -> str:
    """How the language writes a day with its month in words, as a QLocale pattern."""
    return _KNOWN[code].day


def review_note(found: Language) -> str:
    """Say, in the language spoken now, that nobody has reviewed these words; else nothing."""
    if found.reviewed_by:
        return ""
    return QCoreApplication.translate(
        "languages", "Machine-drafted, not yet reviewed by a speaker of this language"
    )


def _translators(code: str) -> list[QTranslator]:
    if code == PSEUDO:
        return [PseudoTranslator()]
    words = QTranslator()
    loaded = words.load(str(resources.path("translations", f"handback_{code}.qm")))
    return [words] if loaded else []
