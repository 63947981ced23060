"""What the way in promises: set-up once, sign-in, a lock that keeps the case and hides it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.workplace import RecoverySheet, SetUpPlan
from tests.ui.entering import (
    MARIA,
    TOM,
    Open,
    entrances,
    inside,
    presence,
    settle,
    sign_in,
)
from tests.ui.screen import bring_up
from tests.ui.workplace import GOOD, WORDS, FakeWorkplace
from ui.signin.entrance import Entrance, Inside, Locked, Outside
from ui.signin.set_up import Confirming, Keying, Naming, SetUpAssistant, Showing
from ui.signin.set_up_pages import PassphrasePage
from ui.signin.sign_in import SignInScreen
from ui.widgets.banner import Tone
from ui.widgets.dialog import Answer, Question
from ui.widgets.status_strip import Segment


@pytest.fixture
def entering(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    with entrances(qtbot, qapp) as enter:
        yield enter


# -- sign-in --------------------------------------------------------------------------------------


def test_the_right_passphrase_opens_the_desk(qtbot: QtBot, entering: Open) -> None:
    entrance, _room = inside(qtbot, entering)
    assert presence(entrance) == Inside(MARIA)
    assert entrance.window.strip.told(Segment.OPERATOR) == "Maria Delgado"
    assert entrance.idle.watching


def test_a_wrong_passphrase_says_so_and_can_be_typed_again(qtbot: QtBot, entering: Open) -> None:
    entrance = entering(FakeWorkplace(operators=(MARIA,)))
    room = sign_in(qtbot, entrance, "not this one")
    assert room.said == "This passphrase does not open this name's lock. Type it again."
    assert presence(entrance) == Outside()
    sign_in(qtbot, entrance, GOOD)
    assert presence(entrance) == Inside(MARIA)


def test_a_wait_is_counted_down_and_no_try_is_taken_meanwhile(qtbot: QtBot, entering: Open) -> None:
    workplace = FakeWorkplace(operators=(MARIA,), wrong=2)
    entrance = entering(workplace)
    room = sign_in(qtbot, entrance, "not this one")
    assert "in 2 seconds" in room.said
    _sign_in_ignored(qtbot, room)
    assert workplace.wrong == 3
    room.on_second_passed()
    assert "in 1 seconds" in room.said
    room.on_second_passed()
    assert "Type it again" in room.said
    room.findChildren(QLineEdit)[0].clear()
    sign_in(qtbot, entrance, GOOD)
    assert presence(entrance) == Inside(MARIA)


def _sign_in_ignored(qtbot: QtBot, room: SignInScreen) -> None:
    line = room.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, GOOD)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == GOOD


def test_a_name_is_asked_for_when_there_are_several(qtbot: QtBot, entering: Open) -> None:
    entrance = entering(FakeWorkplace(operators=(MARIA, TOM)))
    room = entrance.window.room
    assert isinstance(room, SignInScreen)
    room._passphrase.field.set_text(GOOD)
    room.on_try()
    assert room._who._error.text() == "Choose your name."
    assert presence(entrance) == Outside()


@pytest.mark.parametrize(("typed", "warned"), [("A", True), ("a", False), ("7", False)])
def test_caps_lock_is_noticed_from_the_letters(
    qtbot: QtBot, entering: Open, typed: str, warned: bool
) -> None:
    entrance = entering(FakeWorkplace(operators=(MARIA,)))
    room = entrance.window.room
    assert isinstance(room, SignInScreen)
    _press(room, typed)
    assert room._passphrase.warns_of_caps is warned


def _press(room: SignInScreen, letter: str) -> None:
    line = room._passphrase.field.input
    key = getattr(Qt.Key, f"Key_{letter.upper()}")
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(line, event)


# -- lock -----------------------------------------------------------------------------------------


def test_an_untouched_desk_is_covered_and_its_case_kept(qtbot: QtBot, entering: Open) -> None:
    entrance, room = inside(qtbot, entering)
    entrance.window.say(Tone.INFO, "About the person being served.")
    entrance.idle.left.emit()
    assert entrance.window.banner.isHidden()
    assert presence(entrance) == Locked(MARIA)
    assert not room.isVisible()
    assert room.line.text() == "Wilhelmina"
    sign_in(qtbot, entrance, GOOD)
    assert presence(entrance) == Inside(MARIA)
    assert entrance.window.room is room
    assert room.isVisible()


def test_no_key_reaches_a_covered_desk(qtbot: QtBot, entering: Open) -> None:
    entrance, room = inside(qtbot, entering)
    bring_up(qtbot, entrance.window)
    QTest.keyClick(entrance.window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: room.printed == 1)
    entrance.lock()
    QTest.keyClick(entrance.window, Qt.Key.Key_F9)
    sign_in(qtbot, entrance, "not this one")
    assert room.printed == 1


def test_a_wrong_passphrase_leaves_the_desk_covered(qtbot: QtBot, entering: Open) -> None:
    entrance, room = inside(qtbot, entering)
    entrance.lock()
    sign_in(qtbot, entrance, "not this one")
    assert presence(entrance) == Locked(MARIA)
    assert not room.isVisible()


def test_an_open_question_is_hidden_by_the_lock_and_asked_again(
    qtbot: QtBot, entering: Open
) -> None:
    entrance, room = inside(qtbot, entering)
    question = Question("Did it come out?", "", [Answer("yes", "Yes")], parent=room)
    question.open()
    entrance.lock()
    assert not question.isVisible()
    sign_in(qtbot, entrance, GOOD)
    assert question.isVisible()
    question.answer("yes")


def test_locking_twice_covers_once(qtbot: QtBot, entering: Open) -> None:
    entrance, room = inside(qtbot, entering)
    entrance.lock()
    entrance.lock()
    sign_in(qtbot, entrance, GOOD)
    assert entrance.window.room is room


# -- set-up ---------------------------------------------------------------------------------------


def _assistant(entrance: Entrance) -> SetUpAssistant:
    room = entrance.window.room
    assert isinstance(room, SetUpAssistant)
    return room


def test_set_up_goes_by_keyboard_from_programme_to_sign_in(
    qtbot: QtBot, entering: Open, tmp_path: Path
) -> None:
    workplace = FakeWorkplace()
    entrance = entering(workplace)
    room = _assistant(entrance)
    room.page._choice.choose("chicago")  # type: ignore[attr-defined]  # the first page
    QTest.keyClick(room.page, Qt.Key.Key_Return)
    _type(qtbot, room, "Maria Delgado")
    _type(qtbot, room, GOOD, GOOD)
    settle(qtbot, entrance)
    assert [(plan.programme, plan.operator) for plan in workplace.plans] == [
        ("chicago", "Maria Delgado")
    ]
    room.save(_sheet(workplace), tmp_path / "sheet.pdf")
    settle(qtbot, entrance)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    room.show_stage(Confirming(_sheet(workplace), (2, 20)))
    _type(qtbot, room, WORDS[2].upper(), WORDS[20])
    settle(qtbot, entrance)
    assert isinstance(entrance.window.room, SignInScreen)


def _sheet(workplace: FakeWorkplace) -> RecoverySheet:
    return workplace.set_up(workplace.plans[0])


def _type(qtbot: QtBot, room: SetUpAssistant, *answers: str) -> None:
    page = room.page
    for line, answer in zip(page.findChildren(QLineEdit), answers, strict=True):
        QTest.keyClicks(line, answer)
        QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("too short", "too short", "Use at least 12 characters"),
        ("long enough words", "long enough wrods", "The two are not the same"),
    ],
)
def test_a_weak_or_mistyped_passphrase_is_said_beside_it(
    qtbot: QtBot, first: str, second: str, said: str
) -> None:
    page = PassphrasePage()
    qtbot.addWidget(page)
    page._first.field.set_text(first)
    page._second.field.set_text(second)
    assert not page.check()
    assert said in page._first.field.error + page._second.field.error


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "0 of at least 12"), ("a" * 12, "enough"), ("a" * 24, "strong")],
)
def test_the_length_of_a_passphrase_is_told_as_it_is_typed(
    qtbot: QtBot, typed: str, said: str
) -> None:
    page = PassphrasePage()
    qtbot.addWidget(page)
    page._first.field.set_text(typed)
    assert said in page._length.text()


def test_a_wrong_word_of_the_sheet_is_not_taken(qtbot: QtBot, entering: Open) -> None:
    entrance = entering(FakeWorkplace())
    room = _assistant(entrance)
    room.show_stage(Confirming(FakeWorkplace().set_up(_plan()), (0, 1)))
    _type(qtbot, room, "word1", "word7")
    assert isinstance(entrance.window.room, SetUpAssistant)


def test_there_is_no_way_back_once_the_register_stands(qtbot: QtBot, entering: Open) -> None:
    room = _assistant(entering(FakeWorkplace()))
    room.show_stage(Showing(FakeWorkplace().set_up(_plan())))
    assert room.page._back.isHidden()


def test_what_prevents_the_register_is_said_and_the_answer_can_be_given_again(
    qtbot: QtBot, entering: Open
) -> None:
    entrance = entering(FakeWorkplace(room_left=False))
    room = _assistant(entrance)
    room.show_stage(Keying("chicago", "Maria Delgado"))
    _type(qtbot, room, GOOD, GOOD)
    settle(qtbot, entrance)
    assert entrance.window.banner.title == "There is no room."
    assert room.page.isEnabled()


def test_a_sheet_that_cannot_be_written_is_said(qtbot: QtBot, entering: Open) -> None:
    entrance = entering(FakeWorkplace())
    room = _assistant(entrance)
    room.save(FakeWorkplace().set_up(_plan()), Path("/nowhere/at/all/sheet.pdf"))
    settle(qtbot, entrance)
    assert "could not be written" in entrance.window.banner.title


def test_back_keeps_to_the_order_of_the_questions(qtbot: QtBot, entering: Open) -> None:
    room = _assistant(entering(FakeWorkplace()))
    room.show_stage(Naming("chicago"))
    room.page.back.emit()
    assert type(room.page).__name__ == "ProgrammePage"


def _plan() -> SetUpPlan:
    return SetUpPlan("chicago", "Maria Delgado", GOOD)
