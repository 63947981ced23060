"""Figures as large numbers with their words under them, read as one sentence each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import GRID
from ui.widgets.columns import Columns
from ui.widgets.text import Text, area

_LEAST = 150
"""Pixels at 100 % that a figure's words need."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts."""

    number: str
    label: str


class Figures(Columns):
    """Figures side by side while there is room."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        super().__init__(4, _LEAST, gap=2 * GRID)
        self.shown = {figure.label: figure.number for figure in figures}
        for figure in figures:
            self.add(_tile(figure))


def _tile(figure: Figure) -> QWidget:
    tile = area(QWidget(), "card")
    tile.setAccessibleName(f"{figure.label}: {figure.number}")
    column = QVBoxLayout(tile)
    column.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
    column.setSpacing(2)
    column.addWidget(Text(figure.number, "number"))
    column.addWidget(Text(figure.label, "hint"))
    return tile
