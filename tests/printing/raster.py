"""Pages as pixels, by poppler: what a printer's filter would see."""

import subprocess
from io import BytesIO

from PIL import Image


def raster(pdf: bytes, page: int, dpi: int) -> Image.Image:
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    assert done.stderr == b""
    with Image.open(BytesIO(done.stdout)) as image:
        return image.convert("RGB")


def text_of(pdf: bytes) -> str:
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def fonts_of(pdf: bytes) -> list[str]:
    done = subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, check=True)
    return done.stdout.decode("utf-8").splitlines()[2:]
