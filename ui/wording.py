"""Words for values: dates, serials, faults, in the language and the order people here use.

Rule: every sentence stands here as a literal, where Qt's tools find it for translation.
"""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from kiosk.birth_date import BirthDateProblem
from kiosk.errors import KnownError
from kiosk.ports import Fault, FaultKind
from kiosk.serial import Serial, show_serial
from ui.languages import day_format, spoken

_CONTEXT = "wording"

# Qt types its marks as objects; they are the strings themselves.
_FAULTS: dict[FaultKind, tuple[object, object]] = {
    FaultKind.OUT_OF_CARDS: (
        QT_TRANSLATE_NOOP("wording", "The printer is out of cards."),
        QT_TRANSLATE_NOOP("wording", "Put cards in, then try again."),
    ),
    FaultKind.RIBBON_OUT: (
        QT_TRANSLATE_NOOP("wording", "The ribbon is used up."),
        QT_TRANSLATE_NOOP("wording", "Put a new ribbon in. Keep the used one for destruction."),
    ),
    FaultKind.COVER_OPEN: (
        QT_TRANSLATE_NOOP("wording", "The printer's cover is open."),
        QT_TRANSLATE_NOOP("wording", "Close the cover, then try again."),
    ),
    FaultKind.JAM: (
        QT_TRANSLATE_NOOP("wording", "A card is stuck in the printer."),
        QT_TRANSLATE_NOOP("wording", "Open the printer, take the card out and look at it."),
    ),
    FaultKind.CLEANING: (
        QT_TRANSLATE_NOOP("wording", "The printer needs cleaning."),
        QT_TRANSLATE_NOOP("wording", "Run a cleaning card through it, then try again."),
    ),
    FaultKind.OFFLINE: (
        QT_TRANSLATE_NOOP("wording", "The printer does not answer."),
        QT_TRANSLATE_NOOP("wording", "Check its power and its cable, then try again."),
    ),
    FaultKind.QUEUE_STOPPED: (
        QT_TRANSLATE_NOOP("wording", "Printing is switched off on this machine."),
        QT_TRANSLATE_NOOP("wording", "Ask a supervisor to switch the printer on again."),
    ),
    FaultKind.QUEUE_MISSING: (
        QT_TRANSLATE_NOOP("wording", "This machine does not know the printer any more."),
        QT_TRANSLATE_NOOP("wording", "Ask the person who looks after this machine to set it up."),
    ),
    FaultKind.DRIVER_FAILED: (
        QT_TRANSLATE_NOOP("wording", "The printer's own software stopped."),
        QT_TRANSLATE_NOOP("wording", "Try again once. If it happens again, ask a supervisor."),
    ),
    FaultKind.KEEPS_FILES: (
        QT_TRANSLATE_NOOP("wording", "This machine would keep a copy of the card."),
        QT_TRANSLATE_NOOP("wording", "Do not print here until that is changed. Ask a supervisor."),
    ),
    FaultKind.NO_ROOM: (
        QT_TRANSLATE_NOOP("wording", "There is no room left to write the card."),
        QT_TRANSLATE_NOOP("wording", "Ask the person who looks after this machine to make room."),
    ),
    FaultKind.NOT_WRITABLE: (
        QT_TRANSLATE_NOOP("wording", "The card folder cannot be written to."),
        QT_TRANSLATE_NOOP("wording", "Ask the person who looks after this machine to allow it."),
    ),
    FaultKind.JOB_VANISHED: (
        QT_TRANSLATE_NOOP("wording", "The printer lost track of the card."),
        QT_TRANSLATE_NOOP("wording", "Look at the printer: only you can see what came out."),
    ),
    FaultKind.UNKNOWN: (
        QT_TRANSLATE_NOOP("wording", "The printer reports a problem without a name."),
        QT_TRANSLATE_NOOP("wording", "Look at the printer, then try again."),
    ),
}

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


def fault(value: Fault) -> tuple[str, str]:
    """Say what is wrong with the printer, and what to do: two sentences."""
    happened, do = _FAULTS[value.kind]
    said = QCoreApplication.translate(_CONTEXT, str(happened))
    if value.detail:
        said = f"{said} ({value.detail})"
    return said, QCoreApplication.translate(_CONTEXT, str(do))


def fault_error(value: Fault, safe: str) -> KnownError:
    """Word a fault as the three sentences a banner shows."""
    happened, do = fault(value)
    return KnownError(happened, safe=safe, do=do)
