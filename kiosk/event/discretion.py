"""Small numbers that could point at a person are not shown.

Rule: 1 to 4 people are never told. Where rows add up to a total that is told, one hidden row could
be computed, so a second one is hidden with it (complementary suppression, as in: Federal Committee
on Statistical Methodology, Statistical Policy Working Paper 22, 2005, chapter II).
"""

from collections.abc import Hashable, Mapping
from typing import Final, TypeVar

Key = TypeVar("Key", bound=Hashable)

FEWEST: Final = 5
"""The smallest number of people that is told, apart from none."""


def told(count: int) -> int | None:
    """Give a count that stands alone; None where it must not be told."""
    return None if 0 < count < FEWEST else count


def told_rows(rows: Mapping[Key, int]) -> dict[Key, int | None]:
    """Give rows whose total is told; None where a count must not be told or could be computed."""
    hidden = {key for key, count in rows.items() if told(count) is None}
    if len(hidden) == 1:
        others = (key for key in rows if key not in hidden)
        hidden |= set(sorted(others, key=lambda key: rows[key])[:1])
    return {key: None if key in hidden else count for key, count in rows.items()}
