"""Several residents at once: while one card is made the next is served, and nobody is mixed up."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.issuance import State, Witness
from kiosk.ports import Failed, Fault, FaultKind, Finished, JobState, Waiting, Working
from kiosk.tray import PLACES, Ended, InPrinter, InWork, PrintAgain, Standing, ToHand, ToScan
from tests.ui.counter import Counter, open_counter
from tests.ui.laws import tab_stops
from tests.ui.tray_hands import (
    CTRL,
    PEOPLE,
    code_of,
    name,
    next_person,
    pick,
    printing,
    shown,
    standings,
    until_stands,
)
from tests.ui.tray_scenes import fill
from ui.desk import flow
from ui.desk.flow import Stage
from ui.desk.tray_card import TrayCard
from ui.widgets.dialog import Question
from ui.widgets.text import Text


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def test_three_cards_are_under_way_at_once_and_each_reaches_its_own_owner(
    counter: Counter,
) -> None:
    cases = []
    for who in range(3):
        cases.append(printing(counter, who))
        next_person(counter)
    codes = [code_of(case) for case in cases]
    serials = [case.prepared.serial for case in cases if case.prepared]
    counter.printer.of_job = {f"job-{number}": Finished() for number in (1, 2, 3)}
    until_stands(counter, Ended(), Ended(), Ended())
    for at in (1, 2, 0):  # taken out of the printer in any order
        counter.until(lambda: isinstance(counter.screen.stage, flow.Waiting | flow.Done))
        counter.screen.show_stage(flow.Waiting())
        counter.until_at(flow.Waiting)
        counter.scan(codes[at])
        counter.until_at(flow.HandingOver)
        assert counter.case is cases[at]
        counter.hand_over()
        counter.until_at(flow.Done)
    for at, serial in enumerate(serials):
        card = counter.card(serial)
        assert (card.state, card.made_by, card.good_by) == (
            State.HANDED, Witness.SCAN, Witness.SCAN,
        )  # fmt: skip
        assert card.holder is not None
        find = partial(counter.desk.books.person, card.holder)
        assert counter.ask(find).name == " ".join(PEOPLE[at][:2])
    assert counter.desk.tray.held == ()
    assert shown(counter) == []


def test_a_typical_case_needs_no_more_keys_than_without_a_tray(counter: Counter) -> None:
    counter.serve("Marisol", "Vega Núñez")
    assert counter.actor.strokes < 25
    assert not [card for card in counter.screen.findChildren(TrayCard) if card.isVisible()]


def test_a_waiting_card_is_shown_with_its_state_in_words_and_never_with_a_name(
    counter: Counter,
) -> None:
    printing(counter, 0, Waiting())
    next_person(counter)
    (held,) = counter.desk.tray.held

    def says(words: str) -> None:
        counter.until(lambda: shown(counter) == [words])

    says(f"{held.label}, In line to print")
    for state, words in (
        (Working(), "Printing"),
        (Working(Fault(FaultKind.RIBBON_OUT)), "Printer needs you"),
        (Finished(), "Look at the printer"),
    ):
        counter.printer.of_job["job-1"] = state
        says(f"{held.label}, {words}")
    said = " ".join(text.text() for text in counter.screen.findChildren(Text))
    assert "Marisol" not in said
    assert "Vega" not in said


@pytest.mark.parametrize(
    ("state", "known", "stage"),
    [
        (Finished(made=None), Ended(), flow.CameOut),
        (Finished(made=True), ToScan(), flow.Scanning),
        (
            Failed(Fault(FaultKind.JAM)),
            Ended(finished=False, fault=Fault(FaultKind.JAM)),
            flow.CameOut,
        ),
        (
            Failed(Fault(FaultKind.OFFLINE), made=False),
            PrintAgain(Fault(FaultKind.OFFLINE)),
            flow.Previewing,
        ),
    ],
)
def test_a_parked_card_comes_back_at_what_became_of_it(
    counter: Counter, state: JobState, known: Standing, stage: type[Stage]
) -> None:
    case = printing(counter, 0)
    next_person(counter)
    counter.printer.of_job["job-1"] = state
    until_stands(counter, known)
    assert name(counter.screen.stage) == "Waiting"
    pick(counter, 1, stage)
    assert counter.case is case
    assert counter.desk.tray.held == ()


def test_what_happens_to_a_waiting_card_moves_nothing_under_the_clerks_hands(
    counter: Counter,
) -> None:
    printing(counter, 0)
    next_person(counter)
    counter.actor.enter()
    counter.until_at(flow.Noticing)
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.actor.write("Pav")
    focused = counter.screen.window().focusWidget()
    counter.printer.of_job["job-1"] = Working(Fault(FaultKind.OUT_OF_CARDS))
    counter.until(lambda: "out of cards" in counter.banner.title)
    counter.printer.of_job["job-1"] = Finished()
    until_stands(counter, Ended())
    assert name(counter.screen.stage) == "Naming"
    assert counter.screen.window().focusWidget() is focused
    counter.actor.write("el")
    assert counter.page.findChildren(QLineEdit)[0].text() == "Pavel"


def test_a_case_being_typed_is_put_aside_to_the_letter_and_taken_up_again(
    counter: Counter,
) -> None:
    waiting = printing(counter, 0, Finished())
    counter.until_at(flow.CameOut)
    next_person(counter)
    counter.start()
    counter.actor.write("Pav")
    counter.actor.tab()
    counter.actor.write("Nov")
    counter.actor.tab()
    counter.actor.write("05")  # half a date is in no case
    typed = counter.case
    pick(counter, 1, flow.CameOut)
    assert counter.case is waiting
    assert standings(counter) == [InWork()]
    counter.actor.press(Qt.Key.Key_F9)
    counter.until_at(flow.Scanning)
    counter.scan(code_of(waiting))
    counter.until_at(flow.HandingOver)
    counter.hand_over()
    counter.until_at(flow.Done)
    counter.actor.enter()  # goes on with whoever was interrupted
    counter.until_at(flow.Naming)
    assert counter.case is typed
    lines = [line.text() for line in counter.page.findChildren(QLineEdit)]
    assert lines == ["Pav", "Nov", "05", "", ""]


def test_six_wait_at_most_and_the_seventh_is_told_to_the_clerk(counter: Counter) -> None:
    fill(counter, (ToHand(),) * PLACES)
    seventh = printing(counter, PLACES)
    counter.actor.press(Qt.Key.Key_N, CTRL)
    counter.until(lambda: counter.banner.title == "Every place of the tray is taken.")
    assert counter.case is seventh
    pick(counter, 3, flow.HandingOver)  # but one may be exchanged for another
    assert len(counter.desk.tray.held) == PLACES


def test_the_tray_can_be_reached_by_tab_after_the_page(counter: Counter) -> None:
    printing(counter, 0, Finished())
    counter.until_at(flow.CameOut)
    next_person(counter)
    stops = list(tab_stops(counter.screen))
    assert isinstance(stops[-1], TrayCard)
    stops[-1].setFocus()
    counter.actor.press(Qt.Key.Key_Space)
    counter.until_at(flow.CameOut)


def test_behind_a_lock_the_cards_are_followed_and_their_trouble_is_told_on_return(
    counter: Counter,
) -> None:
    printing(counter, 0)
    next_person(counter)
    counter.screen.hide()  # as a lock in front of it does
    jam = Fault(FaultKind.JAM)
    counter.printer.of_job["job-1"] = Working(jam)
    until_stands(counter, InPrinter(begun=True, fault=jam))
    assert counter.banner.isHidden()
    counter.screen.show()
    assert "A card is stuck" in counter.banner.title
    assert counter.desk.tray.held[0].label in counter.banner.title


# -- nobody twice ---------------------------------------------------------------------------------


def test_the_same_person_is_not_begun_again_while_their_card_is_made(counter: Counter) -> None:
    printing(counter, 0)
    next_person(counter)
    counter.start()
    counter.name("VEGA", "Marisol", PEOPLE[0][2])
    assert name(counter.screen.stage) == "Naming"
    said = " ".join(text.text() for text in counter.page.findChildren(Text))
    assert "A card for this person is under way. Press Ctrl+1" in said


@pytest.mark.parametrize(("answer", "stage"), [("other", "Detailing"), ("same", "Naming")])
def test_whether_somebody_much_alike_is_the_same_person_is_asked(
    counter: Counter, answer: str, stage: str
) -> None:
    printing(counter, 0)
    next_person(counter)
    counter.start()
    counter.name("Marisola", "Vega", PEOPLE[0][2])
    question = counter.page.findChild(Question)
    assert question is not None
    question.answer(answer)
    counter.until(lambda: name(counter.screen.stage) == stage)


def test_a_card_in_the_tray_is_not_asked_about_as_if_a_crash_had_left_it(
    counter: Counter,
) -> None:
    case = printing(counter, 0)
    next_person(counter)
    counter.until(lambda: True)
    assert name(counter.screen.stage) == "Waiting"
    assert counter.cards() == ()
    (known,) = counter.ask(counter.desk.books.open_cards)
    assert case.prepared is not None
    assert known.serial == case.prepared.serial


def test_another_waiting_card_scanned_by_mistake_opens_its_own_case(counter: Counter) -> None:
    first = printing(counter, 0, Finished())
    counter.until_at(flow.CameOut)
    next_person(counter)
    second = printing(counter, 1, Finished())
    counter.until_at(flow.CameOut)
    counter.actor.press(Qt.Key.Key_F9)
    counter.until_at(flow.Scanning)
    counter.scan(code_of(first))
    counter.until_at(flow.HandingOver)
    assert counter.case is first
    assert counter.banner.title.startswith("This is the card of")
    (held,) = counter.desk.tray.held
    assert (held.case is second, held.standing) == (True, ToScan())
