"""What the tray says of a waiting card: a sign and a few words; never a name."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.tray import Ended, Held, InPrinter, InWork, PrintAgain, Standing, ToHand, ToScan


@dataclass(frozen=True, slots=True)
class Said:
    """A sign of the house, its colour's token, and the words that say the same.

    `calls` is True where the clerk, not the printer, has the next move.
    """

    sign: str
    ink: str
    words: str
    calls: bool = True


def said(standing: Standing) -> Said:  # noqa: PLR0911  # one answer a standing
    """Word where a card stands, as what to do about it."""
    match standing:
        case InWork():
            return Said("person", "muted", _put_aside(), calls=False)
        case InPrinter(fault=fault) if fault is not None:
            return Said("warning", "warning", _printer_needs_you())
        case InPrinter(begun):
            words = _printing() if begun else _in_line()
            return Said("printer", "muted", words, calls=False)
        case Ended(finished):
            sign, ink = ("printer", "accent") if finished else ("warning", "warning")
            return Said(sign, ink, _look() if finished else _broke_off())
        case PrintAgain():
            return Said("warning", "warning", _print_again())
        case ToScan():
            return Said("scan", "accent", _scan())
        case ToHand():
            return Said("handback", "accent", _hand())
    assert_never(standing)


def name_of(held: Held) -> str:
    """Say what a waiting case is called: by its ticket or card number, else by its place."""
    return held.label or QCoreApplication.translate("tray", "Case {place}").format(place=held.place)


def _put_aside() -> str:
    return QCoreApplication.translate("tray", "Put aside")


def _printer_needs_you() -> str:
    return QCoreApplication.translate("tray", "Printer needs you")


def _in_line() -> str:
    return QCoreApplication.translate("tray", "In line to print")


def _printing() -> str:
    return QCoreApplication.translate("tray", "Printing")


def _look() -> str:
    return QCoreApplication.translate("tray", "Look at the printer")


def _broke_off() -> str:
    return QCoreApplication.translate("tray", "Broke off: look")


def _print_again() -> str:
    return QCoreApplication.translate("tray", "Print it again")


def _scan() -> str:
    return QCoreApplication.translate("tray", "Scan the card")


def _hand() -> str:
    return QCoreApplication.translate("tray", "Hand it over")
