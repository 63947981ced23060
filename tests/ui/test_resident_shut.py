"""When a station serves nobody, or a screen stopped: people are told calmly, staff are told why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.access import Role
from kiosk.ports import Mode
from kiosk.resident import Shut, Turn
from kiosk.ticket import new_ticket_key
from tests.ui.laws import clipped, nameless, out_of_order, outside, overlapping
from tests.ui.visitor import Visitor, stand_in_front
from tests.ui.workplace import person
from ui.languages import CODES, language, speak
from ui.look import wear
from ui.resident import flow
from ui.resident.gatekeeper import Gatekeeper
from ui.resident.look import RoomyLook
from ui.resident.reading import sentences
from ui.resident.window import ResidentWindow
from ui.theme import SCALES

DAY = date(2026, 11, 21)
KEY = new_ticket_key("chicago", Mode.PRACTICE, DAY).public
CLOSED = "This station is closed. Please ask a clerk."
APOLOGY = "The screen stopped and started again."


@dataclass
class TurningClock:
    """A day that a test turns over."""

    day: date = DAY

    def today(self) -> date:
        return self.day


@pytest.fixture
def visitor(qtbot: QtBot, qapp: QApplication) -> Iterator[Visitor]:
    with stand_in_front(qtbot, qapp) as opened:
        opened.station.key, opened.station.clock = KEY, TurningClock()
        yield opened


def past_midnight(visitor: Visitor) -> None:
    clock = visitor.station.clock
    assert isinstance(clock, TurningClock)
    clock.day += timedelta(days=1)


def words_on(visitor: Visitor) -> str:
    return "\n".join(sentences(visitor.screen))


def test_a_station_whose_day_is_over_asks_nobody_anything(visitor: Visitor) -> None:
    past_midnight(visitor)
    visitor.screen.begin()
    visitor.settle()
    assert visitor.screen.stage == flow.ShutDown(Shut.DAY_OVER)
    assert visitor.screen.heading == CLOSED
    assert "event day is over" in words_on(visitor)


def test_midnight_while_nobody_stands_there_is_noticed_before_the_first_question(
    visitor: Visitor,
) -> None:
    past_midnight(visitor)
    visitor.enter()
    assert visitor.screen.stage == flow.ShutDown(Shut.DAY_OVER)
    assert visitor.ended == []


def test_a_closed_station_says_so_in_every_language_at_once(visitor: Visitor) -> None:
    visitor.screen.begin(Turn.SHUT)
    visitor.settle()
    told = words_on(visitor)
    for code in CODES:
        speak(visitor.app, code)
        assert QApplication.translate("ShutPage", CLOSED) in told, language(code).endonym


def test_a_closed_station_keeps_staff_and_the_bell_within_reach(visitor: Visitor) -> None:
    visitor.screen.begin(Turn.SHUT)
    visitor.settle()
    assert visitor.button("Staff").isVisible()
    assert visitor.button("Call a clerk").isVisible()
    assert "stopped several times" in words_on(visitor)
    visitor.enter()
    assert visitor.screen.frame.call.calling
    assert visitor.screen.stage == flow.ShutDown(Shut.STOPPED)


def test_a_closed_station_stays_closed_whatever_somebody_tries_and_leaves(
    visitor: Visitor,
) -> None:
    visitor.screen.begin(Turn.SHUT)
    visitor.settle()
    visitor.screen.frame.head.larger.emit()
    visitor.screen.on_gone()
    assert visitor.screen.stage == flow.ShutDown(Shut.STOPPED)
    assert visitor.ended == []


def test_whoever_comes_after_a_stop_is_told_in_their_language_too(visitor: Visitor) -> None:
    visitor.screen.begin(Turn.AFTER_STOP)
    visitor.settle()
    assert APOLOGY in words_on(visitor)
    visitor.enter()
    assert isinstance(visitor.screen.stage, flow.Choosing)
    assert APOLOGY in words_on(visitor)
    visitor.enter()
    assert APOLOGY not in words_on(visitor)


@pytest.mark.parametrize("scale", SCALES)
def test_these_pages_fit_at_every_text_size(visitor: Visitor, scale: int) -> None:
    for turn in (Turn.AFTER_STOP, Turn.SHUT):
        visitor.screen.begin(turn)
        assert broken(visitor, scale) == [], turn


@pytest.mark.parametrize("code", ["en", "es", "ar", "uk"])
def test_the_apology_fits_above_the_first_question(visitor: Visitor, code: str) -> None:
    visitor.screen.begin(Turn.AFTER_STOP)
    visitor.settle()
    visitor.screen.on_language_chosen(code)
    assert broken(visitor, 100) == []


def broken(visitor: Visitor, scale: int) -> list[str]:
    screen = visitor.screen
    wear(visitor.app, RoomyLook(scale=scale))
    visitor.settle()
    seen = clipped(screen) + overlapping(screen) + outside(screen)
    return seen + nameless(screen) + out_of_order(screen)


def test_staff_can_compare_the_number_of_the_key(visitor: Visitor) -> None:
    gate = Gatekeeper(["true"])
    window = ResidentWindow(visitor.screen, gate, Mode.PRACTICE, KEY)
    window.on_listed((person("Maria Delgado", Role.SUPERVISOR),))
    room = window.sign_in
    assert room is not None
    told = " ".join(sentences(room))
    assert KEY.fingerprint in told.replace("\N{NO-BREAK SPACE}", " ")
    assert KEY.fingerprint not in told  # it is not broken over two lines
    window.on_uncovered()
    visitor.screen.setParent(None)  # it closes by itself
    window.deleteLater()
    gate.deleteLater()
