"""The auditor's look at the cards: each number against the tray, each holder against the hands."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kiosk.issuance import OPEN, Card, Event, State, VoidReason
from kiosk.serial import Serial
from tests.drills.cuts.facts import World

Cards = Mapping[Serial, Card]
_FORWARD = [Event.CARD_RESERVED, Event.CARD_SENT, Event.CARD_MADE, Event.CARD_GOOD]
_REACHED = dict(zip([State.RESERVED, State.SENT, State.MADE, State.GOOD], range(1, 5), strict=True))
_LAST = {
    State.VOID: Event.CARD_VOIDED,
    State.SPOILED: Event.CARD_SPOILED,
    State.HANDED: Event.CARD_HANDED,
    State.REPLACED: Event.CARD_REPLACED,
}


def is_told(card: Card, story: list[Event]) -> bool:
    """Say whether the journal's story of a card is the one that the card itself tells."""
    known = _facts(card)
    return story[:known] == _FORWARD[:known] and _ends(story, card)


def blanks(cards: Cards, world: World) -> Iterator[str]:
    """Check each physical card against its number, and each number against the tray."""
    out = Counter(world.came_out)
    if any(times > 1 for times in out.values()):
        yield "the printer made a card twice"
    if out.keys() - cards.keys():
        yield "a card came out whose number was never taken"
    for serial, card in cards.items():
        if serial in out and _says_none_came(card):
            yield "a card is lost: it came out, and the register says that none did"
        if serial not in out and _says_one_came(card):
            yield f"no card came out for a number that is {card.state}"


def hands(cards: Cards, world: World) -> Iterator[str]:
    """Check who has a card: whom the register says, each once, and nobody else is in it."""
    given = Counter(world.given)
    handed = _handed(cards)
    if any(times > 1 for times in given.values()):
        yield "a card was handed over twice"
    if given.keys() - handed:
        yield "somebody has a card that the register does not call handed"
    valid = [one for one in handed if cards[one].state is State.HANDED]
    names = Counter(world.drawn[one].name for one in valid if one in world.drawn)
    if any(times > 1 for times in names.values()):
        yield "a person has two cards that are both valid"


def holders(cards: Cards, world: World, rows: Sequence[tuple[int, str]]) -> Iterator[str]:
    handed = _handed(cards)
    if {holder for holder, _ in rows} != {cards[serial].holder for serial in handed}:
        yield "somebody is in the register without a card, or a card has no holder"
    drawn = world.drawn
    if {name for _, name in rows} != {drawn[one].name for one in handed if one in drawn}:
        yield "the register names somebody else than who got a card"


def unfinished(cards: Cards, world: World) -> Iterator[str]:
    """Check that every question is answered and every card is where it belongs."""
    if any(card.state in OPEN for card in cards.values()):
        yield "a number is still open"
    if world.tray:
        yield "a card lies about"
    if set(_handed(cards)) - {Serial(one) for one in world.given}:
        yield "a card is called handed, and nobody has it"


def _handed(cards: Cards) -> set[Serial]:
    return {serial for serial, card in cards.items() if card.handed_on is not None}


def _facts(card: Card) -> int:
    """Count the facts that are known of a card, from its number being taken on."""
    return 1 + sum(by is not None for by in (card.sent_by, card.made_by, card.good_by))


def _ends(story: list[Event], card: Card) -> bool:
    rest = story[_facts(card) :]
    if card.state in OPEN:
        return rest == [] and _REACHED[card.state] == _facts(card)
    if card.state is State.REPLACED:
        return rest == [Event.CARD_HANDED, Event.CARD_REPLACED]
    known = [event for event in rest if event is not Event.NAMESAKE_ACKNOWLEDGED]
    return known == [_LAST[card.state]]


_NONE_CAME = frozenset({VoidReason.NOT_PRINTED, VoidReason.PRINTER_FAULT})


def _says_none_came(card: Card) -> bool:
    return card.state is State.VOID and card.made_by is None and card.reason in _NONE_CAME


def _says_one_came(card: Card) -> bool:
    return card.made_by is not None or card.state is State.SPOILED
