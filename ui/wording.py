"""Words for values: dates, serials, problems with dates, in the language people chose.

Rule: every sentence stands here as a literal, where Qt's tools find it for translation.
"""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from kiosk.birth_date import BirthDateProblem
from kiosk.serial import Serial, show_serial
from ui.languages import day_format, spoken

_CONTEXT = "wording"

# Qt types its marks as objects; they are the strings themselves.
_BIRTH_DATES: dict[BirthDateProblem, object] = {
    BirthDateProblem.INCOMPLETE: QT_TRANSLATE_NOOP(
        "wording", "Please give the day, the month and the year."
    ),
    BirthDateProblem.NOT_NUMBERS: QT_TRANSLATE_NOOP(
        "wording", "Please write the day, the month and the year with digits only."
    ),
    BirthDateProblem.SHORT_YEAR: QT_TRANSLATE_NOOP(
        "wording", "Please write the year with four digits."
    ),
    BirthDateProblem.NO_SUCH_MONTH: QT_TRANSLATE_NOOP("wording", "Months go from 1 to 12."),
    BirthDateProblem.NO_SUCH_DAY: QT_TRANSLATE_NOOP(
        "wording", "That month does not have this day."
    ),
    BirthDateProblem.NO_LEAP_DAY: QT_TRANSLATE_NOOP("wording", "That year had no 29 February."),
    BirthDateProblem.FUTURE: QT_TRANSLATE_NOOP("wording", "This date is still to come."),
    BirthDateProblem.TOO_LONG_AGO: QT_TRANSLATE_NOOP(
        "wording", "This date is more than 120 years ago. Please check the year."
    ),
}

_CREOLE_MONTHS = (
    "janvye", "fevriye", "mas", "avril", "me", "jen",
    "jiyè", "out", "septanm", "oktòb", "novanm", "desanm",
)  # fmt: skip
"""Qt's locale for Haitian Creole has French month names."""


def day(value: date) -> str:
    """Write a date the way the language does, month in words: "21 November 2026"."""
    code = spoken().code
    if code == "ht":
        return f"{value.day} {_CREOLE_MONTHS[value.month - 1]} {value.year}"
    return QLocale().toString(QDate(value.year, value.month, value.day), day_format(code))


def birth_date_problem(problem: BirthDateProblem) -> str:
    """Say why three typed parts are not a birth date."""
    return QCoreApplication.translate(_CONTEXT, str(_BIRTH_DATES[problem]))


def short_day(value: date) -> str:
    """Write a date as short as the locale does."""
    form = QLocale.FormatType.ShortFormat
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def serial(value: Serial) -> str:
    """Group a serial for reading aloud."""
    return show_serial(value)
