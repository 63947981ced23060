"""Where the portrait is cut out of a picture: a frame of one shape that never leaves the picture.

Pure geometry in the picture's own pixels, so that it can be reasoned about without a screen.
"""

from dataclasses import dataclass, replace

LEAST_SHARE = 0.12
"""The smallest frame, as a share of the largest that fits."""


@dataclass(frozen=True, slots=True)
class Framing:
    """A picture of `width` x `height` pixels and the frame in it. `aspect` is width by height.

    `size` is the frame's share of the largest frame that fits, up to 1; `x` and `y` its centre in
    pixels.
    """

    width: int
    height: int
    aspect: float
    size: float = 1.0
    x: float = 0.0
    y: float = 0.0

    @classmethod
    def middle(cls, width: int, height: int, aspect: float) -> "Framing":
        """Start with the largest frame, in the middle."""
        return cls(width, height, aspect, 1.0, width / 2, height / 2)

    @property
    def frame(self) -> tuple[float, float]:
        """Width and height of the frame in pixels."""
        widest = min(float(self.width), self.height * self.aspect)
        return widest * self.size, widest * self.size / self.aspect

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom in whole pixels, inside the picture."""
        wide, high = self.frame
        left = min(max(0, round(self.x - wide / 2)), self.width - 1)
        top = min(max(0, round(self.y - high / 2)), self.height - 1)
        right = min(self.width, max(left + 1, left + round(wide)))
        return left, top, right, min(self.height, max(top + 1, top + round(high)))

    def moved(self, by_x: float, by_y: float) -> "Framing":
        """Move by pixels of the picture, as far as its edge."""
        return _kept_in(replace(self, x=self.x + by_x, y=self.y + by_y))

    def zoomed(self, factor: float) -> "Framing":
        """Make the frame `factor` times its size, within the picture and `LEAST_SHARE`."""
        return _kept_in(replace(self, size=min(1.0, max(LEAST_SHARE, self.size * factor))))


def _kept_in(framing: Framing) -> Framing:
    wide, high = framing.frame
    return replace(
        framing,
        x=min(max(framing.x, wide / 2), framing.width - wide / 2),
        y=min(max(framing.y, high / 2), framing.height - high / 2),
    )
