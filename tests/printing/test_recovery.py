"""The recovery sheet: every word numbered, the code scans back, and it says what to do."""

from datetime import date

import zxingcpp

from printing.paper.recovery import recovery_sheet
from tests.printing.raster import raster, text_of

WORDS = [f"word{number}" for number in range(1, 25)]
CODE = "HBR1:6BFOXN%TSMAHN-HM.KJ+EU1OFH3"


def sheet(*, practice: bool = False) -> bytes:
    return recovery_sheet(
        WORDS, CODE, "Chicago & Núñez <1>", "A1B2-C3D4", date(2026, 11, 21), practice=practice
    )


def test_all_words_are_there_with_their_numbers() -> None:
    text = text_of(sheet())
    for number, word in enumerate(WORDS, 1):
        assert word in text.split()
        assert str(number) in text.split()


def test_it_names_the_programme_the_register_and_the_day() -> None:
    text = text_of(sheet())
    for words in ("Chicago & Núñez <1>", "A1B2-C3D4", "2026-11-21"):
        assert words in text


def test_it_says_what_to_do_and_that_nothing_is_kept() -> None:
    text = " ".join(text_of(sheet()).split())
    for words in ("two copies", "seal it", "two safes", "does not keep a copy"):
        assert words in text


def test_the_code_scans_back() -> None:
    found = zxingcpp.read_barcodes(raster(sheet(), 1, 150))
    assert [code.text for code in found] == [CODE]


def test_it_is_one_page_and_the_same_bytes_each_time() -> None:
    assert sheet() == sheet()
    assert sheet().count(b"/Type /Page\n") == 1


def test_only_a_practice_sheet_is_marked() -> None:
    assert "PRACTICE" not in text_of(sheet())
    practice = raster(sheet(practice=True), 1, 50)
    assert practice != raster(sheet(), 1, 50)
