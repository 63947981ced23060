"""Other cities' rules, to prove that they can be said. Not for use: points are partly assumed."""

from functools import cache
from pathlib import Path

from kiosk.programme import Programme, read_programme

CITIES = {path.stem: path for path in sorted(Path(__file__).parent.glob("*.toml"))}


@cache
def city(name: str) -> Programme:
    """Read one of them."""
    return read_programme(CITIES[name])
