"""What a queue says of itself: its page, its sides, its state. Nothing is assumed of a printer.

Rule: sizes, pixels, orientation and options come from the queue's attributes and its driver's
description (PPD), never from constants; a page that is not there is refused.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.ports import CardStock
from printing.printers.driver import is_about_sides, is_one_side
from printing.printers.ipp import Attribute, Attributes, Resolution, Tag
from printing.printers.media import Form, Media, Medium, Page, medium_for, read_media

ASKED: Final = (
    "device-uri",
    "media-default",
    "media-supported",
    "printer-error-policy",
    "printer-is-accepting-jobs",
    "printer-make-and-model",
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
    model: str = ""


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
        model="".join(words(said, "printer-make-and-model")),
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
    medium, options = medium_for(form, queue.media, document), tuple(options)
    if medium is None or not queue.dots.across:
        return None
    sides = _sides(form, queue.sides, dict(options))
    stock = _stock(medium, queue.dots, sides.count)
    turned = form is Form.CARD and medium.across < medium.along
    asked = [
        Attribute("media", Tag.KEYWORD, (medium.name,)),
        Attribute("print-scaling", Tag.KEYWORD, (_scaling(medium, document),)),
        *sides.asked,
        *((Attribute("orientation-requested", Tag.ENUM, (_LANDSCAPE,)),) if turned else ()),
        *(Attribute(name, Tag.NAME, (choice,)) for name, choice in options),
    ]
    return Ticket(stock, tuple(asked))


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


@dataclass(frozen=True, slots=True)
class _Sides:
    """How many sides are printed, and how the queue is asked for them."""

    count: int
    asked: tuple[Attribute, ...] = ()


def _sides(form: Form, offered: tuple[str, ...], options: Mapping[str, str]) -> _Sides:
    """Ask for both sides of a card and one of paper, unless a driver's own setting says."""
    for name, choice in options.items():
        if is_about_sides(name):
            return _Sides(1 if is_one_side(choice) else 2)
    both = next((side for side in offered if side.startswith("two-sided")), "")
    said = both if form is Form.CARD and both else "one-sided"
    count = 1 if said == "one-sided" else 2
    return _Sides(count, (Attribute("sides", Tag.KEYWORD, (said,)),))


def _number(said: Attributes, name: str) -> int:
    return next((value for value in said.get(name, ()) if isinstance(value, int)), 0)


def _dots(said: Attributes) -> Resolution:
    stated = said.get("printer-resolution-default", ())
    return next((one for one in stated if isinstance(one, Resolution)), Resolution(0, 0, 3))
