"""The resident station as residents meet it: the real program, its words in their language.

Rule: the way through the pages is known by the headings the catalogues give; the slip is what the
resident carries away, nothing of the process is looked into.
"""

import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTranslator

import resources
from kiosk.clock import SystemClock
from kiosk.ticket import write_key
from tests.journeys.real_window import PATIENCE, Display, Window, require
from tests.journeys.stations import found, opened
from tests.ui.finger import Tap

EVENT_KEY = "event.key"
NAME = "Chicago CityKey"
"""What the first page is headed: the programme's own name, in every language."""
_LOWER = 440
"""Pixels from the top below which nobody types."""
_BAND = (0x26, 0x32, 0x38)
_TINGE = 24  # the practice mark shines through everything


@dataclass(frozen=True, slots=True)
class Person:
    """What one resident types, letter by letter."""

    given: str
    surnames: str
    born: date
    address: str
    contact: str
    note: str

    @property
    def full(self) -> str:
        return f"{self.given} {self.surnames}"


class Words:
    """The program's words in one language, from its catalogue."""

    def __init__(self, code: str) -> None:
        self._catalogue = QTranslator()
        assert self._catalogue.load(str(resources.path("translations", f"handback_{code}.qm")))

    def of(self, page: str, source: str) -> str:
        """Translate one of a page's texts; a missing one fails."""
        told = self._catalogue.translate(page, source)
        assert told, (page, source)
        return told


def practice_data(folder: Path) -> Path:
    """Make a practice register and, beside it, the day's event key for a station."""
    found(folder)
    today = SystemClock().today()
    with opened(folder, today) as register:
        key = write_key(register.ticket_key(today).public)
    (folder / EVENT_KEY).write_text(key, encoding="ascii")
    return folder


def options(data: Path, *more: str) -> list[str]:
    """What starts a resident station on this folder."""
    key = str(data / EVENT_KEY)
    return ["--station", "resident", "--event-key", key, "--slip-printer", "folder", *more]


def plug_in(display: Display, layouts: str) -> None:
    """Give the screen a keyboard with these layouts, as the machine's settings would."""
    require("setxkbmap")
    subprocess.run(["setxkbmap", "-layout", layouts], env=display.environment, check=True)


def follow(display: Display, window: Window, taps: Sequence[Tap]) -> None:
    """Go with a pointer wherever a finger was; wait for the keyboard on the screen where it came,
    went, or changed its keys.
    """
    looked = False
    for tap in taps:
        if not looked:
            _await_still(display, raised=tap.raised)
        window.point(tap.start, tap.end)
        looked = not tap.turns


def _await_still(display: Display, *, raised: bool) -> None:
    """Wait until the lower half of the screen, where no text cursor blinks, has settled."""
    until, before = time.monotonic() + PATIENCE, None
    while True:
        picture = display.picture()
        lower = picture.crop((0, _LOWER, *picture.size))
        there = _alike(picture.getpixel((2, picture.height - 2)), _BAND)
        if there is raised and before is not None and before.tobytes() == lower.tobytes():
            return
        assert time.monotonic() < until, "the keyboard on the screen did not settle"
        before = lower
        time.sleep(0.15)


def _alike(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) < _TINGE for one, other in zip(pixel, colour, strict=True))


def prepare_by_keyboard(window: Window, words: Words, person: Person) -> None:
    """Answer every question from the language's first page to the slip, without a pointer."""
    window.press("Return", then=words.of("NoticePage", "Before we ask you anything"))
    window.press("Return", then=words.of("NamePage", "What is your name?"))
    window.write(person.given)
    window.press("Tab")
    window.write(person.surnames)
    window.press("Return", then=words.of("BirthDatePage", "When were you born?"))
    window.write(f"{person.born:%d%m%Y}")
    window.press("Return", then=words.of("GenderPage", "Which gender should your card show?"))
    window.press("Up")  # from leaving it off to the last choice
    window.press("Return", then=words.of("AddressKindPage", "How can you be reached?"))
    window.press("Return", then=words.of("AddressPage", "What is your address?"))
    window.write(person.address)
    window.press("Return", then=words.of("MarksPage", "Should your card carry a mark?"))
    window.press("space")  # a veteran
    contact = words.of("ContactPage", "Whom should helpers call in an emergency?")
    window.press("Return", then=contact)
    window.write(person.contact)
    health = words.of("MedicalPage", "Should helpers know something about your health?")
    window.press("Return", then=health)
    window.write(person.note)
    papers = words.of("DocumentsPage", "Which of these documents can you bring?")
    window.press("Return", then=papers)
    window.press("space")
    window.press("Return", then=words.of("ReviewPage", "Is everything right?"))
    window.press("Return", then=words.of("SlipPage", "Take your paper to a clerk"))
