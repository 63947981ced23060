"""What stays around every page: the clerk's bell, the two bars, and room for the page between."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.resident import ResidentStation
from ui.resident import flow
from ui.resident.bars import LowerBar, UpperBar
from ui.resident.call_banner import CallBanner
from ui.resident.flow import Stage
from ui.resident.look import GAP
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.tab_order import release_keyboard
from ui.widgets.text import Text, area


class Frame(QWidget):
    """Built anew for every language.

    While the bell rings it stands in the upper bar's place; beside a keyboard there is no room for
    that bar.
    """

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
        self._typing = False
        self.foot.bell.connect(self.call.call)
        self.call.called.connect(self.on_called)

    def offer(self, station: ResidentStation, stage: Stage, verb: str | None) -> None:
        """Offer what can be done at this stage, and tell where on the way it is."""
        waiting = isinstance(stage, flow.Greeting | flow.ShutDown)
        started = isinstance(stage, flow.Choosing | flow.Asking | flow.Speaking)
        self.head.show_step(flow.step_of(station, stage))
        self.head.allow_start_over(allowed=started)
        self.head.allow_language(allowed=not waiting and not isinstance(stage, flow.Speaking))
        back = flow.before(station, stage) is not None
        self.foot.offer(back=back, verb=verb, staff=waiting and station.slips is not None)

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
        self.head.setVisible(not (ringing or self._typing))

    def make_room(self, *, typing: bool) -> None:
        """Make room for the keyboard on the screen; the upper bar comes back with its end."""
        self._typing = typing
        self.on_called(self.call.calling)


def _indented(words: QWidget) -> QWidget:
    strip = area(QWidget(), "strip")
    line = QVBoxLayout(strip)
    line.setContentsMargins(2 * GAP, GRID, 2 * GAP, GRID)
    line.addWidget(words)
    return strip
