"""The day sheet and the readiness sheet: true to their values, one page, checked by their code."""

from dataclasses import replace

import pytest
import zxingcpp

from kiosk.readiness import Finding, Level, Outcome
from printing.paper.day_sheet import day_sheet
from printing.paper.readiness_sheet import readiness_sheet, worst
from tests.printing.raster import fonts_of, raster, text_of
from tests.printing.sheets import DAY, HEAD, ordinary


def sheet(*, practice: bool = False) -> bytes:
    return day_sheet(ordinary(), "City & Key", "Núñez <1>", practice=practice)


def words(pdf: bytes) -> str:
    return " ".join(text_of(pdf).split())


def test_it_names_the_programme_the_day_and_who_was_on_duty() -> None:
    told = words(sheet())
    for expected in ("City & Key, Núñez <1>", "2026-11-21", "Ana Núñez, Ben <Clerk>"):
        assert expected in told


def test_the_code_holds_the_journals_head_as_it_is_printed() -> None:
    found = zxingcpp.read_barcodes(raster(sheet(), 1, 150))
    assert [code.text for code in found] == [HEAD]
    assert HEAD in words(sheet())
    assert "rows 8 to 694" in words(sheet())


def test_each_fact_says_who_established_it() -> None:
    told = words(sheet())
    for expected in ("the printer 131", "a clerk 100, the printer 22", "a scan 116", "a clerk 115"):
        assert expected in told


def test_a_number_too_small_to_tell_is_a_dash() -> None:
    told = words(sheet())
    assert told.count("–") == 4  # two classes, one exception, and what a dash means
    assert "Seniors 40" in told


def test_a_difference_stands_with_its_reason_and_both_who_signed() -> None:
    told = words(sheet())
    assert "-2 blanks lost" in told
    assert "Ana Núñez and Sam Supervisor" in told
    assert "Differences" not in words(
        day_sheet(replace(ordinary(), differences=()), "CityKey", "Chicago", practice=False)
    )


def test_it_is_one_page_with_embedded_fonts_and_the_same_bytes_each_time() -> None:
    assert sheet() == sheet()
    assert sheet().count(b"/Type /Page\n") == 1
    assert all(" yes yes " in line for line in fonts_of(sheet()))


@pytest.mark.parametrize("practice", [True, False])
def test_only_practice_is_marked(practice: bool) -> None:
    assert (raster(sheet(practice=practice), 1, 50) != raster(sheet(), 1, 50)) is practice


def test_every_finding_stands_on_the_readiness_sheet_with_what_to_do() -> None:
    facts: dict[str, str | int] = {
        "signers": "Ann Bell, Bob Cole",
        "fault": "jam", "count": 3, "today": "2026-11-21", "last": "2026-11-22", "free": 90,
        "percent": 9, "findings": "it keeps files; it listens", "names": "sdb",
        "faults": "receipts: out of paper", "finest": "0.51", "needed": "0.42", "day": "2026-11-20",
    }  # fmt: skip
    findings = [Finding(outcome, facts) for outcome in Outcome]
    pdf = readiness_sheet(findings, "CityKey", DAY, practice=False)
    told = words(pdf)
    for finding in findings:
        assert finding.sentence in told
        assert finding.outcome.do in told
    assert "Not ready" in told


def test_the_heaviest_finding_decides() -> None:
    well, look, stop = Outcome.SEALED, Outcome.SWAP_ON, Outcome.NOT_SEALED
    assert worst([Finding(well)]) is Level.OK
    assert worst([Finding(well), Finding(look), Finding(well)]) is Level.WARNING
    assert worst([Finding(stop), Finding(look)]) is Level.BLOCKING


NAMES = ("Олена Коваль", "محمد العلي", "李小龙", "अनीता शर्मा")


def test_names_and_cities_of_any_script_are_drawn_and_no_box_stands_for_a_letter() -> None:
    staffed = replace(ordinary(), staff=NAMES)
    plain = day_sheet(replace(ordinary(), staff=("",)), "", "", practice=False)
    told = day_sheet(staffed, "城市卡", "القاهرة", practice=False)
    assert told.count(b"/Type /Page\n") == 1
    assert "2026-11-21" in words(told)
    assert ink(told) > ink(plain) + 1000


def test_each_script_has_its_own_shapes() -> None:
    drawn = {
        name: raster(
            day_sheet(replace(ordinary(), staff=(name,)), "CityKey", "Chicago", practice=False),
            1,
            60,
        ).tobytes()
        for name in NAMES
    }
    assert len(set(drawn.values())) == len(NAMES)


def test_a_name_with_a_sign_that_no_typeface_has_is_still_printed() -> None:
    strange = replace(ordinary(), staff=("Ana 李 \U0001f984",))
    assert day_sheet(strange, "CityKey", "Chicago", practice=False).startswith(b"%PDF")


def ink(pdf: bytes) -> int:
    """Count the dark pixels of the first page."""
    return sum(raster(pdf, 1, 100).convert("L").histogram()[:128])


def test_who_signed_for_a_clock_that_was_behind_stands_on_the_sheet_and_only_then() -> None:
    said = "signed as right by"
    assert said not in words(sheet())
    signed = replace(ordinary(), clock_signed=("Ann Bell", "Bob Cole"))
    told = words(day_sheet(signed, "CityKey", "Chicago", practice=False))
    assert said in told
    assert "Ann Bell and Bob Cole" in told
