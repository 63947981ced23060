"""The bar across the top: whose programme this is, practice or not, and how the screen looks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.theme import GRID
from ui.widgets.button import Button, Kind
from ui.widgets.fitting_row import FittingRow
from ui.widgets.text import Sign, Text, area


class TopBar(FittingRow):
    """Its buttons ask; the window decides."""

    smaller = Signal()
    larger = Signal()
    next_theme = Signal()
    lock = Signal()

    def __init__(self, title: str, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        area(self, "bar")
        self._title = Text(title, "label")
        self._busy = Text(self.tr("Working…"), "small")
        self._busy.setWordWrap(False)
        self._lock = Button(self.tr("Lock"), Kind.QUIET, "Ctrl+L", "lock")
        self._lock.clicked.connect(self.lock)
        line = self.line
        line.setContentsMargins(3 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        line.setSpacing(GRID)
        line.addWidget(Sign("handback", "accent", 26))
        line.addSpacing(GRID // 2)
        line.addWidget(self._title)
        if practice:
            line.addSpacing(GRID)
            line.addWidget(Text(self.tr("PRACTICE"), "practice"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        line.addWidget(self._busy)
        for button in (*self._look_buttons(), self._lock):
            line.addWidget(button)
        self.show_busy(busy=False)
        self.allow_lock(allowed=False)

    def retitle(self, title: str) -> None:
        """Name the programme."""
        self._title.setText(title)

    def show_busy(self, *, busy: bool) -> None:
        """Say, without moving anything, that work is under way."""
        self._busy.setText(self.tr("Working…") if busy else "")

    def allow_lock(self, *, allowed: bool) -> None:
        """Offer the lock only while somebody is signed in."""
        self._lock.setVisible(allowed)
        self._lock.setEnabled(allowed)

    def _look_buttons(self) -> list[Button]:
        smaller = Button(self.tr("Smaller"), Kind.QUIET, "Ctrl+-", "text-smaller")
        smaller.setAccessibleName(self.tr("Make text smaller"))
        smaller.clicked.connect(self.smaller)
        larger = Button(self.tr("Larger"), Kind.QUIET, "Ctrl++", "text-larger")
        larger.setAccessibleName(self.tr("Make text larger"))
        larger.clicked.connect(self.larger)
        theme = Button(self.tr("Colours"), Kind.QUIET, "F8", "contrast")
        theme.setAccessibleName(self.tr("Change colours"))
        theme.clicked.connect(self.next_theme)
        return [smaller, larger, theme]
