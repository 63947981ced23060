"""A station speaks one language at a time: words, direction, dates; and goes back to English."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import resources
from kiosk.birth_date import BirthDateProblem
from kiosk.portrait import Hint, PortraitProblem
from kiosk.programme import find_programme
from kiosk.pseudo import PSEUDO, pseudo
from printing.paper import slip_days
from printing.paper.slip_words import RIGHT_TO_LEFT as SLIPS_RIGHT_TO_LEFT
from printing.paper.slip_words import words_of
from tests.ui.visitor import stand_in_front
from ui import wording
from ui.desk import photo_words
from ui.languages import CODES, DEFAULT, Language, language, languages, review_note, speak, spoken
from ui.resident.choosing_page import ChoosingPage
from ui.widgets.date_field import DateField
from ui.widgets.text import Text
from ui.widgets.top_bar import TopBar

NOVEMBER = date(2026, 11, 21)
WRITTEN = {
    "en": "21 November 2026",
    "es": "21 de noviembre de 2026",
    "pl": "21 listopada 2026",
    "zh-Hans": "2026年11月21日",
    "ar": "21 نوفمبر 2026",
    "uk": "21 листопада 2026 р.",
    "fr": "21 novembre 2026",
    "ht": "21 novanm 2026",
    "ru": "21 ноября 2026 г.",
    "ur": "21 نومبر 2026",
    "hi": "21 नवंबर 2026",
    "tl": "21 Nobyembre 2026",
}
RIGHT_TO_LEFT = {"ar", "ur"}


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, DEFAULT)


def in_context(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source)


def test_chicago_offers_twelve_languages_by_their_own_names() -> None:
    offered = languages(find_programme("chicago"))
    assert [one.code for one in offered] == list(CODES)
    assert len({one.endonym for one in offered}) == 12
    assert "العربية" in {one.endonym for one in offered}


@pytest.mark.parametrize("code", CODES)
def test_a_language_brings_its_direction_and_takes_it_away_again(
    qapp: QApplication, code: str
) -> None:
    right = Qt.LayoutDirection.RightToLeft
    speak(qapp, code)
    assert spoken() == language(code)
    assert (qapp.layoutDirection() == right) == (code in RIGHT_TO_LEFT)
    assert (QWidget().layoutDirection() == right) == (code in RIGHT_TO_LEFT)
    speak(qapp, DEFAULT)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert in_context("TopBar", "Lock") == "Lock"
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize("code", [code for code in CODES if code != DEFAULT])
def test_a_language_speaks_its_own_words(qapp: QApplication, code: str) -> None:
    speak(qapp, code)
    assert in_context("TopBar", "Make text larger") != "Make text larger"
    assert wording.birth_date_problem(BirthDateProblem.FUTURE) != BirthDateProblem.FUTURE.value


def test_a_page_built_after_the_change_speaks_the_new_language(
    qapp: QApplication, qtbot: QtBot
) -> None:
    speak(qapp, "uk")
    bar = TopBar("CityKey", practice=True)
    qtbot.addWidget(bar)
    assert "Збільшити текст" in {part.accessibleName() for part in bar.findChildren(QWidget)}


def test_a_word_nobody_has_translated_is_english_and_never_a_key(qapp: QApplication) -> None:
    speak(qapp, "pl")
    assert in_context("TopBar", "A word of tomorrow") == "A word of tomorrow"


@pytest.mark.parametrize("unknown", ["", "xx", "es-MX", "../en", "ES"])
def test_a_language_nobody_knows_is_english(qapp: QApplication, unknown: str) -> None:
    assert speak(qapp, unknown).code == DEFAULT


@pytest.mark.parametrize("code", CODES)
def test_days_are_written_the_way_the_language_does(qapp: QApplication, code: str) -> None:
    speak(qapp, code)
    assert wording.day(NOVEMBER) == WRITTEN[code]


@pytest.mark.parametrize("month", range(1, 13))
def test_the_slip_writes_every_month_as_the_screens_do(qapp: QApplication, month: int) -> None:
    day = date(2027, month, 9)
    for code in CODES:
        speak(qapp, code)
        assert slip_days.written(day, code) == wording.day(day)


@pytest.mark.parametrize("code", CODES)
def test_digits_are_those_of_the_card(qapp: QApplication, code: str) -> None:
    speak(qapp, code)
    assert QLocale().toString(42) == "42"


@pytest.mark.parametrize(
    ("code", "first"), [("en", "Month"), ("es", "Día"), ("zh-Hans", "年"), ("hi", "दिन")]
)
def test_a_birth_date_is_asked_in_the_languages_order(
    qapp: QApplication, qtbot: QtBot, code: str, first: str
) -> None:
    speak(qapp, code)
    field = DateField("?")
    qtbot.addWidget(field)
    boxes = [part for part in field.findChildren(QWidget) if part.accessibleName()]
    assert boxes[0].accessibleName() == f"?, {first}"


@pytest.mark.parametrize(
    ("words", "face"),
    [
        ("ہے", "Noto Sans Arabic"),
        ("العربية", "Noto Sans Arabic"),
        ("हिन्दी", "Noto Sans Devanagari"),
        ("中文", "WenQuanYi Micro Hei"),
        ("Kreyòl", "Noto Sans"),
        ("Українська", "Noto Sans"),
    ],
)
def test_a_word_is_drawn_in_one_face(qapp: QApplication, words: str, face: str) -> None:
    line = QTextLayout(words, qapp.font())
    line.beginLayout()
    line.createLine()
    line.endLayout()
    assert {run.rawFont().familyName() for run in line.glyphRuns()} == {face}


@pytest.mark.parametrize("words", ["What would you like to do?", "您想做什么"])
def test_a_heading_stands_out_in_a_face_that_has_no_bold_of_its_own(
    qapp: QApplication, qtbot: QtBot, words: str
) -> None:
    heading = Text(words, "display")
    qtbot.addWidget(heading)
    heading.ensurePolished()
    usual = QFont(heading.font())
    usual.setWeight(QFont.Weight.Normal)
    assert _ink(words, heading.font()) > 1.2 * _ink(words, usual)


def _ink(words: str, font: QFont) -> int:
    picture = QImage(600, 60, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(5, 45, words)
    painter.end()
    return sum(255 - shade for shade in bytes(picture.constBits()))


# -- who has read it ------------------------------------------------------------------------------


def test_every_language_says_who_has_reviewed_it_or_that_nobody_has() -> None:
    listed = resources.path("translations", "reviewers.toml").read_text(encoding="utf-8")
    assert set(tomllib.loads(listed)) == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_not_yet_reviewed_is_said_where_it_is_true(qapp: QApplication, code: str) -> None:
    found = speak(qapp, code)
    assert bool(review_note(found)) != bool(found.reviewed_by)
    assert (code == "en") == bool(found.reviewed_by)


@pytest.mark.parametrize("code", ["en", "pl", "ar"])
def test_the_station_shows_the_note_before_anything_is_asked(
    qapp: QApplication, qtbot: QtBot, code: str
) -> None:
    with stand_in_front(qtbot, qapp) as visitor:
        visitor.screen.on_language_chosen(code)
        shown = {label.text() for label in visitor.page(ChoosingPage).findChildren(QLabel)}
        note = review_note(spoken())
        assert note in shown if code != "en" else note == ""


def test_a_reviewed_language_needs_no_note() -> None:
    read = Language("pl", "Polski", Qt.LayoutDirection.LeftToRight, "Jadwiga Nowak")
    assert review_note(read) == ""


# -- sentences that are kept with the core --------------------------------------------------------


def test_a_date_that_is_none_is_told_in_the_cores_own_english() -> None:
    assert [wording.birth_date_problem(p) for p in BirthDateProblem] == [*BirthDateProblem]


def test_a_picture_that_cannot_be_used_is_told_in_the_cores_own_english() -> None:
    assert [photo_words.problem_words(p) for p in PortraitProblem] == [*PortraitProblem]
    assert [photo_words.hint_words(hint) for hint in Hint] == [*Hint]


@pytest.mark.parametrize("code", [code for code in CODES if code != DEFAULT])
def test_the_slip_speaks_every_language_of_the_screens(code: str) -> None:
    assert words_of(code) != words_of(DEFAULT)
    assert (code in SLIPS_RIGHT_TO_LEFT) == (code in RIGHT_TO_LEFT)


# -- the language that does not exist -------------------------------------------------------------


def test_the_pseudo_language_reaches_every_translated_word(qapp: QApplication) -> None:
    speak(qapp, PSEUDO)
    said = in_context("TopBar", "Make text larger")
    assert said.startswith("[")
    assert said.endswith("]")
    assert PSEUDO not in {one.code for one in languages(find_programme("chicago"))}


@given(st.text(ascii_letters + " .,", min_size=1))
def test_pseudo_words_are_forty_per_cent_longer(text: str) -> None:
    assert len(pseudo(text)) >= 1.4 * len(text)


@given(st.lists(st.sampled_from(["{name}", "%n", "{step}", "paper ", "Tick "]), min_size=1))
def test_pseudo_words_keep_their_placeholders(parts: list[str]) -> None:
    mark = re.compile(r"\{\w+\}|%n")
    assert mark.findall(pseudo("".join(parts))) == mark.findall("".join(parts))
