"""Words for a queue: what it is for, what it says of itself, what stands against it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.queues import FOLDER, NONE, QueueReport, Use
from ui.faults import fault as fault_sentences

_CONTEXT = "printers"

# Qt types its marks as objects; they are the strings themselves.
_USES: Final[dict[Use, object]] = {
    Use.CARD: QT_TRANSLATE_NOOP("printers", "Cards"),
    Use.SLIP: QT_TRANSLATE_NOOP("printers", "Slips"),
    Use.A4: QT_TRANSLATE_NOOP("printers", "Sheets, A4 or Letter"),
}


def use_words(use: Use) -> str:
    """Name what a printer is for."""
    return QCoreApplication.translate(_CONTEXT, str(_USES[use]))


def queue_words(queue: QueueReport) -> str:
    """Name a queue with its printer's model."""
    return f"{queue.name} · {queue.model}" if queue.model else queue.name


def state_words(use: Use, name: str, queue: QueueReport | None) -> str:
    """Say what a queue says of itself: its page, its dots, and whether it is well."""
    if queue is None:
        missing = QCoreApplication.translate("printers", "This machine has no such printer now.")
        return "" if name in {FOLDER, NONE} else missing
    parts = [_page(queue), _dots(queue), _well(use, queue)]
    if queue.against:
        against = QCoreApplication.translate("printers", "not safe yet: {findings}")
        parts.append(against.format(findings="; ".join(queue.against)))
    return " · ".join(part for part in parts if part)


def _page(queue: QueueReport) -> str:
    if queue.page is None:
        return ""
    across, along = queue.page
    words = QCoreApplication.translate("printers", "{across} × {along} mm")
    return words.format(across=f"{across:.0f}", along=f"{along:.0f}")


def _dots(queue: QueueReport) -> str:
    words = QCoreApplication.translate("printers", "{count} dots an inch")
    return words.format(count=queue.dots) if queue.dots else ""


def _well(use: Use, queue: QueueReport) -> str:
    if queue.fault is None:
        return QCoreApplication.translate("printers", "ready")
    return fault_sentences(queue.fault, on_paper=use is not Use.CARD)[0]
