"""The slip's own words, in the languages residents choose; everything else comes from the city.

Rule: plain words, respectful form. Drafted by machine, not yet reviewed by speakers; the reviewers
are listed with the screens' catalogues.
"""

from dataclasses import asdict, dataclass
from typing import Final

from kiosk.pseudo import PSEUDO, pseudo

RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ps", "ur"})
"""Languages of the scripts that run from right to left."""


@dataclass(frozen=True, slots=True)
class SlipWords:
    """One language's words. `day` holds {day}, filled with the date as the language writes it.

    `drafted` says that the resident's language was not reviewed; in English, the clerk's language,
    it speaks of the other one.
    """

    number: str
    show: str
    day: str
    bring: str
    kept: str
    destroy: str
    drafted: str


def words_of(language: str) -> SlipWords:
    """Give a language's words, or the English ones; the pseudo-language lengthens those."""
    if language == PSEUDO:
        english = asdict(_WORDS["en"])
        return SlipWords(**{key: pseudo(words) for key, words in english.items()})
    return _WORDS.get(language, _WORDS["en"])


_WORDS: Final = {
    "en": SlipWords(
        number="Your number",
        show="Show this code to the clerk.",
        day="Good on {day} only.",
        bring="What to bring",
        kept="What is kept",
        destroy="Destroy this paper after use.",
        drafted="The other language here is machine-drafted, not yet reviewed by a speaker.",
    ),
    "es": SlipWords(
        number="Su número",
        show="Muestre este código al empleado.",
        day="Válido solo el {day}.",
        bring="Qué traer",
        kept="Qué se guarda",
        destroy="Destruya este comprobante después de usarlo.",
        drafted="Redactado por una máquina; todavía no lo ha revisado ningún hablante "
        "de este idioma.",
    ),
    "pl": SlipWords(
        number="Państwa numer",
        show="Proszę pokazać ten kod urzędnikowi.",
        day="Ważne tylko w dniu {day}.",
        bring="Co przynieść",
        kept="Co zostaje zachowane",
        destroy="Po użyciu proszę zniszczyć ten wydruk.",
        drafted="Tekst przygotowany maszynowo, jeszcze niesprawdzony przez osobę "
        "mówiącą w tym języku.",
    ),
    "zh-Hans": SlipWords(
        number="您的号码",
        show="请向工作人员出示此二维码。",
        day="仅在 {day} 当天有效。",
        bring="请携带",
        kept="保留哪些信息",
        destroy="用完后请销毁这张小票。",
        drafted="由机器起草，尚未经母语者审阅。",
    ),
    "ar": SlipWords(
        number="رقمك",
        show="يرجى إظهار هذا الرمز للموظف.",
        day="صالح في يوم {day} فقط.",
        bring="ما الذي تحضره معك",
        kept="ما الذي يُحتفظ به",
        destroy="يرجى إتلاف هذه الورقة بعد استعمالها.",
        drafted="نص أعدّته آلة ولم يراجعه بعد متحدث بهذه اللغة.",
    ),
    "uk": SlipWords(
        number="Ваш номер",
        show="Покажіть цей код працівникові.",
        day="Дійсно лише {day}.",
        bring="Що принести",
        kept="Що зберігається",
        destroy="Знищте цей талон після використання.",
        drafted="Текст підготовлено машиною, його ще не перевірив носій мови.",
    ),
    "fr": SlipWords(
        number="Votre numéro",
        show="Montrez ce code à l’employé.",
        day="Valable uniquement le {day}.",
        bring="Ce qu’il faut apporter",
        kept="Ce qui est gardé",
        destroy="Détruisez ce ticket après usage.",
        drafted="Texte rédigé par une machine, pas encore relu par une personne qui "
        "parle cette langue.",
    ),
    "ht": SlipWords(
        number="Nimewo ou",
        show="Montre anplwaye a kòd sa a.",
        day="Li bon sèlman pou {day}.",
        bring="Sa pou ou pote",
        kept="Sa yo kenbe",
        destroy="Detwi ti papye sa a lè ou fin sèvi avè l.",
        drafted="Se yon machin ki ekri tèks sa a, yon moun ki pale lang lan poko revize l.",
    ),
    "ru": SlipWords(
        number="Ваш номер",
        show="Покажите этот код сотруднику.",
        day="Действительно только {day}.",
        bring="Что принести",
        kept="Что хранится",
        destroy="Уничтожьте этот талон после использования.",
        drafted="Текст подготовлен машиной и ещё не проверен носителем языка.",
    ),
    "ur": SlipWords(
        number="آپ کا نمبر",
        show="یہ کوڈ اہلکار کو دکھائیں۔",
        day="صرف {day} کو کارآمد ہے۔",
        bring="کیا ساتھ لائیں",
        kept="کیا محفوظ رکھا جاتا ہے",
        destroy="استعمال کے بعد یہ پرچی تلف کر دیں۔",
        drafted="مشین کا لکھا ہوا متن، ابھی اس زبان کے کسی بولنے والے نے نہیں جانچا۔",
    ),
    "hi": SlipWords(
        number="आपका नंबर",
        show="यह कोड कर्मचारी को दिखाएँ।",
        day="केवल {day} को मान्य।",
        bring="क्या साथ लाएँ",
        kept="क्या रखा जाता है",
        destroy="इस्तेमाल के बाद यह पर्ची नष्ट कर दें।",
        drafted="मशीन का लिखा हुआ, अभी इस भाषा के किसी बोलने वाले ने नहीं जाँचा।",
    ),
    "tl": SlipWords(
        number="Ang inyong numero",
        show="Ipakita ang code na ito sa kawani.",
        day="Para lamang sa {day}.",
        bring="Ano ang dadalhin",
        kept="Ano ang itinatabi",
        destroy="Sirain ang papel na ito pagkagamit.",
        drafted="Isinulat ng makina, hindi pa nasusuri ng taong nagsasalita ng wikang ito.",
    ),
}
