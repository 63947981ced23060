"""Asking before the program is closed while cards are under way."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Kind
from ui.widgets.dialog import Answer, Question

_CLOSE = "close"


def ask_before_leaving(window: QWidget, left_open: str, leave: Callable[[], None]) -> None:
    """Say what would be left open, and leave if that is the answer."""
    asked_then = QCoreApplication.translate(
        "leaving", "At the next start you are asked what became of it."
    )
    question = Question(
        QCoreApplication.translate("leaving", "Close the program?"),
        f"{left_open} {asked_then}",
        [
            Answer("stay", QCoreApplication.translate("leaving", "Keep serving"), Kind.PRIMARY),
            Answer(_CLOSE, QCoreApplication.translate("leaving", "Close anyway"), Kind.DANGER),
        ],
        escape="stay",
        parent=window,
    )
    question.answered.connect(lambda answer: leave() if answer == _CLOSE else None)
    question.open()
