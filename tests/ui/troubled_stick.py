"""Saves a station key to a stick that is full or takes no writes. Prints what to do.

Run by `test_station_key` as a module, with the arguments TROUBLE FOLDER: the disk is a mount of
this process's own.
"""

import sys
from pathlib import Path

from kiosk.errors import KnownError
from tests.journeys.troubled_window import TROUBLES
from ui.event.saving import STATION_KEY, save_whole


def main(trouble: str, folder: str) -> None:
    stick = TROUBLES[trouble](Path(folder))
    try:
        save_whole(stick / "station.key", b"k" * 200, STATION_KEY)
    except KnownError as error:
        left = sorted(path.name for path in stick.iterdir())
        sys.stdout.write(f"{error.do} {left}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
