"""Do these documents meet this way? The arithmetic of needs, shared by reader and review.

What a way still lacks is a vector with one amount per need, never below zero. A document subtracts
one of its shares from it: one share if it may serve several purposes, else one per purpose.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from kiosk.programme.documents import Document, Need, Purpose, Way

Vector = tuple[int, ...]
"""One amount per need of a way, in the way's order."""
Serves = Literal["one", "several"]


def wanted(way: Way) -> Vector:
    """Return what the way asks before anything is shown."""
    return tuple(need.amount for need in way.needs)


def shares(way: Way, document: Document, serves: Serves) -> tuple[Vector, ...]:
    """Work out what the document can bring: one vector per choice of what it serves."""
    return tuple(dict.fromkeys(share for _, share in choices(way, document, serves)))


def choices(
    way: Way, document: Document, serves: Serves
) -> tuple[tuple[tuple[Purpose, ...], Vector], ...]:
    """List the purposes a document may serve together, each with what it then brings."""
    proved = tuple(document.proves)
    if serves == "several" or len(proved) < 2:
        return ((proved, _share(way, document, proved)),)
    return tuple(((one,), _share(way, document, (one,))) for one in proved)


def fits(need: Need, document: Document) -> bool:
    """Tell whether the document fulfils the need's conditions, whatever it serves."""
    return (
        (not need.groups or not need.groups.isdisjoint(document.groups))
        and (not need.documents or document.id in need.documents)
        and (need.shows is None or need.shows in document.shows)
    )


def less(lacking: Vector, share: Vector) -> Vector:
    """Return what is still lacking after that share."""
    return tuple([a - b if a > b else 0 for a, b in zip(lacking, share, strict=True)])


def covers(share: Vector, lacking: Vector) -> bool:
    """Tell whether every amount of `share` is at least that of `lacking`."""
    return all(a >= b for a, b in zip(share, lacking, strict=True))


def frontier(start: Vector, pieces: Iterable[Sequence[Vector]]) -> tuple[Vector, ...]:
    """Find the least that can be lacking after all pieces, each giving one of its shares.

    Vectors that lack at least as much as another one everywhere are dropped.
    """
    states = {start}
    for piece in pieces:
        states = least({less(state, share) for state in states for share in piece})
        if len(states) == 1 and not any(next(iter(states))):
            break
    return tuple(sorted(states))


def least(states: set[Vector]) -> set[Vector]:
    """Keep the states that no other state undercuts everywhere."""
    if len(states) == 1:
        return states
    return {s for s in states if not any(t != s and covers(s, t) for t in states)}


def can_be_met(way: Way, documents: Sequence[Document], serves: Serves) -> bool:
    """Tell whether any set of these documents meets the way."""
    pieces = [shares(way, d, serves) for d in documents for _ in range(d.at_most)]
    return not any(frontier(wanted(way), pieces)[0])


def _share(way: Way, document: Document, purposes: tuple[Purpose, ...]) -> Vector:
    needs = way.needs
    return tuple([_amount(n, document, purposes) if fits(n, document) else 0 for n in needs])


def _amount(need: Need, document: Document, purposes: tuple[Purpose, ...]) -> int:
    """Count what a fitting document brings while it serves these purposes."""
    served = purposes
    if need.purpose is not None:
        served = (need.purpose,) if need.purpose in purposes else ()
    if need.count is not None:
        return int(need.purpose is None or bool(served))
    return sum([document.proves[purpose] for purpose in served])
