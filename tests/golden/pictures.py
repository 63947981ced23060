"""Compare a picture with the one somebody looked at; new ones are made only when asked for.

`HANDBACK_GOLDEN=renew pytest tests/golden` draws them again: look at each before keeping it.
"""

import os
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

FOLDER = Path(__file__).parent
RENEW = os.environ.get("HANDBACK_GOLDEN") == "renew"
# Of 255. Another version of a rasteriser may change edges; one changed letter changes a tile.
DPI = 120
MOST_MEAN = 1.5
MOST_TILE = 22
_TILE = 12


def assert_golden(picture: Image.Image, name: str) -> None:
    """Hold a picture against the kept one of that name."""
    if RENEW:
        picture.save(FOLDER / f"{name}.png", optimize=True)
    mean, tile = apart(picture, name)
    assert mean < MOST_MEAN, f"{name} looks different"
    assert tile < MOST_TILE, f"a part of {name} looks different"


def apart(picture: Image.Image, name: str) -> tuple[float, float]:
    """Measure the mean difference over the picture, and that of its worst small tile."""
    kept = Image.open(FOLDER / f"{name}.png").convert("RGB")
    assert picture.size == kept.size
    difference = ImageChops.difference(picture, kept).convert("L")
    tiles = difference.reduce(_TILE).tobytes()
    return ImageStat.Stat(difference).mean[0], max(tiles)
