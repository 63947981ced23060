"""Taking turns at one desk, and leaving it: nothing on it is lost, and closing over it is asked."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.entering import (
    MARIA,
    TOM,
    DeskRoom,
    Open,
    entrances,
    inside,
    presence,
    sign_in,
)
from tests.ui.workplace import GOOD, FakeWorkplace
from ui.signin.entrance import Entrance, Inside, Locked
from ui.signin.sign_in import SignInScreen
from ui.widgets.dialog import Question
from ui.widgets.room import Room
from ui.widgets.status_strip import Segment


@pytest.fixture
def entering(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    with entrances(qtbot, qapp) as enter:
        yield enter


def _locked(qtbot: QtBot, entering: Open) -> tuple[Entrance, DeskRoom, SignInScreen]:
    """Maria has signed in and locked; Tom may sign in too."""
    entrance = entering(FakeWorkplace(operators=(MARIA, TOM)))
    room = entrance.window.room
    assert isinstance(room, SignInScreen)
    room._who._rows.choose(MARIA.id)  # type: ignore[union-attr]  # two names are rows
    sign_in(qtbot, entrance, GOOD)
    desk = entrance.window.room
    assert isinstance(desk, DeskRoom)
    entrance.lock()
    room = entrance.window.room
    assert isinstance(room, SignInScreen)
    return entrance, desk, room


def test_whoever_locked_the_desk_types_a_passphrase_and_nothing_else(
    qtbot: QtBot, entering: Open
) -> None:
    entrance, desk, _room = _locked(qtbot, entering)
    sign_in(qtbot, entrance, GOOD)
    assert presence(entrance) == Inside(MARIA)
    assert entrance.window.room is desk


def test_a_colleague_takes_the_desk_over_as_it_stands(qtbot: QtBot, entering: Open) -> None:
    entrance, desk, room = _locked(qtbot, entering)
    room._who._rows.choose(TOM.id)  # type: ignore[union-attr]  # two names are rows
    sign_in(qtbot, entrance, GOOD)
    assert presence(entrance) == Inside(TOM)
    assert entrance.window.room is desk
    assert desk.line.text() == "Wilhelmina"
    assert entrance.window.strip.told(Segment.OPERATOR) == "Tom Okafor"
    entrance.lock()
    assert presence(entrance) == Locked(TOM)


# -- leaving --------------------------------------------------------------------------------------


class BusyRoom(Room):
    """Stands for a desk with two cards under way."""

    heading = "Serving"
    unfinished = "2 cards are not handed over yet."


@pytest.mark.parametrize(("answer", "stays"), [("stay", True), ("close", False)])
def test_closing_over_cards_under_way_is_asked_first(
    qtbot: QtBot, entering: Open, answer: str, stays: bool
) -> None:
    entrance, _room = inside(qtbot, entering)
    entrance.window.show_room(BusyRoom())
    entrance.window.close()
    question = entrance.window.findChild(Question)
    assert question is not None
    assert "2 cards are not handed over yet." in question.accessibleDescription()
    question.answer(answer)
    assert entrance.window.isVisible() is stays


def test_a_lock_does_not_hide_that_cards_are_under_way(qtbot: QtBot, entering: Open) -> None:
    entrance, _room = inside(qtbot, entering)
    entrance.window.show_room(BusyRoom())
    entrance.lock()
    entrance.window.close()
    assert entrance.window.isVisible()
    question = entrance.window.findChild(Question)
    assert question is not None
    question.answer("stay")
