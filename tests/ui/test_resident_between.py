"""Between two people at the station: it asks, waits long enough, wipes; nothing is left."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.application import Name
from kiosk.programme import find_programme
from kiosk.resident import IDLE_SECONDS, Ended, Outcome, Question, Visit
from tests.ui.visitor import SpokenWords, Visitor, stand_in_front
from ui.languages import spoken
from ui.look import worn
from ui.resident import flow
from ui.resident.look import RoomyLook
from ui.resident.page import ResidentPage
from ui.resident.still_there import SECONDS, StillThere
from ui.widgets.announce import announcer


@pytest.fixture
def visitor(qtbot: QtBot, qapp: QApplication) -> Iterator[Visitor]:
    with stand_in_front(qtbot, qapp) as opened:
        yield opened


def asked(visitor: Visitor) -> StillThere:
    """Let the idle time pass: the watch tells what its timer would."""
    visitor.screen.between.idle.left.emit()
    visitor.settle()
    found = visitor.screen.between.asked
    assert found is not None
    return found


def walk_away(visitor: Visitor) -> None:
    question = asked(visitor)
    for _second in range(SECONDS):
        question.on_second()
    visitor.settle()


def test_the_idle_time_is_the_programmes_or_a_minute(visitor: Visitor) -> None:
    assert visitor.station.idle_seconds == IDLE_SECONDS
    rules = find_programme("chicago")
    assert rules.station.idle_seconds is None


def test_nobody_is_asked_where_nobody_has_begun(visitor: Visitor) -> None:
    visitor.screen.between.idle.left.emit()
    visitor.settle()
    assert visitor.screen.between.asked is None
    assert visitor.screen.between.idle.watching
    visitor.screen.frame.call.call()
    assert asked(visitor).isVisible()  # somebody rang, and went


def test_somebody_who_is_there_goes_on_where_they_were(visitor: Visitor) -> None:
    visitor.to_name()
    visitor.actor.write("Ana")
    asked(visitor)
    visitor.actor.press(Qt.Key.Key_X)
    visitor.settle()
    assert visitor.screen.between.asked is None
    assert visitor.screen.between.idle.watching
    assert visitor.screen.findChildren(QLineEdit)[0].text() == "Ana"  # the key only answered


def test_a_touch_anywhere_also_goes_on_and_does_nothing_else(visitor: Visitor) -> None:
    visitor.to_name()
    asked(visitor)
    over = visitor.screen.frame.foot
    QTest.mouseClick(over, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    visitor.settle()
    assert visitor.screen.between.asked is None
    visitor.asked(Question.NAME)


def test_the_countdown_is_long_enough_seen_and_told(qtbot: QtBot, qapp: QApplication) -> None:
    voice, told = SpokenWords(), list[tuple[str, bool]]()
    connection = announcer().told.connect(lambda _on, said, urgent: told.append((said, urgent)))
    with stand_in_front(qtbot, qapp, voice=voice) as visitor:
        visitor.to_name()
        visitor.screen.narrator.toggle(visitor.screen.page)
        question = asked(visitor)
        assert SECONDS >= 20  # WCAG 2.2, 2.2.1
        assert question.isVisible()
        assert question.size() == visitor.screen.size()
        question.on_second()
        assert question.left == SECONDS - 1
        for _second in range(SECONDS - 6):
            question.on_second()
        assert question.left == 5
        visitor.screen.between.on_stayed()
    QObject.disconnect(connection)
    countdown = [f"Are you still there? Seconds left: {left}." for left in (SECONDS, 10, 5)]
    assert [said for said in voice.said if said in countdown] == countdown
    assert [said for said, urgent in told if urgent] == countdown


def test_nobody_answers_and_the_station_is_as_new(visitor: Visitor) -> None:
    visitor.to_review()
    visit = visitor.visit
    walk_away(visitor)
    assert visitor.screen.stage == flow.Greeting()
    assert visitor.ended == [Ended(Outcome.AWAY)]
    assert (visit.application.name, visit.has, visit.answered) == (Name(), set(), set())


def test_a_slip_that_is_left_on_the_screen_is_cleared_too(visitor: Visitor) -> None:
    visitor.to_review()
    visitor.enter()
    walk_away(visitor)
    assert visitor.screen.stage == flow.Greeting()
    assert visitor.ended == [Ended(Outcome.SLIP)]


def test_text_size_colours_language_speech_and_bell_are_as_usual_for_the_next(
    qtbot: QtBot, qapp: QApplication
) -> None:
    voice = SpokenWords()
    with stand_in_front(qtbot, qapp, voice=voice) as visitor:
        visitor.button("Español").click()
        visitor.settle()
        visitor.screen.frame.head.larger.emit()
        visitor.screen.frame.head.colours.emit()
        visitor.screen.narrator.toggle(visitor.screen.page)
        visitor.screen.frame.call.call()
        assert worn() != RoomyLook()
        walk_away(visitor)
        assert worn() == RoomyLook()
        assert spoken().code == "en"
        assert not visitor.screen.narrator.on
        assert voice.said[-1] == ""
        assert not visitor.screen.frame.call.calling


def test_the_clipboard_is_empty_for_the_next(visitor: Visitor) -> None:
    visitor.to_name()
    QGuiApplication.clipboard().setText("Vutsurnameqb")
    walk_away(visitor)
    assert QGuiApplication.clipboard().text() == ""


def test_no_page_and_no_line_of_the_last_person_is_alive(visitor: Visitor) -> None:
    visitor.to_review("Zyxgivenqa", "Vutsurnameqb")
    walk_away(visitor)
    pages = visitor.screen.findChildren(ResidentPage)
    assert [type(page).__name__ for page in pages] == ["GreetingPage"]
    for widget in QApplication.allWidgets():
        assert "Zyxgivenqa" not in _texts(widget)
    gc.collect()
    visits = [thing for thing in gc.get_objects() if type(thing) is Visit]
    assert "Zyxgivenqa" not in {visit.application.name.given for visit in visits}


def test_enlarged_text_of_somebody_who_only_looked_is_reset_as_well(visitor: Visitor) -> None:
    visitor.screen.frame.head.larger.emit()
    walk_away(visitor)
    assert worn() == RoomyLook()


def _texts(widget: QWidget) -> str:
    said = [widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
    said += [str(widget.property("text") or "")]
    return " ".join(said)
