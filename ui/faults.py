"""Words for a printer's faults: what happened, and what to do about it.

Rule: every sentence stands here as a literal, where Qt's tools find it for translation. A printer's
keyword is no sentence: it comes last, for the technician.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.ports import Fault, FaultKind
from ui.faults_on_paper import ON_PAPER

_CONTEXT = "faults"

# Qt types its marks as objects; they are the strings themselves.
_FAULTS: dict[FaultKind, tuple[object, object]] = {
    FaultKind.OUT_OF_CARDS: (
        QT_TRANSLATE_NOOP("faults", "The printer is out of cards."),
        QT_TRANSLATE_NOOP(
            "faults", "Put cards in. If the card does not start by itself, try again."
        ),
    ),
    FaultKind.RIBBON_OUT: (
        QT_TRANSLATE_NOOP("faults", "The ribbon is used up."),
        QT_TRANSLATE_NOOP("faults", "Put a new ribbon in. Keep the used one for destruction."),
    ),
    FaultKind.COVER_OPEN: (
        QT_TRANSLATE_NOOP("faults", "The printer's cover is open."),
        QT_TRANSLATE_NOOP(
            "faults", "Close the cover. If the card does not start by itself, try again."
        ),
    ),
    FaultKind.JAM: (
        QT_TRANSLATE_NOOP("faults", "A card is stuck in the printer."),
        QT_TRANSLATE_NOOP("faults", "Open the printer, take the card out and look at it."),
    ),
    FaultKind.CLEANING: (
        QT_TRANSLATE_NOOP("faults", "The printer needs cleaning."),
        QT_TRANSLATE_NOOP(
            "faults", "Run a cleaning card through it. If the card does not start then, try again."
        ),
    ),
    FaultKind.OFFLINE: (
        QT_TRANSLATE_NOOP("faults", "The printer does not answer."),
        QT_TRANSLATE_NOOP(
            "faults", "Check its power and its cable. If the card does not start then, try again."
        ),
    ),
    FaultKind.QUEUE_STOPPED: (
        QT_TRANSLATE_NOOP("faults", "Printing is switched off on this machine."),
        QT_TRANSLATE_NOOP("faults", "Ask a supervisor to switch the printer on again."),
    ),
    FaultKind.QUEUE_MISSING: (
        QT_TRANSLATE_NOOP("faults", "This machine does not know the printer any more."),
        QT_TRANSLATE_NOOP("faults", "Ask the person who looks after this machine to set it up."),
    ),
    FaultKind.DRIVER_FAILED: (
        QT_TRANSLATE_NOOP("faults", "The printer's own software stopped."),
        QT_TRANSLATE_NOOP(
            "faults", "Look at the printer first. If this happens again, ask a supervisor."
        ),
    ),
    FaultKind.KEEPS_FILES: (
        QT_TRANSLATE_NOOP("faults", "This machine would keep a copy of the card."),
        QT_TRANSLATE_NOOP("faults", "Do not print here until that is changed. Ask a supervisor."),
    ),
    FaultKind.NO_ROOM: (
        QT_TRANSLATE_NOOP("faults", "There is no room left to write the card."),
        QT_TRANSLATE_NOOP("faults", "Ask the person who looks after this machine to make room."),
    ),
    FaultKind.NOT_WRITABLE: (
        QT_TRANSLATE_NOOP("faults", "The card folder cannot be written to."),
        QT_TRANSLATE_NOOP("faults", "Ask the person who looks after this machine to allow it."),
    ),
    FaultKind.JOB_VANISHED: (
        QT_TRANSLATE_NOOP("faults", "The printer lost track of the card."),
        QT_TRANSLATE_NOOP("faults", "Look at the printer: only you can see what came out."),
    ),
    FaultKind.JOB_CANCELLED: (
        QT_TRANSLATE_NOOP("faults", "The card was withdrawn from the printer by somebody else."),
        QT_TRANSLATE_NOOP("faults", "Look at the printer: only you can see what came out."),
    ),
    FaultKind.SCHEDULER_GONE: (
        QT_TRANSLATE_NOOP("faults", "Printing on this machine does not answer."),
        QT_TRANSLATE_NOOP("faults", "Wait a moment. If it does not come back, ask a supervisor."),
    ),
    FaultKind.TOO_SLOW: (
        QT_TRANSLATE_NOOP("faults", "The printer did not finish in time. The card is withdrawn."),
        QT_TRANSLATE_NOOP("faults", "Look at the printer: only you can see what came out."),
    ),
    FaultKind.BUSY: (
        QT_TRANSLATE_NOOP("faults", "The printer is busy with something else."),
        QT_TRANSLATE_NOOP("faults", "Wait until it has finished, then try again."),
    ),
    FaultKind.PRINTS_AGAIN: (
        QT_TRANSLATE_NOOP("faults", "This printer would print a failed card again by itself."),
        QT_TRANSLATE_NOOP("faults", "Do not print here until that is changed. Ask a supervisor."),
    ),
    FaultKind.WRONG_PAGE: (
        QT_TRANSLATE_NOOP("faults", "The printer has no page of this size, or not this setting."),
        QT_TRANSLATE_NOOP("faults", "Ask the person who looks after this machine to set it up."),
    ),
    FaultKind.UNKNOWN: (
        QT_TRANSLATE_NOOP("faults", "The printer reports a problem without a name."),
        QT_TRANSLATE_NOOP("faults", "Look at the printer, then try again."),
    ),
}


def fault(value: Fault, *, on_paper: bool = False) -> tuple[str, str]:
    """Say what is wrong with a printer; then what to do, and the technician's word for it.

    A printer of slips or sheets is out of paper where a card printer is out of cards.
    """
    words = ON_PAPER.get(value.kind) if on_paper else None
    happened, do = words or _FAULTS[value.kind]
    said = QCoreApplication.translate(_CONTEXT, str(happened))
    rest = QCoreApplication.translate(_CONTEXT, str(do))
    return said, f"{rest} {technical(value)}".strip()


def technical(value: Fault) -> str:
    """Give the printer's own keyword to whoever looks after it; empty where it said none."""
    if not value.detail:
        return ""
    said = QCoreApplication.translate("faults", "For the technician: {keyword}.")
    return said.format(keyword=value.detail)
