"""Marks on a page as PDF operators: colours, paths, clips and forms, in points.

Rule: black is DeviceGray 0, never a mix. A card printer lays its K panel where a pixel is exactly
black; the usual conversion of CMYK (0, 0, 0, 1) to RGB is a dark grey and would miss that panel.
"""

from collections.abc import Iterator
from contextlib import contextmanager

BLACK = "black"


class Ink:
    """Collects the operators of one content stream."""

    def __init__(self) -> None:
        self.marks: list[str] = []
        self.opacities: set[int] = set()

    def raw(self, marks: str) -> None:
        """Add operators that are already written."""
        self.marks.append(marks)

    def fill_colour(self, colour: str) -> None:
        """Fill with `#rrggbb` or `black` from here on."""
        self.marks.append(f"{_components(colour)} {'g' if colour == BLACK else 'rg'}")

    def line_colour(self, colour: str) -> None:
        """Stroke with `#rrggbb` or `black` from here on."""
        self.marks.append(f"{_components(colour)} {'G' if colour == BLACK else 'RG'}")

    def text_colour(self, colour: str) -> None:
        """Letter in a colour; the outline too, which makes up for a missing bold."""
        self.fill_colour(colour)
        self.line_colour(colour)

    def opacity(self, share: float) -> None:
        """Let the ground shine through from here on: 1 covers, 0 is invisible."""
        percent = round(share * 100)
        self.opacities.add(percent)
        self.marks.append(f"/A{percent} gs")

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Restore colours, clips and shifts afterwards."""
        self.marks.append("q")
        yield
        self.marks.append("Q")

    def clip(self, path: str) -> None:
        """Draw only inside a path from here on."""
        self.marks.append(f"{path} W n")

    def content(self) -> bytes:
        """Give the finished stream; our operators are all ASCII."""
        return "\n".join(self.marks).encode("ascii")


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0.0) -> str:
    """Write the path of a rectangle from its lower left corner, with round corners if wanted."""
    if not radius:
        return f"{x:.3f} {y:.3f} {width:.3f} {height:.3f} re"
    right, top, k = x + width, y + height, radius * 0.4477
    return (
        f"{x + radius:.2f} {y:.2f} m {right - radius:.2f} {y:.2f} l "
        f"{right - k:.2f} {y:.2f} {right:.2f} {y + k:.2f} {right:.2f} {y + radius:.2f} c "
        f"{right:.2f} {top - radius:.2f} l "
        f"{right:.2f} {top - k:.2f} {right - k:.2f} {top:.2f} {right - radius:.2f} {top:.2f} c "
        f"{x + radius:.2f} {top:.2f} l "
        f"{x + k:.2f} {top:.2f} {x:.2f} {top - k:.2f} {x:.2f} {top - radius:.2f} c "
        f"{x:.2f} {y + radius:.2f} l "
        f"{x:.2f} {y + k:.2f} {x + k:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c h"
    )


def components(colour: str) -> tuple[float, float, float]:
    """Split `#rrggbb` into shares of red, green and blue."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _components(colour: str) -> str:
    return "0" if colour == BLACK else "{:.3f} {:.3f} {:.3f}".format(*components(colour))
