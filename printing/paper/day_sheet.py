"""The day sheet: one page for the file, signed by two, with the journal's head to check it by.

Rule: it shows staff and no resident; a dash stands for a number of people too small to be told.
"""

from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from kiosk.event import FEWEST, DaySheet, Difference, Fact
from kiosk.issuance import Event, SpoilReason, State, Witness
from printing.paper.a4 import a4
from printing.paper.any_script import words
from printing.paper.style import DEEP, CodeSquare, register_fonts, style
from printing.paper.tables import block, gap, side_by_side, signatures

_HIDDEN: Final = "–"
_FACTS: Final[Mapping[State, str]] = {
    State.SENT: "Sent to the printer",
    State.MADE: "Made: came out",
    State.GOOD: "Good: read back",
    State.HANDED: "Handed over",
}
_WITNESSES: Final[Mapping[Witness, str]] = {
    Witness.CLERK: "a clerk",
    Witness.PRINTER: "the printer",
    Witness.SCAN: "a scan",
}
_SPOILED: Final[Mapping[SpoilReason, str]] = {
    SpoilReason.MISPRINT: "Misprint",
    SpoilReason.JAM: "Stuck in the printer",
    SpoilReason.DAMAGED: "Damaged",
    SpoilReason.UNREADABLE_CODE: "Code does not read",
}
_EXCEPTIONS: Final[Mapping[Event, str]] = {
    Event.EXCEPTION_GRANTED: "Exceptions, signed by two",
    Event.NAMESAKE_ACKNOWLEDGED: "Namesakes judged to be other people",
}


def day_sheet(sheet: DaySheet, programme: str, city: str, *, practice: bool) -> bytes:
    """Lay the sheet out on A4."""
    register_fonts()
    story = [
        Paragraph("Day sheet", style(24, bold=True, colour=DEEP, after=2)),
        words(f"{programme}, {city}", style(13, after=8)),
        _head(sheet),
        gap(4),
        *block("Cards, and who established it", _facts(sheet), (46, 18, 106), figures=1),
        gap(5),
        side_by_side(_left(sheet), _right(sheet), widths=(88, 82)),
        gap(4),
        *_differences(sheet.differences),
        Paragraph(escape(_note()), style(8.5)),
        gap(3),
        signatures("Supervisor: name and signature", "Second person: name and signature"),
    ]
    return a4(story, "Day sheet", practice=practice)


def _head(sheet: DaySheet) -> Flowable:
    rows = [
        ("Event day", sheet.day.isoformat()),
        ("On duty", ", ".join(sheet.staff)),
        *_clock(sheet),
        ("Journal", f"rows {sheet.journal_from + 1} to {sheet.journal_to}"),
        ("Head", sheet.head),
    ]
    small, strong = style(8.5), style(11, bold=True, after=3)
    facts: list[Flowable] = []
    for label, value in rows:
        facts += [Paragraph(label, small), words(value, strong)]
    code: list[Flowable] = [CodeSquare(sheet.head, 42 * mm)]
    return side_by_side(facts, code, widths=(128, 42))


def _clock(sheet: DaySheet) -> list[tuple[str, str]]:
    """Say that the clock was behind, and who stands behind this day's date."""
    if not sheet.clock_signed:
        return []
    return [("Clock: behind the register, signed as right by", " and ".join(sheet.clock_signed))]


def _left(sheet: DaySheet) -> list[Flowable]:
    gone = [
        ("Ribbons put in", str(sheet.ribbons)),
        ("Used ribbons destroyed", str(sheet.ribbons_destroyed)),
        ("Spoiled cards destroyed", str(sheet.cards_destroyed)),
    ]
    return [
        *block("Blank cards", _blanks(sheet), (64, 16)),
        gap(4),
        *block("Ribbons and destruction", gone, (64, 16)),
    ]


def _facts(sheet: DaySheet) -> list[tuple[str, str, str]]:
    return [(_FACTS[fact.fact], str(fact.count), _by(fact)) for fact in sheet.facts]


def _blanks(sheet: DaySheet) -> list[tuple[str, str]]:
    stock = sheet.stock
    rows = [("Carried over from the last day", stock.carried), ("Boxes opened", stock.opened)]
    if stock.explained:
        rows.append(("Difference, explained below", stock.explained))
    rows += [
        ("= Had", stock.carried + stock.opened + stock.explained),
        ("Handed over", stock.handed),
        ("Spoiled", stock.spoiled),
        ("Test cards", stock.test),
    ]
    if sheet.settled:
        rows.append(("Used for cards that nobody saw", sheet.settled))
    rows.append(("= Left, counted by hand", sheet.counted))
    return [(label, str(count)) for label, count in rows]


def _right(sheet: DaySheet) -> list[Flowable]:
    spoiled = [(_SPOILED[reason], str(count)) for reason, count in sheet.spoiled.items()]
    spoiled.append(("Made, but never handed over", str(sheet.never_handed)))
    exceptions = [(_EXCEPTIONS[event], _told(n)) for event, n in sheet.exceptions.items()]
    classes = [(title, _told(count)) for title, count in sheet.classes.items()]
    blocks = (
        ("Spoiled, why", spoiled), ("Cards handed over, by class", classes),
        ("Exceptions", exceptions),
    )  # fmt: skip
    told: list[Flowable] = []
    for heading, rows in blocks:
        told += [*block(heading, rows, (66, 16)), gap(4)]
    return told


def _differences(differences: tuple[Difference, ...]) -> list[Flowable]:
    if not differences:
        return []
    rows = [
        (f"{one.entry.amount:+}", one.entry.reason or "", f"by {one.first} and {one.second}")
        for one in differences
    ]
    return [*block("Differences, explained by two", rows, (16, 74, 80), figures=0), gap(4)]


def _by(fact: Fact) -> str:
    return ", ".join(f"{_WITNESSES[witness]} {count}" for witness, count in fact.by.items())


def _told(count: int | None) -> str:
    return _HIDDEN if count is None else str(count)


def _note() -> str:
    return (
        f"{_HIDDEN} is a number of people from 1 to {FEWEST - 1}, or one from which such a number "
        "could be computed: it could point at somebody and is not told. The code holds the "
        "journal's length and head; handback journal verify --printed finds it in the register."
    )
