"""What a printer's fault is called where it prints slips or sheets instead of cards.

Rule: only what a page is spoken of in other words than a card; the rest is worded in `ui.faults`.
"""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.ports import FaultKind

# Qt types its marks as objects; they are the strings themselves.
ON_PAPER: Final[dict[FaultKind, tuple[object, object]]] = {
    FaultKind.OUT_OF_CARDS: (
        QT_TRANSLATE_NOOP("faults", "The printer is out of paper."),
        QT_TRANSLATE_NOOP("faults", "Put paper in; it goes on by itself."),
    ),
    FaultKind.RIBBON_OUT: (
        QT_TRANSLATE_NOOP("faults", "The printer has no ink or toner left."),
        QT_TRANSLATE_NOOP("faults", "Put new ink or toner in; it goes on by itself."),
    ),
    FaultKind.COVER_OPEN: (
        QT_TRANSLATE_NOOP("faults", "The printer's cover is open."),
        QT_TRANSLATE_NOOP("faults", "Close the cover; it goes on by itself."),
    ),
    FaultKind.OFFLINE: (
        QT_TRANSLATE_NOOP("faults", "The printer does not answer."),
        QT_TRANSLATE_NOOP("faults", "Check its power and its cable; it goes on by itself."),
    ),
    FaultKind.JAM: (
        QT_TRANSLATE_NOOP("faults", "Paper is stuck in the printer."),
        QT_TRANSLATE_NOOP("faults", "Open the printer and take the paper out."),
    ),
    FaultKind.CLEANING: (
        QT_TRANSLATE_NOOP("faults", "The printer needs looking after."),
        QT_TRANSLATE_NOOP("faults", "Read what its own display says."),
    ),
    FaultKind.KEEPS_FILES: (
        QT_TRANSLATE_NOOP("faults", "This machine would keep a copy of the page."),
        QT_TRANSLATE_NOOP("faults", "Do not print here until that is changed. Ask a supervisor."),
    ),
    FaultKind.NO_ROOM: (
        QT_TRANSLATE_NOOP("faults", "There is no room left to print the page."),
        QT_TRANSLATE_NOOP("faults", "Ask the person who looks after this machine to make room."),
    ),
    FaultKind.NOT_WRITABLE: (
        QT_TRANSLATE_NOOP("faults", "This account may not print on this printer."),
        QT_TRANSLATE_NOOP("faults", "Ask the person who looks after this machine to allow it."),
    ),
    FaultKind.JOB_VANISHED: (
        QT_TRANSLATE_NOOP("faults", "The printer lost track of the page."),
        QT_TRANSLATE_NOOP("faults", "Look at the printer. If nothing came out, print it again."),
    ),
    FaultKind.JOB_CANCELLED: (
        QT_TRANSLATE_NOOP("faults", "The page was withdrawn from the printer by somebody else."),
        QT_TRANSLATE_NOOP("faults", "Look at the printer. If nothing came out, print it again."),
    ),
    FaultKind.TOO_SLOW: (
        QT_TRANSLATE_NOOP("faults", "The printer did not finish in time. The page is withdrawn."),
        QT_TRANSLATE_NOOP("faults", "Look at the printer. If nothing came out, print it again."),
    ),
    FaultKind.PRINTS_AGAIN: (
        QT_TRANSLATE_NOOP("faults", "This printer would print a failed page again by itself."),
        QT_TRANSLATE_NOOP("faults", "Do not print here until that is changed. Ask a supervisor."),
    ),
}
