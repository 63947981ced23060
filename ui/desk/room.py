"""Opening the desk for an operator who has just signed in."""

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from ui.desk.screen import DeskScreen
    from ui.tasks import Tasks
    from ui.window import MainWindow


def open_desk(desk: "Desk", window: "MainWindow", tasks: "Tasks") -> "DeskScreen":
    """Build the desk's screen; between two residents it tells the status strip how things stand."""
    from ui.desk.screen import DeskScreen  # noqa: PLC0415  # the sign-in must not wait for it
    from ui.event.strip import tell_day  # noqa: PLC0415  # the sign-in must not wait for it

    screen = DeskScreen(desk, tasks, window.banner)
    screen.day_told.connect(partial(tell_day, window.strip))
    return screen
