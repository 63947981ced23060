"""One side of one card being drawn: the stream, its fonts and the objects it refers to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.errors import BugError
from printing.design.document import CardDocument, Stream, opacity_states
from printing.design.embedding import EmbeddedFonts, glyph_marks
from printing.design.ground import Palette
from printing.design.ink import Ink
from printing.design.measures import across, up
from printing.design.model import Spot
from printing.design.shaping import Line, NoGlyphs, shape
from printing.design.words import Values


class Lettering:
    """The design's own words, shaped and drawn once; a person's words are never kept here."""

    def __init__(self) -> None:
        self._labels: dict[tuple[str, bool], Line] = {}
        self._drawn: dict[Line, dict[float, str]] = {}

    def label(self, text: str, *, bold: bool) -> Line:
        """Shape a text of the design, which holds no person's data, and keep it."""
        known = self._labels.get((text, bold))
        if known is None:
            known = self._labels[text, bold] = shaped(text, bold=bold)
            self._drawn[known] = {}
        return known

    def marks(self, line: Line, size: float) -> str:
        """Write the operators of a line; those of a label are kept."""
        kept = self._drawn.get(line)
        if kept is None:
            return glyph_marks(line, size)
        if size not in kept:
            kept[size] = glyph_marks(line, size)
        return kept[size]


def shaped(text: str, *, bold: bool) -> Line:
    """Shape a text whose characters were checked before drawing began."""
    line = shape(text, bold=bold)
    if isinstance(line, NoGlyphs):
        raise BugError("a text without glyphs reached the drawing")
    return line


@dataclass(slots=True)
class Sheet:
    """Where the parts of a side are drawn; `objects` collects what the page must refer to."""

    document: CardDocument
    fonts: EmbeddedFonts
    lettering: Lettering
    palette: Palette
    values: Values
    ink: Ink = field(default_factory=Ink)
    objects: dict[str, str] = field(default_factory=dict)

    def place(self, drawing: Stream | str) -> str:
        """Add an object (or take one by its reference) and give the name by which it is drawn."""
        name = f"X{len(self.objects) + 1}"
        self.objects[name] = drawing if isinstance(drawing, str) else self.document.add(drawing)
        return name

    def write(self, line: Line, at: Spot, size: float, align: str = "left") -> None:
        """Draw a shaped line at a baseline given in millimetres, in the present colour."""
        back = {"left": 0.0, "centre": 0.5, "right": 1.0}[align] * line.ems * size
        self.ink.raw(self.lettered(line, across(at[0]) - back, up(at[1]), size))

    def lettered(self, line: Line, x: float, y: float, size: float) -> str:
        """Write the operators that draw a line from a baseline in points; its glyphs are noted."""
        self.fonts.use(line)
        return f"BT {x:.2f} {y:.2f} Td {self.lettering.marks(line, size)} ET"

    def line(self, template: str, *, bold: bool) -> Line:
        """Shape a design's text with its fields; only a text without fields is kept."""
        if "{" in template:
            return shaped(self.values.filled(template), bold=bold)
        return self.lettering.label(template, bold=bold)

    def resources(self, extra: Mapping[str, str] | None = None) -> str:
        """Write the page's resources, apart from the fonts."""
        named = {**self.objects, **(extra or {})}
        drawn = " ".join(f"/{name} {reference}" for name, reference in named.items())
        return f"/XObject << {drawn} >> {opacity_states(self.ink.opacities)}"
