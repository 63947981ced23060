"""The test card looks as it did when somebody last looked."""

import pytest

from kiosk.calibration import Offset, Offsets
from kiosk.ports import Mode
from printing.design.reader import shipped_design
from printing.test_card import make_test_card
from tests.golden.pictures import DPI, assert_golden
from tests.printing.raster import raster

MOVED = Offsets(front=Offset(right=1, down=-2))


@pytest.mark.parametrize(("page", "side"), [(1, "front"), (2, "back")])
def test_the_test_card_looks_as_it_did(page: int, side: str) -> None:
    pdf = make_test_card(shipped_design("lakefront"), MOVED, Mode.REAL)
    assert_golden(raster(pdf, page, DPI), f"test_card_{side}")
