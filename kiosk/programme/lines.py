"""Where in a TOML text each key stands, so that a refusal can name the line.

The text must already have been accepted by `tomllib`: this reader follows structure, it does not
judge it.
"""

import re
from collections import Counter

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n,]+|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*("(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)[ \t]*""")
_STRING = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL
)
_PLAIN = re.compile(r"[^,\]}\n#]*")


def find_lines(toml: str) -> dict[Path, int]:
    """Every key path of a valid TOML text and its line, counted from 1."""
    return _Finder(toml).found


def line_of(found: dict[Path, int], path: Path) -> int:
    """Look up a key's line, or that of the nearest key around it; 1 for the whole file."""
    for length in range(len(path), 0, -1):
        if path[:length] in found:
            return found[path[:length]]
    return 1


class _Finder:
    """One pass over the text; `at` is the next character."""

    def __init__(self, toml: str) -> None:
        self._text = toml
        self._at = 0
        self._tables: Counter[Path] = Counter()
        self.found: dict[Path, int] = {}
        self._statements()

    def _statements(self) -> None:
        table: Path = ()
        self._skip()
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._assignment(table)
            self._skip()

    def _header(self) -> Path:
        line = self._line()
        several = self._text.startswith("[[", self._at)
        self._at += 1 + several
        path = self._resolved(self._key())
        self._at += 1 + several
        if several:
            self._tables[path] += 1
            path = (*path, self._tables[path] - 1)
        self._note(path, line)
        return path

    def _note(self, path: Path, line: int) -> None:
        """Remember the line, also for the tables around it that have no header of their own."""
        for length in range(1, len(path) + 1):
            self.found.setdefault(path[:length], line)

    def _resolved(self, names: Path) -> Path:
        """Give each array of tables on the way its latest index; the last name stays open."""
        path: Path = ()
        for name in names[:-1]:
            path = (*path, name)
            if path in self._tables:
                path = (*path, self._tables[path] - 1)
        return (*path, names[-1])

    def _assignment(self, table: Path) -> None:
        line = self._line()
        path = (*table, *self._key())
        self._note(path, line)
        self._at += 1  # the equals sign
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip()
        opening = self._text[self._at]
        string = _STRING.match(self._text, self._at)
        if opening == "[":
            self._array(path)
        elif opening == "{":
            self._inline_table(path)
        elif string:
            self._at = string.end()
        else:
            self._take(_PLAIN)

    def _array(self, path: Path) -> None:
        self._at += 1
        self._skip()
        index = 0
        while self._text[self._at] != "]":
            self.found[*path, index] = self._line()
            self._value((*path, index))
            self._skip()
            index += 1
        self._at += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        self._skip()
        while self._text[self._at] != "}":
            self._assignment(path)
            self._skip()
        self._at += 1

    def _key(self) -> Path:
        names = [self._name()]
        while self._text[self._at] == ".":
            self._at += 1
            names.append(self._name())
        return tuple(names)

    def _name(self) -> str:
        return self._take(_KEY).strip().strip("\"'")

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        if match is None:
            return ""
        self._at = match.end()
        return match.group()

    def _skip(self) -> None:
        self._take(_BLANK)

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1
