"""Shipped files and their one look-up: the same path from a checkout and from an installed copy."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a shipped file or folder lies, for example `path("programmes", "chicago.toml")`.

    Nothing is opened: a part that is not shipped shows itself as an `OSError` when it is read.
    """
    return _HERE.joinpath(*parts)
