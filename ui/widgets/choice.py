"""One answer out of a few: each a whole row to press, with what it means under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.theme import GRID
from ui.widgets.columns import Columns
from ui.widgets.row import RowFace
from ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Option:
    """An answer: its key for the program, its words for the person."""

    key: str
    title: str
    detail: str = ""


class Choice(QWidget):
    """A legend and its options; arrow keys move between them. `value` is "" until one is chosen."""

    chosen = Signal(str)

    def __init__(
        self,
        legend: str,
        options: Sequence[Option],
        *,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards: dict[str, _Card] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        if legend:
            column.addWidget(Text(legend, "label"))
        self._columns = Columns(columns, 120)
        column.addWidget(self._columns)
        for option in options:
            self._columns.add(self._card(option, legend))
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Keep every answer in one line where it can be, whatever the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def value(self) -> str:
        """Say the key of the chosen option."""
        return next((key for key, card in self._cards.items() if card.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose an option; an unknown key chooses none."""
        self._group.setExclusive(False)
        for name, card in self._cards.items():
            card.setChecked(name == key)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Put the keyboard on the chosen option, or on the first."""
        cards = list(self._cards.values())
        next((card for card in cards if card.isChecked()), cards[0]).setFocus()

    def wipe(self) -> None:
        """Forget the answer."""
        self.choose("")

    def _measure(self) -> None:
        self._columns.require(max((card.least for card in self._cards.values()), default=0))

    def _card(self, option: Option, legend: str) -> "_Card":
        card = _Card(option, legend)
        self._group.addButton(card)
        self._cards[option.key] = card
        card.clicked.connect(lambda: self.chosen.emit(option.key))
        return card


class _Card(QRadioButton):
    def __init__(self, option: Option, legend: str) -> None:
        super().__init__()
        self._face = RowFace(self, option.title, option.detail, "")
        about = f"{legend}. {option.detail}" if option.detail else legend
        self.setAccessibleDescription(about)

    @property
    def least(self) -> int:
        """Width in pixels that keeps the title in one line."""
        return self._face.width()

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._face.height(max(120, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._face.height(width)

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint(QPainter(self), round_indicator=True)
