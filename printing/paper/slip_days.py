"""A day as a language writes it, with its month in words: on paper as on the screens.

Rule: digits are European everywhere, as on the card. Month names are Unicode CLDR's, in the form
that stands beside a day.
"""

from datetime import date
from typing import Final

_MONTHS: Final = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
    "listopada grudnia",
    "zh-Hans": "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ht": "janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "hi": "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "tl": "Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre",
}
_PATTERNS: Final = {
    "es": "{day} de {month} de {year}",
    "zh-Hans": "{year}年{month}{day}日",
    "uk": "{day} {month} {year} р.",
    "ru": "{day} {month} {year} г.",
}
_USUAL: Final = "{day} {month} {year}"


def written(day: date, language: str) -> str:
    """Write a day in a language; one without month names here gets the English ones."""
    month = _MONTHS.get(language, _MONTHS["en"]).split()[day.month - 1]
    pattern = _PATTERNS.get(language, _USUAL)
    return pattern.format(day=day.day, month=month, year=day.year)
