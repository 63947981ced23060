"""What stays around every page: the clerk's bell, the two bars, and room for the page between."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.resident.bars import LowerBar, UpperBar
from ui.resident.call_banner import CallBanner
from ui.resident.look import GAP
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.tab_order import release_keyboard
from ui.widgets.text import Text, area


class Frame(QWidget):
    """Built anew for every language. While the bell rings it stands in the upper bar's place."""

    def __init__(self, programme: str, endonym: str, *, speaks: bool) -> None:
        super().__init__()
        self.call = CallBanner()
        self.head = UpperBar(programme, endonym, speaks=speaks)
        self.foot = LowerBar()
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._note = Text("", "lead")
        for part in (self.call, self.head, _indented(self._note)):
            column.addWidget(part)
        self.note("")
        column.addWidget(middle, 1)
        column.addWidget(self.foot)
        self.foot.bell.connect(self.call.call)
        self.call.called.connect(self.on_called)

    def enter(self, page: QWidget) -> None:
        """Show a page; the one before has been taken away."""
        self._middle.addWidget(page)
        page.show()  # at once: only what is on show can take the keyboard

    def leave(self, page: QWidget) -> None:
        """Take a page away for good."""
        release_keyboard(page)
        page.hide()
        self._middle.removeWidget(page)
        page.deleteLater()

    def note(self, sentence: str) -> None:
        """Tell something above the page; nothing takes no room."""
        self._note.setText(sentence)
        parent = self._note.parentWidget()
        if parent is not None:
            parent.setVisible(bool(sentence))
        announce(self._note, sentence)

    def on_called(self, ringing: bool) -> None:
        """Make room for the bell."""
        self.head.setVisible(not ringing)


def _indented(words: QWidget) -> QWidget:
    strip = area(QWidget(), "strip")
    line = QVBoxLayout(strip)
    line.setContentsMargins(2 * GAP, GRID, 2 * GAP, GRID)
    line.addWidget(words)
    return strip
