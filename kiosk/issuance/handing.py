"""Handing a card over: the moment a person enters the register.

Rule: one active card per person, unless it is replaced in the same unit of work or the clerk has
judged the namesake to be somebody else. The ticket it was made for is spent in that unit of work.
"""

from dataclasses import dataclass, replace
from datetime import date

from kiosk.access import Countersigned
from kiosk.errors import BugError
from kiosk.issuance.books import Books, Entry, Match, Person
from kiosk.issuance.card import Card, HolderId, RevokeReason, State
from kiosk.issuance.events import Event
from kiosk.issuance.verbs import known, save
from kiosk.names import Closeness
from kiosk.serial import Serial


@dataclass(frozen=True, slots=True)
class Handed:
    """The card is in its holder's hands; `replaced` is the card that ended with it."""

    card: Card
    replaced: Serial | None = None


@dataclass(frozen=True, slots=True)
class AlreadyHolds:
    """Somebody with this name and birth date has a good card: the clerk judges who they are."""

    matches: tuple[Match, ...]


def grant_exception(books: Books, signed: Countersigned, on: date) -> None:
    """Record that two people stand behind an exception; the journal names both, and no resident."""
    with books.entry() as entry:
        entry.note(Event.EXCEPTION_ASKED, on, by=signed.first)
        entry.note(Event.EXCEPTION_GRANTED, on, by=signed.second)


def hand(
    books: Books,
    serial: Serial,
    name: str,
    birth_date: date,
    *,
    on: date,
    holder: HolderId | None = None,
    replaces: Serial | None = None,
    because: RevokeReason = RevokeReason.RENEWED,
    acknowledged: frozenset[HolderId] = frozenset(),
) -> Handed | AlreadyHolds:
    """Hand a good card over: only now does a person enter the register.

    `holder` is the existing holder this resident is, `replaces` the card that ends with this one
    and `because` why; `acknowledged` are matches the clerk judged to be other people. A holder's
    changed name or birth date is written over the old one. Repeating it for the same person
    changes nothing. Raises BugError for a card that is not good.
    """
    person = Person(name, birth_date)
    with books.entry() as entry:
        card = known(entry, serial)
        if card.state is State.HANDED:
            return _handed_before(entry, card, person)
        holder = holder if replaces is None else _holder_of(entry, replaces, holder)
        own = () if holder is None else _own(entry, holder, replaces)
        others = (m for m in entry.namesakes(person) if m.holder not in acknowledged | {holder})
        holding = tuple(match for match in (*own, *others) if match.holds(on))
        if holding:
            return AlreadyHolds(holding)
        if acknowledged:
            entry.note(Event.NAMESAKE_ACKNOWLEDGED, on, serial)
        old = None if holder is None else _replace(entry, holder, because, on)
        return Handed(_hand(entry, card, _enter(entry, holder, person), on), old)


def _handed_before(entry: Entry, card: Card, person: Person) -> Handed:
    if card.holder is None or entry.person(card.holder) != person:
        raise BugError("A card that is handed was to be handed to somebody else.")
    return Handed(card)


def _holder_of(entry: Entry, replaces: Serial, holder: HolderId | None) -> HolderId:
    old = known(entry, replaces)
    if old.holder is None or old.state not in {State.HANDED, State.REVOKED}:
        raise BugError(f"A card that is {old.state} cannot be replaced.")
    if holder not in {None, old.holder}:
        raise BugError("A card was to replace one that somebody else holds.")
    return old.holder


def _own(entry: Entry, holder: HolderId, replaces: Serial | None) -> tuple[Match, ...]:
    held, who = entry.held(holder), entry.person(holder)
    if held is None or held.serial == replaces:
        return ()
    exact = Closeness.EXACT
    return (Match(holder, who.name, who.birth_date, exact, held.serial, held.expires),)


def _replace(entry: Entry, holder: HolderId, because: RevokeReason, on: date) -> Serial | None:
    held = entry.held(holder)
    if held is None:
        return None
    over = replace(held, state=State.REPLACED, reason=because, ended_on=on)
    return save(entry, held, over, on).serial


def _enter(entry: Entry, holder: HolderId | None, person: Person) -> HolderId:
    if holder is None:
        return entry.enrol(person)
    if entry.person(holder) != person:
        entry.correct(holder, person)
    return holder


def _hand(entry: Entry, card: Card, holder: HolderId, on: date) -> Card:
    if card.state is not State.GOOD:
        raise BugError(f"A card that is {card.state} cannot be handed over.")
    handed = replace(card, state=State.HANDED, holder=holder, handed_on=on)
    entry.put(handed)
    entry.note(Event.CARD_HANDED, on, card.serial)
    if entry.spend_ticket(card.serial):
        entry.note(Event.TICKET_SPENT, on)
    return handed
