"""Draw one side of a card: the ground, then what is the holder's own, part by part.

Rule: the order below is the order on the card; the code comes last, on plain white.
"""

import math
from typing import Final

from kiosk.errors import KnownError
from kiosk.ports import CardFace
from printing.design import guilloche
from printing.design.fitting import Fitted, broken, fit_name
from printing.design.ink import BLACK, rectangle
from printing.design.measures import CARD_HEIGHT_MM, across, up
from printing.design.model import (
    Ghost,
    Guilloche,
    Micro,
    NameBlock,
    Options,
    Portrait,
    Practice,
    QrPanel,
    Side,
    Text,
)
from printing.design.path import pdf_path
from printing.design.portrait import ghost, photo
from printing.design.qr import code_marks, make_code
from printing.design.sheet import Sheet, shaped

_WHITE: Final = "#ffffff"
_SMALLER_OPTION: Final = "A printed option is set smaller so that it fits."


def draw_side(sheet: Sheet, side: Side, face: CardFace, ground: str) -> tuple[str, ...]:
    """Draw a side over the ground (a reference to its form); give the notes for the clerk."""
    sheet.ink.raw(f"/{sheet.place(ground)} Do")
    for number, figure in enumerate(side.guilloche):
        _guilloche(sheet, figure, face, number)
    if side.ghost:
        _ghost(sheet, side.ghost, face)
    if side.portrait:
        _portrait(sheet, side.portrait, face)
    for sign in side.sign:
        if sheet.values.has(sign.when):
            sheet.ink.fill_colour(sheet.palette[sign.fill])
            sheet.ink.raw(f"{pdf_path(sign.path, sign.at, sign.scale)} f")
    notes = _texts(sheet, side, face)
    for mark in side.practice if sheet.values.has("practice") else ():
        _practice(sheet, mark)
    if side.qr:
        _code(sheet, side.qr, face)
    return notes


def _texts(sheet: Sheet, side: Side, face: CardFace) -> tuple[str, ...]:
    notes: list[str] = []
    for text in side.text:
        if sheet.values.has(text.when):
            _text(sheet, text)
    if side.name:
        notes += _name(sheet, side.name, face)
    if side.options:
        notes += _options(sheet, side.options, face)
    for micro in side.micro:
        _micro(sheet, micro)
    return tuple(notes)


def _guilloche(sheet: Sheet, figure: Guilloche, face: CardFace, number: int) -> None:
    width, height = figure.size
    weave = guilloche.rosette if figure.kind == "rosette" else guilloche.band
    woven = weave(face.serial, number, width, height, figure.lines)
    left, bottom = across(figure.at[0]), up(figure.at[1])
    with sheet.ink.kept():
        sheet.ink.opacity(figure.opacity)
        sheet.ink.line_colour(sheet.palette[figure.colour])
        if figure.kind == "band":
            down = across(height)
            sheet.ink.clip(rectangle(left, bottom - down, across(width), 2 * down))
        unit = guilloche.HUNDREDTH
        sheet.ink.raw(f"{unit} 0 0 {unit} {left:.2f} {bottom:.2f} cm")
        sheet.ink.raw(f"{across(figure.width) / unit:.1f} w")
        name = sheet.place(guilloche.curve_form(woven))
        sheet.ink.raw("\n".join(f"q {place} cm /{name} Do Q" for place in woven.places))


def _ghost(sheet: Sheet, part: Ghost, face: CardFace) -> None:
    width, height = part.size
    name = sheet.place(ghost(face.portrait, width, height))
    with sheet.ink.kept():
        sheet.ink.opacity(part.opacity)
        sheet.ink.fill_colour(sheet.palette[part.colour])
        left, bottom = across(part.at[0]), up(part.at[1] + height)
        sheet.ink.raw(f"{across(width):.2f} 0 0 {across(height):.2f} {left:.2f} {bottom:.2f} cm")
        sheet.ink.raw(f"/{name} Do")


def _portrait(sheet: Sheet, part: Portrait, face: CardFace) -> None:
    """Show the photo filling its frame; what does not fit the shape is hidden evenly."""
    image, aspect = photo(face.portrait)
    name = sheet.place(image)
    width, height = across(part.size[0]), across(part.size[1])
    left, bottom = across(part.at[0]), up(part.at[1] + part.size[1])
    shown_w, shown_h = max(width, height * aspect), max(height, width / aspect)
    x, y = left - (shown_w - width) / 2, bottom - (shown_h - height) / 2
    frame = rectangle(left, bottom, width, height, across(part.radius))
    with sheet.ink.kept():
        sheet.ink.clip(frame)
        sheet.ink.raw(f"{shown_w:.2f} 0 0 {shown_h:.2f} {x:.2f} {y:.2f} cm /{name} Do")
    with sheet.ink.kept():
        sheet.ink.line_colour(sheet.palette[part.frame])
        sheet.ink.raw(f"{across(part.frame_width):.2f} w {frame} S")


