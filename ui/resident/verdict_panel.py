"""Would these documents be enough? In words and a sign, with what would make it so."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.review import Enough, Verdict
from kiosk.review.wording import say_addition
from ui.languages import spoken
from ui.resident.page import Booth
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.text import Sign, Text

_MOST = 2
_LONGEST = 240
"""So many ways to complete the documents are told, as far as they fit; more would not be read."""


class VerdictPanel(QFrame):
    """Changes at every tick; the change is announced. What it says first, its page tells."""

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self._booth = booth
        self._sign = Sign("todo", "edge", 28)
        self._title, self._advice = Text("", "heading"), Text("")
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(head)
        column.addWidget(self._advice)
        column.addStretch(1)

    def show_verdict(self, verdict: Verdict) -> None:
        """Say it."""
        enough = isinstance(verdict, Enough)
        title = self.tr("This is enough") if enough else self.tr("Not enough yet")
        changed = self._title.text() not in {"", title}
        self._title.setText(title)
        self._advice.setText(self._say(verdict))
        self._sign.show_sign("success" if enough else "info", "success" if enough else "accent")
        self.setProperty("banner", "success" if enough else "info")
        self.style().polish(self)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._advice.text())
        if changed:
            announce(self, f"{title}. {self._advice.text()}")

    def _say(self, verdict: Verdict) -> str:
        if isinstance(verdict, Enough):
            return self.tr("Bring the originals. A clerk looks at them and hands them back.")
        programme = self._booth.station.programme
        ways = [say_addition(programme, one, spoken().code) for one in verdict.additions[:_MOST]]
        fitting = ways if sum(map(len, ways)) <= _LONGEST else ways[:1]
        return ("\n\n" + self.tr("or") + "\n\n").join(fitting)
