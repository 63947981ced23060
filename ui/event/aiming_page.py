"""Reading a test card: four numbers at its edges, two on each side."""

from kiosk.calibration import Offset, Offsets
from ui.desk.page import Counter
from ui.event.calibration_words import millimetres
from ui.event.flow import Aiming, ReadingCodes
from ui.event.page import EventPage
from ui.event.stepper import Stepper
from ui.theme import GRID
from ui.widgets.columns import Columns

_SIDE = 330
"""Pixels at 100 % that a stepper needs."""


class AimingPage(EventPage):
    """Nothing is kept before the codes are read too."""

    def __init__(self, counter: Counter, stage: Aiming) -> None:
        super().__init__(counter)
        self._printed_with = stage.printed_with
        front, back = stage.more.front, stage.more.back
        self.front = (
            self._across(self.tr("Front, left and right"), front),
            self._upright(self.tr("Front, top and bottom"), front),
        )
        self.back = (
            self._across(self.tr("Back, left and right"), back),
            self._upright(self.tr("Back, top and bottom"), back),
        )
        edges = Columns(2, _SIDE, gap=3 * GRID, hung=True)
        for stepper in (*self.front, *self.back):
            stepper.entered.connect(self.go)
            edges.add(stepper)
        self.body.addWidget(edges)

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

    def _across(self, label: str, so_far: Offset) -> Stepper:
        edges = self.tr("Left edge"), self.tr("Right edge")
        return Stepper(label, edges, self._across_words, so_far.right)

    def _upright(self, label: str, so_far: Offset) -> Stepper:
        edges = self.tr("Top edge"), self.tr("Bottom edge")
        return Stepper(label, edges, self._upright_words, so_far.down)

    def _across_words(self, value: int) -> str:
        if not value:
            return self.tr("0 at both edges: in place")
        left, right = self.tr("{number} at the left edge"), self.tr("{number} at the right edge")
        return (left if value > 0 else right).format(number=millimetres(value))

    def _upright_words(self, value: int) -> str:
        if not value:
            return self.tr("0 at both edges: in place")
        top, bottom = self.tr("{number} at the top edge"), self.tr("{number} at the bottom edge")
        return (top if value > 0 else bottom).format(number=millimetres(value))


def _offset(side: tuple[Stepper, Stepper]) -> Offset:
    """Move away from the edge at which a number was read."""
    across, upright = side
    return Offset(across.value, upright.value)
