"""The day sheet as values: what became of the blanks, the four facts, the exceptions, the journal.

Rule: it names staff and no resident, and tells no number of people small enough to point at one.
It is computed again whenever it is asked for, and is then the same.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.access import OperatorId
from kiosk.errors import BugError, KnownError
from kiosk.event.books import DayBooks
from kiosk.event.day import Balances, EventDay, balance
from kiosk.event.discretion import told, told_rows
from kiosk.event.figures import entries_of, groups_of, on_duty, stock_now
from kiosk.event.stock import (
    Blank,
    CardGroup,
    Stock,
    StockEntry,
    StockKind,
    amount_of,
    blank_of,
)
from kiosk.issuance import Event, SpoilReason, State, Witness

EXCEPTIONS = (Event.EXCEPTION_GRANTED, Event.NAMESAKE_ACKNOWLEDGED)
"""What the desk does only after somebody has judged it, as the journal calls it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One of the four facts: of how many cards it is known, and who established it."""

    fact: State
    count: int
    by: Mapping[Witness, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference of blanks, and who stands behind its explanation."""

    entry: StockEntry
    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """One closed event day. None stands for a number of people too small to be told.

    `clock_signed` are those who said that it was this day although the register knew a later one.
    """

    day: date
    staff: tuple[str, ...]
    clock_signed: tuple[str, ...] = ()
    stock: Stock
    counted: int
    settled: int
    facts: tuple[Fact, ...]
    spoiled: Mapping[SpoilReason, int]
    never_handed: int
    exceptions: Mapping[Event, int | None]
    classes: Mapping[str, int | None]
    ribbons: int
    cards_destroyed: int
    ribbons_destroyed: int
    differences: tuple[Difference, ...]
    journal_from: int
    journal_to: int
    head: str


def day_sheet(
    books: DayBooks,
    day: EventDay,
    *,
    names: Mapping[OperatorId, str],
    titles: Iterable[str],
    class_of: Callable[[date, date], str],
) -> DaySheet:
    """Compute the sheet of a closed day.

    `titles` are those of all applicant classes; `class_of` gives one for a birth date and a day.
    Raises KnownError where the blanks do not balance any more: a card was made after the closing.
    """
    if day.counted is None or day.journal_to is None:
        raise BugError("a day sheet was asked for while the day was still open")
    groups, entries = groups_of(books, day.day), entries_of(books, day.day)
    happened = books.happened(day.journal_from, day.journal_to)
    stock = stock_now(books, day)
    classes = Counter(dict.fromkeys(titles, 0))
    classes.update(class_of(born, day.day) for born in books.births(day.day))
    return DaySheet(
        day=day.day,
        staff=tuple(sorted(names.get(one, one) for one in on_duty(books, day))),
        clock_signed=_clock_signed(books, day, names),
        stock=stock,
        counted=day.counted,
        settled=_settled(stock, day.counted),
        facts=_facts(groups),
        spoiled=_spoiled(groups),
        never_handed=_count(g for g in groups if _made_but_void(g)),
        exceptions={event: told(happened.get(event, 0)) for event in EXCEPTIONS},
        classes=told_rows(classes),
        ribbons=sum(1 for entry in entries if entry.kind is StockKind.RIBBON_CHANGED),
        cards_destroyed=amount_of(entries, StockKind.CARDS_DESTROYED),
        ribbons_destroyed=amount_of(entries, StockKind.RIBBONS_DESTROYED),
        differences=_differences(entries, names),
        journal_from=day.journal_from,
        journal_to=day.journal_to,
        head=books.printed_head(day.journal_to),
    )


def _clock_signed(
    books: DayBooks, day: EventDay, names: Mapping[OperatorId, str]
) -> tuple[str, ...]:
    signed = (one.who for one in books.clock_signed() if one.on == day.day)
    return tuple(dict.fromkeys(names.get(who, who) for who in signed))


def _settled(stock: Stock, counted: int) -> int:
    found = balance(stock, counted)
    if not isinstance(found, Balances):
        raise KnownError(
            "The blank cards of this event day do not balance any more.",
            safe="Every card stands in the register; the sheet printed at the closing is right.",
            do="If it is today's, open it again, count the blank cards and close it.",
        )
    return found.settled


def _facts(groups: Iterable[CardGroup]) -> tuple[Fact, ...]:
    groups = tuple(groups)
    known = {
        State.SENT: [(g.sent_by, g.count) for g in groups],
        State.MADE: [(g.made_by, g.count) for g in groups],
        State.GOOD: [(g.good_by, g.count) for g in groups],
        State.HANDED: [(_hander(g), g.count) for g in groups],
    }
    return tuple(_fact(fact, seen) for fact, seen in known.items())


def _fact(fact: State, seen: Iterable[tuple[Witness | None, int]]) -> Fact:
    by: Counter[Witness] = Counter()
    for witness, count in seen:
        if witness is not None:
            by[witness] += count
    return Fact(fact, by.total(), dict(sorted(by.items())))


def _hander(group: CardGroup) -> Witness | None:
    """Handing over is the clerk's own word: nobody and nothing else can know it."""
    return Witness.CLERK if blank_of(group) is Blank.HANDED else None


def _spoiled(groups: Iterable[CardGroup]) -> dict[SpoilReason, int]:
    by: Counter[SpoilReason] = Counter()
    for group in groups:
        if isinstance(group.reason, SpoilReason):
            by[group.reason] += group.count
    return {reason: by[reason] for reason in SpoilReason}


def _made_but_void(group: CardGroup) -> bool:
    return group.state is State.VOID and blank_of(group) is Blank.SPOILED


def _count(groups: Iterable[CardGroup]) -> int:
    return sum(group.count for group in groups)


def _differences(
    entries: Iterable[StockEntry], names: Mapping[OperatorId, str]
) -> tuple[Difference, ...]:
    return tuple(
        Difference(entry, _name(entry.first, names), _name(entry.second, names))
        for entry in entries
        if entry.kind is StockKind.DIFFERENCE
    )


def _name(who: OperatorId | None, names: Mapping[OperatorId, str]) -> str:
    return "" if who is None else names.get(who, who)
