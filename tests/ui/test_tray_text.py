"""The tray in large text: every card says what it needs, in one line, and no word is cut.

Only the largest text on the smallest screen may take two lines, where numbers have wide letters.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.tray import PLACES, Standing, Tray
from tests.ui.tray_scenes import OTHERS, SIX, waiting_case
from ui.desk.tray_card import TrayCard
from ui.desk.tray_strip import TrayStrip
from ui.look import wear
from ui.theme import SCALES, Look

ALL = (*SIX, *OTHERS)
"""Everything a card can stand at."""


@pytest.fixture
def strip(qtbot: QtBot, qapp: QApplication) -> Iterator[TrayStrip]:
    made = TrayStrip()
    qtbot.addWidget(made)
    yield made
    wear(qapp, Look())


def lay_out(strip: TrayStrip, standings: tuple[Standing, ...], width: int) -> list[TrayCard]:
    tray = Tray()
    for number, standing in enumerate(standings):
        tray.put(waiting_case(number, standing), standing)
    strip.show_held(tray.held)
    for _turn in range(3):
        strip.resize(width, strip.sizeHint().height())
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.sendPostedEvents()
    return [card for card in strip.cards if card.isVisible()]


@pytest.mark.parametrize("width", [1280, 1024])
@pytest.mark.parametrize("scale", SCALES)
def test_every_card_says_what_it_needs_at_every_text_size_and_no_word_is_cut(
    qapp: QApplication, strip: TrayStrip, scale: int, width: int
) -> None:
    wear(qapp, Look(scale=scale))
    for standings in (SIX, ALL[-PLACES:]):
        cards = lay_out(strip, standings, width)
        assert len(cards) == PLACES
        assert [cut(card) for card in cards] == [[]] * PLACES
        assert all(card.said.words in card.accessibleName() for card in cards)
        lines = len({card.y() for card in cards})  # the page keeps its room
        assert lines == 1 or (lines == 2 and (scale, width) == (200, 1024))
        assert strip.width() == width


def test_no_two_ways_a_card_can_stand_read_alike_in_brief(
    qapp: QApplication, strip: TrayStrip
) -> None:
    wear(qapp, Look(scale=200))
    words = set()
    for standing in ALL:
        (card,) = lay_out(strip, (standing,), 1024)
        assert card.face.is_brief
        words.add(card.face.words)
    assert len(words) == len(ALL)


def test_a_word_that_is_cut_would_be_found(strip: TrayStrip) -> None:
    (card,) = lay_out(strip, SIX[:1], 1280)
    card.resize(40, 40)
    assert "Printer" in cut(card)


def cut(card: TrayCard) -> list[str]:
    """List the words wider than their place, and the parts that leave the card."""
    face = card.face
    places = face.places(card.width())
    found = list(too_wide(face._small, face.words, places.words))
    found += too_wide(face._bold, face.name, places.name)
    parts = {"name": places.name, "sign": places.sign, "words": places.words}
    return found + [part for part, at in parts.items() if not card.rect().contains(at)]


def too_wide(metrics: QFontMetrics, words: str, at: QRect) -> Iterator[str]:
    return (word for word in words.split() if metrics.horizontalAdvance(word) > at.width())
