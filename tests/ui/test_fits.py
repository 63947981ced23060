"""Every state of every screen fits: at every text size, in every theme, mirrored, and wordier.

Themes are told apart by colours alone, so that one is measured at every text size.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ports import Mode
from tests.ui.laws import clipped, nameless, out_of_order, outside, overlapping
from tests.ui.pseudo import Longer
from tests.ui.scenes import SIGN_IN, Gallery, open_gallery
from ui.look import sheet, wear, worn
from ui.theme import SCALES, Look, ThemeName
from ui.window import MainWindow

DESIGN, SMALLEST = QSize(1280, 800), QSize(1024, 768)
LOOKS = [Look(theme, scale) for scale in SCALES for theme in ThemeName]
_COLOUR = re.compile(r"#[0-9a-f]{6}")


@pytest.fixture
def gallery(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Gallery]:
    with open_gallery(qtbot, tmp_path / "practice") as opened:
        yield opened
    _put_on(qapp, Look())


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def wordier(qapp: QApplication) -> Iterator[None]:
    language = Longer(qapp)
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


def broken(window: QWidget, size: QSize) -> list[str]:
    grew = [] if window.size() == size else [f"the window grew to {window.width()}"]
    return grew + clipped(window) + overlapping(window) + outside(window)


def misfits(qapp: QApplication, gallery: Gallery, name: str) -> list[str]:
    """Measure what is on show at every text size on the usual and on the smallest screen."""
    found = []
    for scale in SCALES:
        _put_on(qapp, Look(scale=scale))
        for size in (DESIGN, SMALLEST):
            gallery.settle(size)
            found += _told(f"{name} {scale} {size.width()}", broken(gallery.window, size))
    wear(qapp, Look())
    gallery.settle(DESIGN)
    return found


def _put_on(app: QApplication, look: Look) -> None:
    if worn() != look:  # dressing takes most of the time here
        wear(app, look)


def _told(where: str, found: list[str]) -> list[str]:
    return [f"{where}: {what}" for what in found]


def places(root: QWidget) -> list[QRect]:
    return [part.geometry() for part in root.findChildren(QWidget) if part.isVisible()]


def test_every_desk_page_fits_at_every_size_on_either_screen(
    qapp: QApplication, gallery: Gallery
) -> None:
    found = []
    for name in gallery.scenes():
        found += misfits(qapp, gallery, name)
    assert found == []


@pytest.mark.parametrize("scale", SCALES)
def test_the_themes_differ_in_colours_and_in_nothing_else(scale: int) -> None:
    assert len({_COLOUR.sub("", sheet(Look(name, scale))) for name in ThemeName}) == 1


def test_every_desk_page_stands_alike_in_every_theme(qapp: QApplication, gallery: Gallery) -> None:
    found = []
    for name in gallery.scenes():
        each = []
        for theme in ThemeName:
            wear(qapp, Look(theme))
            gallery.settle(DESIGN)
            each.append(places(gallery.window))
        wear(qapp, Look())
        found += [name] * (each.count(each[0]) != len(each))
    assert found == []


@pytest.mark.parametrize("name", SIGN_IN)
def test_every_page_before_the_desk_fits_at_every_size_and_in_every_theme(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    window = MainWindow("Chicago CityKey", Mode.PRACTICE)
    qtbot.addWidget(window)
    window.show()
    window.show_room(SIGN_IN[name]())
    found = []
    for look in LOOKS:
        wear(qapp, look)
        window.resize(DESIGN)
        QApplication.sendPostedEvents()
        found += _told(f"{look.name} {look.scale}", broken(window, DESIGN))
    wear(qapp, Look())
    assert found == []


def test_a_language_with_longer_words_fits(wordier: None, gallery: Gallery) -> None:
    found = []
    for name in gallery.scenes():
        gallery.settle(DESIGN)
        found += _told(name, broken(gallery.window, DESIGN))
    assert found == []


def test_every_desk_page_mirrors_for_right_to_left(mirrored: None, gallery: Gallery) -> None:
    window = gallery.window
    for name in gallery.scenes():
        gallery.settle(DESIGN)
        assert broken(window, DESIGN) == []
        page = gallery.counter.screen.page
        assert page is not None
        title = page.title.mapTo(window, page.title.rect().topRight()).x()
        assert title > window.width() / 2, name
        primary = page._primary
        if primary.isVisible() and not page._width:
            assert primary.mapTo(window, primary.rect().center()).x() < window.width() / 2, name


def test_every_desk_page_is_named_and_read_in_order(gallery: Gallery) -> None:
    found = []
    for name in gallery.scenes():
        gallery.settle(DESIGN)
        screen = gallery.counter.screen
        found += _told(name, nameless(screen) + out_of_order(screen))
    assert found == []


def test_words_that_do_not_fit_would_be_found(qtbot: QtBot) -> None:
    root = QWidget()
    label = QLabel("far too many words for this", root)
    button = QPushButton("Print card", root)
    qtbot.addWidget(root)
    root.show()
    label.setGeometry(0, 0, 40, 20)
    button.setGeometry(20, 0, 30, 40)
    assert len(clipped(root)) == 2
    assert len(overlapping(root)) == 1
    button.move(200, 0)
    root.resize(100, 100)
    assert len(outside(root)) == 1
