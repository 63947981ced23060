"""No stroke leaves its line: marks above and below every script's letters are drawn whole."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Final

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from kiosk.programme import find_programme
from kiosk.programme.topics import wordings
from resources.translations import catalogue
from ui.languages import CODES
from ui.look import wear
from ui.resident.look import RoomyLook

SLACK: Final = 1.5
"""Pixels that rounding and smoothing of edges may add."""
LIKE_A_WORD: Final = 400  # a stroke is within its line as well in a text as in a book


@pytest.mark.parametrize("code", CODES)
def test_every_stroke_of_every_word_stands_within_its_line(qapp: QApplication, code: str) -> None:
    wear(qapp, RoomyLook(scale=200))
    try:
        fonts = [QFont(qapp.font()), QFont(qapp.font())]
        fonts[1].setBold(True)
        cut = [words for words in _said(code) for font in fonts if _sticks_out(words, font)]
        assert cut == []
    finally:
        wear(qapp, RoomyLook())


def _said(code: str) -> Iterator[str]:
    """Yield every wording of the programme and of the screens in a language."""
    for _path, language, words in wordings(find_programme("chicago")):
        if language == code:
            yield words[:LIKE_A_WORD]
    if code != "en":
        for told in ET.parse(catalogue(code)).getroot().iter("translation"):
            if told.text and told.text.strip():
                yield told.text


def _sticks_out(words: str, font: QFont) -> bool:
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    top, bottom = line.y() - SLACK, line.y() + line.height() + SLACK
    return any(box.top() < top or box.bottom() > bottom for box in _ink(layout))


def _ink(layout: QTextLayout) -> Iterator[QRectF]:
    """Yield where each glyph is drawn."""
    for run in layout.glyphRuns():
        face = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            yield face.boundingRect(glyph).translated(at)
