"""What the window promises: usable at every size, marked in practice, nothing remembered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.access import Role
from kiosk.ports import Fault, FaultKind, Mode
from kiosk.serial import Serial
from tests.ui.laws import cut_off, out_of_order
from tests.ui.screen import bring_up
from tests.ui.workplace import WORDS, person
from ui import faults, wording
from ui.idle import IdleWatch
from ui.look import wear, worn
from ui.signin.recovery_pages import ConfirmPage, SheetPage
from ui.signin.set_up_pages import NamePage, PassphrasePage
from ui.signin.sign_in import SignInScreen
from ui.silence import forget_clipboard
from ui.theme import SCALES, Look, ThemeName
from ui.widgets.banner import Tone
from ui.widgets.camera_view import CameraView
from ui.widgets.page import Page
from ui.window import MainWindow

PEOPLE = [person("Maria Delgado", Role.SUPERVISOR), person("Tom Okafor")]
ROOMS: dict[str, Callable[[], QWidget]] = {
    "sign-in": lambda: SignInScreen("Sign in", "Your passphrase opens the register.", PEOPLE),
    "supervisor": NamePage,
    "passphrase": PassphrasePage,
    "sheet": lambda: SheetPage(WORDS),
    "confirm": lambda: ConfirmPage(WORDS, (1, 2)),
}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    window = MainWindow("CityKey", Mode.PRACTICE)
    qtbot.addWidget(window)
    window.show()
    yield window
    if worn() != Look():
        wear(qapp, Look())


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("room", ROOMS)
def test_no_button_is_cut_off_at_the_smallest_screen(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, room: str, scale: int
) -> None:
    wear(qapp, Look(ThemeName.LIGHT, scale))
    window.show_room(ROOMS[room]())
    window.resize(QSize(1024, 768))
    QApplication.sendPostedEvents()
    assert cut_off(window) == []
    assert window.width() <= 1024


@pytest.mark.parametrize("room", ROOMS)
def test_tab_goes_the_way_people_read(qtbot: QtBot, window: MainWindow, room: str) -> None:
    shown = ROOMS[room]()
    window.show_room(shown)
    QApplication.sendPostedEvents()
    assert out_of_order(shown) == []


def test_the_top_bar_mirrors_for_right_to_left(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    before = window.top._title.mapTo(window, window.top._title.rect().center()).x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.top.layout().activate()  # type: ignore[union-attr]  # the bar has a layout
        after = window.top._title.mapTo(window, window.top._title.rect().center()).x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert before < window.width() / 2 < after


# -- title ----------------------------------------------------------------------------------------


def test_the_title_says_what_is_being_done_and_for_which_programme(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = Page("Who is the card for?")
    window.show_room(page)
    assert window.windowTitle() == "Who is the card for? – CityKey"
    page.retitle("Which documents do they show?")
    assert window.windowTitle() == "Which documents do they show? – CityKey"
    window.retitle("Chicago CityKey")
    assert window.windowTitle() == "Which documents do they show? – Chicago CityKey"


def test_a_locks_title_tells_nothing_of_the_desk_behind_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    desk = Page("Printing")
    window.show_room(desk)
    window.cover(SignInScreen("Unlock the desk", "", PEOPLE[:1]))
    desk.retitle("Did the card come out?")
    assert window.windowTitle() == "Unlock the desk – CityKey"
    window.uncover()
    assert window.windowTitle() == "Did the card come out? – CityKey"


# -- look -----------------------------------------------------------------------------------------


def test_text_grows_and_shrinks_between_its_bounds(window: MainWindow) -> None:
    sizes = []
    for _ in range(5):
        window.on_larger()
        sizes.append(worn().scale)
    assert sizes == [125, 150, 200, 200, 200]
    window.on_smaller()
    assert worn().scale == 150
    window.on_usual_size()
    assert worn().scale == 100


def test_the_colours_go_round(window: MainWindow) -> None:
    seen = []
    for _ in ThemeName:
        window.on_next_theme()
        seen.append(worn().name)
    assert seen == [ThemeName.DARK, ThemeName.CONTRAST, ThemeName.LIGHT]


def test_text_size_and_colours_answer_to_their_keys(qtbot: QtBot, window: MainWindow) -> None:
    bring_up(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: worn() == Look(ThemeName.DARK, 125))
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: worn() == Look(ThemeName.DARK, 100))


# -- practice -------------------------------------------------------------------------------------


def test_practice_is_marked_across_the_window_and_takes_no_clicks(
    qtbot: QtBot, window: MainWindow
) -> None:
    room = QWidget()
    line = QLineEdit("words")
    QVBoxLayout(room).addWidget(line)
    window.show_room(room)
    QApplication.sendPostedEvents()
    assert window.ribbon is not None
    assert window.ribbon.rect() == window.rect()
    assert window.ribbon.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert window.childAt(line.mapTo(window, line.rect().center())) is line


def test_practice_is_seen_and_real_work_is_not_marked(qtbot: QtBot, window: MainWindow) -> None:
    real = MainWindow("CityKey", Mode.REAL)
    qtbot.addWidget(real)
    real.show()
    middle = (300, 200, 700, 400)
    marked = window.grab().copy(*middle).toImage()
    plain = real.grab().copy(*middle).toImage()
    assert real.ribbon is None
    assert len(_colours(plain)) == 1
    assert len(_colours(marked)) > 1


def _colours(picture: object) -> set[int]:
    from PySide6.QtGui import QImage

    assert isinstance(picture, QImage)
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


# -- nothing remembered ---------------------------------------------------------------------------


def test_the_clipboard_is_empty_after_it_is_forgotten(qapp: QApplication) -> None:
    QGuiApplication.clipboard().setText("Wilhelmina")
    forget_clipboard()
    assert QGuiApplication.clipboard().text() == ""


def test_settings_have_nowhere_to_go(qapp: QApplication, tmp_path: Path) -> None:
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/history", "Wilhelmina")
    settings.sync()
    assert settings.fileName().startswith("/dev/null/")
    assert not Path(settings.fileName()).exists()


def test_a_missing_camera_is_said_plainly(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    camera = CameraView()
    qtbot.addWidget(camera)
    monkeypatch.setattr(camera, "_opened", lambda: None)
    assert not camera.start()
    assert camera._pages.currentWidget() is camera._absent
    camera.stop()


# -- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(FaultKind))
@pytest.mark.parametrize("on_paper", [False, True])
def test_every_fault_of_a_printer_has_two_sentences(
    qapp: QApplication, kind: FaultKind, *, on_paper: bool
) -> None:
    happened, do = faults.fault(Fault(kind), on_paper=on_paper)
    assert happened.endswith(".")
    assert do.endswith(".")
    assert not (on_paper and "card" in happened + do)


@pytest.mark.parametrize("kind", list(FaultKind))
def test_a_printers_keyword_stands_last_and_is_for_the_technician(
    qapp: QApplication, kind: FaultKind
) -> None:
    happened, do = faults.fault(Fault(kind, "media-empty-error"))
    assert "media-empty" not in happened
    assert do.endswith("For the technician: media-empty-error.")


def test_a_message_of_any_tone_is_as_high_however_often_the_screen_is_dressed(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    heights = set()
    for tone in Tone:
        window.say(tone, "The printer is out of cards.", "Put cards in, then go on.")
        for _dressed in range(2):
            qtbot.wait(10)
            heights.add(window.banner.height())
            wear(qapp, worn())
        window.banner.clear()
    assert len(heights) == 1


def test_dates_and_serials_are_written_as_people_read_them(qapp: QApplication) -> None:
    from datetime import date

    assert wording.day(date(2026, 11, 21)) == "21 November 2026"
    assert wording.short_day(date(2026, 11, 21)) == "11/21/26"
    assert wording.serial(Serial("7F3K9QWM2XR8T")) == "7F3K-9QWM-2XR8T"


def test_somebody_who_leaves_is_noticed_once(qtbot: QtBot, qapp: QApplication) -> None:
    watch = IdleWatch(qapp, seconds=1)
    try:
        watch.resume()
        with qtbot.waitSignal(watch.left):
            pass
        assert not watch.watching
    finally:
        watch.pause()
        watch.deleteLater()
