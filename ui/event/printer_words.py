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


def state_words(queue: QueueReport | None) -> str:
    """Say what a queue says of itself: its page, its dots, and that it is ready where it is."""
    if queue is None:
        return ""
    ready = QCoreApplication.translate("printers", "ready")
    parts = [_page(queue), _dots(queue), "" if queue.fault or queue.against else ready]
    return " · ".join(part for part in parts if part)


def trouble_words(use: Use, name: str, queue: QueueReport | None) -> str:
    """Say what stands against printing there, a sentence to a line; empty where nothing does."""
    if queue is None:
        missing = QCoreApplication.translate("printers", "This machine has no such printer now.")
        return "" if name in {FOLDER, NONE} else missing
    said = []
    if queue.fault is not None:
        said.append(fault_sentences(queue.fault, on_paper=use is not Use.CARD)[0])
    if queue.against:
        against = QCoreApplication.translate("printers", "Not safe yet: {findings}.")
        said.append(against.format(findings="; ".join(queue.against)))
    return "\n".join(said)


def _page(queue: QueueReport) -> str:
    if queue.page is None:
        return ""
    across, along = queue.page
    words = QCoreApplication.translate("printers", "{across} × {along} mm")
    return words.format(across=f"{across:.0f}", along=f"{along:.0f}")


def _dots(queue: QueueReport) -> str:
    words = QCoreApplication.translate("printers", "{count} dots an inch")
    return words.format(count=queue.dots) if queue.dots else ""
