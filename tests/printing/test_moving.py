"""A card moved for its printer: by whole dots, nothing else changed, no white edge, code intact."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from kiosk.calibration import MOST, Offset, Offsets
from kiosk.errors import BugError
from kiosk.ports import CardPdf, Fault, FaultKind, Ready
from printing.card import DesignedCards
from printing.design.document import CardDocument
from printing.design.margins import stays_on
from printing.design.measures import CARD_HEIGHT, CARD_WIDTH, DOT
from printing.design.moving import dots, moved
from printing.design.reader import shipped_design
from printing.printers.calibrated import CalibratedPrinter
from tests.contracts.scripted_printer import ScriptedPrinter
from tests.cups.page import two_sides
from tests.printing.faces import everything
from tests.printing.raster import raster

halves = st.integers(-MOST, MOST)
offsets = st.builds(Offset, halves, halves)
DPI = 300
GRAIN = 20  # of 600 000 pixels: curves' edges, where poppler's own arithmetic rounds otherwise


def marked() -> bytes:
    """Draw one square of 9 x 7 dots on each side, 100 dots from the left and the top."""
    document = CardDocument("Mark")
    for _side in range(2):
        left, bottom = 100 * DOT, CARD_HEIGHT - 107 * DOT
        mark = f"0 g {left:.4f} {bottom:.4f} {9 * DOT - 0.01:.4f} {7 * DOT - 0.01:.4f} re f"
        document.add_page(mark.encode("ascii"), "")
    return document.pdf()


def card() -> bytes:
    made = DesignedCards().make(everything())
    assert isinstance(made, CardPdf)
    return made.pdf


def where(picture: Image.Image) -> tuple[int, int, int, int] | None:
    return ImageChops.invert(picture.convert("L")).point(lambda grey: grey // 128 * 255).getbbox()


@settings(max_examples=12, deadline=None)
@given(offsets, offsets)
def test_an_offset_moves_each_side_by_exactly_its_half_millimetres_in_dots(
    front: Offset, back: Offset
) -> None:
    pdf = moved(marked(), Offsets(front, back), DPI)
    for page, offset in ((1, front), (2, back)):
        right, down = (round(half * 0.5 / 25.4 * DPI) for half in (offset.right, offset.down))
        expected = (100 + right, 100 + down, 109 + right, 107 + down)
        assert where(raster(pdf, page, DPI)) == expected


@given(st.integers(-MOST, MOST), st.sampled_from([203, 300, 600, 1200]))
def test_a_move_is_the_nearest_whole_dot(half: int, dpi: int) -> None:
    assert abs(dots(half, dpi) - half * 0.5 / 25.4 * dpi) <= 0.5
    assert dots(-half, dpi) == -dots(half, dpi)


def test_nothing_to_move_gives_the_very_same_bytes() -> None:
    pdf = card()
    assert moved(pdf, Offsets(), DPI) is pdf


@given(offsets, offsets)
def test_a_move_and_its_opposite_give_the_card_back(front: Offset, back: Offset) -> None:
    there, pdf = Offsets(front, back), marked()
    home = Offsets(Offset(-front.right, -front.down), Offset(-back.right, -back.down))
    assert moved(moved(pdf, there, DPI), home, DPI) == pdf


@pytest.mark.parametrize("corner", [(MOST, MOST), (-MOST, MOST), (MOST, -MOST), (-MOST, -MOST)])
def test_a_moved_card_keeps_its_ground_up_to_the_edge_and_all_else_as_it_was(
    corner: tuple[int, int],
) -> None:
    offset, pdf = Offset(*corner), card()
    there = moved(pdf, Offsets(offset, offset), DPI)
    right, down = dots(offset.right, DPI), dots(offset.down, DPI)
    for page in (1, 2):
        before, after = raster(pdf, page, DPI), raster(there, page, DPI)
        apart = ImageChops.difference(shown(before, -right, -down), shown(after, right, down))
        assert sum(apart.convert("L").histogram()[3:]) <= GRAIN
        for x, y in ((2, 2), (1008, 2), (2, 635), (1008, 635)):
            assert after.getpixel((x, y)) != (255, 255, 255)


def shown(picture: Image.Image, right: int, down: int) -> Image.Image:
    """Cut out what both pictures show when one is moved so far against the other."""
    wide, high = picture.size
    return picture.crop((max(0, right), max(0, down), wide + min(0, right), high + min(0, down)))


def test_only_a_card_of_ours_can_be_moved() -> None:
    with pytest.raises(BugError):
        moved(two_sides(), Offsets(Offset(1)), DPI)


def test_what_is_read_is_found_to_leave_the_card_before_it_does() -> None:
    design = shipped_design("lakefront")
    assert stays_on(design.front, Offset())
    assert stays_on(design.back, Offset(MOST, MOST))
    assert not stays_on(design.front, Offset(0, -MOST))  # the city's name, 2.5 mm from the edge
    assert stays_on(design.front, Offset(0, -MOST + 2))


# -- the printer ----------------------------------------------------------------------------------


def test_a_printer_is_sent_what_is_moved_for_its_own_resolution() -> None:
    inner, pdf = ScriptedPrinter(), marked()
    printer = CalibratedPrinter(inner, lambda: Offsets(Offset(3)))
    assert isinstance(printer.preflight(), Ready)
    printer.send(pdf, "2XR8")
    assert inner.sent == [moved(pdf, Offsets(Offset(3)), 300)]


def test_a_queue_off_by_nothing_is_sent_the_very_bytes_of_the_preview() -> None:
    inner, pdf = ScriptedPrinter(), card()
    CalibratedPrinter(inner, Offsets).send(pdf, "2XR8")
    assert inner.sent == [pdf]


def test_a_fault_before_the_card_is_passed_on() -> None:
    jam = Fault(FaultKind.JAM)
    printer = CalibratedPrinter(ScriptedPrinter(before=jam), Offsets)
    assert printer.preflight() == jam
    assert printer.send(marked(), "2XR8") == jam


def test_a_page_is_as_large_moved_as_before() -> None:
    box = f"{CARD_WIDTH:10.4f} {CARD_HEIGHT:10.4f}]".encode()
    assert marked().count(box) == 2
