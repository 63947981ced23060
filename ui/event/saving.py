"""Writing a sheet or the station key where a person asked for it: whole, or not at all.

Rule: what is written here names no resident.
"""

import errno
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError


@dataclass(frozen=True, slots=True)
class Saved:
    """What is being saved: what is said when it cannot be, and what is safe all the same."""

    refused: str
    safe: str


SHEET: Final = Saved(
    "The sheet could not be written there.",
    "The figures are in the register and can be saved again.",
)
STATION_KEY: Final = Saved(
    "The station key could not be written there.",
    "The key is in the register and can be saved again.",
)

_DO: Final = {
    errno.ENOSPC: "Make room there, or choose another place.",
    errno.EROFS: "It takes no files; choose another place.",
    errno.EACCES: "You may not write there; choose another place.",
}


def save_whole(path: Path, content: bytes, what: Saved) -> None:
    """Write a file beside its place, then put it there in one step; KnownError says what to do."""
    beside = path.with_name(f".{path.name}.part")
    try:
        _write(beside, content)
        beside.replace(path)
    except OSError as refusal:
        with suppress(OSError):
            beside.unlink()
        do = _DO.get(refusal.errno or 0, "Choose another place.")
        raise KnownError(what.refused, safe=what.safe, do=do) from refusal


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
