"""What the inputs promise: nothing remembered, errors beside them, the keyboard reaches all."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.birth_date import BirthDateProblem
from ui.demo.actor import Actor
from ui.silence import forget_clipboard
from ui.widgets.choice import Choice, Option
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.scan_field import LONGEST, ScanField
from ui.widgets.sensitive import SensitiveLine, SensitiveText
from ui.widgets.tick_row import TickRow

TODAY = date(2026, 11, 21)


def _shown(qtbot: QtBot, field: Field) -> Field:
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_field_gives_its_label_to_the_screen_reader(qtbot: QtBot) -> None:
    field = _shown(qtbot, Field("Given names", "As on the card"))
    assert field.input.accessibleName() == "Given names"
    assert field.input.accessibleDescription() == "As on the card"


def test_an_error_stands_beside_the_field_and_goes_when_typing_goes_on(qtbot: QtBot) -> None:
    field = _shown(qtbot, Field("Given names", "As on the card"))
    field.show_error("Type a name.")
    assert field.input.accessibleDescription() == "Type a name."
    QTest.keyClicks(field.input, "A")
    assert field.error == ""
    assert field.input.accessibleDescription() == "As on the card"


@pytest.mark.parametrize("keys", ["C", "X"])
def test_nothing_is_copied_out(qtbot: QtBot, keys: str) -> None:
    forget_clipboard()
    field = _shown(qtbot, Field("Given names"))
    field.set_text("Wilhelmina")
    field.input.selectAll()
    QTest.keyClick(field.input, getattr(Qt.Key, f"Key_{keys}"), Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert field.text() == "Wilhelmina"


def test_a_wiped_line_cannot_be_brought_back(qtbot: QtBot) -> None:
    field = _shown(qtbot, Field("Given names"))
    QTest.keyClicks(field.input, "Wilhelmina")
    field.wipe()
    assert isinstance(field.input, SensitiveLine)
    assert not field.input.isUndoAvailable()
    field.input.undo()
    assert field.text() == ""


def test_a_wiped_text_box_cannot_be_brought_back(qtbot: QtBot) -> None:
    field = _shown(qtbot, Field("Address", lines=3))
    QTest.keyClicks(field.input, "12 Elm")
    field.wipe()
    assert isinstance(field.input, SensitiveText)
    field.input.undo()
    assert field.text() == ""


@pytest.mark.parametrize("lines", [1, 3])
def test_an_input_is_marked_sensitive_and_learns_nothing(qtbot: QtBot, lines: int) -> None:
    field = _shown(qtbot, Field("Given names", lines=lines))
    hints = field.input.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert field.input.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    if isinstance(field.input, QLineEdit):
        assert field.input.completer() is None
        assert not field.input.dragEnabled()


def test_a_text_box_keeps_to_its_room_and_lets_tab_move_on(qtbot: QtBot) -> None:
    box = SensitiveText(room=5)
    qtbot.addWidget(box)
    QTest.keyClicks(box, "123456789")
    assert len(box.toPlainText()) == 5
    assert box.tabChangesFocus()


# -- dates ----------------------------------------------------------------------------------------


def _date_field(qtbot: QtBot) -> DateField:
    field = DateField("Birth date")
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize("digits", ["17041988", "١٧٠٤١٩٨٨", "۱۷۰۴۱۹۸۸", "१७०४१९८८"])
def test_the_digits_of_every_script_make_a_date(qtbot: QtBot, digits: str) -> None:
    field = _date_field(qtbot)
    month_day_year = (digits[2:4], digits[:2], digits[4:])
    for box, typed in zip(_boxes(field), month_day_year, strict=True):
        Actor(box).write(typed)
    assert field.typed() == ("17", "04", "1988")


def _boxes(field: DateField) -> list[QLineEdit]:
    return field.findChildren(QLineEdit)


def test_the_boxes_stand_in_the_order_people_here_write_dates(qtbot: QtBot) -> None:
    before = QLocale()
    orders = {"en_US": ["Month", "Day", "Year"], "pl_PL": ["Day", "Month", "Year"],
              "zh_CN": ["Year", "Month", "Day"]}  # fmt: skip
    try:
        for name, order in orders.items():
            QLocale.setDefault(QLocale(name))
            names = [box.accessibleName() for box in _boxes(_date_field(qtbot))]
            assert names == [f"Birth date, {part}" for part in order]
    finally:
        QLocale.setDefault(before)


def test_a_date_is_typed_through_without_tab(qtbot: QtBot) -> None:
    field = _date_field(qtbot)
    completed: list[bool] = []
    field.completed.connect(lambda: completed.append(True))
    for box, digits in zip(_boxes(field), ("02", "29", "2004"), strict=True):
        QTest.keyClicks(box, digits)
    assert field.read(TODAY) == date(2004, 2, 29)
    assert completed == [True]


def test_only_digits_go_into_the_boxes(qtbot: QtBot) -> None:
    field = _date_field(qtbot)
    QTest.keyClicks(_boxes(field)[0], "a1-")
    assert _boxes(field)[0].text() == "1"


def test_an_impossible_date_is_named_not_guessed(qtbot: QtBot) -> None:
    field = _date_field(qtbot)
    for box, digits in zip(_boxes(field), ("02", "29", "2005"), strict=True):
        QTest.keyClicks(box, digits)
    assert field.read(TODAY) is BirthDateProblem.NO_LEAP_DAY


@settings(max_examples=30, deadline=None)
@given(st.dates(min_value=date(1910, 1, 1), max_value=TODAY))
def test_a_date_that_is_shown_reads_as_itself(value: date) -> None:
    field = DateField("Birth date")
    field.show_date(value)
    assert field.read(TODAY) == value
    field.wipe()
    assert field.typed() == ("", "", "")
    field.deleteLater()


# -- choices and scans ----------------------------------------------------------------------------


def test_a_choice_starts_with_nothing_chosen_and_tells_what_is(qtbot: QtBot) -> None:
    choice = Choice("Address", [Option("home", "Home"), Option("none", "No address")])
    qtbot.addWidget(choice)
    assert choice.value() == ""
    with qtbot.waitSignal(choice.chosen) as told:
        choice.findChildren(type(choice._cards["none"]))[1].click()
    assert told.args == ["none"]
    assert choice.value() == "none"
    choice.wipe()
    assert choice.value() == ""


def test_space_ticks_a_row_wherever_it_is_pressed(qtbot: QtBot) -> None:
    row = TickRow("Passport", "Not expired", "photo")
    qtbot.addWidget(row)
    row.resize(400, 60)
    row.show()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert not row.isChecked()


def test_a_scan_is_told_at_enter_and_forgotten_at_once(qtbot: QtBot) -> None:
    scan = ScanField("Card code", "Scan the back")
    qtbot.addWidget(scan)
    with qtbot.waitSignal(scan.scanned) as told:
        QTest.keyClicks(scan.input, " HB1:ABC ")
        QTest.keyClick(scan.input, Qt.Key.Key_Return)
    assert told.args == ["HB1:ABC"]
    assert scan.input.text() == ""  # type: ignore[union-attr]  # a scan is one line


def test_a_scan_never_grows_beyond_its_bound(qtbot: QtBot) -> None:
    scan = ScanField("Card code", "Scan the back")
    qtbot.addWidget(scan)
    scan.input.insert("A" * (LONGEST + 50))  # type: ignore[union-attr]  # a scan is one line
    assert len(scan.input.text()) == LONGEST  # type: ignore[union-attr]  # a scan is one line
