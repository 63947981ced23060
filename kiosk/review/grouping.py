"""Many sets of documents told as few additions: what is interchangeable stands together.

Two sets of equal size that differ in one place become one, with both kinds in that place; every
pick from the result is then a pick from one of the two.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.programme import DocumentId, Programme, Way
from kiosk.review.search import Item, Rank, can_be_distinct
from kiosk.review.verdict import Addition, Choice, Standing


@dataclass(frozen=True, slots=True)
class Pick:
    """A set of items that covers the lack of one way."""

    way: Way
    items: tuple[Item, ...]


def group(
    programme: Programme, picks: Sequence[Pick], room: Mapping[Rank, int], limit: int
) -> tuple[Addition, ...]:
    """Join and rank the picks; at most `limit` additions, best first."""
    alone = {rank for pick in picks if len(pick.items) == 1 for rank in pick.items[0].ranks}
    leaner = [lean for pick in picks if (lean := _without(pick, alone, room))]
    ranked = _distinct(sorted(_joined(leaner), key=_rank))
    return tuple(_addition(programme, pick) for pick in _best_of(ranked, limit))


def _without(pick: Pick, alone: set[Rank], room: Mapping[Rank, int]) -> Pick | None:
    """Take out of larger sets the kinds that would do alone; None where too little is left."""
    if len(pick.items) == 1:
        return pick
    items = tuple(Item(item.share, item.ranks - alone, item.most) for item in pick.items)
    return Pick(pick.way, items) if can_be_distinct([i.ranks for i in items], room) else None


def _joined(picks: Iterable[Pick]) -> list[Pick]:
    """Join until no two picks of a way and a size differ in one place only."""
    alike: dict[tuple[str, int], list[Pick]] = {}
    for pick in picks:
        _join_into(alike.setdefault((pick.way.id, len(pick.items)), []), pick)
    return [pick for joined in alike.values() for pick in _settled(joined)]


def _settled(joined: list[Pick]) -> list[Pick]:
    while True:
        again: list[Pick] = []
        for pick in joined:
            _join_into(again, pick)
        if len(again) == len(joined):
            return again
        joined = again


def _join_into(joined: list[Pick], pick: Pick) -> None:
    for index, other in enumerate(joined):
        both = _join(other, pick)
        if both is not None:
            joined[index] = both
            return
    joined.append(pick)


def _join(one: Pick, other: Pick) -> Pick | None:
    mine, theirs = list(one.items), list[Item]()
    for item in other.items:
        same = next((m for m in mine if m.ranks == item.ranks), None)
        if same is not None:
            mine.remove(same)
        elif theirs:
            return None
        else:
            theirs.append(item)
    kept = [item for item in one.items if all(item is not m for m in mine)]
    return Pick(one.way, (*kept, *(_either(a, b) for a, b in zip(mine, theirs, strict=True))))


def _either(one: Item, other: Item) -> Item:
    least = tuple(min(a, b) for a, b in zip(one.share, other.share, strict=True))
    return Item(least, one.ranks | other.ranks, one.most + other.most)


def _rank(pick: Pick) -> tuple[int, int, list[Rank]]:
    firsts = sorted(min(item.ranks) for item in pick.items)
    return len(pick.items), sum(firsts), firsts


def _best_of(ranked: Sequence[Pick], limit: int) -> list[Pick]:
    """Keep the best of each way, then the next best, so that no way is crowded out."""
    firsts = {pick.way.id: pick for pick in reversed(ranked)}
    chosen = [pick for pick in ranked if firsts[pick.way.id] is pick][:limit]
    others = [pick for pick in ranked if firsts[pick.way.id] is not pick]
    return sorted((*chosen, *others[: limit - len(chosen)]), key=_rank)


def _distinct(ranked: Sequence[Pick]) -> list[Pick]:
    """Leave out additions that another way has already offered."""
    kept: list[Pick] = []
    for pick in ranked:
        if not any(_offers(other, pick) for other in kept):
            kept.append(pick)
    return kept


def _offers(other: Pick, pick: Pick) -> bool:
    theirs = [item.ranks for item in other.items]
    for item in pick.items:
        around = next((ranks for ranks in theirs if item.ranks <= ranks), None)
        if around is None:
            return False
        theirs.remove(around)
    return len(other.items) == len(pick.items)


def _addition(programme: Programme, pick: Pick) -> Addition:
    items = sorted(pick.items, key=lambda item: min(item.ranks))
    return Addition(pick.way, tuple(_choice(programme, pick.way, item) for item in items))


def _choice(programme: Programme, way: Way, item: Item) -> Choice:
    ids = tuple(DocumentId(programme.documents[rank].id) for rank in sorted(item.ranks))
    pairs = zip(way.needs, item.share, strict=True)
    return Choice(ids, tuple(Standing(need, amount) for need, amount in pairs if amount))
