"""The pixels that a driver hands to its printer: CUPS raster, as man 5 cups-raster lays it out."""

import struct
from collections.abc import Iterator

from PIL import Image

_HEADER = 1796
_WIDTH = 372  # bytes from a page's head to its width, height, ... in the version 2 layout


_KINDS = {1: ("1", "1;I"), 8: ("L", "L"), 24: ("RGB", "RGB")}
"""By the bits of a pixel: how Pillow calls the picture, and the bytes (a black dot is 1)."""


def pages_of(raster: bytes) -> Iterator[Image.Image]:
    """Read every page of an uncompressed raster: black dots, greys or colours."""
    assert raster[:4] in {b"RaS3", b"3SaR"}
    order = ">" if raster[:4] == b"RaS3" else "<"
    at = 4
    while at < len(raster):
        width, height, _, _, bits, line = struct.unpack_from(f"{order}6I", raster, at + _WIDTH)
        kind, layout = _KINDS[bits]
        start, at = at + _HEADER, at + _HEADER + line * height
        yield Image.frombytes(kind, (width, height), raster[start:at], "raw", layout, line)
