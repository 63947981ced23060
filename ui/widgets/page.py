"""One page of work: a title, its body, its actions at the foot; it scrolls only when it must."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.look import worn
from ui.theme import GRID
from ui.widgets.emblem import Emblem
from ui.widgets.fitting_row import FittingRow
from ui.widgets.room import Room
from ui.widgets.tab_order import follow_reading_order
from ui.widgets.text import Text, area, rule

_PAGING = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Page(Room):
    """`body` is a column for the work, `foot` a line for Back (first) to Continue (last).

    With a `width` (in pixels at 100 %) the page is a sheet in the middle, as high as what is on it;
    without one it takes all there is. `INSIDE` is kept free between a sheet's edge and what is on
    it, `ABOVE` and `BELOW` around the sheet, in pixels.
    """

    INSIDE = 3 * GRID
    ABOVE, BELOW = 2 * GRID, GRID

    def __init__(
        self, title: str, lead: str = "", *, width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._width = width
        self._emblem: Emblem | None = None
        self.title = Text(title, "display")
        self.lead = Text(lead, "lead")
        self.body = QVBoxLayout()
        self.body.setSpacing(2 * GRID)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(2 * GRID - 4)
        self._content, self._below = QWidget(), FittingRow(self.foot)
        self._scroll, self._edge = _scroller(self._content), rule()
        self._sheet = area(QWidget(), "card") if width else QWidget()
        self.setAccessibleName(title)
        self._lay_out()
        self.lead.setVisible(bool(lead))
        self._fit()

    @property
    def heading(self) -> str:
        """The title."""
        return self.title.text()

    def retitle(self, title: str, lead: str = "") -> None:
        """Ask another question on the same page."""
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.setAccessibleName(title)
        self.retitled.emit()

    def crown(self, emblem: Emblem) -> None:
        """Put a sign above the title, where there is room for it, and everything in the middle."""
        self._emblem = emblem
        self._column.insertWidget(0, emblem, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.insertSpacing(1, GRID)
        for words in (self.title, self.lead):
            words.centre()

    def take_in(self, aside: QWidget, *, first: bool = True) -> None:
        """Show something that stands beside the page elsewhere: before the body, or after it."""
        last = self._column.count() - 1  # what stretches stays at the foot
        self._column.insertWidget(self._column.indexOf(self.lead) + 1 if first else last, aside)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab follow what is on show now."""
        super().showEvent(event)
        follow_reading_order(self)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet as high as its words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the sheet's width in step with the text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Grow and shrink the sheet with what is on it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by Page Up and Page Down, wherever the keyboard is on the page."""
        way = _PAGING.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.setSpacing(GRID)
        self._column.addWidget(self.title)
        self._column.addWidget(self.lead)
        self._column.addSpacing(GRID)
        self._column.addLayout(self.body)
        self._column.addStretch(1)
        self.foot.setContentsMargins(GRID, GRID + 4, GRID, GRID // 2)
        inside = QVBoxLayout(self._sheet)
        around = self.INSIDE - GRID if self._width else 0
        inside.setContentsMargins(around, around, around, around)
        inside.setSpacing(0)
        for at, part in enumerate((self._scroll, self._edge, self._below)):
            inside.addWidget(part, 0 if at else 1)
        self._mark_the_fold()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GRID, self.ABOVE, 2 * GRID, self.BELOW)
        whole.addWidget(_centred(self._sheet))
        self._content.installEventFilter(self)

    def _mark_the_fold(self) -> None:
        """Draw a line above the foot while there is more than fits."""
        policy = self._edge.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(policy)
        self._edge.hide()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, _least: int, most: int) -> None:
        """Where all words fit nothing scrolls: a sheet that grew keeps a range of before it did."""
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if most > 0 and self._scroll.verticalScrollBarPolicy() == never:
            self._scroll.verticalScrollBar().setRange(0, 0)
            return
        self._edge.setVisible(most > 0)

    def _fit(self) -> None:
        """Offer a scroll bar only where all words at full width are higher than the page.

        Left to itself, a bar that came for a moment takes width, wraps words, and so stays.
        """
        self._below.setVisible(self.foot.count() > 0)
        self._show_emblem()
        needed = self._needed()
        if self._width:
            self._sheet.setMaximumSize(needed)
        policy = Qt.ScrollBarPolicy
        fits = needed.height() <= self.height() - self.ABOVE - self.BELOW
        wanted = policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(wanted)

    def _show_emblem(self) -> None:
        """Let the sign go where it would push the work out of sight."""
        if self._emblem is None:
            return
        room = self.height() - self.ABOVE - self.BELOW
        taken = self._emblem.sizeHint().height() + self._column.spacing()
        without = self._needed().height() - (0 if self._emblem.isHidden() else taken)
        self._emblem.setVisible(without + taken <= room)

    def _needed(self) -> QSize:
        """Say how large the sheet is when nothing on it needs to scroll."""
        borders = 2 * (self.INSIDE - GRID) if self._width else 0
        wide = self.width() - 4 * GRID
        if self._width:
            wide = min(worn().px(self._width), wide)
        high = self._column.totalHeightForWidth(wide - borders)
        if high < 0:
            high = self._column.totalSizeHint().height()
        foot = self._below.sizeHint().height() if self.foot.count() else 0
        return QSize(wide, high + foot + borders + 1)


def _centred(inner: QWidget) -> QWidget:
    outer = QWidget()
    line = QHBoxLayout(outer)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(inner)
    return outer


def _scroller(inner: QWidget) -> QScrollArea:
    scroll, window = QScrollArea(), QWidget()
    scroll.setViewport(window)  # Qt's own would cost PySide a search through all its classes
    window.setAutoFillBackground(False)
    scroll.setWidget(inner)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setAutoFillBackground(False)
    return scroll
