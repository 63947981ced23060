"""Telling a screen reader what changed: one sentence, spoken when the reader gets to it."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Announce `sentence` on behalf of `widget`; `urgent` interrupts what is being spoken."""
    if not sentence:
        return
    from PySide6.QtGui import (  # noqa: PLC0415  # 4 ms that the first paint need not wait for
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
