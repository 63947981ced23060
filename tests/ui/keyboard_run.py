"""In a process of its own: the keyboard on the screen in every language, struck key by key.

Writes as JSON what each language's keys typed, and how large they are.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.ui.finger import Finger, typed_in_sight
from ui.app import build_app
from ui.languages import CODES, speak
from ui.resident import keyboard
from ui.resident.look import RoomyLook
from ui.widgets.sensitive import SensitiveLine

WORDS = {
    "en": "Zoe O'Neil",
    "es": "Íñigo Muñoz",
    "pl": "Łucja Wójcik",
    "zh-Hans": "",  # typed by sound: see `pinyin`
    "ar": "ليلى العمري",
    "uk": "Їжакевич Ґалаґан",
    "fr": "Chloé Lefèvre",
    "ht": "Wòzlò Bèlfò",
    "ru": "Алёна Щукина",
    "ur": "ثڑڈٹےں گھپچژ",
    "hi": "कमल",
    "tl": "Niña Peñaflor",
}
WIDTHS = (1280, 1024)


class Desk(QWidget):
    """One line over the keyboard."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.line, self.board = SensitiveLine(), keyboard.ScreenKeyboard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addStretch(1)
        column.addWidget(self.board)
        self.resize(width, 768)
        self.finger = Finger(self, self.board.keys)

    def open(self) -> None:
        self.show()
        self.activateWindow()
        self.line.setFocus()
        QTest.qWait(200)


def pinyin(desk: Desk) -> str:
    """Type by sound and take the first word that is offered."""
    desk.finger.write("wang")
    QTest.qWait(200)
    desk.finger.write(" ")
    QTest.qWait(100)
    return desk.line.text()


def at(desk: Desk, app: QApplication, code: str) -> dict[str, object]:
    """Speak a language, type a name in it, then go to Latin letters and back."""
    speak(app, code)
    desk.board.speak()
    desk.line.wipe()
    QTest.qWait(150)
    sizes = [min(area.width(), area.height()) for area in desk.finger.shown().values()]
    if code == "zh-Hans":
        typed = pinyin(desk)
    else:
        desk.finger.write(WORDS[code])
        typed = desk.line.text()
    layouts = [desk.board.layout_in_use]
    for _turn in range(2):
        desk.finger.press_key("ChangeLanguageKey")
        QTest.qWait(100)
        layouts.append(desk.board.layout_in_use)
    return {
        "typed": typed,
        "smallest": min(sizes),
        "layouts": layouts,
        "in_sight": typed_in_sight(desk),
    }


def main(pictures: Path | None) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    keyboard.prepare()
    app = build_app(["handback"], RoomyLook())
    told: dict[str, object] = {}
    desk = Desk(WIDTHS[0])
    desk.open()
    for code in CODES:
        told[code] = at(desk, app, code)
        if pictures:
            desk.grab().save(str(pictures / f"{code}.png"))
    desk.resize(WIDTHS[1], 768)
    QTest.qWait(200)
    narrow = [min(area.width(), area.height()) for area in desk.finger.shown().values()]
    told["narrow"] = min(narrow)
    sys.stdout.write(json.dumps(told))
    desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
