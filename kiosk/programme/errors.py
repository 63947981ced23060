"""A programme file that cannot be used: which file, which line, which key, and why."""

from typing import NamedTuple

from kiosk.errors import KnownError
from kiosk.programme.lines import Path


class Problem(NamedTuple):
    """One rule that cannot stand: the path of its key in the file, and why, as half a sentence."""

    path: Path
    what: str


class ProgrammeError(KnownError):
    """A programme was refused. Nothing of it is used.

    `line` counts from 1; `key` is written as in `document[3].proves` (array items from 0), and is
    empty where the whole file is meant.
    """

    def __init__(self, file: str, line: int, key: str, what: str) -> None:
        where = f"{file}, line {line}, {key}" if key else f"{file}, line {line}"
        super().__init__(
            f"{where}: {what}.",
            safe="The programme was not loaded and nothing was changed.",
            do="Correct that line, then check the file again.",
        )
        self.file = file
        self.line = line
        self.key = key
        self.what = what


def show_path(path: Path) -> str:
    """Write a key path as people do: `document[3].proves`."""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")
