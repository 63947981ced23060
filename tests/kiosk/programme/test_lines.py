"""The line of each key is found, however the TOML is written."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme import shipped
from kiosk.programme.lines import Path as KeyPath
from kiosk.programme.lines import find_lines, line_of

TOML = '''\
# a comment with [brackets] = "and signs"
name = "one"   # another
long = """
first = 1
[not.a.table]
"""
raw = \'\'\'it's """ raw\'\'\'
list = [
    1,
    { a = "x, ]", b = [true, 2.5] },  # ]
    "#",
]
a.b."c d" = 1979-05-27 07:32:00

[table]
key = {}

[[row]]
id = 1
[row.inner]
deep = 1
[[row.many]]
x = 1
[[row.many]]
x = 2

[[row]]
id = 2
[row.inner]
deep = 2
'''
LINES: dict[KeyPath, int] = {
    ("name",): 2,
    ("long",): 3,
    ("raw",): 7,
    ("list",): 8,
    ("list", 0): 9,
    ("list", 1, "a"): 10,
    ("list", 1, "b", 1): 10,
    ("list", 2): 11,
    ("a", "b", "c d"): 13,
    ("table",): 15,
    ("table", "key"): 16,
    ("row", 0): 18,
    ("row", 0, "inner", "deep"): 21,
    ("row", 0, "many", 1, "x"): 25,
    ("row", 1, "id"): 28,
    ("row", 1, "inner", "deep"): 30,
}


@pytest.mark.parametrize(("path", "line"), LINES.items())
def test_a_key_is_found_on_its_line(path: KeyPath, line: int) -> None:
    assert find_lines(TOML)[path] == line


def test_an_unwritten_key_is_placed_at_what_surrounds_it() -> None:
    found = find_lines(TOML)
    assert line_of(found, ("row", 1, "inner", "absent")) == 29
    assert line_of(found, ("absent",)) == 1


@pytest.mark.parametrize("file", shipped(), ids=lambda file: file.stem)
def test_every_key_of_a_shipped_programme_has_a_line(file: Path) -> None:
    toml = file.read_text(encoding="utf-8")
    found = find_lines(toml)
    lines = toml.splitlines()
    paths = list(_paths((), tomllib.loads(toml)))
    assert set(paths) <= set(found)
    for path in paths:
        if isinstance(path[-1], str):
            assert path[-1] in lines[found[path] - 1]


@given(st.text(alphabet="ab[]{}=\"\n#,. '1\\", max_size=40))
def test_any_text_tomllib_accepts_is_read_to_its_end(toml: str) -> None:
    try:
        raw = tomllib.loads(toml)
    except tomllib.TOMLDecodeError:
        return
    assert {path[:1] for path in find_lines(toml)} >= {(key,) for key in raw if key.isalnum()}


def _paths(path: KeyPath, value: object) -> list[KeyPath]:
    if isinstance(value, dict):
        inner = [p for key, item in value.items() for p in _paths((*path, key), item)]
    elif isinstance(value, list):
        inner = [p for index, item in enumerate(value) for p in _paths((*path, index), item)]
    else:
        inner = []
    return [path, *inner] if path else inner
