"""Event days in memory, for tests only: what the encrypted register promises, without a disk."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from kiosk.access import OperatorId
from kiosk.event import CardGroup, ClockSigned, EventDay, StockEntry, StockKind
from kiosk.issuance import Card, Event, Reason, State, Witness
from tests.contracts.memory_books import MemoryBooks


@dataclass(slots=True)
class MemoryDays:
    """Implements `kiosk.event.DayBooks`, and is its own `DayEntry`."""

    books: MemoryBooks = field(default_factory=MemoryBooks)
    days: dict[date, EventDay] = field(default_factory=dict)
    stock: list[StockEntry] = field(default_factory=list)
    signed: list[tuple[Event, OperatorId | None]] = field(default_factory=list)
    clock: list[ClockSigned] = field(default_factory=list)

    @contextmanager
    def day_entry(self) -> Iterator["MemoryDays"]:
        before = dict(self.days), list(self.stock), list(self.signed)
        kept = False
        try:
            with self.books.entry():
                yield self
            kept = True
        finally:
            if not kept:
                self.days, self.stock, self.signed = before

    def put_day(self, day: EventDay) -> None:
        self.days[day.day] = day

    def add_stock(self, entry: StockEntry) -> None:
        self.stock.append(entry)

    def note(self, event: Event, on: date, *, by: OperatorId | None = None) -> None:
        self.books.note(event, on, by=by)
        self.signed.append((event, by))
        if event in {Event.CLOCK_ACCEPTED, Event.CLOCK_COUNTERSIGNED} and by is not None:
            self.clock.append(ClockSigned(self.journal_count(), on, by))

    def journal_count(self) -> int:
        return len(self.books.pages.journal)

    def newest_day(self) -> EventDay | None:
        return max(self.days.values(), key=lambda day: day.journal_from, default=None)

    def day_of(self, on: date) -> EventDay | None:
        return self.days.get(on)

    def clock_signed(self) -> tuple[ClockSigned, ...]:
        return tuple(self.clock)

    def stock_entries(self, since: date) -> tuple[StockEntry, ...]:
        return tuple(entry for entry in self.stock if entry.day >= since)

    def newest_ribbon(self) -> StockEntry | None:
        changes = [entry for entry in self.stock if entry.kind is StockKind.RIBBON_CHANGED]
        return changes[-1] if changes else None

    def card_groups(self, since: date) -> tuple[CardGroup, ...]:
        cards = (card for card in self.books.pages.cards.values() if card.reserved_on >= since)
        counts = Counter(_alike(card) for card in cards)
        return tuple(
            CardGroup(
                day=day, state=state, reason=reason, sent_by=sent, made_by=made, good_by=good,
                count=count,
            )
            for (day, state, reason, sent, made, good), count in counts.items()
        )  # fmt: skip

    def open_count(self) -> int:
        return len(self.books.open_cards())

    def births(self, day: date) -> tuple[date, ...]:
        cards = self.books.pages.cards.values()
        holders = [c.holder for c in cards if c.reserved_on == day and c.holder is not None]
        return tuple(sorted(self.books.person(holder).birth_date for holder in holders))

    def happened(self, after: int, until: int) -> Mapping[Event, int]:
        return Counter(event for event, _ in self.books.pages.journal[after:until])

    def signed_in(self, after: int, until: int | None) -> frozenset[OperatorId]:
        pages = self.books.pages
        rows = list(zip(pages.journal, pages.actors, strict=True))[after:until]
        return frozenset(who for (event, _), who in rows if event is Event.SIGNED_IN and who)

    def printed_head(self, count: int) -> str:
        return f"{count} 0000 0000 0000 0000"


_Alike = tuple[date, State, Reason | None, Witness | None, Witness | None, Witness | None]


def _alike(card: Card) -> _Alike:
    return (card.reserved_on, card.state, card.reason, card.sent_by, card.made_by, card.good_by)
