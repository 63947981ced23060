"""Every page of the resident station is whole in every language; where not, pictures are kept."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.pseudo import PSEUDO
from tests.ui.every_page import (
    DESIGN,
    SMALLEST,
    measured,
    picture,
    scenes,
    settle,
    speak_up,
)
from tests.ui.laws import clipped
from tests.ui.visitor import Visitor, stand_in_front
from ui.languages import CODES
from ui.look import sheet, wear
from ui.resident.look import RoomyLook
from ui.theme import SCALES, THEMES, ThemeName

Layouts = Sequence[tuple[int, QSize]]
ENDS: Layouts = ((100, DESIGN), (200, SMALLEST))
"""The usual screen, and the largest text on the smallest; the drill measures what is between."""
EACH: Layouts = ((100, DESIGN), (125, SMALLEST), (150, DESIGN), (200, SMALLEST))
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures of what is wrong go: `HANDBACK_PICTURES`, or the test's own folder."""
    return Path(os.environ.get("HANDBACK_PICTURES", tmp_path))


@pytest.fixture
def visitor(qtbot: QtBot, qapp: QApplication) -> Iterator[Visitor]:
    with stand_in_front(qtbot, qapp) as opened:
        yield opened


def wrong(visitor: Visitor, code: str, layouts: Layouts, pictures: Path) -> list[str]:
    """Measure each page in these layouts; picture and name each that is not whole."""
    found = []
    speak_up(visitor, code)
    for scale, size in layouts:
        for where, broken in measured(visitor, [RoomyLook(scale=scale)], [size], whole=False):
            if broken:
                picture(visitor, pictures / code, where)
                found.append(f"{where}: {broken}")
    return found


@pytest.mark.parametrize("code", CODES)
def test_no_word_is_cut_and_nothing_overlaps_on_any_page(
    visitor: Visitor, code: str, pictures: Path
) -> None:
    assert wrong(visitor, code, ENDS, pictures) == [], f"pictures in {pictures}"


@pytest.mark.parametrize("code", CODES)
def test_the_bars_are_whole_as_soon_as_a_language_is_chosen(visitor: Visitor, code: str) -> None:
    visitor.screen.on_language_chosen(code)
    visitor.settle()
    assert clipped(visitor.screen) == []


def test_words_two_fifths_longer_fit_every_page_at_every_size(
    visitor: Visitor, pictures: Path
) -> None:
    assert wrong(visitor, PSEUDO, EACH, pictures) == [], f"pictures in {pictures}"


# -- colours change nothing of the above ---------------------------------------------------------


@pytest.mark.parametrize("scale", SCALES)
def test_the_themes_differ_in_colours_and_in_nothing_else(scale: int) -> None:
    sheets = {_COLOUR.sub("", sheet(RoomyLook(name, scale))) for name in THEMES}
    assert len(sheets) == 1


def test_every_page_stands_alike_in_every_theme(visitor: Visitor) -> None:
    places: dict[str, list[list[QRect]]] = {}
    for theme in ThemeName:
        wear(visitor.app, RoomyLook(theme))
        for name in scenes(visitor, whole=False):
            settle(visitor)
            places.setdefault(name, []).append(_places(visitor.screen))
    assert [name for name, each in places.items() if each.count(each[0]) != len(each)] == []


def _places(root: QWidget) -> list[QRect]:
    return [part.geometry() for part in root.findChildren(QWidget) if part.isVisible()]
