"""Do the shown documents satisfy the review? A pure answer; suggestions are another room's work.

Each way is walked document by document, keeping the least that can be lacking for every choice of
what a document serves, with the documents that brought it there.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from kiosk.programme import ApplicantClass, Document, DocumentId, Programme, Purpose, Way
from kiosk.programme.requirement import Serves, Vector, choices, covers, least, less, wanted
from kiosk.review.acceptance import Accepted, accept
from kiosk.review.verdict import Enough, How, NotYet, Shown, Standing, Used, Verdict

Step = tuple[Document, tuple[Purpose, ...], Vector]
"""A document, the purposes it serves, and what it then brings."""
Trail = tuple[Step, ...]


def judge(programme: Programme, cls: ApplicantClass, shown: Sequence[Shown], on: date) -> Verdict:
    """Answer `Enough` or `NotYet` (without additions) for what is shown on that day."""
    accepted = accept(programme, cls, shown, on)
    standings = []
    for way in programme.ways_for(cls):
        trails = walk(way, accepted.counted, programme.review.serves)
        lacking = min(trails, key=lambda vector: _distance(way, vector))
        if not any(lacking):
            return Enough(_how(way, trails[lacking]), accepted.set_aside)
        standings.append((way, lacking))
    return _not_yet(standings, accepted)


def walk(way: Way, counted: Sequence[Document], serves: Serves) -> Mapping[Vector, Trail]:
    """Find every least lack the documents can lead to, each with one shortest trail there."""
    trails: dict[Vector, Trail] = {wanted(way): ()}
    for document in counted:
        options = choices(way, document, serves)
        trails = _after(trails, [(document, purposes, share) for purposes, share in options])
        if not any(next(iter(trails))):
            break
    return trails


def standing(way: Way, lacking: Vector) -> tuple[Standing, ...]:
    """Say for each need of the way how much of it is there."""
    return tuple(
        Standing(need, need.amount - lack) for need, lack in zip(way.needs, lacking, strict=True)
    )


def _after(trails: Mapping[Vector, Trail], steps: Sequence[Step]) -> dict[Vector, Trail]:
    following: dict[Vector, Trail] = {}
    for lacking, trail in trails.items():
        for step in steps:
            left = less(lacking, step[2])
            longer = trail if left == lacking else (*trail, step)
            if left not in following or len(longer) < len(following[left]):
                following[left] = longer
    return {vector: following[vector] for vector in sorted(least(set(following)))}


def _how(way: Way, trail: Trail) -> How:
    """Drop from the trail what it does not need, the least commonly held document first."""
    kept = list(trail)
    for step in reversed(trail):
        others = [other for other in kept if other is not step]
        if covers(_total(way, others), wanted(way)):
            kept = others
    used = tuple(Used(DocumentId(document.id), purposes) for document, purposes, _ in kept)
    return How(way, used, any(document.second_signature for document, _, _ in kept))


def _total(way: Way, steps: Sequence[Step]) -> Vector:
    shares = [share for _, _, share in steps]
    return tuple(sum(amounts) for amounts in zip(*shares, strict=True)) or (0,) * len(way.needs)


def _not_yet(standings: Sequence[tuple[Way, Vector]], accepted: Accepted) -> NotYet:
    way, lacking = min(standings, key=lambda found: _distance(*found))
    return NotYet(way, standing(way, lacking), set_aside=accepted.set_aside)


def _distance(way: Way, lacking: Vector) -> tuple[bool, float]:
    """How far a way still is: untouched ways last, then by what is lacking."""
    asked = wanted(way)
    parts = (
        lack / (1 if need.points is None else need.points)
        for need, lack in zip(way.needs, lacking, strict=True)
    )
    return lacking == asked, sum(parts)
