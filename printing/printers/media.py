"""The pages that a queue says it has, and which of them a card, a slip or a sheet goes on.

Rule: a page is known by its own self-describing name (PWG 5101.1 section 5); the queue's default
comes first, for that is what lies in the printer. Measures are millimetres.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, assert_never

_TOLERANCE: Final = 3.0
"""Millimetres by which drivers round the same page (CR80 is 85.60 mm; a ZC300 says 85.20)."""

_NAME: Final = re.compile(r"_([0-9.]+)x([0-9.]+)(mm|in)$")
_LEAST, _MOST = "custom_min_", "custom_max_"
"""How CUPS names the ends of the range in which a driver takes any page."""

_NARROW, _WIDE = 70.0, 83.0
"""Receipt rolls of 80 mm are 72 to 80 mm wide to their drivers, which then round."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page's two measures, the longer one first."""

    long: float
    short: float

    def is_like(self, other: "Page") -> bool:
        """Say whether a driver may mean the same page."""
        return (
            abs(self.long - other.long) <= _TOLERANCE
            and abs(self.short - other.short) <= _TOLERANCE
        )

    def holds(self, other: "Page") -> bool:
        """Say whether the other page fits on this one as it is."""
        return self.long >= other.long - _TOLERANCE and self.short >= other.short - _TOLERANCE


CARD: Final = Page(85.60, 53.98)
"""ID-1 of ISO/IEC 7810."""

A6: Final = Page(148, 105)
A4: Final = Page(297, 210)
"""ISO 216."""

LETTER: Final = Page(279.4, 215.9)
"""ANSI/ASME Y14.1 size A."""


class Form(Enum):
    """What is printed: a card on both sides, a slip on a roll or a small sheet, a whole sheet."""

    CARD = auto()
    SLIP = auto()
    SHEET = auto()


@dataclass(frozen=True, slots=True)
class Medium:
    """One of a queue's pages, as it goes through the printer: first across, then along."""

    name: str
    across: float
    along: float

    @property
    def page(self) -> Page:
        """Its measures, whichever way round it goes."""
        return Page(max(self.across, self.along), min(self.across, self.along))

    @property
    def is_roll(self) -> bool:
        """Whether it is cut from receipt paper."""
        return _NARROW <= self.across <= _WIDE and self.along > self.across


@dataclass(frozen=True, slots=True)
class Media:
    """What a queue takes: pages, and the least and the most of any other where it takes those."""

    pages: tuple[Medium, ...]
    least: Medium | None = None
    most: Medium | None = None

    def takes(self, across: float, along: float) -> bool:
        """Say whether a page of any length may be asked for."""
        if self.least is None or self.most is None:
            return False
        wide = self.least.across <= across <= self.most.across
        return wide and self.least.along <= along <= self.most.along


def read_media(names: Iterable[str]) -> Media:
    """Read what a queue says of its pages; a name without measures is passed over."""
    found = [medium for name in names if (medium := _read(name)) is not None]
    ends = {m.name.rpartition("_")[0] + "_": m for m in found if _is_end(m)}
    pages = dict.fromkeys(medium for medium in found if not _is_end(medium))
    return Media(tuple(pages), ends.get(_LEAST), ends.get(_MOST))


def medium_for(form: Form, media: Media, document: Page | None = None) -> Medium | None:
    """Choose the queue's own page; without a document, the largest one that could be needed."""
    match form:
        case Form.CARD:
            return _like(media, CARD)
        case Form.SHEET:
            return _like(media, A4, LETTER)
        case Form.SLIP:
            return _for_slip(media, document)
    assert_never(form)


def _like(media: Media, *wanted: Page) -> Medium | None:
    return next((m for m in media.pages if any(m.page.is_like(page) for page in wanted)), None)


def _for_slip(media: Media, document: Page | None) -> Medium | None:
    """Take a roll, or a small sheet, whichever the queue names first; else any sheet it fits on."""
    for medium in media.pages:
        if medium.is_roll:
            return _cut(media, medium, document)
        if medium.page.is_like(A6):
            return medium
    return next((medium for medium in media.pages if medium.page.holds(A6)), None)


def _cut(media: Media, roll: Medium, document: Page | None) -> Medium | None:
    """Find the length of a roll that holds the document, just long enough where any is taken."""
    same = [m for m in media.pages if m.is_roll and abs(m.across - roll.across) < 1]
    if document is None:
        longest = max(same, key=lambda medium: medium.along)
        most = media.most.along if media.most and media.takes(roll.across, longest.along) else 0
        return longest if longest.along >= most else Medium("", roll.across, most)
    along = math.ceil(document.long)
    if media.takes(roll.across, along):
        return Medium(
            f"custom_{roll.across:g}x{along}mm_{roll.across:g}x{along}mm", roll.across, along
        )
    holding = [medium for medium in same if medium.along >= document.long]
    return min(holding, key=lambda medium: medium.along, default=None)


def _read(name: str) -> Medium | None:
    found = _NAME.search(name)
    if found is None:
        return None
    unit = 25.4 if found[3] == "in" else 1.0
    return Medium(name, float(found[1]) * unit, float(found[2]) * unit)


def _is_end(medium: Medium) -> bool:
    return medium.name.startswith((_LEAST, _MOST))
