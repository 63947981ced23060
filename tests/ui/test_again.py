"""A card made again: always possible, always a new number, never without a reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.case import Case, Established
from kiosk.errors import BugError
from kiosk.event import Opened
from kiosk.issuance import RevokeReason, SpoilReason, State, VoidReason, Witness
from tests.ui.counter import Counter, open_counter
from ui.desk import flow
from ui.desk.facts_list import FactsList

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


@pytest.mark.parametrize(
    ("key", "state"), [(Qt.Key.Key_F10, State.SPOILED), (Qt.Key.Key_F11, State.VOID)]
)
def test_a_card_that_did_not_come_out_well_gets_a_new_number(
    counter: Counter, key: Qt.Key, state: State
) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_came_out()
    assert counter.case.prepared is not None
    first = counter.case.prepared.serial
    counter.actor.press(key)
    counter.until_at(flow.Previewing)
    counter.until(lambda: counter.case.prepared is not None)
    assert counter.case.prepared.serial != first
    ended = counter.card(first)
    assert ended.state is state
    assert counter.printer.withdrawn == ["job-1"]


@pytest.mark.parametrize(
    ("key", "reason"),
    [(Qt.Key.Key_F7, RevokeReason.RENEWED), (Qt.Key.Key_F9, RevokeReason.LOST)],
)
def test_the_same_person_gets_a_replacement_for_a_reason_and_not_a_second_card(
    counter: Counter, key: Qt.Key, reason: RevokeReason
) -> None:
    first = counter.serve("Marisol", "Vega Núñez")
    counter.actor.enter()
    counter.until_at(flow.Noticing)
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.name("MARISOL", "Nunez Vega")
    counter.until_at(flow.Matching)
    counter.actor.press(Qt.Key.Key_Space)
    counter.actor.enter()
    counter.until_at(flow.Replacing)
    counter.actor.press(key)
    counter.to_hand_over()
    counter.hand_over()
    counter.until_at(flow.Done)
    old = counter.card(first.serial)
    assert (old.state, old.reason) == (State.REPLACED, reason)


def test_a_namesake_is_somebody_else_when_the_clerk_says_so(counter: Counter) -> None:
    first = counter.serve("Ana", "Lima")
    counter.actor.enter()
    counter.until_at(flow.Noticing)
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.name("Ana", "Lima")
    counter.until_at(flow.Matching)
    counter.actor.press(Qt.Key.Key_Down)
    counter.actor.press(Qt.Key.Key_Space)
    counter.actor.enter()
    counter.to_hand_over()
    counter.hand_over()
    counter.until_at(flow.Done)
    old = counter.card(first.serial)
    assert old.state is State.HANDED


def in_hand(counter: Counter) -> Case:
    """Bring a card as far as its owner's eyes."""
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_hand_over()
    return counter.case


def facts_on(counter: Counter) -> list[str]:
    lists = [one for one in counter.screen.findChildren(FactsList) if one.isVisible()]
    return [told for one in lists for told in one.told]


@pytest.mark.parametrize(
    ("key", "reason", "stage"),
    [
        (Qt.Key.Key_F9, SpoilReason.DAMAGED, flow.Previewing),
        (Qt.Key.Key_F10, VoidReason.WRONG_DATA, flow.Naming),
    ],
)
def test_a_card_its_owner_finds_fault_with_is_made_again_and_its_blank_is_spoiled(
    counter: Counter, key: Qt.Key, reason: SpoilReason | VoidReason, stage: type[flow.Stage]
) -> None:
    assert isinstance(counter.ask(lambda: counter.desk.day.open_day(())), Opened)
    case = in_hand(counter)
    assert case.prepared is not None
    first = case.prepared.serial
    counter.actor.press(Qt.Key.Key_F7)
    counter.until_at(flow.Remaking)
    counter.actor.press(key)
    counter.until_at(stage)
    assert case.application.name.full == "Marisol Vega"
    old = counter.card(first)
    assert old.reason is reason
    stock = counter.ask(counter.desk.day.status).stock
    assert (stock.spoiled, stock.handed) == (1, 0)
    counter.screen.show_stage(flow.Previewing(case))
    counter.until(lambda: case.prepared is not None and case.prepared.serial != first)
    assert case.facts == {}


def test_a_card_is_not_made_again_without_a_reason(counter: Counter) -> None:
    case = in_hand(counter)
    counter.actor.press(Qt.Key.Key_F7)
    counter.until_at(flow.Remaking)
    counter.actor.press(Qt.Key.Key_Left, ALT)  # thought better of it
    counter.until_at(flow.HandingOver)
    assert case.good
    counter.hand_over()
    counter.until_at(flow.Done)


def test_a_card_is_not_replaced_without_a_reason(counter: Counter) -> None:
    counter.serve("Ana", "Lima")
    counter.actor.enter()
    counter.until_at(flow.Noticing)
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.name("Ana", "Lima")
    counter.until_at(flow.Matching)
    case = counter.case
    (case.replaces,) = counter.ask(lambda: counter.desk.matches(case))
    assert case.needs_reason
    with pytest.raises(BugError):
        counter.desk.hand(case)


# -- the four facts -------------------------------------------------------------------------------


def test_each_fact_is_shown_with_whoever_established_it_and_is_not_known_until_then(
    counter: Counter,
) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_came_out()
    unknown = ["Good: not known", "Handed over: not known"]
    sent = "Sent: the print queue took it"
    assert facts_on(counter) == [sent, "Made: not known", *unknown]
    counter.actor.press(Qt.Key.Key_F9)
    counter.until_at(flow.Scanning)
    who = counter.desk.operator.name
    assert facts_on(counter) == [sent, f"Made: {who} said so", *unknown]
    assert counter.case.prepared is not None
    counter.scan(counter.case.prepared.qr)
    counter.until_at(flow.HandingOver)
    assert facts_on(counter)[2:] == ["Good: its code was read", unknown[1]]
    counter.hand_over()
    counter.until_at(flow.Done)
    assert facts_on(counter)[3] == f"Handed over: {who} said so"


def test_what_a_crash_left_is_known_from_the_register_and_from_the_card_itself(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_counter(qtbot, tmp_path / "practice") as counter:
        counter.start()
        counter.name("Marisol", "Vega")
        counter.to_scan()
        assert counter.case.prepared is not None
        code = counter.case.prepared.qr
    with open_counter(qtbot, tmp_path / "practice") as counter:
        counter.until_at(flow.Settling)
        counter.scan(code)
        counter.until_at(flow.HandingOver)
        assert counter.case.facts == {
            State.SENT: Established(Witness.PRINTER),
            State.MADE: Established(Witness.CLERK),
            State.GOOD: Established(Witness.SCAN),
        }
