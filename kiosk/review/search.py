"""Which sets of so many documents would cover a lack, none of them idle.

Kinds of document that bring the same to what is lacking are one item, so the search runs over a
handful of items however many documents a city lists. A branch is left when even the best items
that remain could not cover the lack.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.programme.requirement import Vector, covers, less

Rank = int
"""A document kind's place in the programme: the most commonly held kind is 0."""


@dataclass(frozen=True, slots=True)
class Item:
    """Kinds that can all bring this share of the lack, and for how many documents they are good."""

    share: Vector
    ranks: frozenset[Rank]
    most: int


Ladder = Sequence[tuple[Item, Vector]]
"""Items, most commonly held first, each with the most that one item from it on can bring."""


def ladder_for(
    lacking: Vector, shares: Mapping[Rank, Sequence[Vector]], room: Mapping[Rank, int]
) -> Ladder:
    """Group kinds by what they can bring of the lack, capped at it; idle ones are left out."""
    found: dict[Vector, set[Rank]] = {}
    for rank, options in shares.items():
        for share in options:
            useful = tuple([min(a, b) for a, b in zip(share, lacking, strict=True)])
            if any(useful):
                found.setdefault(useful, set()).add(rank)
    items = (
        Item(share, frozenset(ranks), sum(room[rank] for rank in ranks))
        for share, ranks in found.items()
    )
    ranked = sorted(items, key=lambda item: (min(item.ranks), item.share))
    return tuple(zip(ranked, _best_from(ranked), strict=True))


class Effort:
    """How many more steps a search may take; None means as many as it needs."""

    def __init__(self, steps: int | None) -> None:
        self._steps = steps

    def is_spent(self) -> bool:
        """Take one step; True when there was none left to take."""
        if self._steps is None:
            return False
        self._steps -= 1
        return self._steps < 0


def covering(
    lacking: Vector, ladder: Ladder, size: int, effort: Effort
) -> Iterator[tuple[Item, ...]]:
    """Find the sets of exactly `size` items that cover the lack and need each of their items."""
    every = _deeper(lacking, ladder, size, effort)
    return (found for found in every if _needs_each(lacking, found))


def _deeper(
    lacking: Vector, ladder: Ladder, size: int, effort: Effort, used: int = 0
) -> Iterator[tuple[Item, ...]]:
    """Take the first item, after `used` of it are taken already, or any of the later ones."""
    for index, (item, best) in enumerate(ladder):
        if _is_beyond(lacking, best, size) or effort.is_spent():
            return
        taken = 0 if index else used
        rest = less(lacking, item.share)
        if taken == item.most or rest == lacking:
            continue
        if size == 1 and not any(rest):
            yield (item,)
        elif size > 1 and any(rest):
            for others in _deeper(rest, ladder[index:], size - 1, effort, taken + 1):
                yield (item, *others)


def _is_beyond(lacking: Vector, best: Vector, size: int) -> bool:
    """Tell whether `size` of the best items still leave something lacking. The hottest line."""
    for lack, most in zip(lacking, best, strict=True):  # noqa: SIM110  # a third of any()'s time
        if lack > most * size:
            return True
    return False


def can_be_distinct(sets: Sequence[frozenset[Rank]], room: Mapping[Rank, int]) -> bool:
    """Tell whether each set can give a document, no kind more often than there is room for."""
    if not sets:
        return True
    for rank in sorted(sets[0]):
        if room[rank] and can_be_distinct(sets[1:], {**room, rank: room[rank] - 1}):
            return True
    return False


def _best_from(items: Sequence[Item]) -> list[Vector]:
    """Work out for each place in the list the most that one item from there on can bring."""
    best: list[Vector] = []
    for item in reversed(items):
        most = (max(amounts) for amounts in zip(item.share, *best[-1:], strict=True))
        best.append(tuple(most))
    return best[::-1]


def _needs_each(lacking: Vector, found: Sequence[Item]) -> bool:
    total = [sum(amounts) for amounts in zip(*(item.share for item in found), strict=True)]
    return not any(
        covers(tuple([a - b for a, b in zip(total, item.share, strict=True)]), lacking)
        for item in found
    )
