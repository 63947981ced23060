"""The way through a case, at the side: each step with its state in a sign and in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ui.look import colour, worn
from ui.theme import GRID, RADIUS
from ui.widgets.icons import pixmap


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; only a step that may be gone to now is `open`."""

    key: str
    title: str
    state: StepState
    open: bool = False


_SIGN = {
    StepState.DONE: ("success", "success"),
    StepState.CURRENT: ("current", "accent"),
    StepState.TODO: ("todo", "edge"),
}


class StepList(QWidget):
    """The steps in order. Pressing an open one asks to go there."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._rows: list[_Row] = []

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show where the case stands; rows are kept, so the focus stays where it is."""
        while len(self._rows) < len(steps):
            self._rows.append(self._new_row())
        for row, step in zip(self._rows, steps, strict=False):
            row.show_step(step)
        for row in self._rows[len(steps) :]:
            row.hide()

    def _new_row(self) -> "_Row":
        row = _Row()
        row.clicked.connect(lambda: self.chosen.emit(row.step.key))
        self._column.addWidget(row)
        return row


class _Row(QAbstractButton):
    def __init__(self) -> None:
        super().__init__()
        self.step = Step("", "", StepState.TODO)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: Step) -> None:
        self.step = step
        self.setText(step.title)
        self.setEnabled(step.open)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if step.open else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{step.title}, {_state_words(step.state)}")
        self.setVisible(True)
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.step.title) * 1.1
        return QSize(round(width) + worn().px(20) + 5 * GRID, worn().px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self.step.state is StepState.CURRENT
        if now or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if now else "sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        side = worn().px(20)
        name, token = _SIGN[self.step.state]
        sign = pixmap(name, colour(token), side, self.devicePixelRatioF())
        place = QRect(2 * GRID - 4, (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._visual(place).topLeft(), sign)
        self._paint_title(painter, place.right() + 2 * GRID - 4, now=now)

    def _paint_title(self, painter: QPainter, left: int, *, now: bool) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold if now else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(colour("muted" if self.step.state is StepState.TODO else "ink"))
        room = self._visual(QRect(left, 0, self.width() - left - GRID, self.height()))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(start), self.step.title)

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


def _state_words(state: StepState) -> str:
    match state:
        case StepState.DONE:
            return QCoreApplication.translate("StepList", "done")
        case StepState.CURRENT:
            return QCoreApplication.translate("StepList", "you are here")
        case StepState.TODO:
            return QCoreApplication.translate("StepList", "to do")
        case _:
            assert_never(state)
