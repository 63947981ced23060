"""The PRACTICE mark follows the language of its window: seen whole, found by who sees nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.languages import CODES, speak
from ui.widgets.ribbon import Ribbon

SENTENCE = "Practice: no real card is made."


@pytest.fixture
def ribbon(qtbot: QtBot, qapp: QApplication) -> Iterator[Ribbon]:
    window = QWidget()
    qtbot.addWidget(window)
    yield Ribbon(window)
    speak(qapp, "en")


@pytest.mark.parametrize("code", CODES)
def test_practice_is_marked_in_the_language_of_the_page(
    qapp: QApplication, ribbon: Ribbon, code: str
) -> None:
    speak(qapp, code)
    QApplication.sendPostedEvents()
    assert ribbon.text() == QApplication.translate("Ribbon", "PRACTICE")
    assert ribbon.accessibleName() == QApplication.translate("Ribbon", SENTENCE)
    assert (ribbon.text() == "PRACTICE") == (code == "en")


@pytest.mark.parametrize("code", CODES)
def test_the_mark_is_seen_whole_in_every_language(
    qapp: QApplication, ribbon: Ribbon, code: str
) -> None:
    speak(qapp, code)
    QApplication.sendPostedEvents()
    picture = ribbon._draw().toImage()
    edge = [
        picture.pixelColor(x, y).alpha()
        for x in range(picture.width())
        for y in range(picture.height())
        if x in {0, picture.width() - 1} or y in {0, picture.height() - 1}
    ]
    assert set(edge) == {0}
    assert QFontMetrics(ribbon._font()).height() >= 24
