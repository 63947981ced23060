"""Requirements that nobody could meet: every class needs a way, and every way can be walked."""

from collections.abc import Iterator, Sequence

from kiosk.programme.applicants import ApplicantClass
from kiosk.programme.documents import Document, Need, Way
from kiosk.programme.errors import Problem
from kiosk.programme.lines import Path
from kiosk.programme.requirement import Serves, can_be_met, shares
from kiosk.programme.rules import Programme


def every_class_can_pass(programme: Programme) -> Iterator[Problem]:
    """Each class has a way; each need says one amount; all documents together meet each way."""
    broken = list(_unclear_needs(programme))
    yield from broken
    for i, cls in enumerate(programme.classes):
        if not programme.ways_for(cls):
            yield Problem(("class", i), f"no way of the review is open to class {cls.id!r}")
    if broken:
        return
    for i, way in enumerate(programme.review.ways):
        for cls in programme.classes:
            if way in programme.ways_for(cls):
                yield from _unreachable(programme, i, way, cls)


def _unclear_needs(programme: Programme) -> Iterator[Problem]:
    for i, way in enumerate(programme.review.ways):
        at = _needs_of(i)
        if not way.needs:
            yield Problem(at, "a way without needs would be enough with nothing shown")
        for j, need in enumerate(way.needs):
            if (need.points is None) == (need.count is None):
                yield Problem((*at, j), "a need says either its 'points' or its 'count'")


def _unreachable(
    programme: Programme, index: int, way: Way, cls: ApplicantClass
) -> Iterator[Problem]:
    documents, serves = programme.documents_for(cls), programme.review.serves
    at = _needs_of(index)
    short = False
    for j, need in enumerate(way.needs):
        most = _most(way, j, documents, serves)
        if most < need.amount:
            short = True
            yield Problem((*at, j, _unit(need)), _too_much(need, most, cls))
    if not short and not can_be_met(way, documents, serves):
        yield Problem(at, f"no set of documents meets these needs together, for class {cls.id!r}")


def _needs_of(way: int) -> Path:
    return ("review", "way", way, "needs")


def _most(way: Way, index: int, documents: Sequence[Document], serves: Serves) -> int:
    return sum(max(s[index] for s in shares(way, d, serves)) * d.at_most for d in documents)


def _unit(need: Need) -> str:
    return "count" if need.points is None else "points"


def _too_much(need: Need, most: int, cls: ApplicantClass) -> str:
    unit = "documents" if need.points is None else "points"
    asked = f"{need.amount} {unit} are asked"
    return f"{asked}, but all documents of class {cls.id!r} together give {most}"
