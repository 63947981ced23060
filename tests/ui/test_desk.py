"""The desk, by keyboard, on a real practice register: what a clerk is promised."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kiosk.application import Application
from kiosk.drawn_people import practice_portrait
from kiosk.issuance import State
from kiosk.outcomes import Found
from kiosk.ports import Failed, Fault, FaultKind, Finished, Waiting, Working
from kiosk.register import Intact
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.ui.counter import Counter, open_counter
from tests.ui.laws import nameless
from ui.desk import flow
from ui.desk.documents_page import DocumentsPage
from ui.desk.name_page import NamePage
from ui.desk.photo_page import PhotoPage
from ui.widgets.code_scanner import CodeScanner
from ui.widgets.text import Text


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_counter(qtbot, tmp_path / "practice") as opened:
        yield opened


def words_on(counter: Counter) -> str:
    return "\n".join(text.text() for text in counter.page.findChildren(Text))


def test_a_whole_case_needs_few_keystrokes_and_no_mouse(counter: Counter) -> None:
    card = counter.serve("Marisol", "Vega Núñez")
    assert card.state is State.HANDED
    assert counter.actor.strokes < 25


def test_the_person_enters_the_register_only_at_the_hand_over(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_hand_over()
    assert counter.ask(lambda: counter.desk.matches(counter.case)) == ()
    (card,) = counter.cards()
    assert (card.state, card.holder) == (State.GOOD, None)


@pytest.mark.parametrize(
    ("born", "sentence"),
    [
        ("02301990", "That month does not have this day."),
        ("02291990", "That year had no 29 February."),
        ("11222026", "This date is still to come."),
        ("01011880", "This date is more than 120 years ago. Please check the year."),
        ("13011990", "Months go from 1 to 12."),
    ],
)
def test_an_impossible_birth_date_is_explained_beside_the_boxes(
    counter: Counter, born: str, sentence: str
) -> None:
    counter.start()
    counter.name("Ana", "", born)
    assert isinstance(counter.screen.stage, flow.Naming)
    assert sentence in words_on(counter)


def test_a_name_is_asked_for_in_plain_words(counter: Counter) -> None:
    counter.start()
    counter.name("", "")
    assert isinstance(counter.page, NamePage)
    assert "Please type a name; one part is enough." in words_on(counter)


@pytest.mark.parametrize("name", ["Suharto", "王小明", "محمد", "O'Brien-Núñez", "Nguyễn"])
def test_a_single_name_in_any_script_is_enough(counter: Counter, name: str) -> None:
    counter.start()
    counter.name(name)
    counter.to_card()
    assert counter.case.application.name.full == name


def test_going_back_keeps_what_was_typed(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.until_at(flow.Detailing)
    counter.actor.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    counter.until_at(flow.Naming)
    shown = [line.text() for line in counter.page.findChildren(QLineEdit)]
    assert shown == ["Marisol", "Vega", "04", "17", "1988"]


def test_a_character_without_a_glyph_is_told_before_anything_is_printed(counter: Counter) -> None:
    counter.start()
    counter.name("Ana \U00012000")  # cuneiform
    counter.to_portrait()
    page = counter.page
    assert isinstance(page, PhotoPage)
    page.on_practice()
    counter.until(lambda: page.has_picture)
    counter.actor.verb()
    counter.until_at(flow.Naming)
    assert "\U00012000" in counter.banner.title
    assert counter.cards() == ()
    assert counter.printer.sent == []


def test_the_verdict_follows_each_tick(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_documents()
    counter.show_documents("birth certificate")
    said = "\n".join(text.text() for text in counter.screen.findChildren(Text))
    assert "Not enough yet" in said
    counter.show_documents("illinois state id")
    said = "\n".join(text.text() for text in counter.screen.findChildren(Text))
    assert "Not enough yet" not in said


def test_no_document_number_can_be_typed(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_documents()
    page = counter.page
    assert isinstance(page, DocumentsPage)
    assert len(page.findChildren(QLineEdit)) == 1  # the search for a kind of document
    assert page.findChildren(QPlainTextEdit) == []
    counter.actor.write("A12345678")
    counter.actor.enter()
    assert counter.case.shown == {}


def test_an_exception_needs_a_second_persons_signature(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_documents()
    counter.show_documents("passport of another", "care-of letter")
    counter.actor.enter()
    counter.until_at(flow.Countersigning)
    counter.actor.write("a wrong passphrase")
    counter.actor.enter()
    counter.until(lambda: "does not belong" in words_on(counter))
    counter.actor.write(PRACTICE_PASSPHRASE)
    counter.actor.enter()
    counter.until_at(flow.Photographing)
    assert counter.case.countersigned
    register = counter.station.register
    assert register is not None
    assert isinstance(counter.ask(register.verify), Intact)
    asked = "SELECT count(*) FROM journal WHERE event LIKE 'exception %'"
    assert counter.ask(lambda: register.connection.execute(asked).fetchone()) == (2,)


@pytest.mark.parametrize("kind", list(FaultKind))
def test_a_printer_that_is_not_ready_costs_no_number(counter: Counter, kind: FaultKind) -> None:
    counter.printer.before = Fault(kind)
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_card()
    counter.actor.verb()
    counter.until(lambda: bool(counter.banner.title))
    assert isinstance(counter.screen.stage, flow.Previewing)
    assert counter.cards() == ()


def test_the_screen_says_nothing_about_a_card_before_the_queue_does(counter: Counter) -> None:
    jam = Working(Fault(FaultKind.JAM))
    counter.printer.states = [Waiting(), jam, jam, Finished(made=None)]
    seen: list[str] = []
    counter.screen.shown.connect(lambda stage: seen.append(type(stage).__name__))
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_came_out()
    assert seen[-2:] == ["Printing", "CameOut"]
    (card,) = counter.cards()
    assert (card.state, card.made_by) == (State.SENT, None)


def test_a_failed_job_still_asks_what_came_out(counter: Counter) -> None:
    counter.printer.states = [Failed(Fault(FaultKind.JOB_VANISHED))]
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_came_out()
    assert counter.banner.title == "The printer lost track of the card."


def test_only_this_cases_card_is_called_good(counter: Counter) -> None:
    counter.serve("Ana", "Lima")
    another = counter.printer.sent[0]
    from ui.widgets.card_image import code_on_back

    counter.actor.enter()
    counter.until_at(flow.Noticing)
    counter.actor.enter()
    counter.until_at(flow.Naming)
    counter.name("Marisol", "Vega", "05061977")
    counter.to_scan()
    counter.scan("HB1:NOT A CARD")
    assert "No card of this programme was read" in words_on(counter)
    counter.scan(code_on_back(another))
    assert "This is another person's card" in words_on(counter)
    (card,) = counter.cards()
    assert card.state is State.MADE


def test_a_camera_picture_of_the_card_reads_as_well_as_the_scanner(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_scan()
    counter.actor.press(Qt.Key.Key_F6)
    assert "No camera was found. Use the handheld scanner." in words_on(counter)
    from ui.widgets.card_image import card_images

    scanner = counter.page.findChild(CodeScanner)
    assert scanner is not None
    front, back = card_images(counter.printer.sent[0])
    scanner.on_taken(front)
    assert isinstance(counter.screen.stage, flow.Scanning)
    scanner.on_taken(back)
    counter.until_at(flow.HandingOver)


def test_the_card_waits_until_every_document_went_back(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_hand_over()
    counter.actor.verb()
    counter.actor.enter()
    assert isinstance(counter.screen.stage, flow.HandingOver)
    counter.hand_over()
    counter.until_at(flow.Done)


def test_after_the_hand_over_the_case_is_wiped(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_hand_over()
    case = counter.case
    counter.hand_over()
    counter.until_at(flow.Done)
    assert case.application == Application()
    assert (case.shown, case.handed_back, case.portrait, case.prepared) == ({}, set(), None, None)
    assert "Marisol" not in "\n".join(t.text() for t in counter.screen.findChildren(Text))


def test_ending_a_case_is_asked_first_and_wipes(counter: Counter) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_came_out()
    case, before = counter.case, counter.cards()
    counter.screen.on_end_answered(counter.case, "stay")
    assert counter.case is case
    counter.screen.on_end_answered(counter.case, "end")
    counter.until_at(flow.Waiting)
    assert case.application == Application()
    assert len(before) == 1
    assert counter.cards() == ()


@pytest.mark.parametrize("found", list(Found))
def test_after_a_crash_the_desk_asks_and_every_answer_closes_the_number(
    qtbot: QtBot, tmp_path: Path, found: Found
) -> None:
    with open_counter(qtbot, tmp_path / "practice") as counter:
        counter.start()
        counter.name("Marisol", "Vega")
        counter.to_came_out()
        (left,) = counter.cards()
    with open_counter(qtbot, tmp_path / "practice") as counter:
        counter.until_at(flow.Settling)
        keys = dict(
            zip(Found, (Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F12), strict=True)
        )
        counter.actor.press(keys[found])
        counter.until_at(flow.Waiting)
        assert counter.cards() == ()
        ended = counter.card(left.serial)
        assert ended.state in {State.VOID, State.SPOILED}


def test_after_a_crash_a_card_in_hand_is_handed_by_its_own_code(
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
        counter.hand_over()
        counter.until_at(flow.Done)
        card = counter.card(serial)
        holder = card.holder
        assert holder is not None
        assert counter.ask(lambda: counter.desk.books.person(holder)).name == "Marisol Vega"


def picture(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("1", (width, height)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("untrusted", "sentence"),
    [
        (b"no picture at all", "This is not a JPEG, PNG, WebP or BMP picture."),
        (picture(10_000, 10_000), "The picture has more than 60 megapixels."),
        (practice_portrait(1)[:5000], "The picture is damaged"),
    ],
)
def test_a_bad_portrait_is_explained_and_nothing_is_lost(
    counter: Counter, untrusted: bytes, sentence: str
) -> None:
    counter.start()
    counter.name("Marisol", "Vega")
    counter.to_portrait()
    page = counter.page
    assert isinstance(page, PhotoPage)
    page.on_bytes(untrusted)
    counter.until(lambda: bool(counter.banner.title))
    assert sentence in counter.banner.title
    assert counter.case.application.name.full == "Marisol Vega"


def test_every_control_on_every_page_has_a_name(counter: Counter) -> None:
    seen: list[str] = []

    def look(stage: flow.Stage) -> None:
        seen.extend(f"{type(stage).__name__}: {name}" for name in nameless(counter.screen))

    counter.screen.shown.connect(look)
    counter.serve("Marisol", "Vega")
    assert seen == []
