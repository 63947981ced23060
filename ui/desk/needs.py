"""How far the documents reach, as lines for the meter: each need with what is there of it."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.programme import Need as Rule
from kiosk.programme import Programme, Purpose, Shows, text
from kiosk.review import Enough, NotYet, Verdict
from ui.widgets.meter import Need


def needs(programme: Programme, verdict: Verdict) -> list[Need]:
    """Word the needs of the way that is met, or of the one that comes nearest."""
    match verdict:
        case Enough(how=how):
            amounts = [(need, need.amount) for need in how.way.needs]
        case NotYet(standing=standing):
            amounts = [(one.need, one.have) for one in standing]
        case _:
            assert_never(verdict)
    return [
        Need(_label(programme, need), have, need.amount, f"{have} / {need.amount}")
        for need, have in amounts
    ]


def _label(programme: Programme, need: Rule) -> str:
    parts = [text(programme.groups[group], "en") for group in sorted(need.groups)]
    parts += [_proves(need.purpose)] if need.purpose else []
    parts += [_shows(need.shows)] if need.shows else []
    if not parts and need.documents:
        return QCoreApplication.translate("needs", "Named documents")
    return " · ".join(parts) or QCoreApplication.translate("needs", "Altogether")


def _proves(purpose: Purpose) -> str:
    return {
        Purpose.IDENTITY: QCoreApplication.translate("needs", "Identity"),
        Purpose.RESIDENCY: QCoreApplication.translate("needs", "Residency"),
        Purpose.RELATIONSHIP: QCoreApplication.translate("needs", "Relationship"),
    }[purpose]


def _shows(what: Shows) -> str:
    return {
        Shows.PHOTO: QCoreApplication.translate("needs", "Photo"),
        Shows.BIRTH_DATE: QCoreApplication.translate("needs", "Birth date"),
        Shows.ADDRESS: QCoreApplication.translate("needs", "Address"),
        Shows.NAME: QCoreApplication.translate("needs", "Name"),
    }[what]
