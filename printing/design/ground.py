"""The part of a side that all cards of a variant share: drawn once, reused in every document.

Rule: nothing of a person is ever drawn here, because it is kept for the life of the program.
"""

from itertools import product
from typing import Final

from kiosk.calibration import MOST, STEPS_A_MM
from printing.design.document import Stream, form, opacity_states
from printing.design.ink import Ink, components
from printing.design.measures import CARD_HEIGHT, CARD_WIDTH, across, up
from printing.design.model import Art, Design, Side
from printing.design.path import pdf_path

BLEED: Final = across(MOST / STEPS_A_MM)
"""Points drawn beyond each edge: as far as a card is ever moved for its printer."""
_OVERLAP: Final = 0.5
"""Points by which a ground covers the seam to its mirror image."""


class Palette:
    """A variant's colours: the design's own, with the ones it changes."""

    def __init__(self, design: Design, variant: str) -> None:
        self._colours = {**design.colours, **design.variants[variant].colours, "black": "black"}
        self.badge = design.variants[variant].badge

    def __getitem__(self, name: str) -> str:
        return self._colours[name]


def ground(side: Side, palette: Palette) -> Stream:
    """Draw a side's art as a form."""
    ink = Ink()
    shadings: list[str] = []
    for art in side.art:
        if not art.when or palette.badge:
            with ink.kept():
                _draw(ink, art, palette, shadings)
    shades = f"/Shading << {' '.join(shadings)} >>" if shadings else ""
    return form(ink.content(), f"{opacity_states(ink.opacities)} {shades}", beyond=_OVERLAP)


def bled(ground: str) -> Stream:
    """Draw a ground (a reference to its form) with its own mirror image beyond each edge.

    A side that is moved for its printer then has no white edge. Most of what comes in so falls
    beside the card: the printer that needs it prints just as far off.
    """
    rows, columns = (
        ((-1, 0.0), (-1, 2 * length), (1, 0.0)) for length in (CARD_HEIGHT, CARD_WIDTH)
    )
    drawn = "\n".join(
        f"q {wide} 0 0 {high} {right:.2f} {up_:.2f} cm /Ground Do Q"
        for (high, up_), (wide, right) in product(rows, columns)
    )
    return form(drawn.encode("ascii"), f"/XObject << /Ground {ground} >>", beyond=BLEED)


def _draw(ink: Ink, art: Art, palette: Palette, shadings: list[str]) -> None:
    path = pdf_path(art.path, art.at, art.scale)
    if art.opacity < 1:
        ink.opacity(art.opacity)
    if art.fill and art.fill_to:
        ink.clip(path)
        ink.raw(f"/S{len(shadings)} sh")
        shadings.append(f"/S{len(shadings)} {_gradient(art, palette)}")
    elif art.fill:
        ink.fill_colour(palette[art.fill])
        ink.raw(f"{path} f")
    if art.stroke:
        ink.line_colour(palette[art.stroke])
        ink.raw(f"{across(art.width):.3f} w 1 J 1 j {path} S")


def _gradient(art: Art, palette: Palette) -> str:
    x0, y0, x1, y1 = art.along
    ends = f"{across(x0):.2f} {up(y0):.2f} {across(x1):.2f} {up(y1):.2f}"
    one, other = (
        " ".join(f"{share:.3f}" for share in components(palette[name]))
        for name in (art.fill, art.fill_to)
    )
    mix = f"<< /FunctionType 2 /Domain [0 1] /C0 [{one}] /C1 [{other}] /N 1 >>"
    return (
        f"<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [{ends}] /Function {mix} "
        "/Extend [true true] >>"
    )
