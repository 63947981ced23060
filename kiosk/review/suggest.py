"""What would make it enough: the smallest additions, best first.

All ways, with all that can be lacking on them, are searched one document deeper at a time until
the smallest addition of all is found; what else to offer is looked for within bounded steps.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from kiosk.programme import ApplicantClass, Document, Programme, Way
from kiosk.programme.requirement import Vector, shares
from kiosk.review.acceptance import accept
from kiosk.review.grouping import Pick, group
from kiosk.review.judge import walk
from kiosk.review.search import Effort, Ladder, Rank, can_be_distinct, covering, ladder_for
from kiosk.review.verdict import Addition, Shown

BEYOND = 2
"""Additions of so many documents more than a way's smallest are looked for too: not everybody
holds the one document that would do."""
PER_SIZE = 30
"""So many sets are kept for one way and size, the most commonly held first."""
STEPS = 300
"""Steps spent on each way after the smallest additions of all are known. The cities we know need
up to 300; without a bound, made-up rules with sixty finely graded kinds would take minutes."""


def suggest(
    programme: Programme,
    cls: ApplicantClass,
    shown: Sequence[Shown],
    on: date,
    limit: int = 6,
) -> tuple[Addition, ...]:
    """Find what to add: fewest documents first, then the most commonly held.

    Empty when it is enough already. Each document of an addition is needed for what it brings.
    """
    counted = accept(programme, cls, shown, on).counted
    room = _room(programme, cls, counted)
    ways = [_lacks(programme, way, counted, room) for way in programme.ways_for(cls)]
    if not all(any(lack.lacking) for lacks in ways for lack in lacks):
        return ()
    first = _first([lack for lacks in ways for lack in lacks], room)
    if first is None:
        return ()
    others = [pick for lacks in ways for pick in _more(lacks, len(first.items), room)]
    return group(programme, [first, *others], room, limit)


@dataclass(frozen=True, slots=True)
class _Lack:
    """What is lacking on one way, and the items that could bring it."""

    way: Way
    lacking: Vector
    ladder: Ladder


def _lacks(
    programme: Programme, way: Way, counted: Sequence[Document], room: Mapping[Rank, int]
) -> list[_Lack]:
    serves = programme.review.serves
    brought = {rank: shares(way, programme.documents[rank], serves) for rank in room}
    return [
        _Lack(way, lacking, ladder_for(lacking, brought, room))
        for lacking in walk(way, counted, serves)
    ]


def _first(lacks: Sequence[_Lack], room: Mapping[Rank, int]) -> Pick | None:
    """Find one smallest addition of all, however long it takes; None if nothing is enough."""
    deepest = max(sum(lack.lacking) for lack in lacks)
    for size in range(1, deepest + 1):
        for lack in lacks:
            for pick in _picks(lack, size, room, Effort(None)):
                return pick
    return None


def _more(lacks: Sequence[_Lack], smallest: int, room: Mapping[Rank, int]) -> list[Pick]:
    """Find a way's smallest additions and somewhat larger ones, within the steps allowed."""
    picks: list[Pick] = []
    effort = Effort(STEPS)
    deepest = max(sum(lack.lacking) for lack in lacks)
    for size in range(smallest, deepest + 1):
        found = (pick for lack in lacks for pick in _picks(lack, size, room, effort))
        picks += islice(found, PER_SIZE)
        if effort.is_spent() or (picks and size >= len(picks[0].items) + BEYOND):
            break
    return picks


def _picks(lack: _Lack, size: int, room: Mapping[Rank, int], effort: Effort) -> Iterator[Pick]:
    for items in covering(lack.lacking, lack.ladder, size, effort):
        if can_be_distinct([item.ranks for item in items], room):
            yield Pick(lack.way, items)


def _room(
    programme: Programme, cls: ApplicantClass, counted: Sequence[Document]
) -> dict[Rank, int]:
    """Count how often each kind of document could still be added."""
    open_to_class = {document.id for document in programme.documents_for(cls)}
    ids = [document.id for document in counted]
    left = {
        rank: document.at_most - ids.count(document.id)
        for rank, document in enumerate(programme.documents)
        if document.id in open_to_class
    }
    return {rank: often for rank, often in left.items() if often > 0}
