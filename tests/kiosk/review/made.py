"""Made-up programmes for property tests, and the rules spelled out the slow way to compare with."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st
from msgspec import structs

from kiosk.programme import Document, Need, Programme, Purpose, Shows, Way, read_programme
from kiosk.programme.documents import Review
from kiosk.review import Shown
from tests.kiosk.programme.small import SMALL, write

GROUPS = ("a", "b")
PURPOSES = st.sampled_from(Purpose)


def _base() -> Programme:
    with TemporaryDirectory() as folder:
        return read_programme(write(Path(folder), SMALL))


BASE = _base()

FLAVOURS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "proves": st.dictionaries(PURPOSES, st.integers(1, 3), max_size=2),
        "shows": st.frozensets(st.sampled_from(Shows), max_size=2),
        "groups": st.frozensets(st.sampled_from(GROUPS), max_size=1),
        "at_most": st.sampled_from([1, 1, 2]),
        "fresh_days": st.sampled_from([None, 30]),
        "second_signature": st.booleans(),
    }
)
NEEDS = st.one_of(
    st.builds(Need, points=st.integers(1, 5), purpose=st.none() | PURPOSES),
    st.builds(Need, count=st.integers(1, 2), shows=st.sampled_from(Shows)),
    st.builds(
        Need,
        count=st.integers(1, 2),
        purpose=st.none() | PURPOSES,
        groups=st.frozensets(st.sampled_from(GROUPS), max_size=2),
        documents=st.just(frozenset()) | st.just(frozenset({"d0", "d1"})),
    ),
)
WAYS = st.lists(st.lists(NEEDS, min_size=1, max_size=3), min_size=1, max_size=2)


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Draw up to five kinds of document and up to two ways; some cannot be met at all."""
    flavours = draw(st.lists(FLAVOURS, min_size=1, max_size=5))
    documents = tuple(
        Document(id=f"d{i}", name=f"Document {i}", source="made up", confirmed=True, **flavour)
        for i, flavour in enumerate(flavours)
    )
    ways = tuple(
        Way(id=f"w{i}", title=f"Way {i}", needs=tuple(needs), source="made up", confirmed=True)
        for i, needs in enumerate(draw(WAYS))
    )
    review = Review(serves=draw(st.sampled_from(["one", "several"])), ways=ways)
    groups = {group: f"group {group}" for group in GROUPS}
    return structs.replace(BASE, documents=documents, review=review, groups=groups)


def tables(programme: Programme) -> st.SearchStrategy[list[Shown]]:
    """Draw what lies on the table: any kinds, repeated or not, undated."""
    kinds = st.sampled_from([Shown(document.key) for document in programme.documents])
    return st.lists(kinds, max_size=4)


def is_enough(programme: Programme, documents: Sequence[Document]) -> bool:
    """Try every way with every choice of what each document serves; one document, one entry."""
    return any(
        all(_met(need, documents, served) for need in way.needs)
        for way in programme.review.ways
        for served in _servings(programme, documents)
    )


def smallest(programme: Programme, counted: Sequence[Document], most: int = 5) -> int | None:
    """Count the fewest documents whose addition is enough, or None if no addition is."""
    pieces = [
        document
        for document in programme.documents
        for _ in range(document.at_most - list(counted).count(document))
    ]
    for size in range(min(most, len(pieces)) + 1):
        if any(is_enough(programme, [*counted, *more]) for more in combinations(pieces, size)):
            return size
    return None


def _servings(
    programme: Programme, documents: Sequence[Document]
) -> Iterator[tuple[frozenset[Purpose], ...]]:
    if programme.review.serves == "several":
        yield tuple(frozenset(document.proves) for document in documents)
        return
    options = [[frozenset({p}) for p in d.proves] or [frozenset()] for d in documents]
    yield from product(*options)


def _met(need: Need, documents: Sequence[Document], served: Sequence[frozenset[Purpose]]) -> bool:
    have = 0
    for document, purposes in zip(documents, served, strict=True):
        if need.groups and not need.groups & document.groups:
            continue
        if need.documents and document.id not in need.documents:
            continue
        if need.shows and need.shows not in document.shows:
            continue
        relevant = purposes if need.purpose is None else purposes & {need.purpose}
        if need.count:
            have += need.purpose is None or bool(relevant)
        else:
            have += sum(document.proves[purpose] for purpose in relevant)
    return have >= need.amount
