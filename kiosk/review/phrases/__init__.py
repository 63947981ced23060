"""The words a review's sentences are made of, one file per language.

A translation is one more `Phrases`; the sentences are built in `wording`. All but the English ones
are machine-drafted, until `resources/translations/reviewers.toml` names who has read them.
"""

from typing import Final

from kiosk.pseudo import PSEUDO
from kiosk.review.phrases import ar, en, es, fr, hi, ht, pl, ru, tl, uk, ur, zh_hans, zz
from kiosk.review.phrases.words import Forms, Phrases

__all__ = ["LANGUAGES", "Forms", "Phrases", "phrases"]

LANGUAGES: Final = {
    "en": en.WORDS,
    "es": es.WORDS,
    "pl": pl.WORDS,
    "zh-Hans": zh_hans.WORDS,
    "ar": ar.WORDS,
    "uk": uk.WORDS,
    "fr": fr.WORDS,
    "ht": ht.WORDS,
    "ru": ru.WORDS,
    "ur": ur.WORDS,
    "hi": hi.WORDS,
    "tl": tl.WORDS,
}
"""The languages a review speaks, by code."""


def phrases(lang: str) -> Phrases:
    """Return that language's words, else the English ones."""
    return zz.WORDS if lang == PSEUDO else LANGUAGES.get(lang, en.WORDS)
