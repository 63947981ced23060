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
from printing.printers.media import Form, Media, Medium, Page, medium_for, read_media

ASKED: Final = (
    "device-uri",
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

_OPENED: Final = re.compile(r"^\*(?:JCL)?OpenUI \*(\w+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue's own words, as it gave them just now."""

    state: int
    accepting: bool
    reasons: tuple[str, ...]
    policy: str
    queued: int
    changed: int
    media: Media
    dots: Resolution
    sides: tuple[str, ...]
    device: str = ""


def read_queue(said: Attributes) -> Queue:
    """Read a queue's attributes; what it does not say stays empty."""
    return Queue(
        state=_number(said, "printer-state"),
        accepting=said.get("printer-is-accepting-jobs") == (True,),
        reasons=words(said, "printer-state-reasons"),
        policy="".join(words(said, "printer-error-policy")),
        queued=_number(said, "queued-job-count"),
        changed=_number(said, "printer-state-change-time"),
        media=read_media(words(said, "media-default") + words(said, "media-supported")),
        dots=_dots(said),
        sides=words(said, "sides-default") + words(said, "sides-supported"),
        device="".join(words(said, "device-uri")),
    )


@dataclass(frozen=True, slots=True)
class Ticket:
    """How one page is asked for: its stock, and the job attributes that say so."""

    stock: CardStock
    attributes: tuple[Attribute, ...]


def ticket_for(
    queue: Queue,
    form: Form,
    options: Iterable[tuple[str, str]],
    document: Page | None = None,
) -> Ticket | None:
    """Choose the queue's own page for what is printed; None when there is none.

    Without the document's measures the stock is the largest that could be asked for.
    """
    medium = medium_for(form, queue.media, document)
    if medium is None or not queue.dots.across:
        return None
    both = _both_sides(queue.sides) if form is Form.CARD else ""
    stock = _stock(medium, queue.dots, 2 if both else 1)
    turned = form is Form.CARD and medium.across < medium.along
    asked = [
        Attribute("media", Tag.KEYWORD, (medium.name,)),
        Attribute("print-scaling", Tag.KEYWORD, (_scaling(medium, document),)),
        Attribute("sides", Tag.KEYWORD, (both or "one-sided",)),
        *((Attribute("orientation-requested", Tag.ENUM, (_LANDSCAPE,)),) if turned else ()),
        *(Attribute(name, Tag.NAME, (choice,)) for name, choice in options),
    ]
    return Ticket(stock, tuple(asked))


def offered(driver: str) -> dict[str, frozenset[str]]:
    """List a driver's options and the choices of each, such as those of its black panel."""
    names = _OPENED.findall(driver)
    return {name: frozenset(_choices(driver, name)) for name in names}


def words(said: Attributes, name: str) -> tuple[str, ...]:
    """Give an attribute's values that are text."""
    return tuple(value for value in said.get(name, ()) if isinstance(value, str))


def _scaling(medium: Medium, document: Page | None) -> str:
    """Print in true size; only a sheet that is larger than the paper is made smaller."""
    return "none" if document is None or medium.page.holds(document) else "fit"


def _stock(medium: Medium, dots: Resolution, sides: int) -> CardStock:
    size = (medium.across, medium.along)
    per_mm = [count / (25.4 if dots.unit == 3 else 10.0) for count in (dots.across, dots.along)]
    pixels = [round(mm * count) for mm, count in zip(size, per_mm, strict=True)]
    long, short = max(size), min(size)
    return CardStock(
        round(long * 72 / 25.4, 2), round(short * 72 / 25.4, 2), (max(pixels), min(pixels)), sides
    )


def _both_sides(sides: tuple[str, ...]) -> str:
    return next((side for side in sides if side.startswith("two-sided")), "")


def _choices(driver: str, name: str) -> list[str]:
    return re.findall(rf"^\*{name} ([^/:\s]+)", driver, re.MULTILINE)


def _number(said: Attributes, name: str) -> int:
    return next((value for value in said.get(name, ()) if isinstance(value, int)), 0)


def _dots(said: Attributes) -> Resolution:
    stated = said.get("printer-resolution-default", ())
    return next((one for one in stated if isinstance(one, Resolution)), Resolution(0, 0, 3))
