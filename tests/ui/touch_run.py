"""In a process of its own, because Qt chooses its input method once: a visit by touch alone.

Writes what it saw as JSON: each page's heading, every tap, the code at the end.
"""

import json
import os
import sys
from argparse import Namespace
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton

from kiosk.cli.resident_session import build
from tests.ui.finger import Finger, typed_in_sight
from ui.app import build_app
from ui.resident import flow, keyboard
from ui.resident.gatekeeper import Gatekeeper
from ui.resident.look import RoomyLook
from ui.resident.screen import ResidentScreen
from ui.resident.window import ResidentWindow
from ui.widgets.tick_row import TickRow

if TYPE_CHECKING:
    from kiosk.resident import ResidentStation

WINDOW = (1280, 860)


@dataclass
class Glass:
    """The station's screen, a finger, and who writes down what is seen."""

    app: QApplication
    station: "ResidentStation"
    pictures: Path | None
    seen: list[tuple[str, int, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        board = keyboard.ScreenKeyboard()
        self.screen = ResidentScreen(self.app, self.station)
        nobody = Gatekeeper([sys.executable, "-c", ""])
        self.window = ResidentWindow(self.screen, nobody, self.station.mode, keyboard=board)
        self.finger = Finger(self.window, board.keys)
        self.window.resize(*WINDOW)
        self.screen.begin()
        self.window.show()
        self.window.activateWindow()
        self.screen.take_focus()

    def look(self) -> None:
        """Note the page, how many taps led to it, and that nothing typed is out of sight."""
        QTest.qWait(250)
        self.seen.append((self.screen.heading, len(self.finger.taps), typed_in_sight(self.window)))
        if self.pictures:
            self.window.grab().save(str(self.pictures / f"{len(self.seen):02}.png"))

    def go(self) -> None:
        self.finger.tap(self.screen.frame.foot.go_button)
        self.look()

    def write(self, *texts: str) -> None:
        """Fill the lines of the page; each after the first is touched before."""
        for at, (line, text) in enumerate(
            zip(self.screen.page.findChildren(QLineEdit), texts, strict=False)
        ):
            if at:
                self.finger.tap(line)
            self.finger.write(text)
        self.go()

    def choose(self, at: int) -> None:
        page = self.screen.page
        rows = [*page.findChildren(QRadioButton), *page.findChildren(TickRow)]
        self.finger.tap(rows[at])
        self.go()


def visit(glass: Glass) -> None:
    """From the language to the slip; the first touch is a change of mind."""
    glass.look()
    glass.finger.slide_off(glass.finger.button("Polski"))
    glass.finger.tap(glass.finger.button("Español"))
    glass.look()
    glass.go()
    glass.go()
    glass.write("Begoña", "Núñez Peña")
    glass.write("17041988")
    glass.choose(0)
    glass.choose(0)
    glass.write("1520 W Ñ 3-B")
    glass.choose(1)
    glass.write("Iñaki 312-555-0188")
    glass.write("Penicilina")
    glass.choose(0)
    glass.go()


def in_large_text(glass: Glass) -> list[bool]:
    """In the largest text, in Arabic: is each of the two lines of the name in sight in turn?"""
    glass.go()
    glass.finger.tap(glass.finger.button("العربية"))
    for _step in range(3):
        glass.screen.resize_text(+1)
    glass.look()
    glass.go()
    glass.go()
    first = typed_in_sight(glass.window)
    QTest.keyClick(QApplication.focusWidget() or glass.window, Qt.Key.Key_Tab)
    QTest.qWait(250)
    return [first, typed_in_sight(glass.window)]


def main(key: Path, pictures: Path | None) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keyboard.prepare()
    app = build_app(["handback"], RoomyLook())
    station, _numbers = build(Namespace(event_key=key, programme=None, letter="B"))
    glass = Glass(app, station, pictures)
    visit(glass)
    stage = glass.screen.stage
    told = {
        "code": stage.slip.qr_text if isinstance(stage, flow.Carrying) else "",
        "pages": list(glass.seen),
        "taps": [asdict(tap) for tap in glass.finger.taps],
        "large": in_large_text(glass),
    }
    sys.stdout.write(json.dumps(told))
    glass.window.may_close = True
    glass.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