def _text(sheet: Sheet, part: Text) -> None:
    line = sheet.line(part.text, bold=part.bold)
    size = min(part.size, across(part.width) / line.ems if line.ems else part.size)
    if size < part.smallest:
        raise _does_not_fit("One line of the card")
    sheet.ink.text_colour(sheet.palette[part.colour])
    sheet.write(line, part.at, size, part.align)


def _name(sheet: Sheet, block: NameBlock, face: CardFace) -> tuple[str, ...]:
    fitted = fit_name(face.given, face.surnames, block, _ems_bold)
    if fitted is None:
        raise _does_not_fit("The name")
    sheet.ink.text_colour(BLACK)
    x, y = block.at
    for number, line in enumerate(fitted.lines):
        baseline = (
            y + _first_baseline(block, fitted) + number * fitted.size * block.leading / across(1)
        )
        sheet.write(shaped(line, bold=True), (x, baseline), fitted.size)
    return fitted.notes


def _first_baseline(block: NameBlock, fitted: Fitted) -> float:
    """Put the lines in the middle of the block; millimetres below its top."""
    high = (0.75 + (len(fitted.lines) - 1) * block.leading + 0.25) * fitted.size / across(1)
    return (block.height - high) / 2 + 0.75 * fitted.size / across(1)


def _ems_bold(text: str) -> float:
    return shaped(text, bold=True).ems


def _ems(text: str) -> float:
    return shaped(text, bold=False).ems


def _options(sheet: Sheet, part: Options, face: CardFace) -> tuple[str, ...]:
    """Set label and value of each option, the values in up to two lines, all at one size."""
    size = part.size
    while size >= part.smallest:
        rows = [
            (label, broken(value, across(part.width) / size, _ems)) for label, value in face.options
        ]
        lines = sum(len(values) for _, values in rows)
        high = (len(rows) * part.label_size * 1.5 + lines * size * 1.2) / across(1)
        if high <= part.height and all(all(values) for _, values in rows):
            _option_rows(sheet, part, rows, size)
            return (_SMALLER_OPTION,) if size < part.size else ()
        size -= 0.5
    raise _does_not_fit("An emergency contact, medical note or other printed option")


def _option_rows(
    sheet: Sheet, part: Options, rows: list[tuple[str, tuple[str, ...]]], size: float
) -> None:
    x, y = part.at
    sheet.ink.text_colour(BLACK)
    for label, values in rows:
        y += part.label_size * 1.5 / across(1)
        sheet.write(shaped(label, bold=False), (x, y), part.label_size)
        for value in values:
            y += size * 1.2 / across(1)
            sheet.write(shaped(value, bold=True), (x, y), size)


def _micro(sheet: Sheet, part: Micro) -> None:
    """Repeat a text from edge to edge, shaped once, cut by a clip at the right edge."""
    line = sheet.line(part.text, bold=False)
    step = line.ems * part.size
    left, bottom = across(part.at[0]), up(part.at[1])
    with sheet.ink.kept():
        sheet.ink.clip(rectangle(left, bottom - part.size, across(part.width), 2 * part.size))
        sheet.ink.fill_colour(sheet.palette[part.colour])
        times = math.ceil(across(part.width) / step) if step else 0
        once = sheet.lettered(line, 0, 0, part.size)
        sheet.ink.raw(f"1 0 0 1 {left:.2f} {bottom:.2f} cm")
        sheet.ink.raw("\n".join([f"{once} 1 0 0 1 {step:.3f} 0 cm"] * times))


def _practice(sheet: Sheet, mark: Practice) -> None:
    line = sheet.line(mark.text, bold=True)
    turn = math.radians(mark.angle)
    cos, sin = math.cos(turn), math.sin(turn)
    with sheet.ink.kept():
        sheet.ink.opacity(mark.opacity)
        sheet.ink.text_colour(sheet.palette[mark.colour])
        x, y = across(mark.at[0]), up(mark.at[1])
        sheet.ink.raw(f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {x:.2f} {y:.2f} cm")
        sheet.write(line, (0, CARD_HEIGHT_MM), mark.size, "centre")


def _code(sheet: Sheet, panel: QrPanel, face: CardFace) -> None:
    left, bottom, size = across(panel.at[0]), up(panel.at[1] + panel.size), across(panel.size)
    with sheet.ink.kept():
        sheet.ink.fill_colour(_WHITE)
        sheet.ink.raw(f"{rectangle(left, bottom, size, size, across(panel.radius))} f")
    sheet.ink.raw(code_marks(make_code(face.qr), *panel.at, panel.size))


def _does_not_fit(what: str) -> KnownError:
    return KnownError(
        f"{what} does not fit on the card, not even in the smallest readable type.",
        safe="Nothing was printed.",
        do="Ask the resident which shorter form to print, and type that.",
    )
