"""The two exceptions: what the world did to us, and what we did wrong.

Expected outcomes are values, not exceptions. Neither kind ever carries personal data: a person's
words must not reach an error, a log line or a traceback.
"""

from typing import final


class KnownError(Exception):
    """The environment got in the way; a person can do something about it.

    Three plain sentences for a screen: what happened, what is safe, what to do next.
    """

    def __init__(self, happened: str, *, safe: str, do: str) -> None:
        super().__init__(happened)
        self.happened: str = happened
        self.safe: str = safe
        self.do: str = do

    def __str__(self) -> str:
        return f"{self.happened} {self.safe} {self.do}"


@final
class BugError(Exception):
    """Our own mistake: a state that must not exist. The text never holds a person's data."""
