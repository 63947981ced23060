"""The resident station by keyboard: what somebody alone in front of it is promised."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.application import AddressKind, Name
from kiosk.programme import find_programme
from kiosk.resident import Ended, Outcome, Question, Reason
from kiosk.slips import SealedSlips
from kiosk.ticket import TicketNumbers, new_ticket_key
from tests.programmes import CITIES
from tests.ui.visitor import Visitor, programme, stand_in_front
from ui.languages import spoken
from ui.resident import flow
from ui.resident.advice_page import AdvicePage
from ui.resident.documents_page import A_PAGE, DocumentsPage
from ui.resident.reading import sentences
from ui.resident.review_page import ReviewPage


@pytest.fixture
def visitor(qtbot: QtBot, qapp: QApplication) -> Iterator[Visitor]:
    with stand_in_front(qtbot, qapp) as opened:
        yield opened


def words_on(visitor: Visitor) -> str:
    return "\n".join(sentences(visitor.screen))


def test_an_application_is_prepared_by_keyboard_alone(visitor: Visitor) -> None:
    visitor.to_review()
    visitor.enter()
    assert isinstance(visitor.screen.stage, flow.Carrying)
    ((said, documents, language),) = visitor.slips.made
    assert said.name == Name("Marisol", "Vega Núñez")
    assert said.birth_date is not None
    assert said.birth_date.isoformat() == "1988-04-17"
    assert documents == ("illinois-state-id",)
    assert language == "en"
    assert "B-1" in words_on(visitor)


def test_what_was_typed_is_gone_as_soon_as_the_slip_is_made(visitor: Visitor) -> None:
    visitor.to_review()
    visit = visitor.visit
    visitor.enter()
    assert visit.application.name == Name()
    assert visit.has == set()
    assert flow.visit_of(visitor.screen.stage) is None


def test_after_the_slip_the_station_waits_for_the_next_person(visitor: Visitor) -> None:
    visitor.to_review()
    visitor.enter()
    visitor.enter()
    assert visitor.screen.stage == flow.Greeting()
    assert visitor.ended == [Ended(Outcome.SLIP)]


def test_a_name_is_asked_for_in_plain_words(visitor: Visitor) -> None:
    visitor.to_name()
    visitor.enter()
    visitor.asked(Question.NAME)
    assert "Please type your name; one part is enough." in words_on(visitor)


@pytest.mark.parametrize(
    ("born", "sentence"),
    [
        ("02301990", "That month does not have this day."),
        ("01011880", "more than 120 years ago"),
        ("0412", "Please give the day, the month and the year."),
    ],
)
def test_an_impossible_birth_date_is_explained_beside_the_boxes(
    visitor: Visitor, born: str, sentence: str
) -> None:
    visitor.to_name()
    visitor.actor.write("Ana")
    visitor.enter()
    visitor.actor.write(born)
    visitor.enter()
    visitor.asked(Question.BIRTH_DATE)
    assert sentence in words_on(visitor)


def test_back_keeps_what_was_typed_even_half_a_date(visitor: Visitor) -> None:
    visitor.to_name()
    visitor.actor.write("Ana")
    visitor.enter()
    visitor.actor.write("0417")
    visitor.screen.on_back()
    visitor.settle()
    assert [line.text() for line in visitor.screen.findChildren(QLineEdit)] == ["Ana", ""]
    visitor.enter()
    boxes = [line.text() for line in visitor.screen.page.findChildren(QLineEdit)]
    assert boxes == ["04", "17", ""]


def test_an_edit_comes_back_to_the_review_and_nothing_is_typed_again(visitor: Visitor) -> None:
    visitor.to_review()
    visitor.screen.show_stage(flow.edit(visitor.station, visitor.visit, Question.NAME))
    visitor.settle()
    visitor.actor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    visitor.actor.write("María")
    visitor.enter()
    visitor.page(ReviewPage)
    assert visitor.visit.application.name == Name("María", "Vega Núñez")
    assert visitor.visit.has == {"illinois-state-id"}


def test_back_from_an_edit_also_comes_back_to_the_review(visitor: Visitor) -> None:
    visitor.to_review()
    for button in visitor.screen.page.findChildren(type(visitor.button("Make my slip"))):
        if button.accessibleName() == "Change: Gender":
            button.click()
    visitor.settle()
    visitor.asked(Question.GENDER)
    visitor.screen.on_back()
    visitor.page(ReviewPage)


def test_an_address_that_is_wanted_after_all_is_asked_for_before_the_review(
    visitor: Visitor,
) -> None:
    visitor.to_review()
    visit = visitor.visit
    visit.application.address_kind = AddressKind.NONE
    visit.answered.discard(Question.ADDRESS)
    visitor.screen.show_stage(flow.edit(visitor.station, visit, Question.ADDRESS_KIND))
    visitor.settle()
    for _row in range(4):
        visitor.actor.press(Qt.Key.Key_Up)
    visitor.enter()
    visitor.asked(Question.ADDRESS)
    visitor.enter()
    visitor.page(ReviewPage)


def test_a_new_birth_date_forgets_documents_that_do_not_count_at_that_age(
    visitor: Visitor,
) -> None:
    visitor.to_review()
    visit = visitor.visit
    visit.has.add(next(d.key for d in programme().documents if d.classes == {"kids", "teens"}))
    visitor.screen.show_stage(flow.edit(visitor.station, visit, Question.BIRTH_DATE))
    visitor.settle()
    visitor.enter()
    assert visit.has == {"illinois-state-id"}


def test_only_checking_asks_no_name_and_no_birth_date(visitor: Visitor) -> None:
    visitor.start(only_check=True)
    visitor.asked(Question.AGE)
    visitor.enter()
    visitor.actor.press(Qt.Key.Key_Space)
    visitor.enter()
    page = visitor.page(AdvicePage)
    assert page.heading == "Your documents are enough"
    visitor.enter()
    assert visitor.ended == [Ended(Outcome.CHECKED)]


def test_a_check_can_become_an_application_with_the_same_ticks(visitor: Visitor) -> None:
    visitor.start(only_check=True)
    visitor.enter()
    visitor.actor.press(Qt.Key.Key_Space)
    visitor.enter()
    visitor.button("Get ready for my card now").click()
    visitor.asked(Question.NOTICE)
    assert visitor.visit.has == {"illinois-state-id"}


def test_the_verdict_follows_each_tick_and_says_what_would_do(visitor: Visitor) -> None:
    visitor.start(only_check=True)
    visitor.enter()
    assert "Not enough yet" in words_on(visitor)
    assert "One more document" in words_on(visitor)
    visitor.actor.press(Qt.Key.Key_Space)
    assert "This is enough" in words_on(visitor)
    visitor.actor.press(Qt.Key.Key_Space)
    assert "Not enough yet" in words_on(visitor)


def test_every_document_of_the_programme_is_on_some_page_of_the_list(visitor: Visitor) -> None:
    visitor.start(only_check=True)
    visitor.enter()
    page, seen = visitor.page(DocumentsPage), set[str]()
    for _turn in range(page.pages):
        seen |= {row.accessibleName() for row in page.rows}
        assert len(page.rows) <= A_PAGE
        page.on_more()
        visitor.settle()
    assert len(seen) == len(visitor.station.documents(visitor.visit))


@pytest.mark.parametrize("name", ["chicago", *CITIES])
def test_the_count_of_steps_is_that_of_the_programme_and_never_changes(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    rules = find_programme(name if name == "chicago" else str(CITIES[name]))
    asked = rules.fields.asked().keys()
    extras = {"veteran", "organ_donor", "emergency_contact", "medical_note"}
    parts = ({"gender"}, {"address"}, extras)
    expected = 5 + sum(bool(part & asked) for part in parts)  # notice, name, date, papers, review
    with stand_in_front(qtbot, qapp, rules) as visitor:
        visitor.to_name()
        seen = {visitor.screen.frame.head.step}
        visitor.actor.write("Ana")
        visitor.enter()
        visitor.actor.write("04171988")
        for _page in range(12):
            seen.add(visitor.screen.frame.head.step)
            visitor.enter()
            if isinstance(visitor.screen.stage, flow.Carrying):
                break
            if visitor.screen.stage == flow.Asking(visitor.visit, Question.ADDRESS):
                visitor.actor.write("10 Main Street")
    assert seen == {f"Step {step} of {expected}" for step in range(2, expected + 1)}


def test_a_programme_without_gender_does_not_ask_it(qtbot: QtBot, qapp: QApplication) -> None:
    rules = find_programme(str(CITIES["san_francisco"]))
    with stand_in_front(qtbot, qapp, rules) as visitor:
        visitor.to_name()
        assert Question.GENDER not in visitor.station.questions(visitor.visit)


# -- more than a slip can carry ------------------------------------------------------------------


def test_more_than_a_code_can_carry_is_told_and_nothing_is_lost(visitor: Visitor) -> None:
    visitor.station.slips = real_slips(visitor)
    visitor.to_review("字" * 120, "字" * 120)
    said = visitor.visit.application
    said.address, said.emergency_contact, said.medical_note = "址" * 200, "人" * 120, "药" * 120
    before = replace(said)
    visitor.enter()
    visitor.asked(Question.REVIEW)
    assert "Please shorten the address, the emergency contact or the medical note." in words_on(
        visitor
    )
    assert said == before
    visitor.screen.show_stage(flow.edit(visitor.station, visitor.visit, Question.MEDICAL))
    visitor.settle()
    assert visitor.screen.findChildren(QLineEdit)[0].text() == "药" * 120


def test_once_it_is_shorter_the_slip_is_made(visitor: Visitor) -> None:
    visitor.station.slips = real_slips(visitor)
    visitor.to_review("字" * 120, "字" * 120)
    said = visitor.visit.application
    said.address, said.emergency_contact, said.medical_note = "址" * 200, "人" * 120, "药" * 120
    visitor.enter()
    said.emergency_contact = said.medical_note = ""
    said.address = "址" * 20
    visitor.enter()
    assert isinstance(visitor.screen.stage, flow.Carrying)


def real_slips(visitor: Visitor) -> SealedSlips:
    clock, rules = visitor.station.clock, visitor.station.programme
    key = new_ticket_key(rules.id, visitor.station.mode, clock.today())
    return SealedSlips(rules, key.public, TicketNumbers("B"), clock)


# -- language, early exit, help ------------------------------------------------------------------


def test_the_language_can_change_at_any_moment_and_nothing_typed_is_lost(
    visitor: Visitor,
) -> None:
    visitor.to_name()
    visitor.actor.write("Ana")
    visitor.screen.on_language()
    visitor.settle()
    visitor.button("Español").click()
    visitor.settle()
    visitor.asked(Question.NAME)
    assert visitor.screen.findChildren(QLineEdit)[0].text() == "Ana"
    assert visitor.visit.application.language == "es"
    assert spoken().code == "es"


def test_the_next_person_finds_the_usual_language(visitor: Visitor) -> None:
    visitor.button("Español").click()
    visitor.settle()
    visitor.screen.on_back()
    visitor.settle()
    assert visitor.screen.stage == flow.Greeting()
    assert spoken().code == "en"


def test_stopping_early_counts_a_reason_and_no_person(visitor: Visitor) -> None:
    visitor.to_name()
    visitor.actor.write("Ana")
    visit = visitor.visit
    visitor.screen.on_start_over()
    visitor.settle()
    visitor.actor.press(Qt.Key.Key_Down)
    visitor.enter()
    assert visitor.ended == [Ended(Outcome.LEFT, Reason.TOO_LONG)]
    assert visit.application.name == Name()
    assert visitor.screen.stage == flow.Greeting()


def test_a_change_of_mind_goes_on_where_it_was(visitor: Visitor) -> None:
    visitor.to_name()
    visitor.actor.write("Ana")
    visitor.screen.on_start_over()
    visitor.screen.on_back()
    visitor.settle()
    visitor.asked(Question.NAME)
    assert visitor.screen.findChildren(QLineEdit)[0].text() == "Ana"


def test_the_bell_rings_across_the_screen_until_somebody_comes(visitor: Visitor) -> None:
    visitor.to_name()
    visitor.button("Call a clerk").click()
    assert visitor.screen.frame.call.calling
    assert visitor.screen.frame.call.width() == visitor.screen.width()
    assert "A clerk is called. Please wait here." in words_on(visitor)
    visitor.enter()  # going on does not silence it
    assert visitor.screen.frame.call.calling
    visitor.button("The clerk is here").click()
    assert not visitor.screen.frame.call.calling


def test_the_bell_is_on_every_page(visitor: Visitor) -> None:
    visitor.start()
    for question in visitor.station.questions(visitor.visit)[:3]:
        visitor.screen.show_stage(flow.Asking(visitor.visit, question))
        assert visitor.button("Call a clerk").isEnabled()


def test_at_a_single_workstation_the_words_go_on_to_the_clerk(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with stand_in_front(qtbot, qapp, slips=False) as visitor:
        visitor.to_review()
        visitor.enter()
        (visit,) = visitor.handed
        assert visit.application.name == Name("Marisol", "Vega Núñez")
        assert visitor.slips.made == []
