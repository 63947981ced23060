"""What no programme may ask: citizenship, immigration, country of birth, social security number.

Every wording a resident or clerk reads is searched, in the languages listed here. A document's own
name may say what it is ("permanent resident card"), and the notice may say what is never asked,
as long as that is not a question. Illinois: Municipal Code of Chicago 2-173-030, 5 ILCS 179.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.programme.errors import Problem
from kiosk.programme.lines import Path
from kiosk.programme.rules import Programme

_TOPICS = {
    "citizenship": (
        r"(?<!senior )\bcitizen|naturali[sz]ed|\bnationalit|ciudadan|\bnacionalidad|citoyen"
        r"|cidadan|staatsburger|staatsangehor|obywatel|гражданств|громадянств"
        r"|公民|国籍|國籍|국적|시민권|جنسية|جنسيتك|المواطنة|नागरिकता|quoc tich|pagkamamamayan"
        r"|شہریت|قومیت|राष्ट्रीयता|\bsitwayen|nasyonalite"
    ),
    "immigration status": (
        r"\bimmigr|\bmigration status|\bundocumented|\bvisa status|\balien (?:number|status)"
        r"|\bgreen card|inmigra|migratori|\bindocumentad|imigra|einwander|aufenthalts"
        r"|иммигра|іммігра|імігра|移民|이민|الهجرة|आप्रवास|nhap cu"
        r"|امیگریشن|इमिग्रेशन|\bimigrasyon"
    ),
    "country of birth": (
        r"\b(?:country|place|city) (?:of birth|(?:where )?(?:you were )?born)"
        r"|\bbirth ?(?:place|country)"
        r"|\bwhere (?:were you|you were|was [^?]{1,30}) born|\bborn in\b"
        r"|\bcountry of origin|\bnational origin"
        r"|\b(?:pais|lugar) de (?:nacimiento|origen)|\b(?:pays|lieu) de naissance"
        r"|\b(?:pais|local) de nascimento|geburts(?:land|ort)|\b(?:kraj|miejsce) urodzenia"
        r"|(?:страна|место|краіна|місце) (?:рождения|народження)|出生国|出生國|出生地|출생지"
        r"|مكان الميلاد|بلد ميلادك|بلد الميلاد|जन्मस्थान|जन्म (?:का|के) (?:देश|स्थान)|noi sinh"
        r"|پیدا.ش کا ملک|پیدا.ش کے ملک|جا.ے پیدا.ش|کہاں پیدا"
        r"|\b(?:bansa|lugar) ng kapanganakan|\bsaan (?:ka|kayo) ipinanganak"
        r"|\b(?:peyi|kote) (?:kote )?ou (?:te )?fet\b"
    ),
    "social security number": (
        r"\bsocial security|\bs\.?s\.?n\b|\bsegur(?:o|idad) social|\bsecurite sociale"
        r"|sozialversicherung|\bubezpieczenia spolecz|\bpesel\b|社会安全|社會安全|社会保障"
        r"|사회 ?보장|الضمان الاجتماعي|सामाजिक सुरक्षा|an sinh xa hoi"
        r"|سوشل سی?کیورٹی|सोशल सिक्योरिटी|\bsekirite sosyal|социального страхования"
        r"|соціального страхування"
    ),
}
_PATTERNS = {topic: re.compile(pattern) for topic, pattern in _TOPICS.items()}
_STROKES = str.maketrans("łđ", "ld")
_WORDED = frozenset(
    {"title", "label", "text", "choices", "name", "phrase", "look_for"}
    | {"groups", "keeps", "never_asks", "hands_back"}
)


def wordings(programme: Programme) -> Iterator[tuple[Path, str, str]]:
    """Every wording with its path in the file and its language."""
    yield from _worded((), msgspec.to_builtins(programme), worded=False)


def never_asked(programme: Programme) -> Iterator[Problem]:
    """Find the wordings that ask for, or speak of keeping, what is never asked."""
    for path, _, words in wordings(programme):
        topic = topic_of(_questions(words) if "never_asks" in path else words)
        if topic and not _names_a_document(path):
            yield Problem(path, f"this speaks of {topic}, which is never asked")


def topic_of(words: str) -> str | None:
    """Name the forbidden topic these words touch, if any; letter case and accents do not matter."""
    folded = unicodedata.normalize("NFKD", words.casefold().translate(_STROKES))
    plain = "".join(c for c in folded if not unicodedata.combining(c) or c >= "\u0900")
    plain = unicodedata.normalize("NFC", plain)
    return next((t for t, pattern in _PATTERNS.items() if pattern.search(plain)), None)


def _names_a_document(path: Path) -> bool:
    return path[0] == "document" and path[2] in {"name", "phrase"}


def _questions(words: str) -> str:
    """Only the sentences that end with a question mark."""
    return " ".join(re.findall(r"[^.!?。؟?]*[?؟?]", words))


def _worded(path: Path, value: Any, *, worded: bool) -> Iterator[tuple[Path, str, str]]:
    """Walk the file's values; below a worded key, the keys of tables are languages."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _worded((*path, key), inner, worded=worded or key in _WORDED)
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _worded((*path, index), inner, worded=worded)
    elif worded and isinstance(value, str):
        yield path, _language(path), value


def _language(path: Path) -> str:
    """Return the last key, where it is not the worded key itself: `title.es` is Spanish."""
    last = path[-1] if path[0] != "groups" or len(path) > 2 else "groups"
    return last if isinstance(last, str) and last not in _WORDED else "en"
