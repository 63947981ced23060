"""Opening the desk for an operator who has just signed in."""

from functools import partial
from typing import TYPE_CHECKING

from ui.widgets.status_strip import Segment

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.desk.screen import DeskScreen
    from ui.tasks import Tasks
    from ui.window import MainWindow


def open_desk(desk: "Desk", window: "MainWindow", tasks: "Tasks") -> "DeskScreen":
    """Build the desk's screen and tell the status strip which printer it has."""
    from ui.desk.screen import DeskScreen  # noqa: PLC0415  # the sign-in must not wait for it
    from ui.event.strip import tell_day  # noqa: PLC0415  # the sign-in must not wait for it

    window.strip.tell(Segment.PRINTER, desk.printer.name)
    screen = DeskScreen(desk, tasks, window.banner)
    screen.day_told.connect(partial(tell_day, window.strip))
    return screen
