"""Freshness, expiry and grace, judged to the day; a document out of date counts for nothing."""

from datetime import date, timedelta

import pytest

from kiosk.errors import BugError
from kiosk.programme import DocumentId, Programme, find_programme
from kiosk.review import Enough, Reason, SetAside, Shown, judge
from tests.programmes import city

ON = date(2026, 6, 15)
BILL, PASSPORT = DocumentId("utility-bill"), DocumentId("passport")


def reason(programme: Programme, *shown: Shown) -> Reason | None:
    set_aside = judge(programme, programme.classes[-1], shown, ON).set_aside
    return set_aside[0].reason if set_aside else None


@pytest.mark.parametrize(
    ("days", "told"),
    [(0, None), (30, None), (31, Reason.TOO_OLD), (-1, Reason.NOT_YET_ISSUED)],
)
def test_a_bill_must_be_at_most_30_days_old(days: int, told: Reason | None) -> None:
    shown = Shown(BILL, issued=ON - timedelta(days=days))
    assert reason(city("san_francisco"), shown) == told


@pytest.mark.parametrize(("days", "told"), [(0, None), (1, None), (-1, Reason.EXPIRED)])
def test_a_passport_is_good_through_its_last_day(days: int, told: Reason | None) -> None:
    shown = Shown(PASSPORT, expires=ON + timedelta(days=days))
    assert reason(city("san_francisco"), shown) == told


@pytest.mark.parametrize(
    ("expired", "told"),
    [(date(2021, 6, 15), None), (date(2021, 6, 14), Reason.EXPIRED)],
)
def test_a_grace_of_five_years_ends_on_its_day(expired: date, told: Reason | None) -> None:
    assert reason(city("hartford"), Shown(PASSPORT, expires=expired)) == told


def test_some_documents_may_be_expired_for_ever() -> None:
    shown = Shown(DocumentId("license"), expires=date(1999, 1, 1))
    assert reason(city("detroit"), shown) is None


def test_a_document_without_expiry_is_never_expired() -> None:
    shown = Shown(DocumentId("birth-certificate"), expires=date(1999, 1, 1))
    assert reason(city("hartford"), shown) is None


def test_without_dates_the_clerk_attests_the_rule() -> None:
    verdict = judge(
        city("san_francisco"),
        city("san_francisco").classes[1],
        [Shown(PASSPORT), Shown(BILL)],
        ON,
    )
    assert isinstance(verdict, Enough)
    assert not verdict.set_aside


def test_an_expired_copy_beside_a_good_one_does_no_harm() -> None:
    programme = city("san_francisco")
    shown = [Shown(PASSPORT, expires=date(2020, 1, 1)), Shown(PASSPORT), Shown(BILL)]
    verdict = judge(programme, programme.classes[1], shown, ON)
    assert isinstance(verdict, Enough)
    assert verdict.set_aside == (SetAside(PASSPORT, Reason.EXPIRED),)


def test_the_same_kind_counts_only_as_often_as_the_city_says() -> None:
    assert reason(city("hartford"), Shown(PASSPORT), Shown(PASSPORT)) is Reason.ALREADY_COUNTED
    school_id = Shown(DocumentId("school-id"))
    assert reason(city("new_york"), school_id, school_id) is None
    assert reason(city("new_york"), *[school_id] * 3) is Reason.ALREADY_COUNTED


def test_a_document_of_another_age_counts_for_nothing() -> None:
    form = Shown(DocumentId("caretaker-attestation"))
    assert reason(find_programme("chicago"), form) is Reason.NOT_FOR_CLASS


def test_a_document_the_programme_does_not_know_is_our_own_mistake() -> None:
    programme = city("hartford")
    with pytest.raises(BugError):
        judge(programme, programme.classes[0], [Shown(DocumentId("unheard-of"))], ON)
