"""The portrait on the card: the photo itself, and its ghost engraved in wavy lines.

Rule: the photo's JPEG goes into the PDF unchanged; the ghost is one bit deep and takes its colour
from the design, so that a copier sees a different picture than the eye does.
"""

import math
from functools import cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from kiosk.errors import BugError
from printing.design.document import Stream, stream

_DPI: Final = 450
_PERIOD: Final = 7.0  # dots from one engraved line to the next


def photo(jpeg: bytes) -> tuple[Stream, float]:
    """Wrap a JPEG as an image object; also give its width divided by its height."""
    with Image.open(BytesIO(jpeg), formats=("JPEG",)) as image:
        width, height = image.size
        space = {"RGB": "DeviceRGB", "L": "DeviceGray"}.get(image.mode)
    if space is None:
        raise BugError("the portrait is neither RGB nor grey")
    entries = (
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
        f"/ColorSpace /{space} /BitsPerComponent 8"
    )
    return stream(entries, jpeg, filter_name="DCTDecode"), width / height


def ghost(jpeg: bytes, width: float, height: float) -> Stream:
    """Engrave a portrait at 450 dpi for a place of the given size in millimetres (a stencil)."""
    size = round(width / 25.4 * _DPI), round(height / 25.4 * _DPI)
    with Image.open(BytesIO(jpeg), formats=("JPEG",)) as image:
        image.draft("L", (size[0] // 2, size[1] // 2))  # a screen of lines needs no finer grey
        small = ImageOps.autocontrast(image.convert("L"), cutoff=2)
    grey = ImageOps.fit(small, size, Image.Resampling.BILINEAR)
    lines, fade = _engraving(size)
    faded = ImageChops.lighter(grey, fade)
    # Any grey below the line's counts: a tiny scale lifts each difference to white.
    cut = ImageChops.subtract(lines, faded, scale=1 / 255).convert("1", dither=Image.Dither.NONE)
    entries = (
        f"/Type /XObject /Subtype /Image /Width {size[0]} /Height {size[1]} "
        "/ImageMask true /BitsPerComponent 1 /Decode [1 0]"
    )
    return stream(entries, cut.tobytes())


@cache
def _engraving(size: tuple[int, int]) -> tuple[Image.Image, Image.Image]:
    """Prepare the screen of wavy lines, and the white that fades out towards the edge."""
    width, height = size
    lines = Image.new("L", size)
    for x in range(width):
        shift = 2.0 * math.sin(x / width * 5 * math.pi)
        column = bytes(_profile(y + shift) for y in range(height))
        lines.paste(Image.frombytes("L", (1, height), column), (x, 0))
    fade = Image.new("L", size, 255)
    ImageDraw.Draw(fade).ellipse((width * 0.06, height * 0.04, width * 0.94, height * 1.16), fill=0)
    return lines, fade.filter(ImageFilter.GaussianBlur(width / 14))


def _profile(y: float) -> int:
    """Give the darkness that a line swallows at a distance from its middle: dark greys widen it."""
    distance = abs((y % _PERIOD) / _PERIOD - 0.5) * 2
    return round(224 - 196 * distance)
