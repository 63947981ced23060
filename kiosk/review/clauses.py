"""What a document must prove, be and show, as the clauses of a sentence."""

from collections.abc import Iterator, Sequence

from kiosk.programme import DocumentId, Need, Programme, text
from kiosk.review.phrases import Phrases, phrases
from kiosk.review.verdict import Standing


def qualities(programme: Programme, brings: Sequence[Standing], lang: str) -> str:
    """Join what each of the documents brings: "proves who you are and shows your photo"."""
    words = phrases(lang)
    clauses = [*_memberships(programme, brings, lang), *_proofs(brings, words)]
    seen = [words.shown[standing.need.shows] for standing in brings if standing.need.shows]
    if seen:
        what = listed(list(dict.fromkeys(seen)), words.both, words)
        clauses.append(words.shows.format(what=what))
    return listed(clauses, words.also, words)


def listed(items: Sequence[str], last: str, words: Phrases) -> str:
    """List items as in "a, b or c"."""
    if len(items) < 2:
        return "".join(items)
    return words.comma.join(items[:-1]) + last + items[-1]


def name(programme: Programme, document: DocumentId, lang: str) -> str:
    """Name a document as it stands inside a sentence."""
    found = next(d for d in programme.documents if d.id == document)
    return text(found.phrase or found.name, lang)


def group_names(programme: Programme, need: Need, lang: str) -> str:
    """Name the groups of a need: "a primary or a secondary document"."""
    words = phrases(lang)
    names = [text(programme.groups[group], lang) for group in sorted(need.groups)]
    return listed(names, words.either, words)


def count_points(points: int, words: Phrases) -> str:
    """Word a number of points."""
    return words.form(words.points, points).format(number=points)


def _memberships(programme: Programme, brings: Sequence[Standing], lang: str) -> Iterator[str]:
    """Say the groups asked for; a wider choice of groups says nothing beside a narrower one."""
    needs = {s.need.groups: s.need for s in brings if s.need.groups}
    for groups, need in needs.items():
        if not any(other < groups for other in needs):
            yield phrases(lang).is_one.format(group=group_names(programme, need, lang))


def _proofs(brings: Sequence[Standing], words: Phrases) -> Iterator[str]:
    """Say purposes and points; points in total only where no purpose has points of its own."""
    purposeful = any(s.need.points and s.need.purpose for s in brings)
    proved = set()
    for standing in brings:
        need, points = standing.need, count_points(standing.have, words)
        if need.points and need.purpose:
            yield words.counts_for.format(points=points, purpose=words.towards[need.purpose])
        elif need.points and not purposeful:
            yield words.counts.format(points=points)
        elif need.purpose and not need.groups and need.purpose not in proved:
            proved.add(need.purpose)
            yield words.proves[need.purpose]
