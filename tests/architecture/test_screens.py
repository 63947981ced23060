"""The laws of the screens: every control is named, every word translatable, no stray colour."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.access import Role
from kiosk.ports import Mode
from kiosk.workplace import Choosable
from tests.ui.laws import nameless
from tests.ui.workplace import WORDS, person
from ui.signin.recovery_pages import ConfirmPage, SheetPage
from ui.signin.set_up_pages import NamePage, PassphrasePage, ProgrammePage
from ui.signin.sign_in import SignInScreen
from ui.widgets.banner import Banner
from ui.widgets.button import Button
from ui.widgets.camera_view import CameraView
from ui.widgets.card_view import CardView
from ui.widgets.choice import Choice, Option
from ui.widgets.date_field import DateField
from ui.widgets.dialog import Answer, Question
from ui.widgets.field import Field
from ui.widgets.picker import Picker
from ui.widgets.picture_crop import PictureCrop
from ui.widgets.scan_field import ScanField
from ui.widgets.step_list import Step, StepList, StepState
from ui.widgets.tick_row import TickRow
from ui.window import MainWindow

UI = Path(__file__).resolve().parents[2] / "ui"
SOURCES = sorted(UI.rglob("*.py"))

_PEOPLE = [person("Maria Delgado", Role.SUPERVISOR), person("Tom Okafor")]
_STEPS = [Step("a", "Person", StepState.DONE, open=True), Step("b", "Card", StepState.TODO)]


def _steps() -> StepList:
    rail = StepList()
    rail.show_steps(_STEPS)
    return rail


SCREENS: dict[str, Callable[[], QWidget]] = {
    "window": lambda: MainWindow("CityKey", Mode.PRACTICE),
    "sign-in": lambda: SignInScreen("Sign in", "", _PEOPLE, "hint"),
    "lock": lambda: SignInScreen("Unlock the desk", "", _PEOPLE[:1]),
    "many names": lambda: SignInScreen("Sign in", "", _PEOPLE * 3),
    "programme": lambda: ProgrammePage((Choosable("chicago", "CityKey", "Chicago"),)),
    "supervisor": NamePage,
    "passphrase": PassphrasePage,
    "recovery sheet": lambda: SheetPage(WORDS),
    "recovery words": lambda: ConfirmPage(WORDS, (3, 9)),
    "button": lambda: Button("Print card", keys="F9"),
    "field": lambda: Field("Given names", "As on the card"),
    "text box": lambda: Field("Address", lines=3),
    "date": lambda: DateField("Birth date"),
    "choice": lambda: Choice("Address", [Option("home", "Home"), Option("none", "None")]),
    "picker": lambda: Picker("Your name"),
    "tick row": lambda: TickRow("Passport", "Not expired", "photo"),
    "scan": lambda: ScanField("Card code", "Scan the back"),
    "question": lambda: Question("Did it come out?", "", [Answer("yes", "Yes")]),
    "card": CardView,
    "crop": PictureCrop,
    "camera": CameraView,
    "banner": Banner,
    "steps": _steps,
}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_has_an_accessible_name(qtbot: QtBot, screen: str) -> None:
    shown = SCREENS[screen]()
    qtbot.addWidget(shown)
    assert nameless(shown) == []


def test_a_control_without_a_name_would_be_found(qtbot: QtBot) -> None:
    planted = Button("Print card")
    planted.setAccessibleName("")
    qtbot.addWidget(planted)
    assert nameless(planted) != []


# -- words ----------------------------------------------------------------------------------------

_SHOWN = {
    "Text": (0,), "Button": (0,), "QLabel": (0,), "QPushButton": (0,), "QCheckBox": (0,),
    "QRadioButton": (0,), "Field": (0, 1), "NumberField": (0, 1), "Figure": (1,),
    "PassphraseField": (0, 1), "DateField": (0, 1),
    "CodeScanner": (0, 1), "Stepper": (0,),
    "ScanField": (0, 1), "TickRow": (0, 1, 2), "Choice": (0,), "Option": (1, 2), "Page": (0, 1),
    "Answer": (1,), "Question": (0, 1), "Picker": (0,), "Need": (0, 3), "Step": (1,),
    "setText": (0,), "setWindowTitle": (0,), "setToolTip": (0,), "setPlaceholderText": (0,),
    "setAccessibleName": (0,), "setAccessibleDescription": (0,), "addItem": (0,),
    "show_error": (0,), "retitle": (0, 1), "say": (0, 1, 2), "tell": (1,),
    "announce": (1,), "inform": (1, 2),
}  # fmt: skip


def untranslated(source: str) -> Iterator[str]:
    """Yield each literal of letters that goes to a screen without passing a translation."""
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        name = (
            call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        )
        for at in _SHOWN.get(name, ()):
            if at < len(call.args) and _letters(call.args[at]):
                yield f"line {call.lineno}: {name}"


def _letters(argument: ast.expr) -> bool:
    match argument:
        case ast.Constant(value=str(text)):
            return any(letter.isalpha() for letter in text)
        case ast.JoinedStr(values=values):
            return any(_letters(value) for value in values if isinstance(value, ast.Constant))
        case ast.BinOp(left=left, right=right):
            return _letters(left) or _letters(right)
        case ast.IfExp(body=body, orelse=orelse):
            return _letters(body) or _letters(orelse)
        case _:
            return False


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(UI)))
def test_every_word_on_a_screen_can_be_translated(path: Path) -> None:
    assert list(untranslated(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "planted",
    [
        'Button("Print card")',
        'label.setText(f"{n} cards left")',
        'Field(self.tr("Name"), "As shown")',
    ],
)
def test_an_untranslated_word_would_be_found(planted: str) -> None:
    assert list(untranslated(planted)) != []


# -- colours --------------------------------------------------------------------------------------

_RAW = re.compile(
    r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(|\bhsva?\(|QColor\(\s*[\d\"']"
    r"|GlobalColor\.(?!transparent)"
)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(UI)))
def test_colours_stand_in_the_theme_alone(path: Path) -> None:
    found = _RAW.findall(path.read_text(encoding="utf-8"))
    assert found == [] or path == UI / "theme.py"


@pytest.mark.parametrize("planted", ['QColor("red")', "color: #ff0000", "QColor(1, 2, 3)"])
def test_a_stray_colour_would_be_found(planted: str) -> None:
    assert _RAW.findall(planted) != []
