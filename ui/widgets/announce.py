"""Telling those who do not see what changed: one sentence, spoken when there is time for it.

A screen reader hears it through the accessibility bus, the station's own voice by `announcer`.
"""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """`told` gives every announcement: on behalf of which widget, the sentence, whether urgent."""

    told = Signal(QWidget, str, bool)


@cache
def announcer() -> Announcer:
    """Give the one that every announcement goes through."""
    return Announcer()


def announce(widget: QWidget, sentence: str, *, urgent: bool = False, aloud: bool = True) -> None:
    """Announce `sentence` on behalf of `widget`; `urgent` interrupts what is being spoken.

    Not `aloud` where the station's own voice says the same by itself.
    """
    if not sentence:
        return
    if aloud:
        announcer().told.emit(widget, sentence, urgent)
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
