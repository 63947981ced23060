"""A bar of the station: where there is no room for all words, buttons show their signs alone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from ui.resident.look import GAP, target
from ui.theme import GRID
from ui.widgets.button import Button
from ui.widgets.fitting_row import Trim
from ui.widgets.text import area


class Bar(QWidget):
    """Buttons that can give way show their signs alone where there is no room for the words."""

    def __init__(self) -> None:
        super().__init__()
        area(self, "bar")
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(2 * GAP, GRID, 2 * GAP, GRID)
        self.line.setSpacing(GAP)

    def giving(self) -> Sequence[Button]:
        """List the buttons that can give way."""
        raise NotImplementedError

    def fit(self) -> None:
        """Make every button a finger's size."""
        for button in self.findChildren(QAbstractButton):
            button.setMinimumSize(target(), target())
        self.give_way()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def event(self, event: QEvent) -> bool:
        """Look again how much fits when a button comes, goes or changes its words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.give_way()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how much fits."""
        super().resizeEvent(event)
        self.give_way()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the signs and the words that must stay."""
        return QSize(self.width_at(Trim.SIGN), super().minimumSizeHint().height())

    def give_way(self) -> None:
        """Show the words where all fit, else the signs."""
        trim = Trim.FULL if self.width_at(Trim.FULL) <= self.width() else Trim.SIGN
        for button in self.giving():
            button.trim_to(trim)
        self.line.activate()  # a bar that was never laid out yet would miss the request for it

    def width_at(self, trim: Trim) -> int:
        """Tell how wide everything in it is when the buttons show so much, in pixels."""
        items = [item for at in range(self.line.count()) if (item := self.line.itemAt(at))]
        shown = [one for item in items if not item.isEmpty() and (one := item.widget())]
        widths = [self._width_of(one, trim) for one in shown]
        widths += [item.minimumSize().width() for item in items if item.spacerItem()]
        around = self.line.contentsMargins()
        gaps = self.line.spacing() * max(0, len(shown) - 1)
        return sum(widths) + gaps + around.left() + around.right()

    def _width_of(self, control: QWidget, trim: Trim) -> int:
        if isinstance(control, Button) and control in self.giving():
            return max(control.width_at(trim), control.minimumWidth())
        return max(control.sizeHint().width(), control.minimumWidth())
