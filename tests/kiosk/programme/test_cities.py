"""Real cities' rules can be written down and read: Chicago, and six others as test programmes."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.application import AddressKind
from kiosk.programme import (
    ApplicantClass,
    Programme,
    expires,
    find_programme,
    read_programme,
    shipped,
    text,
)
from kiosk.programme.topics import wordings
from tests.programmes import CITIES, city


@pytest.fixture(scope="module")
def chicago() -> Programme:
    return find_programme("chicago")


def class_at(programme: Programme, age: int) -> ApplicantClass:
    found = programme.class_of(date(2026 - age, 6, 15), date(2026, 6, 15))
    assert found is not None
    return found


@pytest.mark.parametrize("path", [*shipped(), *CITIES.values()], ids=lambda path: path.stem)
def test_a_city_can_be_read(path: Path) -> None:
    programme = read_programme(path)
    assert programme.classes
    assert programme.documents


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
def test_a_shipped_programme_is_named_by_its_id(path: Path) -> None:
    assert read_programme(path).id == path.stem


def test_chicago_keeps_name_and_birth_date_only(chicago: Programme) -> None:
    assert chicago.fields.retained() == ("given_name", "surnames", "birth_date")


@pytest.mark.parametrize(
    ("age", "named"),
    [
        (0, "kids"),
        (13, "kids"),
        (14, "teens"),
        (21, "teens"),
        (22, "adult"),
        (64, "adult"),
        (65, "senior"),
        (110, "senior"),
    ],
)
def test_chicago_knows_four_ages(chicago: Programme, age: int, named: str) -> None:
    cls = class_at(chicago, age)
    assert (cls.id, cls.variant) == (named, named)


@pytest.mark.parametrize(
    ("age", "last"),
    [(5, date(2028, 6, 15)), (14, date(2031, 6, 15)), (40, date(2031, 6, 15)), (65, None)],
)
def test_a_chicago_card_lives_two_years_five_years_or_for_ever(
    chicago: Programme, age: int, last: date | None
) -> None:
    born = date(2026 - age, 6, 15)
    assert expires(class_at(chicago, age), born, date(2026, 6, 15)) == last


def test_chicago_says_where_each_rule_comes_from_and_what_is_unconfirmed(
    chicago: Programme,
) -> None:
    assert all(document.source for document in chicago.documents)
    weak = [cls for cls in chicago.classes if "unofficial" in cls.source]
    assert weak
    assert not any(cls.confirmed for cls in weak)
    assumed = [d for d in chicago.documents if "assumption" in d.source or "Not listed" in d.source]
    assert not any(document.confirmed for document in assumed)


def test_chicago_accepts_every_kind_of_address_and_none(chicago: Programme) -> None:
    assert chicago.fields.address is not None
    assert set(chicago.fields.address.kinds) == set(AddressKind)


def test_every_chicago_wording_a_resident_reads_exists_in_spanish_too(chicago: Programme) -> None:
    spoken = {path[:-1] for path, lang, _ in wordings(chicago) if lang == "es"}
    documents = {("document", i, "name") for i in range(len(chicago.documents))}
    notice = {("notice", key) for key in ("keeps", "never_asks", "hands_back")}
    assert documents | notice <= spoken


def test_a_wording_falls_back_to_english(chicago: Programme) -> None:
    keeps = chicago.notice.keeps
    assert text(keeps, "es").startswith("La ciudad guarda")
    assert text(keeps, "hmn") == text(keeps, "en")
    assert text("as it is", "es") == "as it is"


def test_a_san_francisco_card_also_ends_on_the_14th_birthday() -> None:
    programme = city("san_francisco")
    on = date(2026, 6, 15)
    born = date(2013, 1, 10)
    cls = programme.class_of(born, on)
    assert cls is not None
    assert expires(cls, born, on) == date(2027, 1, 10)
    leapling = date(2012, 2, 29)
    assert expires(cls, leapling, date(2025, 6, 1)) == date(2026, 3, 1)
    assert expires(cls, date(2020, 1, 1), on) == date(2028, 6, 15)


def test_san_francisco_does_not_ask_gender() -> None:
    assert "gender" not in city("san_francisco").fields.asked()


def test_hartford_keeps_the_name_only() -> None:
    assert city("hartford").fields.retained() == ("given_name", "surnames")


def test_new_york_keeps_the_address_under_a_schedule() -> None:
    fields = city("new_york").fields
    assert "address" in fields.retained()
    assert fields.address is not None
    assert fields.address.schedule is not None
    assert fields.address.schedule.years == 5


@pytest.mark.parametrize(
    ("named", "youngest"), [("new_york", 10), ("philadelphia", 13), ("poughkeepsie", 14)]
)
def test_someone_below_the_minimum_age_has_no_class(named: str, youngest: int) -> None:
    programme = city(named)
    on = date(2026, 6, 15)
    assert programme.class_of(date(2026 - youngest, 6, 16), on) is None
    assert programme.class_of(date(2026 - youngest, 6, 15), on) is not None
