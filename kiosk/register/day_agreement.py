"""Whether the event days and their stock are those that the journal tells of.

Rule: as in `kiosk.register.agreement`. How many blanks a box held is told by no row: whether they
balance is asked when a day is closed, and when its sheet is made.
"""

from datetime import date
from itertools import pairwise
from typing import Final

from kiosk.event import EventDay, Phase, StockKind
from kiosk.issuance import Event
from kiosk.register.days import Days
from kiosk.register.register import Register
from kiosk.register.told import Told

_PHASES: Final = {
    Event.DAY_OPENED: Phase.OPEN,
    Event.DAY_REOPENED: Phase.OPEN,
    Event.DAY_RESUMED: Phase.OPEN,
    Event.DAY_PAUSED: Phase.PAUSED,
    Event.DAY_CLOSED: Phase.CLOSED,
}
_ENDS: Final = frozenset({Event.DAY_CLOSED, Event.DAY_COUNTERSIGNED})
_NOTED: Final = {
    StockKind.BOX_OPENED: Event.BOX_OPENED,
    StockKind.TEST_CARD: Event.TEST_CARD_MADE,
    StockKind.RIBBON_CHANGED: Event.RIBBON_CHANGED,
    StockKind.CARDS_DESTROYED: Event.CARDS_DESTROYED,
    StockKind.RIBBONS_DESTROYED: Event.RIBBONS_DESTROYED,
    StockKind.DIFFERENCE: Event.DIFFERENCE_EXPLAINED,
}
_WITNESSED: Final = (Event.DESTRUCTION_WITNESSED, Event.DIFFERENCE_COUNTERSIGNED)


def days_agree(register: Register, known: Told) -> bool:
    """Every day begins, goes on and ends where the journal says."""
    kept = Days(register).every_day()
    last = [_PHASES[event] for event, _ in known.of_days.values() if event in _PHASES][-1:]
    return (
        len(kept) == len(known.actors[Event.DAY_OPENED])
        and [day.phase for day in kept[:-1]] == [Phase.CLOSED] * len(kept[:-1])
        and [day.phase for day in kept[-1:]] == last
        and all(_begins(before, day, known) for before, day in pairwise((None, *kept)) if day)
        and all(_ends(day, known) for day in kept)
    )


def _begins(before: EventDay | None, day: EventDay, known: Told) -> bool:
    carried = 0 if before is None or before.counted is None else before.counted
    opened = (Event.DAY_OPENED, day.day.isoformat())
    return day.carried == carried and known.of_days.get(day.journal_from + 1) == opened


def _ends(day: EventDay, known: Told) -> bool:
    said = None if day.journal_to is None else known.of_days.get(day.journal_to)
    return day.journal_to is None or (said is not None and said[0] in _ENDS)


def stock_agrees(register: Register, known: Told) -> bool:
    """Every line about stock is noted, and signed by those whom the journal names."""
    lines = Days(register).stock_entries(date.min)
    for kind, event in _NOTED.items():
        firsts = [one.first for one in lines if one.kind is kind]
        noted = known.actors[event]
        if len(firsts) != len(noted) or any(
            first not in {None, actor} for first, actor in zip(firsts, noted, strict=True)
        ):
            return False
    seconds = sorted(one.second for one in lines if one.second is not None)
    return seconds == sorted(actor for event in _WITNESSED for actor in known.actors[event])
