"""A photo from outside becomes a small, plain JPEG for the card; nothing else of the file survives.

Rule: dimensions are judged before a pixel is decoded, all metadata is dropped, and no face is ever
looked for: Illinois (740 ILCS 14) forbids scans of face geometry without consent, so the hints
below are statistics of brightness and edges over the whole picture and would say the same of a
landscape.
"""

import struct
import warnings
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Final

from PIL import Image, ImageFilter, ImageOps, ImageStat, UnidentifiedImageError

LARGEST_FILE: Final = 25 * 1024 * 1024
MOST_PIXELS: Final = 60_000_000
ASPECT: Final = 4 / 5  # width to height of the card's portrait zone, 25.6 x 32 mm
CARD_PIXELS: Final = (320, 400)  # 25.6 x 32 mm at 300 dpi is 303 x 378; a little to spare
_LONGEST_KEPT: Final = 1600
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "BMP")
_BROKEN: Final = (OSError, SyntaxError, ValueError, EOFError, struct.error, KeyError, TypeError)


class PortraitProblem(StrEnum):
    """Why a file cannot be a portrait, as the sentence shown to the clerk."""

    TOO_LARGE_FILE = "The file is larger than 25 MB. Choose a smaller picture."
    TOO_MANY_PIXELS = "The picture has more than 60 megapixels. Choose a smaller picture."
    TOO_SMALL = "The picture is smaller than 120 pixels across. Choose a larger picture."
    NOT_A_PICTURE = "This is not a JPEG, PNG, WebP or BMP picture. Choose another file."
    DAMAGED = "The picture is damaged or not complete. Choose another file or take it again."
    ANIMATED = "The picture moves. Choose a still picture."


class Hint(StrEnum):
    """What a clerk may want to improve before printing; advice, never a refusal."""

    TOO_DARK = "The picture is dark. More light on the face helps."
    TOO_BRIGHT = "The picture is very bright. Less light helps."
    LOW_CONTRAST = "The picture is flat. Light from the front or side helps."
    BLURRED = "The picture looks blurred. Hold still and take it again."
    TOO_SMALL = "The picture has few pixels and will look coarse. Move closer or crop less."


@dataclass(frozen=True, slots=True, repr=False)
class Portrait:
    """An upright, opaque RGB picture as JPEG without metadata; sizes in pixels."""

    width: int
    height: int
    jpeg: bytes

    def __repr__(self) -> str:  # a person's picture must not reach a log or a traceback
        return "Portrait(…)"


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a portrait in its own pixels, from the top left."""

    left: float
    top: float
    width: float
    height: float


def read_portrait(untrusted: bytes) -> Portrait | PortraitProblem:
    """Decode a picture safely: upright, opaque, RGB, at most 1600 pixels long, metadata dropped."""
    image = open_image(untrusted)
    if isinstance(image, PortraitProblem):
        return image
    if min(image.size) < 120:
        return PortraitProblem.TOO_SMALL
    image.thumbnail((_LONGEST_KEPT, _LONGEST_KEPT), Image.Resampling.LANCZOS)
    return _encoded(image, quality=92)


def open_image(untrusted: bytes) -> Image.Image | PortraitProblem:
    """Decode any accepted picture to upright opaque RGB, or say why not. Never raises."""
    if len(untrusted) > LARGEST_FILE:
        return PortraitProblem.TOO_LARGE_FILE
    try:
        with warnings.catch_warnings():
            # Pillow warns about sizes and odd tags; the size is judged here, before decoding.
            warnings.simplefilter("ignore")
            return _decoded(untrusted)
    except UnidentifiedImageError:
        return PortraitProblem.NOT_A_PICTURE
    except Image.DecompressionBombError:
        return PortraitProblem.TOO_MANY_PIXELS
    except _BROKEN:
        return PortraitProblem.DAMAGED


def _decoded(untrusted: bytes) -> Image.Image | PortraitProblem:
    with Image.open(BytesIO(untrusted), formats=_FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            return PortraitProblem.TOO_MANY_PIXELS
        if getattr(image, "n_frames", 1) > 1:
            return PortraitProblem.ANIMATED
        image.draft("RGB", (2 * _LONGEST_KEPT, 2 * _LONGEST_KEPT))
        image.load()
        return _opaque(ImageOps.exif_transpose(image))


def _opaque(image: Image.Image) -> Image.Image:
    """Flatten transparency onto white and drop everything that is not a pixel."""
    if not image.has_transparency_data:
        return image.convert("RGB")
    layered = image.convert("RGBA")
    ground = Image.new("RGB", layered.size, "white")
    ground.paste(layered, mask=layered.getchannel("A"))
    return ground


def whole(portrait: Portrait) -> Box:
    """Find the largest box of the card's shape, centred: where framing starts."""
    return _shaped(Box(0, 0, portrait.width, portrait.height), portrait)


