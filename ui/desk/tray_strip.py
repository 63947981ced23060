"""The tray along the foot of the desk: each waiting card at its place, whatever is being done.

Rule: it never takes the keyboard and never changes the page; it waits to be pressed. Every card
says what it needs at every text size: in full, or where the desk is narrow in a word or two.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.tray import PLACES, Held
from ui.desk.tray_card import TrayCard
from ui.desk.tray_face import LEAST
from ui.look import worn
from ui.theme import GRID
from ui.widgets.columns import Columns
from ui.widgets.text import area


class TrayStrip(QWidget):
    """`picked` tells the place that was pressed. Hidden while nobody waits."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        area(self, "strip")
        self.setAccessibleName(self.tr("Waiting cards"))
        self.cards = tuple(TrayCard(place) for place in range(1, PLACES + 1))
        places = self._places = Columns(PLACES, LEAST)
        for card in self.cards:
            card.clicked.connect(lambda _=False, place=card.place: self.picked.emit(place))
            places.add(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        column.addWidget(places)
        self.hide()

    def show_held(self, held: Sequence[Held]) -> None:
        """Show who waits; a card that has the keyboard keeps it."""
        by_place = {one.place: one for one in held}
        for card in self.cards:
            card.show_held(by_place.get(card.place))
        self.setVisible(bool(held))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether there is room for words."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        room = self.width() - 4 * GRID - (PLACES - 1) * GRID
        brief = room < PLACES * worn().px(LEAST)
        for card in self.cards:
            card.be_brief(now=brief)
        self._places.require(0 if brief else worn().px(LEAST))  # in brief, what the words take
