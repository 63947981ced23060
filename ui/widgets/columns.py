"""Controls side by side while each has room for its words, and below one another where not."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look import worn
from ui.theme import GRID


class Columns(QWidget):
    """At most `most` columns, each at least `least` pixels wide at 100 %; read row by row.

    No column is narrower than what stands in it. `hung` controls keep their own height and stand at
    the top of their row.
    """

    def __init__(
        self,
        most: int,
        least: int,
        *,
        gap: int = GRID,
        hung: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._most, self._least, self._columns = most, least, 0
        self._upright = Qt.AlignmentFlag.AlignTop if hung else Qt.AlignmentFlag(0)
        self._inside: list[QWidget] = []
        self._heads: set[QWidget] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)

    def add(self, control: QWidget) -> None:
        """Put a control after those before it."""
        self._inside.append(control)
        self._arrange(self._columns or self._most)

    def head(self, title: QWidget) -> None:
        """Put a title across all columns; what is added after it starts a row of its own."""
        self._heads.add(title)
        self._grid.setVerticalSpacing(GRID)  # nearer to what is under it than to what is above
        title.setContentsMargins(0, GRID, 0, 0)
        self.add(title)

    def require(self, least: int) -> None:
        """Ask for at least so many pixels a column at the text size that is worn now."""
        self._least = round(least * 100 / worn().scale)
        self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again how many columns there is room for."""
        super().resizeEvent(event)
        self._refit()

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._refit()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of one column; the others can stand below it."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def _refit(self) -> None:
        gap = self._grid.horizontalSpacing()
        room = (self.width() + gap) // (max(worn().px(self._least), self._widest()) + gap)
        columns = max(1, min(self._most, room))
        if columns != self._columns:
            self._arrange(columns)

    def _widest(self) -> int:
        beside = (one for one in self._inside if one not in self._heads)
        return max((one.minimumSizeHint().width() for one in beside), default=0)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        row = column = 0
        for control in self._inside:
            whole = control in self._heads
            if column == columns or (whole and column):
                row, column = row + 1, 0
            span = columns if whole else 1
            self._grid.addWidget(control, row, column, 1, span, self._upright)
            column += span
        for at in range(self._most):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
