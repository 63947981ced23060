"""A programme file in, frozen rules out; every refusal names file, line and key.

What comes from the file is untrusted until it has passed the types and then every check.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from kiosk.errors import KnownError
from kiosk.programme.checks import problems
from kiosk.programme.errors import ProgrammeError, show_path
from kiosk.programme.lines import Path as KeyPath
from kiosk.programme.lines import find_lines, line_of
from kiosk.programme.rules import Programme
from resources import path as shipped_path

LARGEST = 1_000_000
"""Bytes. A hundred documents in twelve languages take a fifth of it."""

_AT = re.compile(r"^(?P<what>.*?)(?: - at (?:`key` in )?`\$(?P<path>[^`]*)`)?$", re.DOTALL)
_STEP = re.compile(r"\.([A-Za-z0-9_-]+)|\[(\d+)\]")
_FIELD = re.compile(r"Object (contains unknown|missing required) field `([^`]*)`")
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


def read_programme(path: Path) -> Programme:
    """Read one programme file, or raise `ProgrammeError`."""
    untrusted = _bytes(path)
    toml = _decoded(path.name, untrusted)
    try:
        raw = tomllib.loads(toml)
        lines = find_lines(toml)
    except ValueError as error:
        raise _malformed(path.name, error) from None
    except RecursionError:
        raise ProgrammeError(path.name, 1, "", "it is nested too deeply") from None
    programme = _converted(path.name, raw, lines)
    for problem in problems(programme):
        key = show_path(problem.path)
        raise ProgrammeError(path.name, line_of(lines, problem.path), key, problem.what)
    return programme


def shipped() -> tuple[Path, ...]:
    """List the programme files that come with the program, by name."""
    return tuple(sorted(shipped_path("programmes").glob("*.toml")))


def find_programme(named: str) -> Programme:
    """Read a shipped programme by its id, or a file by its path (anything with `/` or `.toml`)."""
    if "/" in named or named.endswith(".toml"):
        return read_programme(Path(named))
    for path in shipped():
        if path.stem == named:
            return read_programme(path)
    known = ", ".join(path.stem for path in shipped())
    raise KnownError(
        f"There is no programme {named!r}.",
        safe="Nothing was changed.",
        do=f"Choose one of these: {known}; or give the path of a file.",
    )


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            untrusted = file.read(LARGEST + 1)
    except OSError as error:
        what = f"the file cannot be read ({error.strerror})"
        raise ProgrammeError(path.name, 1, "", what) from error
    if len(untrusted) > LARGEST:
        raise ProgrammeError(path.name, 1, "", "the file is larger than a million bytes")
    return untrusted


def _decoded(name: str, untrusted: bytes) -> str:
    try:
        return untrusted.decode("utf-8")
    except UnicodeDecodeError as error:
        line = untrusted.count(b"\n", 0, error.start) + 1
        raise ProgrammeError(name, line, "", "this is not UTF-8 text") from None


def _malformed(name: str, error: ValueError) -> ProgrammeError:
    found = _LINE.search(str(error))
    reason = _LINE.sub("", str(error)).strip()
    return ProgrammeError(name, int(found[1]) if found else 1, "", f"not valid TOML ({reason})")


def _converted(name: str, raw: dict[str, Any], lines: dict[KeyPath, int]) -> Programme:
    try:
        return msgspec.convert(raw, Programme, strict=True)
    except msgspec.ValidationError as error:
        path, what = _located(str(error))
        raise ProgrammeError(name, line_of(lines, path), show_path(path), what) from None


def _located(message: str) -> tuple[KeyPath, str]:
    """Split msgspec's message into the key's path and a sentence for people."""
    match = _AT.match(message)
    what = match["what"] if match else message
    steps = _STEP.findall((match and match["path"]) or "")
    path: KeyPath = tuple(int(index) if index else key for key, index in steps)
    if field := _FIELD.match(what):
        unknown = field[1] == "contains unknown"
        return (*path, field[2]), "this key is not known" if unknown else "this key is missing"
    return path, what.replace("`", "'")
