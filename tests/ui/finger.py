"""A finger on the glass of a station: real touch events, on controls and on the screen's keyboard.

Rule: a tap goes to what is seen under the finger; every one is noted, so that a pointer can make
the same way through the real window.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtQuickWidgets import QQuickWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.button import Button

_SETTLED = 50  # milliseconds: the keyboard takes a few turns to follow
_SLOW = 120  # milliseconds between touching a control and letting go
_HELD = 700  # milliseconds; the keyboard opens its letters after 500
_MIDDLE = QPoint(400, 400)


@dataclass(frozen=True, slots=True)
class Tap:
    """A touch and its end, in pixels from the window's corner; held when the two are apart.

    `raised`: the keyboard stood there; `turns`: the touch changed its keys.
    """

    start: tuple[int, int]
    end: tuple[int, int]
    raised: bool
    turns: bool


@dataclass
class Finger:
    """One finger, in front of one window that has a keyboard on the screen."""

    window: QWidget
    keys: QQuickWidget
    device: QPointingDevice = field(default_factory=QTest.createTouchDevice)
    taps: list[Tap] = field(default_factory=list)

    # -- controls -------------------------------------------------------------------------------

    def tap(self, widget: QWidget) -> None:
        """Touch the middle of a control."""
        middle = widget.rect().center()
        self._touch(widget, middle, middle)

    def slide_off(self, widget: QWidget) -> None:
        """Touch a control and let go outside of it: a change of mind."""
        middle = widget.rect().center()
        self._touch(widget, middle, middle - QPoint(0, widget.height() + 20))

    def button(self, words: str) -> Button:
        """Find what says so."""
        (found,) = (
            button
            for button in self.window.findChildren(Button)
            if button.isVisible() and button.text() == words
        )
        return found

    # -- keys -----------------------------------------------------------------------------------

    def write(self, text: str) -> None:
        """Type a text on the screen's keyboard, turning its pages and holding keys as needed."""
        for letter in text:
            self._strike(letter)

    def shown(self) -> dict[str, QRectF]:
        """Every key in sight by its letter, in the window of the keyboard."""
        return {word: area for word, area, _held in self._keys()}

    def _strike(self, letter: str) -> None:
        if letter != " " and letter.isalpha() != any(word.isalpha() for word in self.shown()):
            self.press_key("SymbolModeKey")
        if not self._struck(letter):
            self.press_key("ShiftKey")
            assert self._struck(letter), f"no key types {letter!r}"

    def _struck(self, letter: str) -> bool:
        keys = list(self._keys())
        for word, area, _held in keys:
            if word == letter:
                middle = area.center().toPoint()
                self._touch(self.keys, middle, middle)
                return True
        for _word, area, held in keys:
            if letter in held:
                self._hold(area.center().toPoint(), letter)
                return True
        return False

    def press_key(self, key: str) -> None:
        """Strike a key that types nothing, by the name of its kind."""
        for item in items(self.keys.rootObject()):
            if item.metaObject().className().startswith(key) and item.isVisible():
                middle = _area(item).center().toPoint()
                self._touch(self.keys, middle, middle, turns=True)
                return

    def _hold(self, at: QPoint, letter: str) -> None:
        """Hold a key until its other letters stand over it, slide to one, let go."""
        start = self.keys.mapTo(self.window, at)
        self._reach(start)
        self._glass().press(0, start, self.window).commit()
        QTest.qWait(_HELD)
        wanted = next(
            item
            for item in items(self.keys.rootObject())
            if item.property("text") == letter and item.width() and not _is_key(item)
        )
        end = QPoint(round(self.keys.x() + _area(wanted).center().x()), start.y())
        self._note(start, end)
        self._glass().move(0, end, self.window).commit()
        QTest.qWait(_SETTLED)
        self._glass().release(0, end, self.window).commit()
        QTest.qWait(_SETTLED)

    def _keys(self) -> Iterator[tuple[str, QRectF, str]]:
        for item in items(self.keys.rootObject()):
            if _is_key(item) and item.isVisible() and item.isEnabled():
                text = str(item.property("text"))
                word = text.upper() if item.property("uppercased") else text
                held = item.property("effectiveAlternativeKeys") or []
                others = "".join(held.toVariant() if hasattr(held, "toVariant") else held)
                yield word, _area(item), others.upper() if item.property("uppercased") else others

    # -- the glass ------------------------------------------------------------------------------

    def _touch(self, widget: QWidget, start: QPoint, end: QPoint, *, turns: bool = False) -> None:
        """Put the finger down slowly, and lift it where it is, whatever has moved under it."""
        down, up = widget.mapTo(self.window, start), widget.mapTo(self.window, end)
        self._note(down, up, turns=turns)
        self._reach(down)
        self._glass().press(0, down, self.window).commit()
        if widget is not self.keys:
            QTest.qWait(_SLOW)
        if up != down:
            self._glass().move(0, up, self.window).commit()
        self._glass().release(0, up, self.window).commit()
        QTest.qWait(_SETTLED)

    def _glass(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, self.device)

    def _reach(self, at: QPoint) -> None:
        """Bring the place onto the offscreen display, which is smaller than the window."""
        self.window.move(_MIDDLE - at)
        QApplication.processEvents()

    def _note(self, start: QPoint, end: QPoint, *, turns: bool = False) -> None:
        raised = self.keys.height() > 0
        self.taps.append(Tap((start.x(), start.y()), (end.x(), end.y()), raised, turns))


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item in a tree."""
    for child in root.childItems():
        yield child
        yield from items(child)


def typed_in_sight(window: QWidget) -> bool:
    """Say whether the line that is typed in is whole, and wholly above the keyboard."""
    line = QApplication.focusWidget()
    assert line is not None
    keyboard = QGuiApplication.inputMethod().keyboardRectangle()
    bottom = line.mapTo(window, QPoint(0, line.height())).y()
    whole = line.visibleRegion().boundingRect() == line.rect()
    return whole and bottom <= window.height() - keyboard.height()


def _is_key(item: QQuickItem) -> bool:
    return item.property("keyType") is not None


def _area(item: QQuickItem) -> QRectF:
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height())
