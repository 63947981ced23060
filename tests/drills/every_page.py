"""Measures the whole product: every page x language x text size x theme x window.

`python -m tests.drills.every_page --output DIR` pictures whatever is cut, overlaps or scrolls, and
prints how many layouts it measured; its status is not zero when it found something.
"""

import argparse
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

from PySide6.QtWidgets import QApplication

from kiosk.clock import SystemClock
from kiosk.ports import Mode
from kiosk.programme import find_programme
from kiosk.pseudo import PSEUDO
from kiosk.resident import ResidentStation
from kiosk.slips import SealedSlips
from kiosk.ticket import TicketNumbers, new_ticket_key
from tests.ui.every_page import DESIGN, SMALLEST, measured, picture, speak_up
from ui.app import build_app
from ui.languages import CODES
from ui.resident.look import RoomyLook
from ui.resident.screen import ResidentScreen
from ui.theme import SCALES, ThemeName

LOOKS = [RoomyLook(theme, scale) for theme in ThemeName for scale in SCALES]
SIZES = (DESIGN, SMALLEST)


@dataclass(frozen=True, slots=True)
class Booth:
    """A station's screen, put up for nobody."""

    app: QApplication
    station: ResidentStation
    screen: ResidentScreen


def put_up(app: QApplication) -> Booth:
    """Open a station as the event would, under a key of its own."""
    programme, clock = find_programme("chicago"), SystemClock()
    key = new_ticket_key(programme.id, Mode.PRACTICE, clock.today())
    slips = SealedSlips(programme, key.public, TicketNumbers("A"), clock)
    station = ResidentStation(programme, Mode.PRACTICE, clock, slips)
    screen = ResidentScreen(app, station)
    screen.begin()
    screen.show()
    return Booth(app, station, screen)


def examine(booth: Booth, code: str, output: Path) -> tuple[int, int]:
    """Measure one language; give the number of layouts and of those that are not whole."""
    speak_up(booth, code)
    layouts = faulty = 0
    for where, broken in measured(booth, LOOKS, SIZES):
        layouts += 1
        if broken:
            faulty += 1
            picture(booth, output / code, where)
            sys.stdout.write(f"{code}: {where}: {broken}\n")
    return layouts, faulty


def main() -> int:
    """Measure every language asked for, the pseudo-language too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--language", nargs="*", default=[*CODES, PSEUDO], metavar="XX")
    options = parser.parse_args()
    booth = put_up(build_app(["handback-drill"], RoomyLook()))
    total = wrong = 0
    for code in options.language:
        began = time.monotonic()
        layouts, faulty = examine(booth, code, options.output)
        total, wrong = total + layouts, wrong + faulty
        took = time.monotonic() - began
        sys.stdout.write(f"{code:8} {layouts:6} layouts, {faulty} not whole, {took:.0f} s\n")
        sys.stdout.flush()
    sys.stdout.write(f"together {total:6} layouts, {wrong} not whole\n")
    booth.screen.close_up()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
