"""What a review promises, for any programme one can write."""

from datetime import date, timedelta
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.programme import Document, DocumentId, Programme
from kiosk.review import Addition, Enough, Shown, judge, review, suggest
from kiosk.review.acceptance import accept
from kiosk.review.wording import say_addition, say_missing, say_set_aside, say_verdict
from tests.kiosk.review.made import is_enough, programmes, smallest, tables

ON = date(2026, 6, 15)
DAYS = st.none() | st.integers(-400, 400).map(lambda days: ON + timedelta(days=days))
PROMISE = settings(max_examples=120, deadline=None)


def counted(programme: Programme, shown: list[Shown]) -> list[Document]:
    return list(accept(programme, programme.classes[0], shown, ON).counted)


@PROMISE
@given(st.data(), programmes())
def test_a_verdict_is_what_the_rules_say_spelled_out(
    data: st.DataObject, programme: Programme
) -> None:
    shown = data.draw(tables(programme))
    verdict = judge(programme, programme.classes[0], shown, ON)
    assert isinstance(verdict, Enough) == is_enough(programme, counted(programme, shown))


@PROMISE
@given(st.data(), programmes())
def test_one_more_document_never_turns_enough_into_not_yet(
    data: st.DataObject, programme: Programme
) -> None:
    kinds = st.sampled_from([document.key for document in programme.documents])
    table = data.draw(st.lists(st.builds(Shown, kinds, DAYS, DAYS), min_size=4, max_size=9))
    cls = programme.classes[0]
    growing = [judge(programme, cls, table[:size], ON) for size in range(len(table) + 1)]
    enough = [isinstance(verdict, Enough) for verdict in growing]
    assert enough == sorted(enough)


@PROMISE
@given(st.data(), programmes(), DAYS)
def test_the_order_on_the_table_does_not_matter(
    data: st.DataObject, programme: Programme, issued: date | None
) -> None:
    shown = [*data.draw(tables(programme)), Shown(programme.documents[0].key, issued=issued)]
    other = data.draw(st.permutations(shown))
    cls = programme.classes[0]
    assert review(programme, cls, shown, ON) == review(programme, cls, other, ON)


@PROMISE
@given(st.data(), programmes())
def test_the_smallest_addition_is_the_smallest_there_is(
    data: st.DataObject, programme: Programme
) -> None:
    shown = data.draw(tables(programme))
    additions = suggest(programme, programme.classes[0], shown, ON)
    least = smallest(programme, counted(programme, shown))
    if additions and len(additions[0].choices) <= 5:
        assert least == len(additions[0].choices)
    else:
        assert not least


@PROMISE
@given(st.data(), programmes())
def test_each_suggested_addition_really_suffices(data: st.DataObject, programme: Programme) -> None:
    shown = data.draw(tables(programme))
    cls = programme.classes[0]
    for addition in suggest(programme, cls, shown, ON):
        picks = possible_picks(programme, shown, addition)[:30]
        assert picks
        for pick in picks:
            more = [Shown(document) for document in pick]
            assert isinstance(judge(programme, cls, [*shown, *more], ON), Enough)


@PROMISE
@given(st.data(), programmes())
def test_additions_come_fewest_documents_first_and_none_twice(
    data: st.DataObject, programme: Programme
) -> None:
    shown = data.draw(tables(programme))
    additions = suggest(programme, programme.classes[0], shown, ON)
    sizes = [len(addition.choices) for addition in additions]
    assert sizes == sorted(sizes)
    offers = [tuple(c.documents for c in addition.choices) for addition in additions]
    assert len(offers) == len(set(offers))


@PROMISE
@given(st.data(), programmes())
def test_the_documents_a_verdict_rests_on_are_enough_by_themselves(
    data: st.DataObject, programme: Programme
) -> None:
    everything = [Shown(document.key) for document in programme.documents]
    cls = programme.classes[0]
    verdict = judge(programme, cls, [*everything, *data.draw(tables(programme))], ON)
    if isinstance(verdict, Enough):
        used = [Shown(item.document) for item in verdict.how.used]
        again = judge(programme, cls, used, ON)
        assert isinstance(again, Enough)
        assert len(again.how.used) <= len(used)


@PROMISE
@given(st.data(), programmes())
def test_every_verdict_can_be_said_in_sentences(data: st.DataObject, programme: Programme) -> None:
    shown = data.draw(tables(programme))
    verdict = review(programme, programme.classes[0], shown, ON)
    said = [say_verdict(verdict), *(say_set_aside(programme, s) for s in verdict.set_aside)]
    if not isinstance(verdict, Enough):
        assert verdict.missing
        said += [say_missing(programme, standing) for standing in verdict.missing]
        said += [say_addition(programme, addition) for addition in verdict.additions]
    assert all(s.endswith(".") and "  " not in s and "{" not in s for s in said)


def possible_picks(
    programme: Programme, shown: list[Shown], addition: Addition
) -> list[tuple[DocumentId, ...]]:
    """List every pick of one document per choice, no kind more often than it still counts."""
    room = {document.key: document.at_most for document in programme.documents}
    for document in counted(programme, shown):
        room[document.key] -= 1
    every = product(*(choice.documents for choice in addition.choices))
    return [pick for pick in every if all(pick.count(kind) <= room[kind] for kind in pick)]
