"""The typefaces of cards and paper: found where Debian installs them, loaded once, never shipped.

Rule: only TrueType outlines are used, since each PDF embeds just the glyphs it shows. Noto Sans
and its sisters cover the alphabets (fonts-noto-core); WenQuanYi Micro Hei covers Han, kana and
Hangul (fonts-wqy-microhei). Debian's Noto CJK has CFF outlines and is not used.
"""

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

import uharfbuzz as hb

from kiosk.errors import KnownError

FOLDER: Final = Path("/usr/share/fonts/truetype")
_NOTO: Final = "fonts-noto-core"
_WQY: Final = "fonts-wqy-microhei"
_FAMILIES: Final = (
    "Sans", "SansArabic", "SansDevanagari", "SansHebrew", "SansArmenian", "SansGeorgian",
    "SansEthiopic", "SansThai", "SansBengali", "SansGurmukhi", "SansGujarati", "SansOriya",
    "SansTamil", "SansTelugu", "SansKannada", "SansMalayalam", "SansSinhala", "SansKhmer",
    "SansLao", "SansMyanmar", "SansCherokee", "SansCanadianAboriginal", "SansThaana",
    "SerifTibetan",
)  # fmt: skip
_WITHOUT_BOLD: Final = ("SansSyriac", "SansNKo", "SansTifinagh")


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """One font file ready for shaping and subsetting; lengths in `units` to the em.

    `heavier` asks for a stroke around the glyphs where a family has no bold of its own.
    """

    name: str
    face: hb.Face
    font: hb.Font
    units: int
    heavier: bool = False
    advances: dict[int, int] = field(default_factory=dict, repr=False)

    def advance(self, glyph: int) -> int:
        """Give a glyph's own width, remembered because asking the font is slow."""
        if glyph not in self.advances:
            self.advances[glyph] = self.font.get_glyph_h_advance(glyph)
        return self.advances[glyph]

    def draws(self, character: str) -> bool:
        """Whether the font has a glyph of its own for a character."""
        return self.font.get_nominal_glyph(ord(character)) is not None


@cache
def chain(*, bold: bool) -> tuple[tuple[Path, str], ...]:
    """List the files that are tried in turn for each character, with the package of each."""
    weight = "Bold" if bold else "Regular"
    stems = [f"{family}-{weight}" for family in _FAMILIES]
    stems += [f"{family}-Regular" for family in _WITHOUT_BOLD]
    noto = tuple((FOLDER / f"noto/Noto{stem}.ttf", _NOTO) for stem in stems)
    return (*noto, (FOLDER / "wqy/wqy-microhei.ttc", _WQY))


def check_fonts() -> None:
    """Raise KnownError, naming the package, unless every font file is there."""
    for path, package in (*chain(bold=False), *chain(bold=True)):
        if not path.is_file():
            raise _missing(package)


@cache
def typeface(path: Path, package: str, *, bold: bool) -> Typeface:
    """Load one font file; only public font data is cached, never a text."""
    try:
        data = path.read_bytes()
    except OSError:
        raise _missing(package) from None
    face = hb.Face(hb.Blob(data))
    return Typeface(path.stem, face, hb.Font(face), face.upem, bold and "Bold" not in path.stem)


def _missing(package: str) -> KnownError:
    return KnownError(
        f"The fonts of the package {package} are not installed.",
        safe="Nothing was printed.",
        do=f"Install the system package {package}, then start again.",
    )


@cache
def plain_characters(*, bold: bool) -> frozenset[str]:
    """List what the main typeface draws left to right and unaided: a line of these is one run."""
    face = typeface(*chain(bold=bold)[0], bold=bold).face
    signs = (chr(code) for code in face.unicodes)
    return frozenset(sign for sign in signs if unicodedata.category(sign)[0] in "LNPSZ")
