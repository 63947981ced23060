"""Fine curves that follow from a card's serial: no two cards weave alike, and each can be redrawn.

Rule: one curve a figure is computed and stored once; the page repeats it turned (rosette) or
shifted (band). Curves are sums of harmonics, as the geometric lathe draws them, given as cubic
Bézier pieces whose ends and slopes are exact.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
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
_CURVE: Final = "%d %d %d %d %d %d c"


@dataclass(frozen=True, slots=True)
class Woven:
    """A stroke path about its own origin, and the matrices that repeat it; in hundredths."""

    path: str
    places: tuple[str, ...]


def rosette(serial: Serial, figure: int, width: float, height: float, lines: int) -> Woven:
    """Weave a rosette of the given size in millimetres about the origin."""
    draw = _lots(serial, figure)
    lobes = 7 + draw[0] % 6
    second = lobes * (2 + draw[1] % 2)
    deep, shallow = 0.20 + draw[2] / 1700, 0.05 + draw[3] / 3000
    phase = draw[4] / 256 * _TURN
    middle = 1 - deep - shallow
    half_x, half_y = (across(side) / 2 / HUNDREDTH for side in (width, height))

    def curve(t: float) -> tuple[float, float, float, float]:
        wave, fine = lobes * t, second * t + phase
        r = middle + deep * math.cos(wave) + shallow * math.cos(fine)
        dr = -deep * lobes * math.sin(wave) - shallow * second * math.sin(fine)
        cos, sin = math.cos(t), math.sin(t)
        return (
            half_x * r * cos, half_y * r * sin,
            half_x * (dr * cos - r * sin), half_y * (dr * sin + r * cos),
        )  # fmt: skip

    turns = [_TURN / lobes * at / lines for at in range(lines)]
    places = tuple(
        f"{math.cos(a):.5f} {math.sin(a):.5f} {-math.sin(a):.5f} {math.cos(a):.5f} 0 0"
        for a in turns
    )
    return Woven(_bezier(curve, 0, _TURN, lobes * 9) + " s", places)


def band(serial: Serial, figure: int, width: float, height: float, lines: int) -> Woven:
    """Weave a band whose middle line runs from the origin to the right, in millimetres."""
    draw = _lots(serial, figure)
    length = across(width) / HUNDREDTH
    period = length / (3 + draw[0] % 3)
    high = across(height) / 2 / HUNDREDTH
    share = 0.55 + draw[1] / 1000
    overtone = 2 + draw[2] % 2
    phase = draw[3] / 256 * _TURN

    def curve(x: float) -> tuple[float, float, float, float]:
        k = _TURN / period
        fine = overtone * k * x + phase
        y = high * (share * math.sin(k * x) + (1 - share) * math.sin(fine))
        slope = high * k * (share * math.cos(k * x) + (1 - share) * overtone * math.cos(fine))
        return x, y, 1.0, slope

    end = length + period
    pieces = math.ceil(end / period) * 10
    places = [f"1 0 0 1 {-period * at / lines:.2f} 0" for at in range(lines)]
    places += [f"1 0 0 -1 {-period * (at + 0.5) / lines:.2f} 0" for at in range(lines)]
    return Woven(_bezier(curve, 0, end, pieces) + " S", tuple(places))


def _lots(serial: Serial, figure: int) -> bytes:
    return sha256(f"guilloche {figure} {serial}".encode("ascii")).digest()


def _bezier(curve: Curve, start: float, end: float, pieces: int) -> str:
    step = (end - start) / pieces
    third = step / 3
    x, y, dx, dy = curve(start)
    marks = [f"{x:.0f} {y:.0f} m"]
    for piece in range(1, pieces + 1):
        points = [x + dx * third, y + dy * third]
        x, y, dx, dy = curve(start + piece * step)
        points += (x - dx * third, y - dy * third, x, y)
        marks.append(_CURVE % (*points,))
    return "\n".join(marks)


def curve_form(woven: Woven) -> Stream:
    """Store the curve as a form; pages set its colour and repeat it at the woven places."""
    reach = "[-50000 -50000 50000 50000]"
    entries = f"/Type /XObject /Subtype /Form /BBox {reach} /Resources << >>"
    return stream(entries, woven.path.encode("ascii"))
