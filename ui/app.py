"""Building the application once, and running it until it ends in a defined way."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.crash import CrashPath
from ui.look import wear
from ui.silence import forget_clipboard, keep_nothing
from ui.theme import Look
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.workplace import Workplace
    from ui.signin.entrance import Entrance, OpenDesk


def build_app(argv: "Sequence[str]", look: Look | None = None) -> QApplication:
    """Make the one QApplication: our style, our font, nothing remembered."""
    keep_nothing()
    app = QApplication(list(argv))
    app.setApplicationName("Handback")
    app.setApplicationDisplayName("Handback")
    app.setDesktopFileName("handback")
    app.setStyle("Fusion")
    wear(app, look or Look())
    FocusRing(app)
    app.aboutToQuit.connect(forget_clipboard)
    return app


def enter(
    app: QApplication, workplace: "Workplace", open_desk: "OpenDesk", *, attended: bool = True
) -> "Entrance":
    """Open the window on the sign-in screen (or the set-up) and give what drives it."""
    from ui.signin.entrance import Entrance  # noqa: PLC0415  # after the application is built

    crash = CrashPath(app, attended=attended)
    crash.install()
    entrance = Entrance(app, workplace, open_desk, crash.stop)
    entrance.window.show()
    entrance.find_out()
    return entrance


def run(workplace: "Workplace", open_desk: "OpenDesk") -> int:
    """Run the windows until the last one closes; gives the process's exit status."""
    app = build_app(["handback"])
    entrance = enter(app, workplace, open_desk)
    status = app.exec()
    entrance.close()
    return status
