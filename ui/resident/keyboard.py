"""A keyboard on the screen for touch stations: Qt's own, under the page, keeping nothing.

Rule: it learns no word and has no place to write one; beside a language's own letters Latin ones
are always one key away, because documents here are written in them.
"""

import os

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuickWidgets import QQuickWidget
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import resources
from kiosk.errors import BugError
from ui.languages import Language, spoken
from ui.look import worn
from ui.remarks import pass_over
from ui.resident.look import GAP
from ui.theme import GRID
from ui.widgets.text import Text, area

LATIN = "en_US"
LAYOUTS = {
    "en": LATIN,
    "es": "es_MX",
    "pl": "pl_PL",
    "zh-Hans": "zh_CN",
    "ar": "ar_AR",
    "uk": "uk_UA",
    "fr": "fr_FR",
    "ht": "ht_HT",
    "ru": "ru_RU",
    "ur": "ur_PK",
    "hi": "hi_IN",
    "tl": "fil_PH",
}
"""Each language's layout."""

_LARGE = 150
"""Text size in per cent from which the page needs the room of the hint."""
_OURS = frozenset({"ur_PK", "ht_HT", "fil_PH"})
"""Layouts that Qt does not ship: Urdu is drawn here, the others take Latin letters from Qt."""
_LATIN_ONES = frozenset({LATIN, "es_MX", "pl_PL", "fr_FR", "ht_HT", "fil_PH"})
_SHIPPED = "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts"
_SURROUNDINGS = {
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",  # no window of its own: it stands in ours
    "QT_QUICK_BACKEND": "software",
    "QML_DISABLE_DISK_CACHE": "1",
    "XDG_CONFIG_HOME": os.devnull,  # the pinyin dictionary would keep a person's words there
}
_REMARKS = (
    "qt.qml.propertyCache.append",
    "qt.virtualkeyboard",
    "qt.virtualkeyboard.pinyin",
    "qt.multimedia.symbolsresolver",
    "default.warning",
)
"""What Qt says of its own keyboard: there is no place for a dictionary, and no sound.

That it reads a property of our lines once, in two warnings without a kind, costs us all of those.
A handler that picks these two out is no way: it would be Python, QML's loading thread would wait
for Python's lock to say anything at all, and who holds that lock waits for QML (a test says a lot).
"""


def prepare() -> None:
    """Set once, before the application is built."""
    os.environ.update(_SURROUNDINGS)
    pass_over(*_REMARKS)


class ScreenKeyboard(QWidget):
    """As high as its keys while something is being typed, else without height.

    `moved` tells that it came or went, or that something else is typed in.
    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        area(self, "bar")
        self._hint = Text("", "hint")
        self._hint.setContentsMargins(2 * GAP, GRID // 2, 2 * GAP, GRID // 2)
        self._spoken: Language | None = None
        self._counts = False  # only digits are typed now
        self.keys = _keys()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self.keys)
        self.keys.rootObject().neededChanged.connect(self.on_needed)  # type: ignore[attr-defined]  # QML's own signal
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.on_focus_changed)
        self.speak()
        self.on_needed()

    @property
    def is_raised(self) -> bool:
        """It stands on the screen."""
        return self._height > 0

    @property
    def layout_in_use(self) -> str:
        """The locale whose letters it shows."""
        return str(self.keys.rootObject().property("layout"))

    def speak(self) -> None:
        """Show the letters of the language that is spoken now."""
        if self._spoken == spoken():
            return
        self._spoken = spoken()
        self._hint.setText(self.tr("Hold a key down to see more letters."))
        own = LAYOUTS.get(spoken().code, LATIN)
        root = self.keys.rootObject()
        root.setProperty("folder", _folder(own))
        root.setProperty("layouts", [own] if own in _LATIN_ONES else [own, LATIN])

    def on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Come with a line to type in and go with it; from page to page it stays."""
        if now is not None and now.window() is self.window():
            QTimer.singleShot(0, self, self.settle)

    def settle(self) -> None:
        """Be there while something can be typed.

        A button that is pressed then leaves the line its focus: were the keyboard to go at the
        press, the button would move away under the finger and miss its release.
        """
        line = QApplication.focusWidget()
        hints = line.inputMethodHints() if line else Qt.InputMethodHint.ImhNone
        self._counts = bool(hints & Qt.InputMethodHint.ImhDigitsOnly)
        QGuiApplication.inputMethod().setVisible(_is_line(line))
        if _is_line(line):
            for button in self.window().findChildren(QPushButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.on_needed()

    def on_needed(self) -> None:
        """Take the height it wants."""
        self.keys.setFixedHeight(self._height)
        self._hint.setVisible(self.is_raised and not self._counts and worn().scale < _LARGE)
        self.moved.emit()

    @property
    def _height(self) -> int:
        return round(float(self.keys.rootObject().property("needed")))


def _is_line(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit)


def _keys() -> QQuickWidget:
    keys = QQuickWidget()
    keys.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps it
    keys.setResizeMode(QQuickWidget.ResizeMode.SizeRootObjectToView)
    keys.setSource(QUrl.fromLocalFile(str(resources.path("keyboard", "panel.qml"))))
    if keys.status() is not QQuickWidget.Status.Ready:
        raise BugError("the keyboard on the screen cannot be built")
    return keys


def _folder(layout: str) -> QUrl:
    if layout in _OURS:
        return QUrl.fromLocalFile(str(resources.path("keyboard", "layouts")))
    return QUrl(_SHIPPED)
