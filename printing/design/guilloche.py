"""Fine curves that follow from a card's serial: no two cards weave alike, and each can be redrawn.

Rule: only the smallest piece of a figure is computed, and stored once; the page repeats it turned
(rosette) or shifted (band). Curves are sums of harmonics, as the geometric lathe draws them, given
as cubic Bézier pieces whose ends and slopes are exact.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Final

from kiosk.serial import Serial
from printing.design.document import Stream, stream
from printing.design.measures import across

_TURN: Final = 2 * math.pi
HUNDREDTH: Final = 0.01
"""The unit of the curves in points: whole numbers are written in half the time."""
Curve = Callable[[float], tuple[float, float, float, float]]
"""Gives x, y and their derivatives for a parameter."""
_PIECES: Final = 10
_CURVE: Final = "%d %d %d %d %d %d c"


@dataclass(frozen=True, slots=True)
class Woven:
    """A stroke path about its own origin, and the matrices that repeat it; in hundredths."""

    path: str
    places: tuple[str, ...]


def rosette(serial: Serial, figure: int, width: float, height: float, lines: int) -> Woven:
    """Weave a round rosette as large as a place in millimetres allows, about the origin.

    One lobe is drawn; turned by one lobe it continues itself, turned by less it is the next line.
    """
    draw = _lots(serial, figure)
    lobes, overtone = 7 + draw[0] % 6, 2 + draw[1] % 2
    deep, shallow = 0.20 + draw[2] / 1700, 0.05 + draw[3] / 3000
    phase = draw[4] / 256 * _TURN
    middle = 1 - deep - shallow
    radius = across(min(width, height)) / 2 / HUNDREDTH

    def curve(t: float) -> tuple[float, float, float, float]:
        wave = lobes * t
        fine = overtone * wave + phase
        r = radius * (middle + deep * math.cos(wave) + shallow * math.cos(fine))
        dr = -radius * lobes * (deep * math.sin(wave) + shallow * overtone * math.sin(fine))
        cos, sin = math.cos(t), math.sin(t)
        return r * cos, r * sin, dr * cos - r * sin, dr * sin + r * cos

    return Woven(_bezier(curve, _TURN / lobes), _turns(lobes * lines))


def band(serial: Serial, figure: int, width: float, height: float, lines: int) -> Woven:
    """Weave a band whose middle line runs from the origin to the right, in millimetres.

    One period is drawn; shifted by a period it continues itself, mirrored it weaves against itself.
    """
    draw = _lots(serial, figure)
    periods, overtone = 3 + draw[0] % 3, 2 + draw[2] % 2
    period = across(width) / HUNDREDTH / periods
    high = across(height) / 2 / HUNDREDTH
    share = 0.55 + draw[1] / 1000
    phase, k = draw[3] / 256 * _TURN, _TURN / period

    def curve(x: float) -> tuple[float, float, float, float]:
        wave = k * x
        fine = overtone * wave + phase
        y = high * (share * math.sin(wave) + (1 - share) * math.sin(fine))
        slope = high * k * (share * math.cos(wave) + (1 - share) * overtone * math.cos(fine))
        return x, y, 1.0, slope

    return Woven(_bezier(curve, period), _shifts(period, periods, lines))


@cache
def _turns(steps: int) -> tuple[str, ...]:
    angles = (_TURN * step / steps for step in range(steps))
    turns = ((math.cos(angle), math.sin(angle)) for angle in angles)
    return tuple(f"{cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} 0 0" for cos, sin in turns)


@cache
def _shifts(period: float, periods: int, lines: int) -> tuple[str, ...]:
    """Begin one period early, so that every shifted line fills the band to its left edge."""
    return tuple(
        f"1 0 0 {side} {period * (number - 1 + (at + start) / lines):.0f} 0"
        for side, start in ((1, 0.0), (-1, 0.5))
        for at in range(lines)
        for number in range(periods + 1)
    )


def _lots(serial: Serial, figure: int) -> bytes:
    return sha256(f"guilloche {figure} {serial}".encode("ascii")).digest()


def _bezier(curve: Curve, end: float) -> str:
    """Write a curve from parameter 0 to `end` as cubic pieces, and stroke it."""
    step = end / _PIECES
    third = step / 3
    x, y, dx, dy = curve(0.0)
    marks = [f"{x:.0f} {y:.0f} m"]
    for piece in range(1, _PIECES + 1):
        points = [x + dx * third, y + dy * third]
        x, y, dx, dy = curve(piece * step)
        points += (x - dx * third, y - dy * third, x, y)
        marks.append(_CURVE % (*points,))
    return "\n".join([*marks, "S"])


def curve_form(woven: Woven) -> Stream:
    """Store the curve as a form; pages set its colour and repeat it at the woven places."""
    reach = "[-50000 -50000 50000 50000]"
    entries = f"/Type /XObject /Subtype /Form /BBox {reach} /Resources << >>"
    return stream(entries, woven.path.encode("ascii"))
