"""Words of any script on a report: names of people, cities and programmes.

Rule: what the report's own typeface draws is ordinary text; anything else is shaped like a card's
name and drawn as outlines. A sign that no typeface has becomes a question mark, for a sheet must
not fail over a name.
"""

import unicodedata
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable, Paragraph

from printing.design.fonts import plain_characters
from printing.design.model import Spot
from printing.design.shaping import Line, Run, missing
from printing.paper.style import BOLD
from printing.paper.typeset import Column, broken

_UNKNOWN: Final = "?"
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_ASCENT: Final = 1.08
"""From the top of a line to its baseline, in type sizes: as on slips."""


def words(text: str, form: ParagraphStyle) -> Flowable:
    """Set a text in a paragraph's style, whatever its script."""
    if plain_characters(bold=form.fontName == BOLD).issuperset(unicodedata.normalize("NFC", text)):
        return Paragraph(escape(text), form)
    return OutlinedWords(text, form)


class OutlinedWords(Flowable):
    """A paragraph whose glyphs come from several typefaces, drawn as shapes."""

    def __init__(self, text: str, form: ParagraphStyle) -> None:
        super().__init__()
        self._form, self._bold = form, form.fontName == BOLD
        unknown = set(missing(text, bold=self._bold))
        self._text = "".join(_UNKNOWN if sign in unknown else sign for sign in text)
        self._lines: tuple[Line, ...] = ()

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Break the lines; called by platypus."""
        column = Column(width, _begins_right(self._text))
        self._lines = broken(self._text, column, self._form.fontSize, bold=self._bold)
        self.width, self.height = width, len(self._lines) * self._form.leading
        return self.width, self.height

    def getSpaceAfter(self) -> float:  # noqa: N802  # reportlab's own name
        """Keep the style's distance to what follows."""
        return float(self._form.spaceAfter)

    def draw(self) -> None:
        """Fill the outlines, line by line from the top; called by platypus."""
        size = self._form.fontSize
        self.canv.setFillColor(self._form.textColor)
        for row, line in enumerate(self._lines):
            baseline = self.height - row * self._form.leading - _ASCENT * size
            path = self.canv.beginPath()
            left = 0.0
            for run in line.runs:
                _outline(path, run, (left, baseline), size)
                left += run.ems * size
            self.canv.drawPath(path, stroke=0, fill=1)


def _outline(path: PDFPathObject, run: Run, at: tuple[float, float], size: float) -> None:
    scale = size / run.typeface.units
    left, baseline = at
    for glyph in run.glyphs:
        pen = _Pen(path, left + glyph.shift_x * scale, baseline + glyph.shift_y * scale, scale)
        run.typeface.font.draw_glyph_with_pen(glyph.number, pen)
        left += glyph.advance * scale


@dataclass(slots=True)
class _Pen:
    """Takes a glyph's outline in font units (HarfBuzz calls it), gives it to a path in points."""

    path: PDFPathObject
    left: float
    baseline: float
    scale: float
    here: Spot = (0.0, 0.0)

    def moveTo(self, to: Spot) -> None:  # noqa: N802  # the names are the font tools' own
        self.here = self._placed(to)
        self.path.moveTo(*self.here)

    def lineTo(self, to: Spot) -> None:  # noqa: N802  # see above
        self.here = self._placed(to)
        self.path.lineTo(*self.here)

    def qCurveTo(self, control: Spot, to: Spot) -> None:  # noqa: N802  # see above
        """Draw TrueType's quadratic curve as the cubic one that equals it."""
        (x0, y0), (xc, yc), (x1, y1) = self.here, self._placed(control), self._placed(to)
        first = (x0 + (xc - x0) * 2 / 3, y0 + (yc - y0) * 2 / 3)
        second = (x1 + (xc - x1) * 2 / 3, y1 + (yc - y1) * 2 / 3)
        self.path.curveTo(*first, *second, x1, y1)
        self.here = (x1, y1)

    def curveTo(self, first: Spot, second: Spot, to: Spot) -> None:  # noqa: N802  # see above
        self.here = self._placed(to)
        self.path.curveTo(*self._placed(first), *self._placed(second), *self.here)

    def closePath(self) -> None:  # noqa: N802  # see above
        self.path.close()

    def _placed(self, point: Spot) -> Spot:
        return self.left + point[0] * self.scale, self.baseline + point[1] * self.scale


def _begins_right(text: str) -> bool:
    """Say which way a text reads: its first letter tells (Unicode's rule P2)."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind for kind in strong if kind in {"L", *_RIGHT_TO_LEFT}), "L") in _RIGHT_TO_LEFT
