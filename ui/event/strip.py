"""What the status strip tells about the event day, its blanks, and where the next card goes."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.event import DayStatus, LeftOpen, MayServe, NotOpen, Paused, Phase
from ui.widgets.status_strip import Segment, Standing, StatusStrip

_FEW = 20
"""So few blanks are a warning: a box has to be fetched."""


def tell_day(strip: StatusStrip, status: DayStatus) -> None:
    """Tell the printer and how the day stands; without a day, nothing about blanks."""
    under_way = status.day is not None and status.day.phase is not Phase.CLOSED
    left = status.stock.left
    words = (
        QCoreApplication.translate("event", "{count} blank cards left").format(count=left)
        if under_way
        else ""
    )
    standing = Standing.WARNING if under_way and left < _FEW else Standing.WELL
    strip.tell(Segment.STOCK, words, standing)
    strip.tell(Segment.PRINTER, status.printer)
    match status.serving:
        case MayServe():
            strip.tell(
                Segment.EVENT,
                QCoreApplication.translate("event", "Event day open") if under_way else "",
            )
        case Paused():
            strip.tell(
                Segment.EVENT,
                QCoreApplication.translate("event", "Event day paused"),
                Standing.WARNING,
            )
        case NotOpen():
            strip.tell(
                Segment.EVENT,
                QCoreApplication.translate("event", "No event day open"),
                Standing.WARNING,
            )
        case LeftOpen():
            strip.tell(
                Segment.EVENT,
                QCoreApplication.translate("event", "An earlier day is still open"),
                Standing.WARNING,
            )
        case _:
            assert_never(status.serving)
