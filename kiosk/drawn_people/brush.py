"""A drawing brush for flat pictures: ovals, slabs, arcs, glows, drawn fine and kept small.

Rule: coordinates are those of the drawing (640 x 800); the fine grid is nobody else's business.
"""

from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

FINE: Final = 3  # drawn three times as large, for smooth edges
WIDE, HIGH = 640, 800
MIDDLE: Final = WIDE / 2
_KEPT: Final = (64, 60, 576, 700)  # head and shoulders fill the frame, as on a good card photo

Colour = tuple[int, int, int]
Edges = tuple[float, float, float, float]


class Brush:
    """Draws on the fine grid in the coordinates of the kept picture, about its middle line."""

    def __init__(self, ground: Colour) -> None:
        self.image = Image.new("RGB", (WIDE * FINE, HIGH * FINE), ground)
        self._draw = ImageDraw.Draw(self.image)

    def oval(self, middle: tuple[float, float], size: tuple[float, float], fill: Colour) -> None:
        """Fill an oval given by its middle and its whole width and height."""
        (x, y), (wide, high) = middle, size
        box = (x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
        self._draw.ellipse([edge * FINE for edge in box], fill=fill)

    def slab(self, box: Edges, radius: float, fill: Colour) -> None:
        """Fill a rectangle with round corners."""
        edges = [edge * FINE for edge in box]
        self._draw.rounded_rectangle(edges, radius * FINE, fill=fill)

    def arc(self, box: Edges, angles: tuple[float, float], fill: Colour, width: float) -> None:
        """Stroke a part of an oval, in degrees clockwise from the right."""
        edges = [edge * FINE for edge in box]
        self._draw.arc(edges, *angles, fill=fill, width=round(width * FINE))

    def glow(self, middle: tuple[float, float], radius: float, fill: Colour, strength: int) -> None:
        """Lay a soft round patch of colour over the picture."""
        mask = Image.new("L", (WIDE, HIGH), 0)
        x, y = middle
        ImageDraw.Draw(mask).ellipse((x - radius, y - radius, x + radius, y + radius), strength)
        soft = mask.filter(ImageFilter.GaussianBlur(radius / 2.2)).resize(self.image.size)
        self.image.paste(Image.new("RGB", self.image.size, fill), mask=soft)

    def cut_out(self, shape: Edges, hollows: list[Edges], fill: Colour) -> None:
        """Lay an oval of colour with other ovals taken out of it (edges: x, y, x, y)."""
        over = Image.new("L", self.image.size, 0)
        stencil = ImageDraw.Draw(over)
        stencil.ellipse([edge * FINE for edge in shape], fill=255)
        for hollow in hollows:
            stencil.ellipse([edge * FINE for edge in hollow], fill=0)
        self.image.paste(Image.new("RGB", self.image.size, fill), mask=over)

    def jpeg(self) -> bytes:
        """Keep the framed part as a JPEG of 640 x 800 pixels."""
        left, top, right, bottom = (edge * FINE for edge in _KEPT)
        framed = self.image.crop((left, top, right, bottom))
        out = BytesIO()
        framed.resize((WIDE, HIGH), Image.Resampling.LANCZOS).save(out, "JPEG", quality=90)
        return out.getvalue()


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """Mix two colours; `share` of the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue
