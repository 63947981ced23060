"""Fonts inside one PDF: the glyphs that were drawn, and no others, as CID fonts (PDF 32000, 9.7).

Rule: pages name glyphs by their number in the original font; a map in the PDF leads from there to
the subset that HarfBuzz cut, so pages can be written before the subset is known.
"""

from collections.abc import Mapping
from typing import Final

import uharfbuzz as hb

from printing.design.document import CardDocument, Stream, stream
from printing.design.fonts import Typeface
from printing.design.shaping import Line, Run

_FLAGS: Final = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
_DROPPED: Final = tuple(
    int.from_bytes(tag.encode("ascii"), "big")
    for tag in (
        "BASE", "DSIG", "GDEF", "GPOS", "GSUB", "JSTF", "LTSH", "MATH", "OS/2", "STAT", "VDMX",
        "VORG", "cmap", "cvt ", "fpgm", "gasp", "hdmx", "kern", "meta", "name", "post", "prep",
        "vhea", "vmtx",
    )
)  # fmt: skip
_BOLDER: Final = 0.035  # stroke round the glyphs, in ems, where a family has no bold


class EmbeddedFonts:
    """Collects the glyphs that a document shows, and embeds them when it is finished."""

    def __init__(self) -> None:
        self._used: dict[Typeface, dict[int, str]] = {}

    def use(self, line: Line) -> None:
        """Note the glyphs of a line, and the text they stand for."""
        for run in line.runs:
            used = self._used.setdefault(run.typeface, {})
            for glyph in run.glyphs:
                if glyph.source or glyph.number not in used:
                    used[glyph.number] = glyph.source

    def add_to(self, document: CardDocument) -> str:
        """Embed every font that was used; give the entry for a page's resources."""
        fonts = [f"/{_name(face)} {_embedded(document, face, u)}" for face, u in self._used.items()]
        return f"/Font << {' '.join(fonts)} >>" if fonts else ""


def glyph_marks(line: Line, size: float) -> str:
    """Write the operators that show a line's glyphs in the present colour, at the text position."""
    return " ".join(_run(run, size) for run in line.runs)


def _run(run: Run, size: float) -> str:
    face = run.typeface
    drawn = f"/{_name(face)} {size:.2f} Tf {_shown(run, size)}"
    return f"2 Tr {size * _BOLDER:.3f} w {drawn} 0 Tr" if face.heavier else drawn


def _name(face: Typeface) -> str:
    """Name a font inside every document alike, so that drawn labels can be kept."""
    return f"{face.name}-Heavier" if face.heavier else face.name


def _shown(run: Run, size: float) -> str:
    """Write glyphs with the adjustments that shaping asked for; a raised mark breaks the array."""
    parts: list[str] = []
    thousandth = 1000 / run.typeface.units
    row: list[str] = []
    for glyph in run.glyphs:
        own = run.typeface.advance(glyph.number)
        after = own + glyph.shift_x - glyph.advance
        before = f"{-glyph.shift_x * thousandth:.4g}" if glyph.shift_x else ""
        item = f"{before}<{glyph.number:04X}>" + (f"{after * thousandth:.4g}" if after else "")
        if glyph.shift_y:
            rise = glyph.shift_y * size / run.typeface.units
            parts += [f"[{''.join(row)}] TJ {rise:.3f} Ts [{item}] TJ 0 Ts"]
            row = []
        else:
            row.append(item)
    return " ".join([*parts, f"[{''.join(row)}] TJ"])


def _embedded(document: CardDocument, face: Typeface, used: Mapping[int, str]) -> str:
    data, numbers = _subset(face, used)
    name = f"HANDBK+{_name(face)}"
    file = document.add(stream(f"/Length1 {len(data)}", data))
    to_subset = document.add(_glyph_map(numbers, used))
    to_text = document.add(stream("", _to_unicode(used)))
    box = "[-1000 -600 2500 1300]"
    descriptor = document.add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox {box} /ItalicAngle 0 "
        f"/Ascent 1069 /Descent -293 /CapHeight 714 /StemV 80 /FontFile2 {file} >>".encode("ascii")
    )
    descendant = document.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /FontDescriptor {descriptor} "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        f"/CIDToGIDMap {to_subset} /DW 1000 /W [{_widths(face, used)}] >>".encode("ascii")
    )
    return document.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant}] /ToUnicode {to_text} >>".encode("ascii")
    )


def _subset(face: Typeface, used: Mapping[int, str]) -> tuple[bytes, dict[int, int]]:
    wanted = hb.SubsetInput()
    wanted.flags = _FLAGS
    wanted.glyph_set.update(used)
    wanted.drop_table_tag_set.update(_DROPPED)
    plan = hb.SubsetPlan(face.face, wanted)
    return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping)


def _glyph_map(numbers: Mapping[int, int], used: Mapping[int, str]) -> Stream:
    table = bytearray(2 * (max(used) + 1))
    for old in used:
        table[2 * old : 2 * old + 2] = numbers[old].to_bytes(2, "big")
    return stream("", bytes(table))


def _widths(face: Typeface, used: Mapping[int, str]) -> str:
    return " ".join(f"{number} [{face.advance(number) * 1000 / face.units:.4g}]" for number in used)


def _to_unicode(used: Mapping[int, str]) -> bytes:
    """Map glyphs back to text for copying, searching and our own tests (PDF 32000, 9.10.3)."""
    pairs = [
        f"<{number:04X}> <{source.encode('utf-16-be').hex()}>"
        for number, source in used.items()
        if source
    ]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    rows = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    head = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def"
    space = "1 begincodespacerange <0000> <FFFF> endcodespacerange"
    tail = "endcmap CMapName currentdict /CMap defineresource pop end end"
    name = "/CMapName /Handback def"
    return "\n".join([head, name, space, *rows, tail]).encode("ascii")