def crop(portrait: Portrait, box: Box) -> Portrait:
    """Cut the box, made to the card's shape and kept inside the picture; never enlarged."""
    cut = _shaped(box, portrait)
    width = min(CARD_PIXELS[0], max(1, round(cut.width)))
    size = (width, max(1, round(width / ASPECT)))
    edges = (cut.left, cut.top, cut.left + cut.width, cut.top + cut.height)
    image = _pixels(portrait).resize(size, Image.Resampling.LANCZOS, box=edges)
    return _encoded(image, quality=88)


def _shaped(box: Box, portrait: Portrait) -> Box:
    """Shrink the box about its centre to the card's shape, then move it inside the picture."""
    width = min(max(box.width, 1.0), portrait.width, max(box.height, 1.0) * ASPECT)
    width = min(width, portrait.height * ASPECT)
    height = width / ASPECT
    left = box.left + (box.width - width) / 2
    top = box.top + (box.height - height) / 2
    left = min(max(left, 0.0), portrait.width - width)
    return Box(left, min(max(top, 0.0), max(portrait.height - height, 0.0)), width, height)


def hints(portrait: Portrait) -> tuple[Hint, ...]:
    """Advise on light, contrast, sharpness and size from statistics of the whole picture.

    Thresholds are ours, set on drawn portraits made darker, brighter, flatter and blurred.
    """
    grey = ImageOps.fit(_pixels(portrait).convert("L"), CARD_PIXELS)
    light = ImageStat.Stat(grey)
    found = {
        Hint.TOO_DARK: light.mean[0] < 70,
        Hint.TOO_BRIGHT: light.mean[0] > 235,
        Hint.LOW_CONTRAST: light.stddev[0] < 22,
        Hint.BLURRED: _sharpness(grey) < 4.0,
        Hint.TOO_SMALL: portrait.width < 0.75 * CARD_PIXELS[0],
    }
    return tuple(hint for hint, applies in found.items() if applies)


def _sharpness(grey: Image.Image) -> float:
    """Measure the mean of the strongest hundredth of second differences, per unit of contrast."""
    laplace = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
    inside = (1, 1, grey.width - 1, grey.height - 1)  # a kernel leaves the border as it was
    histogram = grey.filter(laplace).crop(inside).histogram()
    strengths = sorted(
        ((abs(level - 128), count) for level, count in enumerate(histogram)), reverse=True
    )
    wanted = sum(histogram) // 100
    total, taken = 0.0, 0
    for strength, count in strengths:
        share = min(count, wanted - taken)
        total, taken = total + strength * share, taken + share
    return total / max(taken, 1) / max(ImageStat.Stat(grey).stddev[0], 1.0) * 10


def _pixels(portrait: Portrait) -> Image.Image:
    return Image.open(BytesIO(portrait.jpeg), formats=("JPEG",)).convert("RGB")


def _encoded(image: Image.Image, quality: int) -> Portrait:
    out = BytesIO()
    Image.frombytes("RGB", image.size, image.tobytes()).save(out, "JPEG", quality=quality)
    return Portrait(image.width, image.height, out.getvalue())
