"""In a process of its own: the keyboard on the screen comes, and one name is struck on it."""

import os
import sys

from tests.ui.keyboard_run import WORDS, Desk
from ui.app import build_app
from ui.resident import keyboard
from ui.resident.look import RoomyLook


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keyboard.prepare()
    _app = build_app(["handback"], RoomyLook())
    desk = Desk(1280)
    desk.open()
    desk.finger.write(WORDS["en"])
    sys.stdout.write(f"{desk.line.text()}\n")
    desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
