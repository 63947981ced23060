"""The station's look: the same themes, a quarter larger, with targets for a standing finger.

At 100 % body text is 20 pixels and a target 64 pixels high. Targets grow half as fast as the text.
"""

from dataclasses import dataclass

from ui.look import worn
from ui.theme import GRID, Look

_LARGER = 1.25
TARGET = 64
"""Least height of a control in pixels at 100 %."""
GAP = 2 * GRID
"""Least distance between two targets, in pixels."""
_BORDER = 4


@dataclass(frozen=True, slots=True)
class RoomyLook(Look):
    """A look for reading at arm's length."""

    def px(self, at_100: float) -> int:
        """Scale a measure of the desk's look; whole pixels."""
        return round(at_100 * _LARGER * self.scale / 100)

    def tokens(self) -> dict[str, str]:
        """Every `$name` of the sheet, with this station's targets."""
        return Look.tokens(self) | {"target": f"{target_at(self.scale) - _BORDER}px"}


def target() -> int:
    """Least height of a control now, in pixels."""
    return target_at(worn().scale)


def target_at(scale: int) -> int:
    """Least height of a control at a text size in per cent, in pixels."""
    return round(TARGET * (1 + (scale - 100) / 200))
