"""How far a printer sets its cards off, and how fine a code it still prints: values, no person.

Rule: an offset is a whole number of half millimetres, at most 3 mm either way. So much of a card's
ground is drawn beyond its edge; a printer that is off by more needs service, not a correction.
"""

import re
from datetime import date
from enum import Enum
from typing import Annotated, Final

import msgspec

STEPS_A_MM: Final = 2
"""An offset's step is half a millimetre: what the eye reads off a ladder without a lens."""

MOST: Final = 6
"""Half millimetres either way."""

Halves = Annotated[int, msgspec.Meta(ge=-MOST, le=MOST)]
Micrometres = Annotated[int, msgspec.Meta(ge=1, le=9999)]

_SPARE: Final = 0.85
"""A code read at this share of the card's own module size leaves about one step of the ladder."""

_STEP: Final = re.compile(r"HANDBACK TEST CARD/NOT AN IDENTITY/MODULE ([0-9]{4}) UM")


class Offset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How far what is printed on one side is moved, in half millimetres."""

    right: Halves = 0
    down: Halves = 0


class Offsets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Both sides, each as it is looked at."""

    front: Offset = Offset()
    back: Offset = Offset()

    def and_then(self, more: "Offsets") -> "Offsets | None":
        """Move by these and by more; None where that is further than any offset may be."""
        sides = _added(self.front, more.front), _added(self.back, more.back)
        reach = max(abs(halves) for side in sides for halves in (side.right, side.down))
        return Offsets(*sides) if reach <= MOST else None


class Calibration(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was read off a printer's last test card. `finest` is None where no code was read.

    `needed` is the finest module that the code of a card could have then.
    """

    offsets: Offsets
    read_on: date
    finest: Micrometres | None
    needed: Micrometres

    @property
    def margin(self) -> "Margin":
        """Compare the finest code that was read with the finest one on a card."""
        return margin(self.finest, self.needed)


class Unknown(Enum):
    """Why there is no calibration to go by."""

    NEVER_READ = "no test card was ever read"
    DAMAGED = "the file is damaged"


class Margin(Enum):
    """How the finest code that was read compares with the finest a card can have."""

    GOOD = "good"
    NONE = "none to spare"
    TOO_COARSE = "too coarse"


def margin(finest: Micrometres | None, card: Micrometres) -> Margin:
    """Compare the finest code that was read with the finest one on a card."""
    if finest is None or finest > card:
        return Margin.TOO_COARSE
    return Margin.GOOD if finest <= card * _SPARE else Margin.NONE


def step_text(module: Micrometres) -> str:
    """Write what one code of the test card's ladder says: its own module size, and no person."""
    return f"HANDBACK TEST CARD/NOT AN IDENTITY/MODULE {module:04} UM"


def read_step(untrusted: str) -> Micrometres | None:
    """Read a scanned code of the ladder; None for any other text."""
    found = _STEP.fullmatch(untrusted.strip().upper())
    return int(found[1]) if found and int(found[1]) else None


def _added(one: Offset, other: Offset) -> Offset:
    return Offset(one.right + other.right, one.down + other.down)
