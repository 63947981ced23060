"""Clerk and resident read the same at the desk, each in their own language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.programme import text
from tests.ui.counter import Counter, open_counter
from ui.desk import flow
from ui.desk.notice_page import NoticePage
from ui.languages import CODES
from ui.theme import GRID
from ui.widgets.text import Text
from ui.widgets.their_words import TheirWords
from ui.widgets.tick_row import TickRow

_BARS = 90
"""Pixels that the window's top bar and status strip take at 100 %."""


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def test_a_resident_reads_the_notice_and_the_advice_in_their_language(counter: Counter) -> None:
    counter.until_at(flow.Waiting)
    counter.actor.enter()
    counter.until_at(flow.Noticing)
    case = counter.case
    assert not [words for words in counter.page.findChildren(TheirWords) if words.isVisible()]
    case.application.language = "ar"
    counter.screen.show_stage(flow.Noticing(case))
    theirs = counter.page.findChildren(TheirWords)
    assert theirs[0].text().startswith("تحتفظ المدينة باسمك")
    assert {words.layoutDirection() for words in theirs} == {Qt.LayoutDirection.RightToLeft}
    counter.actor.enter()
    counter.name("Marisol")
    counter.until_at(flow.Detailing)
    counter.screen.show_stage(flow.Reviewing(case))
    (advice,) = [words for words in counter.screen.findChildren(TheirWords) if words.isVisible()]
    assert "وثيقة أخرى" in advice.text()


def test_the_clerk_chooses_the_residents_language_and_the_case_forgets_it(
    counter: Counter,
) -> None:
    counter.until_at(flow.Waiting)
    counter.actor.enter()
    counter.until_at(flow.Noticing)
    case, page = counter.case, counter.page
    assert isinstance(page, NoticePage)
    picker = page.language.picker
    assert picker.currentData() == "en"
    picker.setCurrentIndex(picker.findData("pl"))
    assert case.application.language == "pl"
    theirs = [words.text() for words in page.findChildren(TheirWords) if words.isVisible()]
    assert len(theirs) == 3
    assert theirs[0].startswith("Miasto zachowuje")
    said = "\n".join(text.text() for text in page.findChildren(Text))
    assert "Machine-drafted, not yet reviewed" in said
    case.wipe()
    assert case.application.language == "en"


def test_the_resident_reads_larger_words_than_the_clerk_and_all_of_them_at_once(
    counter: Counter,
) -> None:
    counter.until_at(flow.Waiting)
    counter.actor.enter()
    counter.until_at(flow.Noticing)
    page = counter.page
    assert isinstance(page, NoticePage)
    counter.screen.window().resize(1280, 800 - _BARS)
    notice = counter.desk.programme.notice
    for code in CODES[1:]:
        page.language.picker.setCurrentIndex(page.language.picker.findData(code))
        counter.until(lambda: True)
        for words in (notice.keeps, notice.never_asks, notice.hands_back):
            clerks, theirs = _shown(page, text(words, "en")), _shown(page, text(words, code))
            assert theirs.font().pixelSize() > clerks.font().pixelSize(), code
        bars = [area.verticalScrollBar() for area in page.findChildren(QScrollArea)]
        assert max(bar.maximum() for bar in bars) == 0, code


def test_the_list_of_languages_stands_beside_its_label(counter: Counter) -> None:
    counter.until_at(flow.Waiting)
    counter.actor.enter()
    counter.until_at(flow.Noticing)
    page = counter.page
    assert isinstance(page, NoticePage)
    label, picker = _shown(page, "The resident reads"), page.language.picker
    assert label.buddy() is picker
    assert 0 < picker.x() - label.geometry().right() <= 2 * GRID


def _shown(page: QWidget, words: str) -> Text:
    (found,) = [one for one in page.findChildren(Text) if one.text() == words and one.isVisible()]
    return found


def test_clerk_and_resident_read_documents_verdict_and_hand_back_in_both_languages(
    counter: Counter,
) -> None:
    counter.start()
    counter.case.application.language = "es"
    counter.name("Marisol", "Vega")
    counter.to_documents()
    details = [row.accessibleDescription() for row in counter.page.findChildren(TickRow)]
    assert any(detail.startswith("Acta de nacimiento") for detail in details)
    counter.show_documents("illinois state id")
    (told,) = [one for one in counter.screen.findChildren(TheirWords) if one.isVisible()]
    assert told.text().startswith("Es suficiente")
    counter.screen.show_stage(flow.HandingOver(counter.case))
    (told,) = [one for one in counter.screen.findChildren(TheirWords) if one.isVisible()]
    assert told.text() == "El empleado mira sus documentos y le devuelve cada uno de ellos."
