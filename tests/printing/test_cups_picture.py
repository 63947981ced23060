"""What the clerk sees before printing is what the printer gets: the same pixels, both sides.

The preview is drawn by QtPdf and the page by the scheduler's own filters (Ghostscript here), which
draw edges without grey. So an equal pixel is one whose value lies within what stands at most one
dot (0.08 mm) away on the other picture, give or take a tenth of the scale. The mark across a
practice card is part of the card and is compared too. A card moved for its printer is not previewed
so: the preview shows where things shall be, and the printer brings them there.
"""

from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.calibration import Offset, Offsets, read_step
from kiosk.ports import CardFace, CardPdf, Fault, Finished, Mode, Ready
from printing.card import DesignedCards
from printing.design.reader import shipped_design
from printing.printers.calibrated import CalibratedPrinter
from printing.printers.cups import CupsPrinter
from printing.test_card import LADDER, make_test_card, module_size
from tests.cups.pages import pages_of
from tests.cups.scheduler import QUEUE, private_scheduler, until
from tests.printing.faces import everything, signed
from tests.printing.test_moving import GRAIN, shown
from ui.widgets.card_image import card_images, read_code

MOST_APART = 0.02  # microtext is finer than a dot: each rasteriser makes of it what it can
QUEUES = ("landscape", "portrait")
UNMOVED = Offsets()
TURNED = {"242.64 153.12": "153.12 242.64", "DefaultDuplex: DuplexTumble": "DefaultDuplex: None"}


def printed(pdf: bytes, queue: str, offsets: Offsets = UNMOVED) -> list[Image.Image]:
    """Print a card and give the pages that reached the printer, as they are looked at."""
    turned = queue == "portrait"
    with private_scheduler(raster=True, driver=TURNED if turned else {}) as scheduler:
        printer = CalibratedPrinter(CupsPrinter(QUEUE, scheduler.asked), lambda: offsets)
        ready = printer.preflight()
        assert isinstance(ready, Ready)
        assert ready.stock.pixels == (1011, 638)
        job = printer.send(pdf, "2XR8")
        assert not isinstance(job, Fault)
        until(lambda: printer.watch(job) == Finished())
        pages = list(pages_of(scheduler.page(job.split()[0])))
    if turned:
        pages = [page.transpose(Image.Transpose.ROTATE_270) for page in pages]
    assert [page.size for page in pages] == [(1011, 638)] * 2
    return pages


def card(face: CardFace) -> bytes:
    made = DesignedCards().make(face)
    assert isinstance(made, CardPdf)
    return made.pdf


def apart(one: Image.Image, other: Image.Image) -> float:
    """Give the share of pixels that differ by more than the neighbourhood of one dot allows."""
    lowest, highest = one.filter(ImageFilter.MinFilter(3)), one.filter(ImageFilter.MaxFilter(3))
    outside = ImageChops.lighter(
        ImageChops.subtract(lowest, other), ImageChops.subtract(other, highest)
    )
    counts = outside.convert("L").histogram()
    return sum(counts[25:]) / sum(counts)


def picture(side: QImage) -> Image.Image:
    flat = side.convertToFormat(QImage.Format.Format_RGB888)
    size = (flat.width(), flat.height())
    return Image.frombytes("RGB", size, bytes(flat.constBits()), "raw", "RGB", flat.bytesPerLine())


def code_on(page: Image.Image) -> str:
    data = page.convert("RGB").tobytes()
    line = page.width * 3
    return read_code(QImage(data, page.width, page.height, line, QImage.Format.Format_RGB888))


@pytest.mark.parametrize("queue", QUEUES)
@pytest.mark.parametrize("mode", Mode)
def test_the_preview_equals_the_page_that_reaches_the_printer(
    qapp: QApplication, queue: str, mode: Mode
) -> None:
    face = signed(replace(everything(), mode=mode))
    pages = printed(card(face), queue)
    previews = [picture(side) for side in card_images(card(face))]
    for page, preview in zip(pages, previews, strict=True):
        assert apart(page, preview) < MOST_APART
        assert apart(preview, page) < MOST_APART
    assert apart(pages[0], previews[1]) > 10 * MOST_APART
    assert code_on(pages[1]) == face.qr


@pytest.mark.parametrize("queue", QUEUES)
def test_an_offset_moves_each_page_that_reaches_the_printer_by_exactly_its_dots(
    qapp: QApplication, queue: str
) -> None:
    offsets = Offsets(Offset(right=4, down=5), Offset(right=-5, down=-6))
    face = everything()
    plain, moved = printed(card(face), queue), printed(card(face), queue, offsets)
    for before, after, offset in zip(plain, moved, (offsets.front, offsets.back), strict=True):
        right, down = (round(half * 0.5 / 25.4 * 300) for half in (offset.right, offset.down))
        here, there = shown(before, -right, -down), shown(after, right, down)
        assert outliers(here, there) <= GRAIN
        assert (
            outliers(shown(before, -right - 1, -down), shown(after, right + 1, down)) > 100 * GRAIN
        )
    assert code_on(moved[1]) == face.qr


def outliers(one: Image.Image, other: Image.Image) -> int:
    """Count the pixels that differ by more than a gradient's own steps do.

    The page's outermost dots are left out: where a filter cuts the page off is its own affair.
    """
    assert one.size == other.size
    one, other = (ImageOps.crop(picture, 2) for picture in (one, other))
    return sum(ImageChops.difference(one, other).convert("L").histogram()[10:])


def test_a_test_card_reaches_the_printer_with_every_code_of_its_ladder(qapp: QApplication) -> None:
    pdf = make_test_card(shipped_design("lakefront"), UNMOVED, Mode.REAL)
    pages = printed(pdf, "landscape")
    found = {read_step(code.text) for code in zxingcpp.read_barcodes(pages[1])}
    assert found == {module_size(dots) for dots in LADDER}
    for page, preview in zip(pages, [picture(side) for side in card_images(pdf)], strict=True):
        assert apart(page, preview) < MOST_APART
