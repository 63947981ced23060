"""One visit in a process of its own, left readable, so that a test can search its memory.

Its first line says what to type: ";" is Enter. It tells
"typed", then "wiped", and goes on at each further line.
"""

import os
import sys
from datetime import date


def main() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from kiosk.ports import Mode
    from kiosk.programme import find_programme
    from kiosk.resident import Question, ResidentStation
    from tests.ui.visitor import KeptSlips
    from tests.ui.workplace import FixedClock
    from ui.app import build_app
    from ui.demo.actor import Actor
    from ui.resident import flow
    from ui.resident.look import RoomyLook
    from ui.resident.screen import ResidentScreen

    app = build_app(["canary"], RoomyLook())
    day = FixedClock(date(2026, 11, 21))
    station = ResidentStation(find_programme("chicago"), Mode.PRACTICE, day, KeptSlips())
    screen = ResidentScreen(app, station)
    screen.begin()
    screen.show()
    screen.activateWindow()
    actor = Actor(screen)

    def enter() -> None:
        actor.press(Qt.Key.Key_Return)
        QTest.qWait(30)

    QTest.qWait(100)
    screen.take_focus()
    for _page in range(3):
        enter()
    for character in iter(lambda: os.read(0, 1).decode(), "\n"):  # nowhere else in this process
        if character == "\t":
            actor.tab()
        elif character == ";":
            enter()
        else:
            actor.write(character)
    enter()
    stage = screen.stage
    assert stage == flow.Asking(stage.visit, Question.MARKS)  # type: ignore[union-attr]  # asserted
    del stage
    os.write(1, b"typed\n")
    os.read(0, 1)
    screen.between.gone.emit()
    QTest.qWait(200)
    os.write(1, b"wiped\n")
    os.read(0, 1)
    screen.close_up()
    screen.hide()
    return 0


if __name__ == "__main__":
    sys.exit(main())
