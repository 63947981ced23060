"""What a queue says of itself: its page, its sides, its state. Nothing is assumed of a printer.

Rule: sizes, pixels, orientation and options come from the queue's attributes and its driver's
description (PPD), never from constants; a page that is not there is refused.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.ports import CardStock
from printing.printers.ipp import Attribute, Attributes, Resolution, Tag

ASKED: Final = (
    "media-default",
    "media-supported",
    "printer-error-policy",
    "printer-is-accepting-jobs",
    "printer-resolution-default",
    "printer-state",
    "printer-state-change-time",
    "printer-state-reasons",
    "queued-job-count",
    "sides-default",
    "sides-supported",
)

STOPPED: Final = 5
"""`printer-state`, RFC 8011 section 5.4.11."""

_LANDSCAPE: Final = 4
"""`orientation-requested`, RFC 8011 section 5.2.10: a page turned by 90 degrees."""

_TOLERANCE: Final = 3.0
"""Millimetres by which drivers round the same page (CR80 is 85.60 mm; a ZC300 says 85.20)."""

_SIZE: Final = re.compile(r"_([0-9.]+)x([0-9.]+)(mm|in)$")
_OPENED: Final = re.compile(r"^\*(?:JCL)?OpenUI \*(\w+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's two measures in millimetres, the longer one first."""

    long: float
    short: float

    def is_like(self, other: "Page") -> bool:
        """Say whether a driver may mean the same page."""
        return (
            abs(self.long - other.long) <= _TOLERANCE
            and abs(self.short - other.short) <= _TOLERANCE
        )


CARD: Final = Page(85.60, 53.98)
"""ID-1 of ISO/IEC 7810."""

A4: Final = Page(297, 210)
"""ISO 216."""

LETTER: Final = Page(279.4, 215.9)
"""ANSI/ASME Y14.1 size A."""


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue's own words, as it gave them just now."""

    state: int
    accepting: bool
    reasons: tuple[str, ...]
    policy: str
    queued: int
    changed: int
    media: tuple[str, ...]
    dots: Resolution
    sides: tuple[str, ...]


def read_queue(said: Attributes) -> Queue:
    """Read a queue's attributes; what it does not say stays empty."""
    return Queue(
        state=_number(said, "printer-state"),
        accepting=said.get("printer-is-accepting-jobs") == (True,),
        reasons=words(said, "printer-state-reasons"),
        policy="".join(words(said, "printer-error-policy")),
        queued=_number(said, "queued-job-count"),
        changed=_number(said, "printer-state-change-time"),
        media=words(said, "media-default") + words(said, "media-supported"),
        dots=_dots(said),
        sides=words(said, "sides-default") + words(said, "sides-supported"),
    )


@dataclass(frozen=True, slots=True)
class Ticket:
    """How one page is asked for: its stock, and the job attributes that say so."""

    stock: CardStock
    attributes: tuple[Attribute, ...]


def ticket_for(queue: Queue, page: Page, options: Iterable[tuple[str, str]]) -> Ticket | None:
    """Choose the queue's own page nearest to what is wanted; None when there is none."""
    for medium in queue.media:  # the default comes first
        size = _size(medium)
        if size is not None and page.is_like(Page(max(size), min(size))) and queue.dots.across:
            both = _both_sides(queue.sides)
            stock = _stock(size, queue.dots, 2 if both else 1)
            return Ticket(stock, tuple(_attributes(medium, size, both, options)))
    return None


def offered(driver: str) -> dict[str, frozenset[str]]:
    """List a driver's options and the choices of each, such as those of its black panel."""
    names = _OPENED.findall(driver)
    return {name: frozenset(_choices(driver, name)) for name in names}


def words(said: Attributes, name: str) -> tuple[str, ...]:
    """Give an attribute's values that are text."""
    return tuple(value for value in said.get(name, ()) if isinstance(value, str))


def _attributes(
    medium: str, size: tuple[float, float], both: str, options: Iterable[tuple[str, str]]
) -> Iterable[Attribute]:
    yield Attribute("media", Tag.KEYWORD, (medium,))
    yield Attribute("print-scaling", Tag.KEYWORD, ("none",))
    yield Attribute("sides", Tag.KEYWORD, (both or "one-sided",))
    if size[0] < size[1]:
        yield Attribute("orientation-requested", Tag.ENUM, (_LANDSCAPE,))
    for name, choice in options:
        yield Attribute(name, Tag.NAME, (choice,))


def _stock(size: tuple[float, float], dots: Resolution, sides: int) -> CardStock:
    per_mm = [count / (25.4 if dots.unit == 3 else 10.0) for count in (dots.across, dots.along)]
    pixels = [round(mm * count) for mm, count in zip(size, per_mm, strict=True)]
    long, short = max(size), min(size)
    return CardStock(
        round(long * 72 / 25.4, 2), round(short * 72 / 25.4, 2), (max(pixels), min(pixels)), sides
    )


def _both_sides(sides: tuple[str, ...]) -> str:
    return next((side for side in sides if side.startswith("two-sided")), "")


def _size(medium: str) -> tuple[float, float] | None:
    """Read a self-describing media name (PWG 5101.1 section 5) in millimetres."""
    found = _SIZE.search(medium)
    if found is None:
        return None
    unit = 25.4 if found[3] == "in" else 1.0
    return float(found[1]) * unit, float(found[2]) * unit


def _choices(driver: str, name: str) -> list[str]:
    return re.findall(rf"^\*{name} ([^/:\s]+)", driver, re.MULTILINE)


def _number(said: Attributes, name: str) -> int:
    return next((value for value in said.get(name, ()) if isinstance(value, int)), 0)


def _dots(said: Attributes) -> Resolution:
    stated = said.get("printer-resolution-default", ())
    return next((one for one in stated if isinstance(one, Resolution)), Resolution(0, 0, 3))
