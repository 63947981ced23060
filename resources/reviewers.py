"""Who has read a language as its speaker: one list for screens and paper.

Rule: whatever is shown in a language nobody has reviewed says so.
"""

import tomllib
from functools import cache

import resources


def reviewed_by(code: str) -> str:
    """Name the speaker who has read all of a language; empty while nobody has."""
    return _reviewers().get(code, "")


@cache
def _reviewers() -> dict[str, str]:
    listed = resources.path("translations", "reviewers.toml").read_text(encoding="utf-8")
    return {code: str(name) for code, name in tomllib.loads(listed).items()}
