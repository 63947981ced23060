"""Blanks: opened = handed + spoiled + test + left, whatever happens to the cards."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import issuance
from kiosk.errors import BugError
from kiosk.event import (
    Balances,
    Blank,
    CardGroup,
    NotOpen,
    Stock,
    StockEntry,
    StockKind,
    Unbalanced,
    balance,
    blank_of,
    stock_of,
)
from kiosk.event.figures import ribbon_now, stock_now
from kiosk.event.stocktaking import take_stock
from kiosk.event.verbs import open_day
from kiosk.issuance import Books, SpoilReason, State, VoidReason, Witness
from kiosk.serial import Serial
from tests.contracts.memory_days import MemoryDays
from tests.kiosk.register.sample import BORN, TODAY, enrolled, good_card, reserved

NEXT = TODAY + timedelta(days=1)


def _sent(books: Books) -> Serial:
    serial = reserved(books)
    issuance.sent(books, serial, Witness.PRINTER, TODAY)
    return serial


def _void(begin: Callable[[Books], Serial], reason: VoidReason) -> Callable[[Books], object]:
    return lambda books: issuance.void(books, begin(books), reason, TODAY)


def _hand(books: Books) -> None:
    serial = good_card(books)
    issuance.hand(books, serial, f"Holder {serial}", BORN, on=TODAY)


ENDS: dict[str, tuple[Callable[[Books], object], Blank]] = {
    "handed over": (_hand, Blank.HANDED),
    "ruined in the printer": (
        lambda books: issuance.spoil(books, _sent(books), SpoilReason.JAM, TODAY),
        Blank.SPOILED,
    ),
    "made, then the resident left": (
        _void(good_card, VoidReason.RESIDENT_LEFT),
        Blank.SPOILED,
    ),
    "refused by the printer": (_void(reserved, VoidReason.PRINTER_FAULT), Blank.NOT_USED),
    "nothing came out": (_void(_sent, VoidReason.NOT_PRINTED), Blank.NOT_USED),
    "sent, and nobody knows": (_void(_sent, VoidReason.NOT_FOUND), Blank.NOT_KNOWN),
    "sent, and the resident left": (_void(_sent, VoidReason.RESIDENT_LEFT), Blank.NOT_KNOWN),
    "number taken, and nobody knows": (
        _void(reserved, VoidReason.NOT_FOUND),
        Blank.NOT_KNOWN,
    ),
    "number taken, and somebody went away with a card": (
        _void(reserved, VoidReason.RESIDENT_LEFT),
        Blank.NOT_KNOWN,
    ),
    "still under way": (_sent, Blank.UNDER_WAY),
}


def opened() -> MemoryDays:
    days = MemoryDays()
    open_day(days, (), TODAY)
    return days


@pytest.mark.parametrize("end", ENDS)
def test_each_end_of_a_card_says_what_became_of_its_blank(end: str) -> None:
    days = MemoryDays()
    happen, blank = ENDS[end]
    happen(days.books)
    (group,) = days.card_groups(TODAY)
    assert blank_of(group) is blank


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(sorted(ENDS)), max_size=20), st.integers(0, 60), st.integers(0, 5))
def test_the_blanks_always_add_up(ends: list[str], box: int, tests: int) -> None:
    days = opened()
    for kind, amount in ((StockKind.BOX_OPENED, box), (StockKind.TEST_CARD, tests)):
        if amount:
            take_stock(days, kind, amount, TODAY)
    for end in ends:
        ENDS[end][0](days.books)
    day = days.newest_day()
    assert day is not None
    stock = stock_now(days, day)
    kinds = [ENDS[end][1] for end in ends]
    assert stock.handed == kinds.count(Blank.HANDED)
    assert stock.spoiled == kinds.count(Blank.SPOILED)
    assert stock.opened == stock.handed + stock.spoiled + stock.test + stock.left
    assert stock.left - stock.least == kinds.count(Blank.NOT_KNOWN) + kinds.count(Blank.UNDER_WAY)


def test_a_card_that_is_replaced_or_revoked_later_still_used_its_blank() -> None:
    for state in (State.REVOKED, State.REPLACED):
        assert blank_of(CardGroup(day=TODAY, state=state, count=1)) is Blank.HANDED


def test_boxes_and_ribbons_are_written_down_only_on_an_event_day() -> None:
    assert take_stock(MemoryDays(), StockKind.BOX_OPENED, 100, TODAY) == NotOpen()


@pytest.mark.parametrize("amount", [0, -1, 10_001])
def test_an_impossible_amount_never_reaches_the_books(amount: int) -> None:
    days = opened()
    with pytest.raises(BugError):
        take_stock(days, StockKind.BOX_OPENED, amount, TODAY)
    assert days.stock == []


# -- balance --------------------------------------------------------------------------------------


def test_what_is_counted_balances_or_says_how_far_it_is_off() -> None:
    stock = Stock(carried=10, opened=100, handed=80, spoiled=3, test=1)
    assert stock.left == 26
    assert balance(stock, 26) == Balances(0)
    assert balance(stock, 27) == Unbalanced(1)
    assert balance(stock, 24) == Unbalanced(-2)


def test_numbers_whose_blank_nobody_saw_are_settled_by_the_count() -> None:
    stock = Stock(opened=100, handed=80, doubtful=2)
    assert [balance(stock, counted) for counted in (20, 19, 18)] == [
        Balances(0),
        Balances(1),
        Balances(2),
    ]
    assert balance(stock, 17) == Unbalanced(-1)


@given(st.integers(0, 500), st.integers(0, 500), st.integers(0, 20), st.integers(0, 600))
def test_an_explained_difference_makes_the_day_balance(
    opened: int, handed: int, doubtful: int, counted: int
) -> None:
    stock = Stock(opened=opened, handed=handed, doubtful=doubtful)
    found = balance(stock, counted)
    if isinstance(found, Unbalanced):
        line = StockEntry(day=TODAY, kind=StockKind.DIFFERENCE, amount=found.difference)
        assert found.difference != 0
        group = CardGroup(day=TODAY, state=State.HANDED, count=handed)
        box = StockEntry(day=TODAY, kind=StockKind.BOX_OPENED, amount=opened)
        unknown = CardGroup(
            day=TODAY, state=State.VOID, reason=VoidReason.NOT_FOUND,
            sent_by=Witness.PRINTER, count=doubtful,
        )  # fmt: skip
        again = stock_of(0, [group, unknown], [box, line])
        assert isinstance(balance(again, counted), Balances)


# -- ribbon ---------------------------------------------------------------------------------------


def test_a_ribbon_lasts_as_many_prints_as_are_left_since_it_was_put_in() -> None:
    days = opened()
    enrolled(days.books, "Rosa Marin")
    assert ribbon_now(days) is None
    take_stock(days, StockKind.RIBBON_CHANGED, 200, TODAY)
    assert ribbon_now(days) == 200
    enrolled(days.books, "Pavel Novak")
    take_stock(days, StockKind.TEST_CARD, 2, TODAY)
    ENDS["nothing came out"][0](days.books)
    assert ribbon_now(days) == 197
    take_stock(days, StockKind.RIBBON_CHANGED, 100, TODAY)
    assert ribbon_now(days) == 100


def test_a_ribbon_that_gave_more_than_it_promised_has_nothing_left() -> None:
    days = opened()
    take_stock(days, StockKind.RIBBON_CHANGED, 1, TODAY)
    enrolled(days.books, "Rosa Marin")
    enrolled(days.books, "Pavel Novak")
    assert ribbon_now(days) == 0
