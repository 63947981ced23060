"""What the station's voice is given to say, and what it says where it has none for a language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from kiosk.resident import Errand, Question, Visit
from tests.ui.visitor import SpokenWords, Visitor, stand_in_front
from ui.languages import CODES
from ui.resident import flow
from ui.resident.language_button import LanguageButton
from ui.resident.narrator import regret
from ui.resident.reading import joined, news
from ui.widgets.button import Button


@pytest.fixture
def voice() -> SpokenWords:
    return SpokenWords(mute_in=("tl",))


@pytest.fixture
def visitor(qtbot: QtBot, qapp: QApplication, voice: SpokenWords) -> Iterator[Visitor]:
    with stand_in_front(qtbot, qapp, voice=voice) as opened:
        yield opened


def aloud(visitor: Visitor) -> None:
    visitor.screen.narrator.toggle(visitor.screen)


def shown(visitor: Visitor) -> list[str]:
    labels = visitor.screen.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


# -- what changes on a page -----------------------------------------------------------------------


def test_an_error_is_spoken_when_it_comes(visitor: Visitor, voice: SpokenWords) -> None:
    visitor.to_name()
    aloud(visitor)
    visitor.enter()
    assert "Please type your name; one part is enough." in voice.said[-1]


def test_a_tick_is_spoken_and_so_is_the_new_verdict(visitor: Visitor, voice: SpokenWords) -> None:
    visitor.screen.show_stage(
        flow.Asking(Visit(Errand.CHECK, age_band="adult"), Question.DOCUMENTS)
    )
    aloud(visitor)
    visitor.actor.press(Qt.Key.Key_Space)
    visitor.settle()
    said = "\n".join(voice.said)
    assert "Illinois state ID card with a Chicago address, chosen" in said
    assert "This is enough." in said
    visitor.actor.press(Qt.Key.Key_Space)
    visitor.settle()
    assert voice.said[-1].startswith(("Illinois state ID", "Not enough yet"))


def test_the_call_for_a_clerk_is_spoken(visitor: Visitor, voice: SpokenWords) -> None:
    aloud(visitor)
    visitor.screen.frame.call.call()
    assert voice.said[-1] == "A clerk is called. Please wait here."


def test_nothing_is_spoken_to_somebody_who_did_not_ask(
    visitor: Visitor, voice: SpokenWords
) -> None:
    visitor.to_name()
    visitor.enter()
    visitor.screen.frame.call.call()
    assert voice.said == []


# -- before a language is chosen ------------------------------------------------------------------


def test_every_language_invites_in_its_own_words(visitor: Visitor) -> None:
    offered = visitor.screen.page.findChildren(LanguageButton)
    invitations = {one.text(): one.accessibleDescription() for one in offered}
    assert len(set(invitations.values())) == len(CODES)
    assert invitations["Español"] == "Empiece aquí"
    visitor.start()
    visitor.screen.on_language()
    goes_on = {
        one.text(): one.accessibleDescription()
        for one in visitor.screen.page.findChildren(LanguageButton)
    }
    assert goes_on["Español"] == "Continuar"


def test_a_language_is_offered_in_its_own_voice(visitor: Visitor, voice: SpokenWords) -> None:
    aloud(visitor)
    assert "Español" not in voice.said[-1]
    visitor.button("Español").setFocus()
    assert voice.said[-1] == "Español. Empiece aquí."
    assert voice.tongues[-1] == "es_US"
    visitor.button("English").setFocus()
    assert voice.tongues[-1].startswith("en")


# -- a language without a voice -------------------------------------------------------------------


def test_a_language_without_a_voice_is_told_in_words_and_has_no_dead_button(
    visitor: Visitor,
) -> None:
    visitor.button("Tagalog").click()
    visitor.settle()
    assert regret() in shown(visitor)
    assert regret().startswith("Hindi")
    assert all(b.text() != "Basahin nang malakas" for b in visitor.screen.findChildren(Button))
    visitor.enter()
    assert regret() not in shown(visitor)


def test_nobody_is_read_to_by_the_voice_of_another_language(
    visitor: Visitor, voice: SpokenWords
) -> None:
    visitor.start()
    aloud(visitor)
    visitor.screen.on_language()
    visitor.screen.on_language_chosen("tl")
    visitor.settle()
    assert not visitor.screen.narrator.speaks
    visitor.screen.on_language()
    visitor.screen.on_language_chosen("en")
    visitor.settle()
    assert "Before we ask you anything" in voice.said[-1]


@pytest.mark.parametrize("code", CODES)
def test_the_sentence_about_it_fits_above_the_first_page(
    qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    with stand_in_front(qtbot, qapp, voice=SpokenWords(mute_in=CODES)) as visitor:
        visitor.screen.on_language_chosen(code)
        visitor.settle()
        assert regret() in shown(visitor)
        areas = visitor.screen.page.findChildren(QScrollArea)
        assert max(area.verticalScrollBar().maximum() for area in areas) == 0


# -- what a page tells ----------------------------------------------------------------------------


def test_a_page_tells_its_heading_and_what_no_control_says_of_itself(visitor: Visitor) -> None:
    visitor.to_name()
    page = visitor.screen.page
    assert news(page, page.heading, "Step 2 of 8") == (
        "What is your name? Write it as you want it on your card. Any alphabet is fine. "
        "Step 2 of 8."
    )


def test_sentences_follow_one_another_with_one_full_stop_each() -> None:
    assert joined(["Who?", "", "Name", "لماذا؟", "好。", "Ends."]) == "Who? Name. لماذا؟ 好。 Ends."
