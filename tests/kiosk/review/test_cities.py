"""Real cities' reviews come out as their rules say."""

from datetime import date

import pytest

from kiosk.programme import DocumentId, Programme, find_programme
from kiosk.review import Enough, NotYet, Shown, Verdict, review
from tests.programmes import city

ON = date(2026, 6, 15)


def judged(programme: Programme, cls: str, *documents: str) -> Verdict:
    chosen = next(c for c in programme.classes if c.id == cls)
    return review(programme, chosen, [Shown(DocumentId(d)) for d in documents], ON)


CARETAKER = ("caretaker-identity", "caretaker-residency")
CHICAGO_ENOUGH = [
    ("adult", ["illinois-state-id"]),
    ("adult", ["consular-id", "utility-bill"]),
    ("adult", ["school-id", "birth-certificate", "shelter-letter"]),
    ("senior", ["us-passport", "organization-letter"]),
    ("teens", ["school-id", "school-record"]),
    ("teens", ["school-id", "birth-certificate", "caretaker-attestation", *CARETAKER]),
    ("kids", ["birth-certificate", *CARETAKER]),
]
CHICAGO_NOT_YET = [
    ("adult", []),
    ("adult", ["consular-id"]),
    ("adult", ["birth-certificate", "utility-bill"]),
    ("adult", ["school-id", "utility-bill"]),
    ("teens", ["school-id", "birth-certificate", "caretaker-attestation"]),
    ("adult", ["school-id", "birth-certificate", "caretaker-attestation", *CARETAKER]),
    ("kids", [*CARETAKER]),
]


@pytest.mark.parametrize(("cls", "documents"), CHICAGO_ENOUGH)
def test_in_chicago_this_is_enough(cls: str, documents: list[str]) -> None:
    assert isinstance(judged(find_programme("chicago"), cls, *documents), Enough)


@pytest.mark.parametrize(("cls", "documents"), CHICAGO_NOT_YET)
def test_in_chicago_this_is_not_enough_yet(cls: str, documents: list[str]) -> None:
    verdict = judged(find_programme("chicago"), cls, *documents)
    assert isinstance(verdict, NotYet)
    assert verdict.additions


def test_a_caretaker_attestation_asks_for_a_second_signature() -> None:
    documents = ["school-id", "birth-certificate", "caretaker-attestation", *CARETAKER]
    verdict = judged(find_programme("chicago"), "teens", *documents)
    assert isinstance(verdict, Enough)
    assert verdict.how.way.id == "caretaker"
    assert verdict.how.second_signature


def test_a_form_that_is_not_needed_asks_for_no_second_signature() -> None:
    verdict = judged(find_programme("chicago"), "adult", "illinois-state-id", "care-of-letter")
    assert isinstance(verdict, Enough)
    assert [used.document for used in verdict.how.used] == ["illinois-state-id"]
    assert not verdict.how.second_signature


@pytest.mark.parametrize(
    ("name", "cls", "documents", "enough"),
    [
        ("san_francisco", "adult", ["passport", "utility-bill"], True),
        ("san_francisco", "adult", ["passport"], False),
        ("san_francisco", "adult", ["birth-certificate", "school-id", "pay-stub"], True),
        ("san_francisco", "adult", ["birth-certificate", "itin-letter", "pay-stub"], False),
        ("san_francisco", "child", ["birth-certificate", "itin-letter", "pay-stub"], True),
        ("san_francisco", "adult", ["birth-certificate", "pay-stub"], False),
        ("new_york", "adult", ["ny-license-city-address"], True),
        ("new_york", "adult", ["us-passport", "lease"], True),
        ("new_york", "adult", ["us-passport", "state-license"], False),
        ("new_york", "adult", ["us-birth-certificate", "social-security-card", "lease"], False),
        ("new_york", "adult", ["us-birth-certificate", "ebt-card", "lease"], True),
        (
            "new_york",
            "young",
            ["us-birth-certificate", "social-security-card", "court-order", "lease"],
            True,
        ),
        ("hartford", "adult", ["passport", "birth-certificate"], True),
        ("hartford", "adult", ["passport", "license"], True),
        ("hartford", "adult", ["birth-certificate", "lease"], False),
        ("hartford", "adult", ["passport"], False),
        ("poughkeepsie", "adult", ["passport", "lease"], True),
        ("poughkeepsie", "adult", ["national-id", "school-id", "lease"], True),
        ("poughkeepsie", "adult", ["national-id", "military-id", "lease"], False),
        ("poughkeepsie", "adult", ["school-id", "library-card", "employer-id", "lease"], False),
        ("philadelphia", "young", ["passport", "lease"], True),
        ("philadelphia", "adult", ["pa-license"], False),
        ("philadelphia", "adult", ["birth-certificate", "school-id", "lease"], True),
        ("detroit", "adult", ["shelter-letter", "ebt-card", "license"], True),
        ("detroit", "adult", ["license", "passport"], False),
        ("detroit", "adult", ["license", "bank-statement"], False),
        ("detroit", "child", ["birth-certificate", "ebt-card", "shelter-letter"], True),
    ],
)
def test_in_other_cities_it_comes_out_as_their_rules_say(
    name: str, cls: str, documents: list[str], *, enough: bool
) -> None:
    assert isinstance(judged(city(name), cls, *documents), Enough) is enough


def test_a_document_that_serves_one_purpose_at_a_time_is_told_with_its_purpose() -> None:
    verdict = judged(city("philadelphia"), "adult", "pa-license", "passport")
    assert isinstance(verdict, Enough)
    served = {used.document: used.purposes for used in verdict.how.used}
    assert served == {"pa-license": ("residency",), "passport": ("identity",)}


def test_progress_is_told_in_points() -> None:
    verdict = judged(city("detroit"), "adult", "consular-id")
    assert isinstance(verdict, NotYet)
    points, residency = verdict.standing
    assert (points.have, points.lacking) == (150, 150)
    assert (residency.have, residency.lacking) == (0, 1)
    assert verdict.missing == (points, residency)


def test_a_child_without_anything_is_told_of_the_guardians_way_too() -> None:
    verdict = judged(find_programme("chicago"), "kids")
    assert isinstance(verdict, NotYet)
    assert {addition.way.id for addition in verdict.additions} == {"own-documents", "guardian"}
    assert len(verdict.additions) <= 6
