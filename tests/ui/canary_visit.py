"""One visit in a process of its own, left readable, so that a test can search its memory.

Its first line says what to type: ";" is Enter, a tab is Tab, "_" the space bar; it ends on the
review. Its argument says how the visit ends: "away" or "slip". It tells "typed", then "sealed"
where there is a slip, then "wiped", and goes on at each further line.
"""

import os
import sys
from datetime import date


def main(ending: str) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from kiosk.ports import Mode
    from kiosk.programme import find_programme
    from kiosk.resident import Question, ResidentStation
    from kiosk.slips import SealedSlips
    from kiosk.ticket import TicketNumbers, new_ticket_key
    from tests.ui.workplace import FixedClock
    from ui.app import build_app
    from ui.demo.actor import Actor
    from ui.resident import flow
    from ui.resident.look import RoomyLook
    from ui.resident.screen import ResidentScreen

    app = build_app(["canary"], RoomyLook())
    day = FixedClock(date(2026, 11, 21))
    rules, key = find_programme("chicago"), new_ticket_key("chicago", Mode.PRACTICE, day.today())
    slips = SealedSlips(rules, key.public, TicketNumbers("A"), day)
    screen = ResidentScreen(app, ResidentStation(rules, Mode.PRACTICE, day, slips))
    actor = Actor(screen)
    screen.begin()
    screen.show()

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
        elif character == "_":
            actor.press(Qt.Key.Key_Space)
        else:
            actor.write(character)
    stage = screen.stage
    assert stage == flow.Asking(stage.visit, Question.REVIEW)  # type: ignore[union-attr]  # asserted
    del stage  # it holds the visit
    tell(b"typed")
    if ending == "slip":
        enter()
        assert isinstance(screen.stage, flow.Carrying)
        tell(b"sealed")
        enter()
    else:
        screen.between.gone.emit()
    QTest.qWait(200)
    tell(b"wiped")
    screen.close_up()
    return 0


def tell(word: bytes) -> None:
    """Tell how far it is, and wait."""
    os.write(1, word + b"\n")
    os.read(0, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
