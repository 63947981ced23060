"""Books in memory, for tests only: what the encrypted register promises, without a disk."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date

from kiosk.access import OperatorId
from kiosk.errors import BugError
from kiosk.issuance import OPEN, Card, Event, HolderId, Match, Person, State
from kiosk.names import Closeness, Sought, match_key, swapped
from kiosk.serial import Serial
from kiosk.ticket import OnCard, Pending, Spent, TicketState
from kiosk.ticket_mark import TicketMark


@dataclass(slots=True)
class Pages:
    """Everything that is written."""

    cards: dict[Serial, Card] = field(default_factory=dict)
    people: dict[HolderId, Person] = field(default_factory=dict)
    journal: list[tuple[Event, Serial | None]] = field(default_factory=list)
    tickets: dict[TicketMark, TicketState] = field(default_factory=dict)
    actors: list[OperatorId | None] = field(default_factory=list)


@dataclass(slots=True)
class MemoryBooks:
    """Implements `kiosk.issuance.Books`, its own `Entry`; opens tickets like the register."""

    pages: Pages = field(default_factory=Pages)

    @contextmanager
    def entry(self) -> Iterator["MemoryBooks"]:
        before, kept = deepcopy(self.pages), False
        try:
            yield self
            kept = True
        finally:
            if not kept:
                self.pages = before

    def add(self, card: Card) -> bool:
        return self.pages.cards.setdefault(card.serial, card) is card

    def card(self, serial: Serial) -> Card | None:
        return self.pages.cards.get(serial)

    def put(self, card: Card) -> None:
        self.pages.cards[card.serial] = card

    def enrol(self, person: Person) -> HolderId:
        holder = HolderId(secrets.randbits(63))
        self.pages.people[holder] = person
        return holder

    def person(self, holder: HolderId) -> Person:
        if holder not in self.pages.people:
            raise BugError("A holder was asked for who is not in the books.")
        return self.pages.people[holder]

    def correct(self, holder: HolderId, person: Person) -> None:
        self.person(holder)
        self.pages.people[holder] = person

    def held(self, holder: HolderId) -> Card | None:
        of_holder = (card for card in self.pages.cards.values() if card.holder == holder)
        return next((card for card in of_holder if card.state is State.HANDED), None)

    def namesakes(self, person: Person) -> tuple[Match, ...]:
        found = self.matches(person.name, person.birth_date)
        return tuple(match for match in found if match.closeness is Closeness.EXACT)

    def hold_ticket(self, ticket: TicketMark, serial: Serial) -> None:
        state = self.pages.tickets.get(ticket)
        if isinstance(state, OnCard | Spent):
            raise BugError("A ticket that is spent, or has a card, was to get another card.")
        if state is not None:
            self.pages.tickets[ticket] = OnCard(serial)

    def held_by_ticket(self, ticket: TicketMark) -> Serial | None:
        state = self.pages.tickets.get(ticket)
        return state.serial if isinstance(state, OnCard) else None

    def free_ticket(self, serial: Serial) -> None:
        ticket = self.ticket_of(serial)
        if ticket is not None:
            self.pages.tickets[ticket] = Pending(again=True)

    def spend_ticket(self, serial: Serial) -> bool:
        ticket = self.ticket_of(serial)
        if ticket is not None:
            self.pages.tickets[ticket] = Spent()
        return ticket is not None

    def ticket_of(self, serial: Serial) -> TicketMark | None:
        tied = (mark for mark, state in self.pages.tickets.items() if state == OnCard(serial))
        return next(tied, None)

    def ticket_mark(self, token: bytes) -> TicketMark:
        return TicketMark(token)

    def open_ticket(self, mark: TicketMark, on: date) -> TicketState:
        state = self.pages.tickets.setdefault(mark, Pending(again=False))
        if isinstance(state, Pending):
            self.pages.tickets[mark] = Pending(again=True)
            self.note(Event.TICKET_REOPENED if state.again else Event.TICKET_OPENED, on)
        return state

    def note(
        self,
        event: Event,
        on: date,
        serial: Serial | None = None,
        by: OperatorId | None = None,
    ) -> None:
        self.pages.journal.append((event, serial))
        self.pages.actors.append(by)

    def open_cards(self) -> tuple[Card, ...]:
        cards = (card for card in self.pages.cards.values() if card.state in OPEN)
        return tuple(sorted(cards, key=lambda card: card.serial))

    def matches(self, name: str, birth_date: date) -> tuple[Match, ...]:
        sought, other, found = Sought(match_key(name)), swapped(birth_date), []
        for holder, person in self.pages.people.items():
            closeness = sought.compare(match_key(person.name))
            if closeness is None or person.birth_date not in {birth_date, other}:
                continue
            same = person.birth_date == birth_date
            rank = 2 if not same else 0 if closeness is Closeness.EXACT else 1
            found.append((rank, match_key(person.name), holder, person))
        return tuple(self._match(*hit) for hit in sorted(found, key=lambda hit: hit[:2]))

    def story(self, serial: Serial) -> tuple[Event, ...]:
        return tuple(event for event, about in self.pages.journal if about == serial)

    def _match(self, rank: int, key: str, holder: HolderId, person: Person) -> Match:
        closeness = Closeness.CLOSE if rank else Closeness.EXACT
        held = self.held(holder)
        if held is None:
            return Match(holder, person.name, person.birth_date, closeness)
        return Match(holder, person.name, person.birth_date, closeness, held.serial, held.expires)
