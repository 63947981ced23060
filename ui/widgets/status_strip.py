"""The strip at the foot of the window: what is true now about printer, stock, day, people, seal."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import GRID
from ui.widgets.text import Sign, Text, area


class Segment(StrEnum):
    """What the strip can tell, in reading order; the value is also the sign's name."""

    PRINTER = "printer"
    STOCK = "cards"
    EVENT = "calendar"
    OPERATOR = "person"
    SEAL = "seal"
    CLOCK = "clock"


class Standing(StrEnum):
    """How a segment stands; the words say it too."""

    WELL = "well"
    WARNING = "warning"


class StatusStrip(QWidget):
    """Segments appear when there is something to say about them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        area(self, "strip")
        line = QHBoxLayout(self)
        line.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        line.setSpacing(3 * GRID)
        self._parts = {segment: _Part(segment) for segment in Segment}
        for segment, part in self._parts.items():
            if segment is Segment.SEAL:
                line.addStretch(1)
            line.addWidget(part)
            part.hide()

    def tell(self, segment: Segment, text: str, standing: Standing = Standing.WELL) -> None:
        """Say something about one segment; empty text takes it away."""
        self._parts[segment].tell(text, standing)

    def told(self, segment: Segment) -> str:
        """Read what the strip says about one segment."""
        return self._parts[segment].text.text()


class _Part(QWidget):
    def __init__(self, segment: Segment) -> None:
        super().__init__()
        self._segment = segment
        self._sign = Sign(segment.value, "muted", 18)
        self.text = Text("", "small")
        self.text.setWordWrap(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.text)

    def tell(self, text: str, standing: Standing) -> None:
        well = standing is Standing.WELL
        self._sign.show_sign(self._segment.value if well else "warning", _ink(well=well))
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


def _ink(*, well: bool) -> str:
    return "muted" if well else "warning"
