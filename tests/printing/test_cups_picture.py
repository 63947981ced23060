"""What the clerk sees before printing is what the printer gets: the same pixels, both sides.

The preview is drawn by QtPdf and the page by the scheduler's own filters (Ghostscript here), which
draw edges without grey. So an equal pixel is one whose value lies within what stands at most one
dot (0.08 mm) away on the other picture, give or take a tenth of the scale.
"""

import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.ports import CardPdf, Fault, Finished, Ready
from printing.card import DesignedCards
from printing.printers.cups import CupsPrinter
from tests.cups.pages import pages_of
from tests.cups.scheduler import QUEUE, private_scheduler, until
from tests.printing.faces import everything
from ui.widgets.card_image import card_images, read_code

MOST_APART = 0.02  # microtext is finer than a dot: each rasteriser makes of it what it can
TURNED = {"242.64 153.12": "153.12 242.64", "DefaultDuplex: DuplexTumble": "DefaultDuplex: None"}


def printed(pdf: bytes, changes: dict[str, str]) -> list[Image.Image]:
    """Print a card and give the pages that reached the printer."""
    with private_scheduler(raster=True, driver=changes) as scheduler:
        printer = CupsPrinter(QUEUE, scheduler.asked)
        ready = printer.preflight()
        assert isinstance(ready, Ready)
        assert ready.stock.pixels == (1011, 638)
        job = printer.send(pdf, "2XR8")
        assert not isinstance(job, Fault)
        until(lambda: printer.watch(job) == Finished())
        return list(pages_of(scheduler.page(job.split()[0])))


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


@pytest.mark.parametrize("queue", ["landscape", "portrait"])
def test_the_preview_equals_the_page_that_reaches_the_printer(
    qapp: QApplication, queue: str
) -> None:
    face = everything()
    card = DesignedCards().make(face)
    assert isinstance(card, CardPdf)
    pages = printed(card.pdf, TURNED if queue == "portrait" else {})
    if queue == "portrait":
        pages = [page.transpose(Image.Transpose.ROTATE_270) for page in pages]
    previews = [picture(side) for side in card_images(card.pdf)]
    assert [page.size for page in pages] == [(1011, 638)] * 2
    for page, preview in zip(pages, previews, strict=True):
        assert apart(page, preview) < MOST_APART
        assert apart(preview, page) < MOST_APART
    assert apart(pages[0], previews[1]) > 10 * MOST_APART
    assert code_on(pages[1]) == face.qr
