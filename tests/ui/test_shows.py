"""What the showing widgets promise: state in words too, pictures wiped, keys that work."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.errors import KnownError
from tests.ui.screen import bring_up
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Button, Kind
from ui.widgets.card_view import CardView
from ui.widgets.dialog import Answer, Question
from ui.widgets.field import Field
from ui.widgets.fitting_row import FittingRow, Trim
from ui.widgets.focus_ring import _Ring
from ui.widgets.meter import Meter, Need
from ui.widgets.page import Page
from ui.widgets.picture_crop import PictureCrop
from ui.widgets.ribbon import Ribbon
from ui.widgets.status_strip import Segment, Standing, StatusStrip
from ui.widgets.step_list import Step, StepList, StepState


def _picture(width: int, height: int, ink: Qt.GlobalColor = Qt.GlobalColor.darkCyan) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(ink)
    return picture


def _words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.text())


def test_a_button_shows_its_key_and_the_key_presses_it(qtbot: QtBot) -> None:
    window = QWidget()
    button = Button("Print card", Kind.PRIMARY, "F9", "printer")
    QVBoxLayout(window).addWidget(button)
    qtbot.addWidget(window)
    bring_up(qtbot, window)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(window, Qt.Key.Key_F9)
    assert button.accessibleDescription() == "F9"
    assert button.sizeHint().width() > Button("Print card").sizeHint().width()


def test_a_key_acts_at_once(qtbot: QtBot) -> None:
    window = QWidget()
    button, pressed = Button("Print card", keys="F9"), list[str]()
    button.clicked.connect(lambda: pressed.append("F9"))
    QVBoxLayout(window).addWidget(button)
    qtbot.addWidget(window)
    bring_up(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert pressed == ["F9"]


def test_a_narrow_row_gives_up_keycaps_first_then_words_but_never_the_verb(qtbot: QtBot) -> None:
    window = QWidget()
    row = FittingRow(parent=window)
    end, go = Button("End case", Kind.QUIET, "Ctrl+W", "cross"), Button("Print", Kind.PRIMARY, "F9")
    for button in (end, go):
        row.line.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    widths = []
    for trim in Trim:
        row.resize(row._width_at(trim), 60)
        widths.append((end.width_at(trim), go.width_at(trim)))
        assert (end.sizeHint().width(), go.sizeHint().width()) == widths[-1]
    assert widths[0][0] > widths[1][0] > widths[2][0]
    assert widths[0][1] > widths[1][1] == widths[2][1]
    assert end.toolTip() == "End case (Ctrl+W)"


def test_a_question_in_front_of_practice_is_marked_too(qtbot: QtBot) -> None:
    window = QWidget()
    Ribbon(window)
    qtbot.addWidget(window)
    marked = Question("Did it come out?", "", [Answer("yes", "Yes")], parent=window)
    plain = Question("Did it come out?", "", [Answer("yes", "Yes")])
    qtbot.addWidget(plain)
    assert len(marked.findChildren(Ribbon)) == 1
    assert plain.findChildren(Ribbon) == []


def test_a_button_keeps_its_key_when_its_words_change(qtbot: QtBot) -> None:
    button = Button("Print card", keys="F9")
    qtbot.addWidget(button)
    button.say("Print again")
    assert button.accessibleName() == "Print again"
    assert button.shortcut().toString() == "F9"


def test_what_got_in_the_way_is_shown_in_three_sentences(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say_error(KnownError("It is full.", safe="Nothing was lost.", do="Make room."))
    assert "It is full." in _words(banner)
    assert "Nothing was lost. Make room." in _words(banner)
    assert not banner.isHidden()


@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_has_its_own_sign(qtbot: QtBot, tone: Tone) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say(tone, "Something happened.")
    banner.grab()
    assert banner.title == "Something happened."


def test_a_step_says_its_state_in_words(qtbot: QtBot) -> None:
    rail = StepList()
    qtbot.addWidget(rail)
    rail.show_steps(
        [
            Step("person", "Person", StepState.DONE, open=True),
            Step("card", "Card", StepState.CURRENT, open=True),
            Step("end", "Hand over", StepState.TODO),
        ]
    )
    names = [row.accessibleName() for row in rail._rows]
    assert names == ["Person, done", "Card, you are here", "Hand over, to do"]
    with qtbot.waitSignal(rail.chosen) as told:
        rail._rows[0].click()
    assert told.args == ["person"]


def test_a_step_that_is_not_open_cannot_be_reached(qtbot: QtBot) -> None:
    rail = StepList()
    qtbot.addWidget(rail)
    rail.show_steps([Step("end", "Hand over", StepState.TODO)])
    assert not rail._rows[0].isEnabled()
    assert rail._rows[0].focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_meter_says_in_words_what_it_shows_in_segments(qtbot: QtBot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_needs([Need("Identity", 2, 3, "2 of 3 points"), Need("Photo", 1, 1, "shown")])
    assert meter.accessibleName() == "Identity: 2 of 3 points; Photo: shown"
    meter.show_needs([Need("Points", 150, 300, "150 of 300 points")])
    meter.grab()
    assert "150 of 300" in _words(meter)


def test_the_strip_warns_in_words_and_takes_empty_segments_away(qtbot: QtBot) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.tell(Segment.STOCK, "3 cards left", Standing.WARNING)
    assert strip.told(Segment.STOCK) == "3 cards left"
    strip.tell(Segment.STOCK, "")
    assert strip.told(Segment.STOCK) == ""


def test_the_card_turns_over_by_its_key_and_is_forgotten_when_wiped(qtbot: QtBot) -> None:
    view = CardView()
    qtbot.addWidget(view)
    bring_up(qtbot, view)
    view.show_card(_picture(101, 64), _picture(101, 64, Qt.GlobalColor.white))
    QTest.keyClick(view, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: view.side == "Back of the card")
    view.wipe()
    assert view.side == "No card yet"
    assert view._sides == ()


def test_the_frame_moves_and_grows_by_keys(qtbot: QtBot) -> None:
    crop = PictureCrop(0.8)
    qtbot.addWidget(crop)
    crop.show_picture(_picture(1000, 800))
    assert crop.box == (180, 0, 820, 800)
    QTest.keyClicks(crop, "+")
    QTest.keyClick(crop, Qt.Key.Key_Left)
    moved = crop.box
    assert moved is not None
    assert moved[2] - moved[0] < 640
    QTest.keyClick(crop, Qt.Key.Key_Right)
    crop.grab()
    crop.wipe()
    assert crop.box is None


def test_the_frame_follows_the_pointer(qtbot: QtBot) -> None:
    crop = PictureCrop(0.8)
    qtbot.addWidget(crop)
    crop.resize(500, 400)
    crop.show_picture(_picture(1000, 800))
    QTest.mousePress(crop, Qt.MouseButton.LeftButton, pos=QPoint(250, 200))
    QTest.mouseMove(crop, QPoint(240, 200))
    QTest.mouseRelease(crop, Qt.MouseButton.LeftButton)
    assert crop.box is not None


def test_a_question_is_answered_once_by_its_key(qtbot: QtBot) -> None:
    question = Question("Did it come out?", "", [Answer("yes", "Yes"), Answer("no", "No")])
    told: list[str] = []
    question.answered.connect(told.append)
    qtbot.addWidget(question)
    question.open()
    question.findChildren(QPushButton)[1].click()
    assert told == ["no"]
    assert not question.isVisible()


def test_escape_changes_nothing_where_a_question_must_be_answered(qtbot: QtBot) -> None:
    question = Question("Did it come out?", "", [Answer("yes", "Yes")])
    qtbot.addWidget(question)
    question.open()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    question.close()
    assert question.isVisible()
    question.answer("yes")


def test_the_focus_ring_stands_around_what_has_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    buttons = [Button("One"), Button("Two")]
    for button in buttons:
        column.addWidget(button)
    qtbot.addWidget(window)
    bring_up(qtbot, window)
    buttons[1].setFocus()
    around = buttons[1].geometry()
    qtbot.waitUntil(lambda: any(_surrounds(ring, around) for ring in window.findChildren(_Ring)))
    ring = next(ring for ring in window.findChildren(_Ring) if _surrounds(ring, around))
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert QColor(ring.grab().toImage().pixelColor(ring.width() // 2, 1)).isValid()


def test_what_has_the_keyboard_is_scrolled_wholly_into_view(qtbot: QtBot) -> None:
    page = Page("Many lines")
    lines = [Field(f"Line {number}") for number in range(20)]
    for line in lines:
        page.body.addWidget(line)
    qtbot.addWidget(page)
    page.resize(600, 400)
    bring_up(qtbot, page)
    for line in (lines[12], lines[3], lines[19]):
        line.take_focus()
        viewport = page.findChildren(QScrollArea)[0].viewport()
        qtbot.waitUntil(partial(_shows_wholly, viewport, line.input))


def _shows_wholly(area: QWidget, control: QWidget) -> bool:
    ring = control.rect().translated(control.mapTo(area, QPoint(0, 0))).adjusted(0, -5, 0, 5)
    return area.rect().top() <= ring.top() and ring.bottom() <= area.rect().bottom()


def _surrounds(ring: QWidget, control: QRect) -> bool:
    return ring.isVisible() and ring.geometry().contains(control)
