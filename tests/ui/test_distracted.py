"""A distracted clerk presses Enter: no page that asks for a fact takes that for an answer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.calibration import Offsets
from kiosk.event import SampleSent
from kiosk.issuance import State
from kiosk.ports import JobId
from tests.ui.counter import Counter, open_counter
from ui.desk import flow
from ui.desk.answers import Answers
from ui.desk.flow import OnEventDay, Stage
from ui.event.flow import SampleCameOut

Ask = Callable[[Counter], Stage]
_SENT = SampleSent(JobId("job-1"), Offsets())
ASKED: dict[str, Ask] = {
    "did the card come out": lambda counter: flow.CameOut(counter.case),
    "did it come out, after it broke off": lambda counter: flow.CameOut(
        counter.case, finished=False
    ),
    "scan it back": lambda counter: flow.Scanning(counter.case),
    "why is it made again": lambda counter: flow.Remaking(counter.case),
    "why do they get a new one": lambda counter: flow.Replacing(counter.case),
    "hand the documents back": lambda counter: flow.HandingOver(counter.case),
    "what became of it, after a crash": lambda counter: flow.Settling(counter.cards()[0]),
    "did the test card come out": lambda _counter: OnEventDay(SampleCameOut(_SENT)),
    "did the test card come out, after it broke off": lambda _counter: OnEventDay(
        SampleCameOut(_SENT, finished=False)
    ),
}  # fmt: skip


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def journal_length(counter: Counter) -> int:
    register = counter.station.register
    assert register is not None
    return counter.ask(
        lambda: int(register.connection.execute("SELECT count(*) FROM journal").fetchone()[0])
    )


@pytest.mark.parametrize("asked", ASKED)
def test_enter_alone_answers_nothing_where_a_fact_is_asked_for(
    counter: Counter, asked: str
) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_came_out()
    stage = ASKED[asked](counter)
    counter.screen.show_stage(stage)
    counter.until(lambda: True)
    before, written = counter.cards(), journal_length(counter)
    assert not isinstance(counter.screen.window().focusWidget(), QPushButton)
    for _ in range(3):
        counter.actor.enter()
        counter.until(lambda: True)
    assert counter.screen.stage is stage
    assert counter.cards() == before
    assert journal_length(counter) == written


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down])
def test_an_answer_is_chosen_on_purpose_by_going_to_it(counter: Counter, key: Qt.Key) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_came_out()
    question = counter.page.findChild(Answers)
    assert question is not None
    assert question.hasFocus()
    counter.actor.press(key)
    counter.actor.enter()
    counter.until_at(flow.Scanning)


def test_a_scanner_that_ends_a_code_with_two_enters_hands_nothing_over(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with open_counter(qtbot, tmp_path / "practice") as counter:
        counter.start()
        counter.name("Marisol", "Vega")
        counter.to_came_out()
        assert counter.case.prepared is not None
        code, serial = counter.case.prepared.qr, counter.case.prepared.serial
    with open_counter(qtbot, tmp_path / "practice") as counter:
        counter.until_at(flow.Settling)
        counter.scan(code)
        counter.until_at(flow.HandingOver)
        counter.actor.enter()
        counter.until(lambda: True)
        assert isinstance(counter.screen.stage, flow.HandingOver)
        assert counter.card(serial).state is State.GOOD
        counter.actor.press(Qt.Key.Key_Space)
        counter.actor.enter()
        counter.until_at(flow.Done)


def test_one_space_too_many_hands_nothing_over(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_hand_over()
    for _document in counter.case.shown:
        counter.actor.press(Qt.Key.Key_Space)
    counter.actor.press(Qt.Key.Key_Space)
    counter.until(lambda: True)
    assert isinstance(counter.screen.stage, flow.HandingOver)
    assert counter.case.handed_back != set(counter.case.shown)
