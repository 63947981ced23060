"""The code: our fast path equals the library's own, module for module."""

import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode
from qrcode.util import QRData, create_data

from printing.design.codewords import codewords, smallest_version
from printing.design.qr import make_code

SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
texts = st.text(st.sampled_from(SIGNS), min_size=1, max_size=420)


@settings(max_examples=40, deadline=None)
@given(texts)
def test_codewords_equal_the_librarys(text: str) -> None:
    version = smallest_version(len(text))
    assert version is not None
    assert codewords(text, version) == list(
        create_data(version, ERROR_CORRECT_M, [QRData(text, mode=2)])
    )


@settings(max_examples=15, deadline=None)
@given(texts)
def test_modules_and_version_equal_the_librarys(text: str) -> None:
    library = QRCode(error_correction=ERROR_CORRECT_M, mask_pattern=3)
    library.add_data(QRData(text, mode=2))
    library.make(fit=True)
    rows = tuple("".join("1" if dark else "0" for dark in row) for row in library.modules)
    assert make_code(text).rows == rows


@settings(max_examples=40, deadline=None)
@given(texts)
def test_readers_accept_the_fixed_mask(text: str) -> None:
    rows = make_code(text).rows
    side = len(rows) + 8
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, sign in enumerate(row):
            if sign == "1":
                image.putpixel((x + 4, y + 4), 0)
    found = zxingcpp.read_barcodes(image.resize((side * 4, side * 4), Image.Resampling.NEAREST))
    assert [code.text for code in found] == [text]


def test_no_version_holds_more_than_the_standard_allows() -> None:
    assert smallest_version(3391) == 40
    assert smallest_version(3392) is None
