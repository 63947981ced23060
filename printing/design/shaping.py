"""Text becomes glyphs: fallback between typefaces, direction, joining, marks (HarfBuzz).

Rule: a character without a glyph is reported, never drawn as a box; shaped lines hold personal
data and are not cached here.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

import uharfbuzz as hb

from printing.design.bidi import drawn_order, levels
from printing.design.fonts import Typeface, chain, plain_characters, typeface

_JOINERS = "\u200c\u200d"
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


class Glyph(NamedTuple):
    """One glyph in drawing order; lengths in font units; `source` is the text it stands for."""

    number: int
    advance: int
    shift_x: int
    shift_y: int
    source: str


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one typeface, drawn from left to right."""

    typeface: Typeface
    glyphs: tuple[Glyph, ...]

    @property
    def ems(self) -> float:
        """Width as a multiple of the type size."""
        return sum(glyph.advance for glyph in self.glyphs) / self.typeface.units


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A shaped line in drawing order; `ems` times the type size is its width in points."""

    runs: tuple[Run, ...]
    ems: float


@dataclass(frozen=True, slots=True)
class NoGlyphs:
    """The characters of a text that no typeface can draw."""

    characters: str


def shape(text: str, *, bold: bool = False, right_to_left: bool = False) -> Line | NoGlyphs:
    """Shape one line of text in any script, composed (NFC) first.

    `right_to_left` is for a line of such a paragraph, which may begin with a Latin word.
    """
    composed = unicodedata.normalize("NFC", text)
    if not composed:
        return Line((), 0.0)
    if not right_to_left and plain_characters(bold=bold).issuperset(composed):
        run = _shaped(composed, typeface(*chain(bold=bold)[0], bold=bold), 0)
        return Line((run,), run.ems)
    pieces = list(_pieces(composed, bold=bold))
    missing = "".join(piece for piece, face in pieces if face is None)
    if missing:
        return NoGlyphs(missing)
    runs = list(_runs(pieces, levels(composed, right_to_left=right_to_left)))
    shaped = tuple(_shaped(*runs[at]) for at in drawn_order([level for _, _, level in runs]))
    return Line(shaped, sum(run.ems for run in shaped))


def missing(text: str, *, bold: bool = False) -> str:
    """Name the characters that `shape` could not draw; empty when it can draw them all."""
    composed = unicodedata.normalize("NFC", text)
    if plain_characters(bold=bold).issuperset(composed):
        return ""
    return "".join(piece for piece, face in _pieces(composed, bold=bold) if face is None)


def _pieces(text: str, *, bold: bool) -> Iterator[tuple[str, Typeface | None]]:
    """Give each base character with its marks, and the first typeface that draws all of it.

    A piece stays in the typeface before it where that can draw it, so that spaces and hyphens do
    not break a run.
    """
    last: Typeface | None = None
    for piece in _clusters(text):
        if _refused(piece):
            yield piece, None
            continue
        if last is None or not _draws(last, piece) or _first_choice(last, piece):
            last = _found(piece, bold=bold)
        yield piece, last


def _refused(piece: str) -> bool:
    """Controls, direction overrides and private characters could disguise a name."""
    return any(unicodedata.category(sign) in _REFUSED and sign not in _JOINERS for sign in piece)


def _first_choice(last: Typeface, piece: str) -> bool:
    """Letters go back to the main typeface; only signs without a script stay in a fallback."""
    return last.name[:9] != "NotoSans-" and piece[0].isalnum()


def _clusters(text: str) -> Iterator[str]:
    cluster = ""
    for sign in text:
        if cluster and not (unicodedata.category(sign).startswith("M") or sign in _JOINERS):
            yield cluster
            cluster = ""
        cluster += sign
    if cluster:
        yield cluster


def _found(piece: str, *, bold: bool) -> Typeface | None:
    for path, package in chain(bold=bold):
        face = typeface(path, package, bold=bold)
        if _draws(face, piece):
            return face
    return None


def _draws(face: Typeface, piece: str) -> bool:
    return all(sign in _JOINERS or face.draws(sign) for sign in piece)


def _runs(
    pieces: list[tuple[str, Typeface | None]], run_levels: list[int]
) -> Iterator[tuple[str, Typeface, int]]:
    """Join neighbours of the same typeface and level."""
    signs = [(sign, face) for piece, face in pieces for sign in piece]
    marked = zip(signs, run_levels, strict=True)
    for (face, level), group in groupby(marked, key=lambda item: (item[0][1], item[1])):
        assert face is not None, "missing glyphs are reported before runs are made"
        yield "".join(sign for (sign, _), _ in group), face, level


def _shaped(text: str, face: Typeface, level: int) -> Run:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    hb.shape(face.font, buffer)
    sources = _sources(text, [info.cluster for info in buffer.glyph_infos])
    glyphs = tuple(
        Glyph(info.codepoint, place.x_advance, place.x_offset, place.y_offset, source)
        for info, place, source in zip(
            buffer.glyph_infos, buffer.glyph_positions, sources, strict=True
        )
    )
    return Run(face, glyphs)


def _sources(text: str, clusters: list[int]) -> list[str]:
    """Find the characters behind each glyph; the first glyph of a cluster stands for all of it."""
    if clusters == list(range(len(text))):
        return list(text)
    starts = sorted({*clusters, len(text)})
    ends = dict(pairwise(starts))
    taken: set[int] = set()
    sources = []
    for start in clusters:
        sources.append("" if start in taken else text[start : ends[start]])
        taken.add(start)
    return sources
