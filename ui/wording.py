"""Words for values: dates, serials, faults, in the language and the order people here use."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from kiosk.errors import KnownError
from kiosk.ports import Fault, FaultKind
from kiosk.serial import Serial, show_serial

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
    FaultKind.JOB_CANCELLED: (
        QT_TRANSLATE_NOOP("wording", "The card was withdrawn from the printer by somebody else."),
        QT_TRANSLATE_NOOP("wording", "Look at the printer: only you can see what came out."),
    ),
    FaultKind.SCHEDULER_GONE: (
        QT_TRANSLATE_NOOP("wording", "Printing on this machine does not answer."),
        QT_TRANSLATE_NOOP("wording", "Wait a moment. If it does not come back, ask a supervisor."),
    ),
    FaultKind.TOO_SLOW: (
        QT_TRANSLATE_NOOP("wording", "The printer did not finish in time. The card is withdrawn."),
        QT_TRANSLATE_NOOP("wording", "Look at the printer: only you can see what came out."),
    ),
    FaultKind.BUSY: (
        QT_TRANSLATE_NOOP("wording", "The printer is busy with something else."),
        QT_TRANSLATE_NOOP("wording", "Wait until it has finished, then try again."),
    ),
    FaultKind.PRINTS_AGAIN: (
        QT_TRANSLATE_NOOP("wording", "This printer would print a failed card again by itself."),
        QT_TRANSLATE_NOOP("wording", "Do not print here until that is changed. Ask a supervisor."),
    ),
    FaultKind.WRONG_PAGE: (
        QT_TRANSLATE_NOOP("wording", "The printer has no page of this size, or not this setting."),
        QT_TRANSLATE_NOOP("wording", "Ask the person who looks after this machine to set it up."),
    ),
    FaultKind.UNKNOWN: (
        QT_TRANSLATE_NOOP("wording", "The printer reports a problem without a name."),
        QT_TRANSLATE_NOOP("wording", "Look at the printer, then try again."),
    ),
}


def day(value: date) -> str:
    """Write a date the way the language does, month in words: "21 November 2026"."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "d MMMM yyyy")


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
