"""A verdict is told in sentences people say."""

from datetime import date

from kiosk.programme import DocumentId, Programme, find_programme
from kiosk.review import Enough, NotYet, Reason, SetAside, Shown, Standing, review
from kiosk.review.wording import say_addition, say_missing, say_set_aside, say_verdict
from tests.programmes import city

ON = date(2026, 6, 15)


def not_yet(programme: Programme, cls: str, *documents: str) -> NotYet:
    chosen = next(c for c in programme.classes if c.id == cls)
    verdict = review(programme, chosen, [Shown(DocumentId(d)) for d in documents], ON)
    assert isinstance(verdict, NotYet)
    return verdict


def test_a_missing_birth_date_is_told_with_examples() -> None:
    chicago = find_programme("chicago")
    verdict = not_yet(chicago, "adult", "school-id", "utility-bill")
    assert [say_missing(chicago, m) for m in verdict.missing] == [
        "One more document that shows your birth date."
    ]
    assert say_addition(chicago, verdict.additions[0]) == (
        "One more document that shows your birth date, for example an Illinois state ID with a "
        "Chicago address, an Illinois driver's license with a Chicago address or a birth "
        "certificate."
    )


def test_few_documents_are_all_named() -> None:
    poughkeepsie = city("poughkeepsie")
    verdict = not_yet(poughkeepsie, "adult", "passport")
    assert say_addition(poughkeepsie, verdict.additions[0]) == (
        "One more document that proves where you live: a utility bill or a lease."
    )


def test_the_only_documents_that_would_do_are_simply_named() -> None:
    chicago = find_programme("chicago")
    verdict = not_yet(chicago, "kids", "birth-certificate", "caretaker-identity")
    said = [say_addition(chicago, addition) for addition in verdict.additions]
    assert "Your parent's, guardian's or caretaker's own proof of a Chicago address." in said


def test_a_way_that_needs_named_papers_tells_their_names() -> None:
    chicago = find_programme("chicago")
    caretaker = next(way for way in chicago.review.ways if way.id == "caretaker")
    papers = caretaker.needs[-1]
    assert say_missing(chicago, Standing(papers, 2)).startswith(
        "One of these: the caretaker attestation form, your parent's,"
    )
    assert say_missing(chicago, Standing(papers, 0)).startswith(
        "The caretaker attestation form, your parent's,"
    )


def test_points_are_told_with_what_is_there_already() -> None:
    detroit = city("detroit")
    verdict = not_yet(detroit, "adult", "consular-id", "lease")
    assert [say_missing(detroit, m) for m in verdict.missing] == [
        "50 points more (250 of 300 so far)."
    ]
    new_york = city("new_york")
    verdict = not_yet(new_york, "adult", "consular-id", "lease")
    assert [say_missing(new_york, m) for m in verdict.missing] == [
        "One point more towards your identity (2 of 3 so far).",
        "One point more (3 of 4 so far).",
    ]


def test_groups_are_told_in_the_citys_words() -> None:
    hartford = city("hartford")
    verdict = not_yet(hartford, "adult")
    assert [say_missing(hartford, m) for m in verdict.missing] == [
        "One more document that is a primary document.",
        "Two more documents, each of which is a primary document or a secondary document.",
    ]


def test_enough_names_the_way_and_a_second_signature() -> None:
    chicago = find_programme("chicago")
    shown = [Shown(DocumentId("consular-id")), Shown(DocumentId("care-of-letter"))]
    verdict = review(chicago, chicago.classes[2], shown, ON)
    assert isinstance(verdict, Enough)
    assert say_verdict(verdict) == ("Enough: Your own documents. A second signature is needed.")
    assert "Sus propios documentos" in say_verdict(verdict, "es")


def test_a_document_set_aside_is_told_with_its_reason() -> None:
    item = SetAside(DocumentId("utility-bill"), Reason.TOO_OLD)
    chicago = find_programme("chicago")
    assert say_set_aside(chicago, item) == "Does not count, because it is too old: a utility bill."
    assert "un recibo de servicios" in say_set_aside(chicago, item, "es")
