"""Why a slip cannot be used, one sentence each; the resident can always be served without it."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.outcomes import AlreadyUsed, CaseOpen
from kiosk.ticket import Expired, Foreign, NotATicket, Refusal, Tampered, TooLarge, Truncated
from kiosk.tray import Held
from ui.desk.tray_words import name_of


def refusal_words(refusal: Refusal | CaseOpen | AlreadyUsed) -> str:
    """Say what is wrong and what to do."""
    match refusal:
        case NotATicket():
            said = QCoreApplication.translate("slip", "This is not a slip. Scan the slip's code.")
        case Foreign():
            said = QCoreApplication.translate(
                "slip", "This slip is from another event. Press Enter to start without it."
            )
        case Expired():
            said = QCoreApplication.translate(
                "slip", "This slip is from another day. Press Enter to start without it."
            )
        case Tampered():
            said = QCoreApplication.translate(
                "slip", "This slip was changed and cannot be used. Press Enter to start without it."
            )
        case Truncated():
            said = QCoreApplication.translate(
                "slip", "Only a part of the code was read. Hold the slip flat and scan it again."
            )
        case TooLarge():
            said = QCoreApplication.translate(
                "slip", "This code is too long for a slip. Scan the slip's code."
            )
        case CaseOpen(Held() as held):
            said = QCoreApplication.translate(
                "slip", "This slip's case is open: {name}. Press Ctrl+{place} to go on with it."
            ).format(name=name_of(held), place=held.place)
        case CaseOpen():
            said = QCoreApplication.translate("slip", "This slip's case is open already.")
        case AlreadyUsed():
            said = QCoreApplication.translate(
                "slip", "This slip's card was handed over. Press Enter to start without it."
            )
        case _:
            assert_never(refusal)
    return said
