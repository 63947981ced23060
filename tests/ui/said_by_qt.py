"""What Qt said in a process of its own: read from its standard error, where no Python is asked.

Rule: a message handler in Python would wait for Python's lock in whichever thread Qt speaks, and
Qt's threads are waited for; so these processes have none.
"""

from collections.abc import Mapping
from typing import Final

ALOUD: Final[Mapping[str, str]] = {"QT_LOGGING_RULES": "default.warning=true"}
"""Has Qt say what the keyboard on the screen keeps quiet: warnings without a kind."""
_HARMLESS = ("This plugin does not support", "OpenType support missing")
_KEYBOARDS = ("depends on non-bindable properties:", "::echoMode")
"""Qt's own keyboard reads a property of the line that is typed in once."""


def said_by_qt(stderr: bytes) -> list[str]:
    """Every line but those that are known and harmless."""
    lines = stderr.decode().splitlines()
    return [s for s in lines if not s.startswith(_HARMLESS) and not s.endswith(_KEYBOARDS)]
