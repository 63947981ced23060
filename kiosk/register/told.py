"""What the journal tells of cards, days, stock, keys and tickets, read once from its beginning.

Rule: only what is needed to compare is kept; a word that is no event raises ValueError.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Final

from kiosk.issuance import Event, State
from kiosk.register.connection import Connection

_STATES: Final = {
    Event.CARD_RESERVED: State.RESERVED,
    Event.CARD_SENT: State.SENT,
    Event.CARD_MADE: State.MADE,
    Event.CARD_GOOD: State.GOOD,
    Event.CARD_HANDED: State.HANDED,
    Event.CARD_VOIDED: State.VOID,
    Event.CARD_SPOILED: State.SPOILED,
    Event.CARD_REVOKED: State.REVOKED,
    Event.CARD_REPLACED: State.REPLACED,
}
_ENDS: Final = frozenset({State.VOID, State.SPOILED, State.REVOKED, State.REPLACED})
_OF_DAYS: Final = frozenset(
    {
        Event.DAY_OPENED, Event.DAY_REOPENED, Event.DAY_PAUSED, Event.DAY_RESUMED,
        Event.DAY_CLOSED, Event.DAY_COUNTERSIGNED,
    }
)  # fmt: skip
_FORGETTING: Final = frozenset({Event.SIGNED_IN, Event.RECOVERY_USED, Event.TICKET_KEY_MADE})
_ROWS: Final = "SELECT sequence, day, event, actor, subject FROM journal ORDER BY sequence"


@dataclass(slots=True)
class Life:
    """One card's state and days (ISO 8601), as they follow from its rows."""

    state: State = State.RESERVED
    reserved_on: str | None = None
    handed_on: str | None = None
    ended_on: str | None = None

    def go_on(self, state: State, day: str) -> None:
        """Take one more row."""
        self.state = state
        if state is State.RESERVED:
            self.reserved_on = day
        elif state is State.HANDED:
            self.handed_on = day
        elif state in _ENDS:
            self.ended_on = day


@dataclass(slots=True)
class Told:
    """Lives by pseudonym; rows about event days by number; how often, by whom, on which day.

    Tickets of days before `forgotten` may have been forgotten since.
    """

    lives: defaultdict[bytes, Life] = field(default_factory=lambda: defaultdict(Life))
    of_days: dict[int, tuple[Event, str]] = field(default_factory=dict)
    actors: defaultdict[Event, list[str]] = field(default_factory=lambda: defaultdict(list))
    on_day: Counter[tuple[Event, str]] = field(default_factory=Counter)
    forgotten: str = ""

    def hear(
        self, sequence: int, day: str, event: Event, actor: str, subject: bytes | None
    ) -> None:
        """Take one row."""
        if subject is not None and event in _STATES:
            self.lives[subject].go_on(_STATES[event], day)
            return
        if event in _OF_DAYS:
            self.of_days[sequence] = (event, day)
        if event in _FORGETTING:
            self.forgotten = max(self.forgotten, day)
        self.actors[event].append(actor)
        self.on_day[event, day] += 1

    def since_forgotten(self, *events: Event) -> Counter[str]:
        """Count these events on each day whose tickets cannot have been forgotten."""
        days: Counter[str] = Counter()
        for (event, day), count in self.on_day.items():
            if event in events and day >= self.forgotten:
                days[day] += count
        return days


def told(connection: Connection) -> Told:
    """Read every row of the journal, in order."""
    found = Told()
    for sequence, day, event, actor, subject in connection.execute(_ROWS):
        found.hear(sequence, day, Event(event), actor, subject)
    return found
