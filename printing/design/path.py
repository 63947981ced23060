"""Drawings in a small part of SVG's path language (M L H V C S Z, absolute and relative) as PDF.

Rule: millimetres with y downwards come in, points with y upwards go out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from printing.design.measures import across, up
from printing.design.model import Spot

_TOKEN: Final = re.compile(r"\s*(?:([A-Za-z])|(-?(?:\d+\.?\d*|\.\d+))|,)")
_TAKES: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Z": 0}


class PathError(ValueError):
    """The drawing holds something that is not in the path language."""


@dataclass(slots=True)
class _Pen:
    at: Spot
    scale: float
    here: Spot = (0.0, 0.0)
    start: Spot = (0.0, 0.0)
    control: Spot = (0.0, 0.0)
    marks: list[str] = field(default_factory=list)

    def put(self, points: list[Spot], operator: str) -> None:
        for x, y in points:
            self.marks.append(
                f"{across(self.at[0] + x * self.scale):.2f} {up(self.at[1] + y * self.scale):.2f}"
            )
        self.marks.append(operator)


@cache
def pdf_path(path: str, at: Spot = (0.0, 0.0), scale: float = 1.0) -> str:
    """Translate a drawing, placed and scaled, into PDF path operators; PathError if it cannot."""
    pen = _Pen(at, scale)
    for command, numbers in _steps(path):
        _draw(pen, command, numbers)
    return " ".join(pen.marks)


def _steps(path: str) -> Iterator[tuple[str, list[float]]]:
    """Split a path into commands with just the numbers each takes; repeats are implied."""
    tokens = list(_tokens(path))
    command = ""
    while tokens:
        if isinstance(tokens[0], str):
            command = str(tokens.pop(0))
        elif command in {"", "Z", "z"}:
            raise PathError("a number stands where a command should be")
        count = _TAKES[command.upper()]
        numbers = [token for token in tokens[:count] if isinstance(token, float)]
        if len(numbers) != count:
            raise PathError(f"{command} needs {count} numbers")
        del tokens[:count]
        yield command, numbers
        command = {"M": "L", "m": "l"}.get(command, command)


def _tokens(path: str) -> Iterator[str | float]:
    at, end = 0, len(path.rstrip())
    while at < end:
        found = _TOKEN.match(path, at)
        if found is None or (found[1] and found[1].upper() not in _TAKES):
            raise PathError(f"“{path[at : at + 12].strip()}” is not understood")
        at = found.end()
        if found[1]:
            yield found[1]
        elif found[2]:
            yield float(found[2])


def _draw(pen: _Pen, command: str, numbers: list[float]) -> None:
    x, y = pen.here if command.islower() else (0.0, 0.0)
    name = command.upper()
    if name == "Z":
        pen.marks.append("h")
        pen.here = pen.control = pen.start
        return
    if name == "H":
        points = [(x + numbers[0], pen.here[1])]
    elif name == "V":
        points = [(pen.here[0], y + numbers[0])]
    else:
        points = [(x + a, y + b) for a, b in zip(numbers[::2], numbers[1::2], strict=True)]
    if name == "S":
        mirrored = (2 * pen.here[0] - pen.control[0], 2 * pen.here[1] - pen.control[1])
        points = [mirrored, *points]
    pen.put(points, {"M": "m", "C": "c", "S": "c"}.get(name, "l"))
    pen.here = points[-1]
    pen.control = points[1] if name in {"C", "S"} else pen.here
    if name == "M":
        pen.start = pen.here
