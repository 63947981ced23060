"""What the tray says of a waiting card: a sign and a few words; never a name."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.tray import Ended, Held, InPrinter, InWork, PrintAgain, Standing, ToHand, ToScan


class _News(Enum):
    ASIDE = "aside"
    STUCK = "stuck"
    IN_LINE = "in line"
    PRINTING = "printing"
    LOOK = "look"
    BROKE_OFF = "broke off"
    AGAIN = "again"
    SCAN = "scan"
    HAND = "hand"


# Qt types its marks as objects; they are the strings themselves.
_WORDS: Final[dict[_News, tuple[object, object]]] = {
    _News.ASIDE: (QT_TRANSLATE_NOOP("tray", "Put aside"), QT_TRANSLATE_NOOP("tray", "Aside")),
    _News.STUCK: (
        QT_TRANSLATE_NOOP("tray", "Printer needs you"),
        QT_TRANSLATE_NOOP("tray", "Stuck"),
    ),
    _News.IN_LINE: (
        QT_TRANSLATE_NOOP("tray", "In line to print"),
        QT_TRANSLATE_NOOP("tray", "In line"),
    ),
    _News.PRINTING: (QT_TRANSLATE_NOOP("tray", "Printing"), QT_TRANSLATE_NOOP("tray", "Printing")),
    _News.LOOK: (
        QT_TRANSLATE_NOOP("tray", "Look at the printer"),
        QT_TRANSLATE_NOOP("tray", "Look"),
    ),
    _News.BROKE_OFF: (
        QT_TRANSLATE_NOOP("tray", "Broke off: look"),
        QT_TRANSLATE_NOOP("tray", "Broke off"),
    ),
    _News.AGAIN: (
        QT_TRANSLATE_NOOP("tray", "Print it again"),
        QT_TRANSLATE_NOOP("tray", "Reprint"),
    ),
    _News.SCAN: (QT_TRANSLATE_NOOP("tray", "Scan the card"), QT_TRANSLATE_NOOP("tray", "Scan")),
    _News.HAND: (QT_TRANSLATE_NOOP("tray", "Hand it over"), QT_TRANSLATE_NOOP("tray", "Hand over")),
}  # fmt: skip
"""In full, and in the word or two that large text has room for."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sign of the house, its colour's token, and the words that say the same, also `brief`.

    `calls` is True where the clerk, not the printer, has the next move.
    """

    sign: str
    ink: str
    words: str
    brief: str
    calls: bool = True


def said(standing: Standing) -> Said:  # noqa: PLR0911  # one answer a standing
    """Word where a card stands, as what to do about it."""
    match standing:
        case InWork():
            return _said("person", "muted", _News.ASIDE, calls=False)
        case InPrinter(fault=fault) if fault is not None:
            return _said("warning", "warning", _News.STUCK)
        case InPrinter(begun):
            return _said(
                "printer", "muted", _News.PRINTING if begun else _News.IN_LINE, calls=False
            )
        case Ended(finished=True):
            return _said("printer", "accent", _News.LOOK)
        case Ended():
            return _said("warning", "warning", _News.BROKE_OFF)
        case PrintAgain():
            return _said("warning", "warning", _News.AGAIN)
        case ToScan():
            return _said("scan", "accent", _News.SCAN)
        case ToHand():
            return _said("handback", "accent", _News.HAND)
    assert_never(standing)


def name_of(held: Held) -> str:
    """Say what a waiting case is called: by its ticket or card number, else by its place."""
    return held.label or QCoreApplication.translate("tray", "Case {place}").format(place=held.place)


def _said(sign: str, ink: str, news: _News, *, calls: bool = True) -> Said:
    words, brief = (QCoreApplication.translate("tray", str(text)) for text in _WORDS[news])
    return Said(sign, ink, words, brief, calls)
