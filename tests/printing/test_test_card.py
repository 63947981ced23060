"""The test card: no person, no credential, and every code says how large its modules are."""

import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.calibration import Offset, Offsets, read_step, step_text
from kiosk.credential import LONGEST, Unreadable, read
from kiosk.ports import Mode
from printing.design.qr import LEAST_DOTS
from printing.design.reader import shipped_design
from printing.test_card import LADDER, finest_of, make_test_card, module_size
from tests.printing.faces import TODAY, everything, trust
from tests.printing.raster import fonts_of, raster, text_of

LAKEFRONT = shipped_design("lakefront")
UNMOVED = Offsets()


def drawn(offsets: Offsets = UNMOVED, mode: Mode = Mode.REAL) -> bytes:
    return make_test_card(LAKEFRONT, offsets, mode)


def codes(dpi: int) -> set[int | None]:
    found = zxingcpp.read_barcodes(raster(drawn(), 2, dpi))
    return {read_step(code.text) for code in found}


def test_every_code_is_read_back_at_the_printers_resolution_and_says_its_own_size() -> None:
    assert codes(300) == {508, 423, 339, 254, 169} == {module_size(dots) for dots in LADDER}


def test_a_coarser_printer_reads_fewer_codes() -> None:
    coarse = codes(100)
    assert coarse < codes(300)
    assert max(filter(None, coarse)) == 508


def test_both_sides_say_that_this_is_no_card_and_how_far_it_was_moved() -> None:
    said = text_of(drawn(Offsets(Offset(1, -4))))
    assert said.count("TEST") == 2
    assert said.count("Not an identity card") == 2
    assert "Front: 0.5 mm right, 2 mm up" in said
    assert "Back: not moved" in said


def test_a_practice_test_card_is_marked() -> None:
    assert text_of(drawn(mode=Mode.PRACTICE)).count("PRACTICE") == 2
    assert "PRACTICE" not in text_of(drawn())


def test_no_code_of_it_can_be_taken_for_a_credential() -> None:
    for dots in LADDER:
        assert read(step_text(module_size(dots)), trust(), TODAY) == Unreadable()


def test_a_cards_own_code_is_no_step_of_the_ladder() -> None:
    assert read_step(everything().qr) is None


@given(st.text())
def test_any_other_text_is_no_step(untrusted: str) -> None:
    assert read_step(untrusted) is None


@given(st.integers(1, 9999))
def test_a_step_is_read_back_however_a_scanner_types_it(size: int) -> None:
    assert read_step(f"{step_text(size).lower()}\r") == size


def test_the_same_card_is_the_same_bytes_with_the_cards_own_typefaces() -> None:
    assert drawn() == drawn()
    assert all("NotoSans" in line or "wqy" in line for line in fonts_of(drawn()))


def test_the_finest_code_of_a_card_follows_from_its_design_and_its_longest_text() -> None:
    assert finest_of(LAKEFRONT, LONGEST) == module_size(LEAST_DOTS)
    assert finest_of(LAKEFRONT, 100) > finest_of(LAKEFRONT, LONGEST)
