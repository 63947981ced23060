"""One page of work: a title, its body, its actions at the foot; it scrolls only when it must."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.look import worn
from ui.theme import GRID
from ui.widgets.room import Room
from ui.widgets.tab_order import follow_reading_order
from ui.widgets.text import Text

_PAGING = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Page(Room):
    """`body` is a column for the work, `foot` a line for Back (first) to Continue (last).

    `width` is the widest the column gets, in pixels at 100 %; 0 takes all there is.
    """

    def __init__(
        self, title: str, lead: str = "", *, width: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.title = Text(title, "display")
        self.lead = Text(lead, "lead")
        self.body = QVBoxLayout()
        self.body.setSpacing(2 * GRID)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(2 * GRID - 4)
        self._content, self._below = QWidget(), QWidget()
        self._scroll = _scroller(_centred(self._content))
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

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab follow what is on show now."""
        super().showEvent(event)
        follow_reading_order(self)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the column's width in step with the text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by Page Up and Page Down, wherever the keyboard is on the page."""
        way = _PAGING.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + way * bar.pageStep())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(GRID)
        column.addLayout(self.body)
        column.addStretch(1)
        self.foot.setContentsMargins(GRID, GRID, GRID, GRID)
        self._below.setLayout(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(_centred(self._below))

    def _fit(self) -> None:
        widest = worn().px(self._width) if self._width else 16_777_215  # QWIDGETSIZE_MAX
        self._content.setMaximumWidth(widest)
        self._below.setMaximumWidth(widest)


def _centred(inner: QWidget) -> QWidget:
    outer = QWidget()
    line = QHBoxLayout(outer)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(inner)
    return outer


def _scroller(inner: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidget(inner)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return scroll
