"""Reading a test card: four numbers at its edges, two on each side."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.calibration import Offset, Offsets
from ui.desk.page import Counter
from ui.event.calibration_words import millimetres
from ui.event.flow import Aiming, ReadingCodes
from ui.event.page import EventPage
from ui.event.stepper import Stepper
from ui.theme import GRID
from ui.widgets.columns import Columns
from ui.widgets.text import Text

_SIDE = 330
"""Pixels at 100 % that one side's steppers need."""


class AimingPage(EventPage):
    """Nothing is kept before the codes are read too."""

    def __init__(self, counter: Counter, stage: Aiming) -> None:
        super().__init__(counter)
        self._printed_with = stage.printed_with
        self.front, self.back = self._side(stage.more.front), self._side(stage.more.back)
        for stepper in (*self.front, *self.back):
            stepper.entered.connect(self.go)
        sides = Columns(2, _SIDE, gap=3 * GRID, hung=True)
        sides.add(_titled(self.tr("Front"), self.front))
        sides.add(_titled(self.tr("Back"), self.back))
        self.body.addWidget(sides)

    @property
    def heading(self) -> str:
        """What is read."""
        return self.tr("Which numbers do you read at the edges?")

    @property
    def guidance(self) -> str:
        """Say how."""
        return self.tr(
            "At each edge, look for the largest number whose bar touches the edge of the card. "
            "Press that edge until its number shows."
        )

    @property
    def verb(self) -> str:
        """Go on."""
        return self.tr("Go on to the codes")

    def take_focus(self) -> None:
        """Start at the first edge."""
        self.front[0].buttons[0].setFocus()

    def go(self) -> None:
        """Go on to the codes; nothing is kept yet."""
        more = Offsets(_offset(self.front), _offset(self.back))
        self.turn_to(ReadingCodes(self._printed_with, more))

    def _side(self, so_far: Offset) -> tuple[Stepper, Stepper]:
        return (
            Stepper(
                self.tr("Left and right"),
                (self.tr("Left edge"), self.tr("Right edge")),
                self._across,
                so_far.right,
            ),
            Stepper(
                self.tr("Top and bottom"),
                (self.tr("Top edge"), self.tr("Bottom edge")),
                self._upright,
                so_far.down,
            ),
        )

    def _across(self, value: int) -> str:
        if not value:
            return self.tr("0 at both edges: in place")
        left, right = self.tr("{number} at the left edge"), self.tr("{number} at the right edge")
        return (left if value > 0 else right).format(number=millimetres(value))

    def _upright(self, value: int) -> str:
        if not value:
            return self.tr("0 at both edges: in place")
        top, bottom = self.tr("{number} at the top edge"), self.tr("{number} at the bottom edge")
        return (top if value > 0 else bottom).format(number=millimetres(value))


def _offset(side: tuple[Stepper, Stepper]) -> Offset:
    """Move away from the edge at which a number was read."""
    across, upright = side
    return Offset(across.value, upright.value)


def _titled(title: str, steppers: tuple[Stepper, Stepper]) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * GRID)
    column.addWidget(Text(title, "heading"))
    for stepper in steppers:
        column.addWidget(stepper)
    return side
