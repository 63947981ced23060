"""Which of a queue's own pages is taken: known by its name, never assumed."""

import pytest

from kiosk.ports import CardStock
from printing.paper.slip import paper_of
from printing.printers.cups import page_of
from printing.printers.ipp import Attributes, Resolution
from printing.printers.media import A4, A6, Form, Page, medium_for, read_media
from printing.printers.queue import read_queue, ticket_for
from tests.cups.page import one_page

ANY_LENGTH = ("custom_80x200mm_80x200mm", "custom_min_49.39x29.99mm", "custom_max_80.08x1999.9mm")
TWO_LENGTHS = ("om_receipt_79.5x297mm", "om_short_79.5x120mm")
OFFICE = ("na_letter_8.5x11in", "iso_a4_210x297mm", "iso_a6_105x148mm")


def taken(form: Form, names: tuple[str, ...], document: Page | None = None) -> str | None:
    medium = medium_for(form, read_media(names), document)
    return None if medium is None else medium.name


def test_a_slip_is_cut_from_a_roll_as_long_as_it_needs() -> None:
    slip = Page(163.4, 79.9)
    assert taken(Form.SLIP, ANY_LENGTH, slip) == "custom_80x164mm_80x164mm"


@pytest.mark.parametrize(
    ("long", "name"), [(110, "om_short_79.5x120mm"), (121, "om_receipt_79.5x297mm"), (300, None)]
)
def test_where_a_driver_has_lengths_of_its_own_the_shortest_that_holds_the_slip_is_taken(
    long: float, name: str | None
) -> None:
    assert taken(Form.SLIP, TWO_LENGTHS, Page(long, 79.9)) == name


def test_the_longest_slip_that_a_roll_gives_is_told_beforehand() -> None:
    any_length = medium_for(Form.SLIP, read_media(ANY_LENGTH))
    fixed = medium_for(Form.SLIP, read_media(TWO_LENGTHS))
    assert any_length is not None
    assert fixed is not None
    assert (any_length.across, any_length.along) == (80, 1999.9)
    assert (fixed.across, fixed.along) == (79.5, 297)


def test_without_a_roll_a_slip_goes_on_a_small_sheet_and_at_worst_on_a_large_one() -> None:
    assert taken(Form.SLIP, OFFICE, A6) == "iso_a6_105x148mm"
    assert taken(Form.SLIP, OFFICE[:2], A6) == "na_letter_8.5x11in"
    assert taken(Form.SLIP, ("oe_card_2.125x3.375in",), A6) is None


def test_a_narrow_label_roll_is_no_slip_printer() -> None:
    assert taken(Form.SLIP, ("custom_58x200mm_58x200mm",)) is None


@pytest.mark.parametrize(("names", "name"), [(OFFICE, OFFICE[0]), (OFFICE[1:], OFFICE[1])])
def test_a_sheet_goes_on_the_paper_that_lies_in_the_printer(
    names: tuple[str, ...], name: str
) -> None:
    assert taken(Form.SHEET, names, A4) == name


@pytest.mark.parametrize(("names", "scaling"), [(OFFICE, "fit"), (OFFICE[1:], "none")])
def test_only_a_sheet_that_is_larger_than_the_paper_is_made_smaller(
    names: tuple[str, ...], scaling: str
) -> None:
    said: Attributes = {
        "media-supported": names,
        "printer-resolution-default": (Resolution(600, 600, 3),),
        "sides-supported": ("one-sided", "two-sided-long-edge"),
    }
    ticket = ticket_for(read_queue(said), Form.SHEET, (), A4)
    assert ticket is not None
    asked = {one.name: one.values for one in ticket.attributes}
    assert asked["print-scaling"] == (scaling,)
    assert asked["sides"] == ("one-sided",)


def test_a_documents_measures_are_read_from_its_first_page() -> None:
    page = page_of(one_page(80, 163))
    assert page is not None
    assert page.is_like(Page(163, 80))
    assert page_of(b"%PDF-1.4\n%%EOF\n") is None


@pytest.mark.parametrize(
    ("millimetres", "form"), [(80, "roll"), (79.95, "roll"), (72, "narrow roll"), (105, "a6")]
)
def test_the_slips_form_is_that_of_the_paper(millimetres: float, form: str) -> None:
    across = millimetres * 72 / 25.4
    assert paper_of(CardStock(800, across, (1, 1), 1)) == form
