"""Building the application once, and running it until it ends in a defined way."""

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.crash import CrashPath
from ui.look import wear
from ui.remarks import pass_over
from ui.silence import forget_clipboard, keep_nothing
from ui.theme import Look
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.workplace import Workplace
    from ui.signin.entrance import Entrance, OpenDesk

_FACES_IN_TURN = "qt.text.font.db.info"
"""Qt tells of each face that lacks a script before it takes the next: what the list is for."""


def build_app(argv: "Sequence[str]", look: Look | None = None) -> QApplication:
    """Make the one QApplication: our style, our font, nothing remembered."""
    keep_nothing()
    if QLocale.system().language() == QLocale.Language.C:  # no locale: the programmes are here
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    app = QApplication(list(argv))
    pass_over(_FACES_IN_TURN)
    app.setApplicationName("Handback")
    app.setDesktopFileName("handback")
    app.setStyle("Fusion")
    wear(app, look or Look())
    FocusRing(app)
    app.aboutToQuit.connect(forget_clipboard)
    return app


def enter(
    app: QApplication,
    workplace: "Workplace",
    open_desk: "OpenDesk | None" = None,
    *,
    attended: bool = True,
) -> "Entrance":
    """Open the window on the sign-in screen (or the set-up) and give what drives it."""
    # After the application is built: these make widgets' classes, and take their time.
    from ui.desk import room  # noqa: PLC0415
    from ui.signin.entrance import Entrance  # noqa: PLC0415

    crash = CrashPath(app, attended=attended)
    crash.install()
    entrance = Entrance(app, workplace, open_desk or room.open_desk, crash.stop)
    entrance.find_out()  # first: the answer is mostly there before the window is painted
    entrance.window.show()
    entrance.window.activateWindow()
    return entrance


def run(workplace: "Workplace") -> int:
    """Run the windows until the last one closes; gives the process's exit status."""
    app = build_app(["handback"])
    entrance = enter(app, workplace)
    entrance.settled.connect(_watch_garbage)
    status = app.exec()
    entrance.close()
    return status


def _watch_garbage() -> None:
    """Collect garbage from now on; what was loaded by now stays and is not looked through again."""
    gc.freeze()
    gc.enable()
