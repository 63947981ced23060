"""What stays around every page: the clerk's bell, the two bars, and room for the page between."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.resident.bars import LowerBar, UpperBar
from ui.resident.call_banner import CallBanner


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
        for part in (self.call, self.head):
            column.addWidget(part)
        column.addWidget(middle, 1)
        column.addWidget(self.foot)
        self._typing = False
        self.foot.bell.connect(self.call.call)
        self.call.called.connect(self.on_called)

    def enter(self, page: QWidget) -> None:
        """Show a page; the one before has been taken away."""
        self._middle.addWidget(page)
        page.show()  # at once: only what is on show can take the keyboard

    def leave(self, page: QWidget) -> None:
        """Take a page away for good."""
        page.hide()
        self._middle.removeWidget(page)
        page.deleteLater()

    def on_called(self, ringing: bool) -> None:
        """Make room for the bell."""
        self.head.setVisible(not (ringing or self._typing))

    def make_room(self, *, typing: bool) -> None:
        """Make room for the keyboard on the screen; the upper bar comes back with its end."""
        self._typing = typing
        self.on_called(self.call.calling)
