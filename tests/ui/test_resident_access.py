"""The station for everybody: touch, speech, names, reading order, mirrored, and no scroll bar."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from kiosk.ports import Fault, FaultKind
from kiosk.programme import DocumentId
from kiosk.resident import Errand, Question, Shut, Visit
from tests.ui.laws import nameless, out_of_order
from tests.ui.visitor import ADULT, SpokenWords, Visitor, programme, stand_in_front
from ui.languages import speak
from ui.look import wear
from ui.resident import flow
from ui.resident.look import GAP, TARGET, RoomyLook
from ui.resident.reading import sentences
from ui.theme import SCALES, ThemeName
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.tick_row import TickRow


@pytest.fixture
def visitor(qtbot: QtBot, qapp: QApplication) -> Iterator[Visitor]:
    with stand_in_front(qtbot, qapp) as opened:
        yield opened


def every_stage(visitor: Visitor) -> Iterator[flow.Stage]:
    """Show each page of both errands, filled in."""
    yield flow.Greeting()
    yield from (flow.ShutDown(why) for why in Shut)
    for errand in Errand:
        visit = Visit(errand, age_band="adult")
        visit.application.birth_date = visitor.station.clock.today().replace(year=1988)
        asking = [flow.Asking(visit, q) for q in visitor.station.questions(visit)]
        ticked = Visit(errand, age_band="adult", has={DocumentId(ADULT)})
        ticked.application.birth_date = visit.application.birth_date
        yield flow.Asking(ticked, Question.DOCUMENTS)
        yield flow.Choosing(visit)
        yield from asking
        yield flow.Leaving(asking[0])
    slip = visitor.slips.make(Visit().application, (), "en")
    yield from (flow.Carrying(slip), flow.Carrying(slip, flow.OnPaper()))
    for kind in (FaultKind.OUT_OF_CARDS, FaultKind.OFFLINE):
        yield flow.Carrying(slip, flow.PaperFailed(Fault(kind)))


def show(visitor: Visitor, stage: flow.Stage) -> None:
    visitor.screen.show_stage(stage)
    QApplication.processEvents()
    QApplication.processEvents()


# -- names, order, targets -----------------------------------------------------------------------


def test_every_control_of_every_page_has_a_name_and_follows_the_reading_order(
    visitor: Visitor,
) -> None:
    for stage in every_stage(visitor):
        show(visitor, stage)
        assert nameless(visitor.screen) == [], stage
        assert out_of_order(visitor.screen.page) == [], stage


@pytest.mark.parametrize("scale", SCALES)
def test_targets_are_large_and_apart(visitor: Visitor, qapp: QApplication, scale: int) -> None:
    wear(qapp, RoomyLook(ThemeName.LIGHT, scale))
    for stage in every_stage(visitor):
        show(visitor, stage)
        for button in visitor.screen.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.height() >= TARGET, (stage, button.accessibleName())
                assert button.width() >= TARGET, (stage, button.accessibleName())
        tops = sorted(
            (row.mapToGlobal(row.rect().topLeft()).y(), row.height())
            for row in visitor.screen.page.findChildren(QAbstractButton)
            if isinstance(row, TickRow | QRadioButton) and row.isVisible()
        )
        for (top, height), (below, _) in pairwise(tops):
            assert below - top - height >= GAP, stage


# -- right to left -------------------------------------------------------------------------------


def test_back_and_continue_never_move_and_are_mirrored_from_right_to_left(
    visitor: Visitor, qapp: QApplication
) -> None:
    places = set()
    for stage in every_stage(visitor):
        show(visitor, stage)
        for name in ("Back", "Continue"):
            for button in visitor.screen.frame.foot.findChildren(QAbstractButton):
                if button.text() == name and button.isVisible():
                    places.add((name, button.geometry().left() < 640, button.y()))
    assert len(places) == 2
    speak(qapp, "ar")
    visitor.screen.furnish()
    show(visitor, flow.Asking(Visit(), Question.NAME))
    foot = visitor.screen.frame.foot.findChildren(QAbstractButton)
    first = min((b for b in foot if b.isVisible()), key=lambda b: b.x())
    last = max((b for b in foot if b.isVisible()), key=lambda b: b.x())
    assert visitor.screen.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert (foot.index(first), foot.index(last)) == (3, 0)  # Continue at the left, Back right


# -- touch ---------------------------------------------------------------------------------------


def test_an_application_starts_by_touch_alone(visitor: Visitor) -> None:
    visitor.tap(visitor.button("Español"))
    visitor.tap(visitor.screen.frame.foot.go_button)
    visitor.asked(Question.NOTICE)
    visitor.tap(visitor.screen.frame.foot.go_button)
    visitor.asked(Question.NAME)


def test_a_document_is_ticked_by_touch(visitor: Visitor) -> None:
    visit = Visit(Errand.CHECK, age_band="adult")
    show(visitor, flow.Asking(visit, Question.DOCUMENTS))
    rows = visitor.screen.page.findChildren(TickRow)
    visitor.tap(rows[1])
    assert visit.has == {visitor.station.documents(visit)[1].key}


def test_letting_go_outside_the_target_does_nothing(visitor: Visitor) -> None:
    visitor.slide_off(visitor.button("Español"))
    assert visitor.screen.stage == flow.Greeting()
    visit = Visit(Errand.CHECK, age_band="adult")
    show(visitor, flow.Asking(visit, Question.DOCUMENTS))
    visitor.slide_off(visitor.screen.page.findChildren(TickRow)[3])
    assert visit.has == set()


# -- speech --------------------------------------------------------------------------------------


def test_what_is_spoken_is_what_stands_on_the_screen(visitor: Visitor) -> None:
    for stage in every_stage(visitor):
        show(visitor, stage)
        spoken = sentences(visitor.screen)
        for label in visitor.screen.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.text() in spoken, stage
        for button in visitor.screen.findChildren(QAbstractButton):
            if button.isVisible():
                assert any(button.accessibleName() in said for said in spoken), stage


def test_a_page_is_read_when_it_comes_and_a_control_when_it_has_the_keyboard(
    qtbot: QtBot, qapp: QApplication
) -> None:
    voice = SpokenWords()
    with stand_in_front(qtbot, qapp, voice=voice) as visitor:
        visitor.start()
        assert voice.said == []
        visitor.button("Read aloud").click()
        assert "Before we ask you anything" in voice.said[-1]
        visitor.enter()
        assert any("What is your name?" in said for said in voice.said)
        visitor.actor.tab()
        visitor.settle()
        assert "Surname" in voice.said[-1]
        visitor.button("Read aloud").click()
        assert voice.said[-1] == ""


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "This screen cannot read aloud. Call a clerk, who will read to you."),
        ("fr", "Cet écran ne peut pas lire à voix haute."),
    ],
)
def test_without_a_voice_the_screen_says_so_in_the_language_chosen_and_has_no_dead_button(
    visitor: Visitor, code: str, words: str
) -> None:
    visitor.screen.on_language_chosen(code)
    visitor.settle()
    said = sentences(visitor.screen)
    assert any(one.startswith(words) for one in said)
    assert not {"Read aloud", "Lire à voix haute"} & set(said)


def test_inputs_of_a_person_are_marked_as_sensitive(visitor: Visitor) -> None:
    for stage in every_stage(visitor):
        show(visitor, stage)
        for line in visitor.screen.page.findChildren(Field):
            hints = line.input.inputMethodHints()
            assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert programme().fields.birth_date is not None
    assert DateField("Birth date").typed() == ("", "", "")


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("code", ["en", "ht", "ar"])
def test_the_countdowns_words_are_whole_at_every_text_size(
    visitor: Visitor, qapp: QApplication, scale: int, code: str
) -> None:
    speak(qapp, code)
    wear(qapp, RoomyLook(ThemeName.LIGHT, scale))
    visitor.screen.between.on_left_alone()
    visitor.settle()
    question = visitor.screen.between.asked
    assert question is not None
    for label in question.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()) > 0
        assert question.rect().contains(label.geometry())
    visitor.screen.between.on_stayed()
