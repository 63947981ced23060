"""Blank cards and ribbons: what became of each, read from the cards and the stock entries.

Rule: nothing is counted twice or kept as a sum. carried + opened + explained
= handed + spoiled + test + left, where *spoiled* takes in cards that were made but never handed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.access import OperatorId
from kiosk.issuance import Reason, State, VoidReason, Witness


class StockKind(StrEnum):
    """What is written down about blanks and ribbons."""

    BOX_OPENED = "box opened"
    TEST_CARD = "test card"
    RIBBON_CHANGED = "ribbon changed"
    CARDS_DESTROYED = "cards destroyed"
    RIBBONS_DESTROYED = "ribbons destroyed"
    DIFFERENCE = "difference"


class DifferenceReason(StrEnum):
    """Why the blanks do not balance: a choice, never free text, so that no person is named."""

    BOX_HELD_OTHER = "the box held another number"
    MAKERS_FAULT = "faulty blanks from the maker"
    RUINED_UNRECORDED = "blanks ruined without a record"
    TEST_UNRECORDED = "test cards without a record"
    LOST = "blanks lost"
    FOUND = "blanks found again"


@dataclass(frozen=True, slots=True, kw_only=True)
class StockEntry:
    """One line about stock. `amount` is blanks, prints a ribbon gives, or pieces destroyed.

    `prints` stands with a new ribbon: how many cards its day had printed before it was put in.
    `first` and `second` are the two who signed, where two must.
    """

    day: date
    kind: StockKind
    amount: int
    prints: int | None = None
    reason: DifferenceReason | None = None
    first: OperatorId | None = None
    second: OperatorId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardGroup:
    """Cards reserved on one day of which the same is known, and how many they are."""

    day: date
    state: State
    count: int
    reason: Reason | None = None
    sent_by: Witness | None = None
    made_by: Witness | None = None
    good_by: Witness | None = None


class Blank(StrEnum):
    """What became of the blank behind a number."""

    HANDED = "handed"
    SPOILED = "spoiled"
    UNDER_WAY = "under way"
    NOT_USED = "not used"
    NOT_KNOWN = "not known"


_NEVER_USED = frozenset({VoidReason.NOT_PRINTED, VoidReason.PRINTER_FAULT})


def blank_of(group: CardGroup) -> Blank:
    """Say what is known about the blanks of these numbers; a card that was made is one."""
    match group.state:
        case State.HANDED | State.REVOKED | State.REPLACED:
            return Blank.HANDED
        case State.SPOILED:
            return Blank.SPOILED
        case State.VOID:
            return _blank_of_void(group)
        case State.RESERVED | State.SENT | State.MADE | State.GOOD:
            return Blank.UNDER_WAY


def _blank_of_void(group: CardGroup) -> Blank:
    """A card can come out before the register knows that it was sent: only a look tells."""
    if group.made_by is not None:
        return Blank.SPOILED
    return Blank.NOT_USED if group.reason in _NEVER_USED else Blank.NOT_KNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """The blanks of one event day."""

    carried: int = 0
    opened: int = 0
    explained: int = 0
    handed: int = 0
    spoiled: int = 0
    test: int = 0
    doubtful: int = 0

    @property
    def left(self) -> int:
        """Blanks left, if no doubtful number used one; below 0 when an entry is missing."""
        used = self.handed + self.spoiled + self.test
        return self.carried + self.opened + self.explained - used

    @property
    def least(self) -> int:
        """Blanks left, if every doubtful number used one."""
        return self.left - self.doubtful


def stock_of(carried: int, groups: Iterable[CardGroup], entries: Iterable[StockEntry]) -> Stock:
    """Add one day's cards and entries up."""
    groups, entries = tuple(groups), tuple(entries)
    return Stock(
        carried=carried,
        opened=amount_of(entries, StockKind.BOX_OPENED),
        explained=amount_of(entries, StockKind.DIFFERENCE),
        handed=_blanks(groups, Blank.HANDED),
        spoiled=_blanks(groups, Blank.SPOILED),
        test=amount_of(entries, StockKind.TEST_CARD),
        doubtful=_blanks(groups, Blank.NOT_KNOWN, Blank.UNDER_WAY),
    )


def amount_of(entries: Iterable[StockEntry], kind: StockKind) -> int:
    """Add up the entries of one kind."""
    return sum(entry.amount for entry in entries if entry.kind is kind)


def prints_of(groups: Iterable[CardGroup], entries: Iterable[StockEntry]) -> int:
    """Count what used the ribbon: every blank that was or may have been printed, and test cards."""
    used = (Blank.HANDED, Blank.SPOILED, Blank.NOT_KNOWN, Blank.UNDER_WAY)
    return _blanks(groups, *used) + amount_of(entries, StockKind.TEST_CARD)


def ribbon_left(
    ribbon: StockEntry, groups: Iterable[CardGroup], entries: Iterable[StockEntry]
) -> int:
    """Give the prints left on a ribbon, at least 0.

    `groups` and `entries` are those of the ribbon's day and later.
    """
    since = prints_of(groups, entries) - (ribbon.prints or 0)
    return max(0, ribbon.amount - since)


def _blanks(groups: Iterable[CardGroup], *kinds: Blank) -> int:
    return sum(group.count for group in groups if blank_of(group) in kinds)
