"""A station's window over a disk that may not be written or is full. Prints what it says.

Run by `test_disk_and_display` as a module, with the arguments TROUBLE FOLDER.
"""

import ctypes
import os
import sys
from pathlib import Path

from tests.kiosk.register.in_trouble import fill_disk, small_disk

_READ_ONLY_AGAIN = 1 | 32  # MS_RDONLY, MS_REMOUNT: mount(2)


def full_disk(folder: Path) -> Path:
    """A small disk of our own, with a copy of the folder on it and no room left."""
    small = small_disk(folder)
    fill_disk(small, 1000)
    return small


def read_only_disk(folder: Path) -> Path:
    """A disk of our own, with a copy of the folder on it, that takes no writes any more."""
    small = small_disk(folder)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"none", str(small.parent).encode(), None, _READ_ONLY_AGAIN, None) != 0:
        raise OSError(ctypes.get_errno(), "mount")
    return small


TROUBLES = {"read-only": read_only_disk, "full-disk": full_disk}


def main(trouble: str, folder: str) -> int:
    """Open the window, sign in where that is asked for, and wait for a message or for the desk."""
    where = TROUBLES[trouble](Path(folder))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    from PySide6.QtCore import QTimer

    from tests.journeys.stations import PASSPHRASE, station_at
    from ui.app import build_app
    from ui.demo.actor import Actor
    from ui.desk.room import open_desk
    from ui.desk.screen import DeskScreen
    from ui.signin.entrance import Entrance
    from ui.signin.sign_in import SignInScreen

    app = build_app(["handback-troubled"])
    entrance = Entrance(app, station_at(where), open_desk, lambda _error: app.exit(70))
    window = entrance.window

    def sign_in() -> None:
        if isinstance(window.room, SignInScreen):
            hands = Actor(window)
            hands.write(PASSPHRASE)
            hands.enter()

    def look() -> None:
        if window.banner.isVisible() or isinstance(window.room, DeskScreen):
            told = f"{window.banner.accessibleName()} {window.banner.accessibleDescription()}"
            sys.stdout.write(f"{window.windowTitle()}\n{told}\n")
            app.exit(0)

    entrance.settled.connect(sign_in)
    eyes = QTimer(app, interval=20)
    eyes.timeout.connect(look)
    eyes.start()
    window.show()
    window.activateWindow()
    entrance.find_out()
    status = app.exec()
    entrance.close()
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
