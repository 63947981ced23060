"""The pixels that a driver hands to its printer: CUPS raster, as man 5 cups-raster lays it out."""

import struct
from collections.abc import Iterator

from PIL import Image

_HEADER = 1796
_WIDTH = 372  # bytes from a page's head to its width, height, ... in the version 2 layout


def pages_of(raster: bytes) -> Iterator[Image.Image]:
    """Read every page of an uncompressed raster of 8-bit colours."""
    assert raster[:4] in {b"RaS3", b"3SaR"}
    order = ">" if raster[:4] == b"RaS3" else "<"
    at = 4
    while at < len(raster):
        width, height, _, _, bits, line = struct.unpack_from(f"{order}6I", raster, at + _WIDTH)
        assert bits == 24
        start, at = at + _HEADER, at + _HEADER + line * height
        yield Image.frombytes("RGB", (width, height), raster[start:at], "raw", "RGB", line)
