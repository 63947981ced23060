"""The strip at the foot of the window: what is true now about printer, stock, day, people, seal."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look import worn
from ui.theme import GRID
from ui.widgets.fitting_row import FittingRow, Trim
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


class StatusStrip(FittingRow):
    """Segments appear when there is something to say about them; narrow, some are signs alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        area(self, "strip")
        line = self.line
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
        self._segment, self._standing = segment, Standing.WELL
        self._sign = Sign(segment.value, "muted", 18)
        self.text = Text("", "small")
        self.text.setWordWrap(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.text)

    def width_at(self, trim: Trim) -> int:
        """Tell the width in pixels, with the words or without them."""
        self.text.ensurePolished()
        words = GRID + self.text.sizeHint().width() if self._keeps_words(trim) else 0
        return worn().px(18) + words

    def trim_to(self, trim: Trim) -> None:
        """Leave the words to the tool tip where there is no room; a warning keeps them."""
        keeps = self._keeps_words(trim)
        self.text.setVisible(keeps)
        self.setToolTip("" if keeps else self.text.text())

    def _keeps_words(self, trim: Trim) -> bool:
        bare = trim is Trim.SIGN and self._segment is not Segment.CLOCK
        return not bare or self._standing is not Standing.WELL

    def tell(self, text: str, standing: Standing) -> None:
        self._standing = standing
        well = standing is Standing.WELL
        self._sign.show_sign(self._segment.value if well else "warning", _ink(well=well))
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))


def _ink(*, well: bool) -> str:
    return "muted" if well else "warning"
