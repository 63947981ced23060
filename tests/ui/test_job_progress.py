"""A job under way tells each trouble once, and takes it back when it is put right."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ports import Fault, FaultKind
from ui.desk.job_progress import JobProgress
from ui.widgets.banner import Banner, Tone

EMPTY = Fault(FaultKind.OUT_OF_CARDS, "media-empty")


class Teller(Banner):
    """A banner that writes down what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Tone | None] = []

    def say(self, tone: Tone, title: str, rest: str = "") -> None:
        self.said.append(tone)
        super().say(tone, title, rest)

    def clear(self) -> None:
        self.said.append(None)
        super().clear()


@pytest.fixture
def told(qtbot: QtBot) -> tuple[Teller, JobProgress]:
    banner = Teller()
    qtbot.addWidget(banner)
    progress = JobProgress(banner)
    qtbot.addWidget(progress)
    return banner, progress


def test_a_trouble_is_told_once_and_taken_back(told: tuple[Teller, JobProgress]) -> None:
    banner, progress = told
    for fault in (EMPTY, EMPTY, EMPTY, None, None):
        progress.go_on(fault)
    assert banner.said == [Tone.WARNING, None]


def test_what_ends_a_job_is_said_again_as_an_error(told: tuple[Teller, JobProgress]) -> None:
    banner, progress = told
    progress.go_on(EMPTY)
    progress.end(EMPTY)
    assert banner.said == [Tone.WARNING, Tone.ERROR]


def test_the_queue_is_asked_again_after_each_answer(
    qtbot: QtBot, told: tuple[Teller, JobProgress]
) -> None:
    with qtbot.waitSignal(told[1].due, timeout=20_000):
        told[1].go_on(None)
