"""The card: one and many, its code, its credential; beside Qt's own PDF writer drawing the same."""

import time
from collections.abc import Callable
from statistics import median

import zxingcpp
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode

from kiosk.credential import read, sign
from kiosk.drawn_people import practice_portrait
from kiosk.portrait import Portrait, crop, read_portrait, whole
from kiosk.ports import CardFace
from kiosk.serial import show_serial
from printing.card import CARD_HEIGHT_MM, CARD_WIDTH_MM, DesignedCards
from printing.design.qr import make_code
from tests.benchmarks.table import Row
from tests.printing.faces import KEY, KEY_ID, TODAY, claims_of, everything, face, trust

_BATCH = 60


def measure() -> list[Row]:
    """Time each part after a warm-up; medians of processor time on one core."""
    app = QGuiApplication.instance() or QGuiApplication(["bench"])
    assert app is not None  # held while Qt draws
    cards, one = DesignedCards(), everything()
    faces = [face(f"Maya {number}", "Johnson", seed=number % 4) for number in range(_BATCH)]
    ours, qt = timed(lambda: cards.make(one), 60), timed(lambda: qt_card(one), 40)
    batch = timed(lambda: cards.batch(faces), 5) / _BATCH
    code = timed(lambda: make_code(one.qr), 60)
    return [
        Row("card PDF, one, warm", ours * 1e3, "ms", "QPdfWriter", ours / qt, "< 6 ms, < 1"),
        Row("card PDF, QPdfWriter, same content", qt * 1e3, "ms"),
        Row("card PDF, batch of 60", 1 / batch, "cards/s", "", None, "> 300"),
        Row("card PDF, size", len(cards.make(one).pdf) / 1024, "KiB"),  # type: ignore[union-attr]  # all glyphs exist
        Row(
            "QR, modules",
            code * 1e3,
            "ms",
            "qrcode",
            code / timed(lambda: library_code(one.qr), 15),
        ),
        Row("QR, zxing-cpp", timed(lambda: zxing_code(one.qr), 60) * 1e3, "ms"),
        Row("credential, sign", timed(lambda: sign(claims_of(one), KEY, KEY_ID), 60) * 1e3, "ms"),
        Row("credential, judge", timed(lambda: read(one.qr, trust(), TODAY), 60) * 1e3, "ms"),
        Row("portrait, read and crop", timed(portrait, 8) * 1e3, "ms"),
    ]


def timed(work: Callable[[], object], times: int) -> float:
    """Give the median processor time of one call in seconds."""
    work()
    spans = []
    for _ in range(times):
        start = time.process_time()
        work()
        spans.append(time.process_time() - start)
    return median(spans)


_PHOTO = practice_portrait(2)


def portrait() -> Portrait:
    taken = read_portrait(_PHOTO)
    assert isinstance(taken, Portrait)
    return crop(taken, whole(taken))


def library_code(text: str) -> int:
    code = QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(text, optimize=0)
    code.make(fit=True)
    return code.version


def zxing_code(text: str) -> object:
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return zxingcpp.write_barcode_to_image(made)


def qt_card(one: CardFace) -> bytes:
    """Draw the same card with Qt: ground, waves, curves, two portraits, every text, the code."""
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(out)
    writer.setResolution(1200)
    writer.setPageSize(QPageSize(QSizeF(CARD_WIDTH_MM, CARD_HEIGHT_MM), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.scale(1200 / 25.4, 1200 / 25.4)
    qt_front(painter, one)
    writer.newPage()
    qt_back(painter, one)
    painter.end()
    return bytes(out.data().data())


def qt_ground(painter: QPainter) -> None:
    sky = QLinearGradient(0, 8, 0, 52)
    sky.setColorAt(0, QColor("#fbfdfe"))
    sky.setColorAt(1, QColor("#d3e8f3"))
    painter.fillRect(QRectF(0, 0, 86, 54), sky)
    for number in range(10):
        wave = QPainterPath()
        wave.moveTo(0, 47 + number * 0.6)
        for x in range(0, 86, 12):
            wave.cubicTo(x + 4, 45 + number * 0.6, x + 8, 49 + number * 0.6, x + 12, 47)
        painter.setPen(QPen(QColor(47, 134, 184, 90), 0.2))
        painter.drawPath(wave)


def qt_curves(painter: QPainter, x: float, y: float) -> None:
    curve = QPainterPath()
    curve.moveTo(9, 0)
    for _ in range(80):
        curve.cubicTo(8, 2, 7, 3, 6, 6)
    painter.setPen(QPen(QColor(59, 141, 189, 120), 0.07))
    for turn in range(7):
        painter.save()
        painter.translate(x, y)
        painter.rotate(turn * 7)
        painter.drawPath(curve)
        painter.restore()


def qt_text(painter: QPainter, x: float, y: float, text: str, points: float) -> None:
    font = QFont("Noto Sans")
    font.setPixelSize(20)
    painter.save()
    painter.translate(x, y)
    scale = points / 20 / (72 / 25.4)
    painter.scale(scale, scale)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(0, 0, text)
    painter.restore()


def qt_front(painter: QPainter, one: CardFace) -> None:
    qt_ground(painter)
    qt_curves(painter, 75, 38)
    qt_curves(painter, 50, 30)
    image = QImage.fromData(one.portrait)
    painter.drawImage(QRectF(5, 14, 25.6, 32), image)
    ghost = image.scaled(195, 244).convertToFormat(QImage.Format.Format_Mono)
    painter.drawImage(QRectF(70, 32, 11, 13.75), ghost)
    rows = [
        one.programme, one.city, "NAME", one.given, one.surnames, "DATE OF BIRTH",
        str(one.birth_date), "EXPIRES", str(one.expires), "CARD NUMBER", show_serial(one.serial),
        "GENDER", one.gender, "VETERAN",
    ]  # fmt: skip
    for number, row in enumerate(rows):
        qt_text(painter, 34, 6 + 3 * number, row, 7)
    micro = f"{one.given} {one.surnames} {one.serial} " * 7
    qt_text(painter, 34, 31, micro, 1.2)
    qt_text(painter, 5, 47, micro, 1.2)


def qt_back(painter: QPainter, one: CardFace) -> None:
    qt_ground(painter)
    qt_curves(painter, 22, 27)
    rows = [
        "Check this card offline",
        "Scan the code",
        *(part for row in one.options for part in row),
    ]
    for number, row in enumerate([*rows, "ORGAN DONOR", "Issued", "If found"]):
        qt_text(painter, 5, 9 + 3 * number, row, 6)
    painter.fillRect(QRectF(45, 5, 36, 36), Qt.GlobalColor.white)
    for y, modules in enumerate(make_code(one.qr).rows):
        for x, sign_ in enumerate(modules):
            if sign_ == "1":
                painter.fillRect(QRectF(50 + x * 0.5, 9 + y * 0.5, 0.5, 0.5), Qt.GlobalColor.black)
