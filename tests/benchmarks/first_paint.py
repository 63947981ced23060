"""The station up to its first painted sign-in, as `handback` starts it; then the process ends.

Run as `python -m tests.benchmarks.first_paint FOLDER` by the start's benchmark.
"""

import gc
import os
import sys
from pathlib import Path


def paint(folder: Path) -> None:
    """Go the way of `kiosk.cli.run` until the sign-in screen has been painted."""
    import kiosk.cli  # noqa: F401  # the command reads its arguments before anything else

    gc.disable()

    from kiosk.isolation import close_the_seal

    seal = close_the_seal()

    from kiosk.ports import Mode
    from kiosk.station import Station
    from ui.app import build_app, enter

    app = build_app(["handback"])
    entrance = enter(app, Station.at(folder, mode=Mode.PRACTICE, seal=seal))

    from PySide6.QtCore import QEventLoop

    from ui.signin.sign_in import SignInScreen

    while not (isinstance(room := entrance.window.room, SignInScreen) and room.was_painted):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


if __name__ == "__main__":
    paint(Path(sys.argv[1]))
    os._exit(0)  # what comes after is not measured
