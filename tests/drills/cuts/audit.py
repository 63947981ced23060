"""The auditor after a cut: walks register, journal and the physical truth; lists what disagrees.

Rule: every finding is one sentence about what a person would have lost. Names nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.data_folder import EVENT_KEY
from kiosk.event import EventDay, Phase, StockKind, Unbalanced, balance
from kiosk.event.figures import entries_of, stock_now
from kiosk.event.sheet import day_sheet
from kiosk.issuance import Card, Event
from kiosk.register import Days, Intact, Register
from kiosk.register.journal import pseudonym
from kiosk.serial import Serial
from tests.drills.cuts.cards import blanks, hands, holders, is_told, unfinished
from tests.drills.cuts.facts import World
from tests.drills.cuts.slips import slips
from tests.drills.physical import BOX

_PAIRS = (
    (Event.EXCEPTION_ASKED, Event.EXCEPTION_GRANTED),
    (Event.DIFFERENCE_EXPLAINED, Event.DIFFERENCE_COUNTERSIGNED),
    (Event.CARDS_DESTROYED, Event.DESTRUCTION_WITNESSED),
)
_KEPT = {"register.db", "register.db-wal", "register.db-shm", "register.lock"}
_FILES = _KEPT | {"vault.json", "trust.json", EVENT_KEY}


@dataclass(frozen=True)
class Told:
    """What the register must at least know: its journal's length, and its head as it was read."""

    count: int = 0
    head: str | None = None


@dataclass(frozen=True)
class Audit:
    """One look at one register beside its world."""

    register: Register
    world: World
    told: Told
    at_rest: bool = False

    def findings(self) -> list[str]:
        """List everything that disagrees; `at_rest` also wants nothing open and the day closed."""
        cards = self._cards()
        parts = (
            self._journal(),
            self._stories(cards),
            blanks(cards, self.world),
            hands(cards, self.world),
            holders(cards, self.world, self._holders()),
            slips(cards, self.world, self.register),
            unfinished(cards, self.world) if self.at_rest else (),
            self._stock(),
            self._signatures(),
            self._day(),
            self._files(),
        )
        return [finding for part in parts for finding in part]

    def _cards(self) -> dict[Serial, Card]:
        rows = self.register.connection.execute("SELECT serial FROM card").fetchall()
        found = (self.register.card(Serial(serial)) for (serial,) in rows)
        return {card.serial: card for card in found if card is not None}

    def _holders(self) -> list[tuple[int, str]]:
        return self.register.connection.execute("SELECT holder, name FROM holder").fetchall()

    # -- the journal ----------------------------------------------------------------------------

    def _journal(self) -> Iterator[str]:
        verified = self.register.verify(self.told.head)
        if not isinstance(verified, Intact):
            yield "the journal does not verify"
        elif verified.head.count < self.told.count:
            yield "something that was told as done is not in the journal"

    def _stories(self, cards: dict[Serial, Card]) -> Iterator[str]:
        """Check that journal and card tell one and the same story."""
        stories = self._journal_by_card()
        for serial, card in cards.items():
            story = stories.pop(pseudonym(self.register.keys, serial), [])
            if not is_told(card, story):
                yield f"journal and register differ about a card that is {card.state}"
        if stories:
            yield "the journal tells of a card that the register does not have"

    def _journal_by_card(self) -> dict[bytes, list[Event]]:
        told: dict[bytes, list[Event]] = {}
        select = "SELECT subject, event FROM journal WHERE subject IS NOT NULL ORDER BY sequence"
        for subject, event in self.register.connection.execute(select):
            told.setdefault(bytes(subject), []).append(Event(event))
        return told

    # -- the day --------------------------------------------------------------------------------

    def _stock(self) -> Iterator[str]:
        """Check the blanks: opened = handed + spoiled + test + left, and left is what is there."""
        days, world = Days(self.register), self.world
        day = days.newest_day()
        if day is None:
            return
        stock = stock_now(days, day)
        if (
            not 0 <= world.boxes * BOX - stock.opened <= BOX
            or not 0 <= world.tests - stock.test <= 1
        ):
            yield "a box or a test card is written down twice, or not at all"
        there = stock.opened - len(world.came_out) - stock.test
        if not stock.least - stock.explained <= there <= stock.left - stock.explained:
            yield "the blanks do not balance"
        if not -world.gone <= stock.explained <= 0:
            yield "more blanks are explained than have disappeared"
        if _destroyed(days, day) > world.shredded:
            yield "more cards are written down as destroyed than were"

    def _signatures(self) -> Iterator[str]:
        """Check that every second signature stands exactly once beside its first."""
        happened = Days(self.register).happened(0, self.register.head().count)
        for first, second in _PAIRS:
            if happened.get(first, 0) != happened.get(second, 0):
                yield f"a signature was lost or doubled: {first}"
        begun = sum(happened.get(one, 0) for one in (Event.DAY_OPENED, Event.DAY_REOPENED))
        closed = happened.get(Event.DAY_CLOSED, 0)
        if happened.get(Event.DAY_COUNTERSIGNED, 0) != begun + closed:
            yield "a signature was lost or doubled: opening and closing the day"
        day = Days(self.register).newest_day()
        if day is not None and (begun - closed == 0) != (day.phase is Phase.CLOSED):
            yield "the day is neither open nor closed: its journal and its state differ"

    def _day(self) -> Iterator[str]:
        """Check that a closed day is closed whole: its sheet can be computed, twice alike."""
        days = Days(self.register)
        day = days.newest_day()
        if day is None or day.phase is not Phase.CLOSED:
            if self.at_rest:
                yield "the day is not closed"
            return
        if isinstance(balance(stock_now(days, day), day.counted or 0), Unbalanced):
            yield "a closed day does not balance"
            return
        names = {one.id: one.name for one in self.register.vault.operators}
        sheets = [
            day_sheet(days, day, names=names, titles=("all",), class_of=lambda _born, _on: "all")
            for _ in range(2)
        ]
        if sheets[0] != sheets[1] or not isinstance(self.register.verify(sheets[0].head), Intact):
            yield "a closed day's sheet cannot be proved from its register"
        if sheets[0].counted != self.world.hopper and sheets[0].day == day.day:
            yield "a closed day's count is not what is there"

    def _files(self) -> Iterator[str]:
        left = {path.name for path in self.register.folder.path.iterdir()} - _FILES
        if left:
            yield f"{len(left)} files lie in the register's folder that do not belong there"


def _destroyed(days: Days, day: EventDay) -> int:
    entries = entries_of(days, day.day)
    return sum(one.amount for one in entries if one.kind is StockKind.CARDS_DESTROYED)
