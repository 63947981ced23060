"""A card's life, in the product's words."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import issuance
from kiosk.errors import BugError
from kiosk.issuance import (
    OPEN,
    AlreadyHolds,
    Event,
    Handed,
    Person,
    RevokeReason,
    SpoilReason,
    State,
    VoidReason,
    Witness,
)
from kiosk.serial import Serial, new_serial
from tests.contracts.memory_books import MemoryBooks
from tests.kiosk.register.sample import BORN, EXPIRES, TODAY, enrolled, good_card, reserved

AFTER = EXPIRES + timedelta(days=1)


@pytest.fixture
def books() -> MemoryBooks:
    return MemoryBooks()


def state_of(books: MemoryBooks, serial: Serial) -> State:
    return books.pages.cards[serial].state


def test_nobody_is_in_the_register_before_the_card_is_handed_over(books: MemoryBooks) -> None:
    good_card(books)
    assert books.pages.people == {}


def test_a_card_goes_reserved_sent_made_good_handed(books: MemoryBooks) -> None:
    serial, holder = enrolled(books, "Rosa Marin")
    card = books.pages.cards[serial]
    assert (card.state, card.holder, card.handed_on) == (State.HANDED, holder, TODAY)
    assert books.story(serial) == (
        Event.CARD_RESERVED,
        Event.CARD_SENT,
        Event.CARD_MADE,
        Event.CARD_GOOD,
        Event.CARD_HANDED,
    )


def test_a_fact_known_already_is_not_written_twice(books: MemoryBooks) -> None:
    serial = good_card(books)
    issuance.sent(books, serial, Witness.CLERK, TODAY)
    issuance.good(books, serial, Witness.CLERK, TODAY)
    assert len(books.story(serial)) == 4
    assert books.pages.cards[serial].sent_by is Witness.PRINTER


def test_a_step_cannot_be_skipped(books: MemoryBooks) -> None:
    serial = reserved(books)
    with pytest.raises(BugError):
        issuance.made(books, serial, Witness.CLERK, TODAY)
    with pytest.raises(BugError):
        issuance.hand(books, serial, "Rosa Marin", BORN, on=TODAY)
    assert state_of(books, serial) is State.RESERVED
    assert books.pages.people == {}


def test_a_serial_that_was_never_reserved_is_a_bug(books: MemoryBooks) -> None:
    with pytest.raises(BugError):
        issuance.sent(books, new_serial(), Witness.PRINTER, TODAY)


def test_a_void_card_stays_void_and_keeps_its_first_reason(books: MemoryBooks) -> None:
    serial = good_card(books)
    issuance.void(books, serial, VoidReason.RESIDENT_LEFT, TODAY)
    issuance.void(books, serial, VoidReason.NOT_FOUND, TODAY)
    assert books.pages.cards[serial].reason is VoidReason.RESIDENT_LEFT
    with pytest.raises(BugError):
        issuance.hand(books, serial, "Rosa Marin", BORN, on=TODAY)


def test_a_handed_card_is_neither_void_nor_spoiled(books: MemoryBooks) -> None:
    serial, _ = enrolled(books, "Rosa Marin")
    with pytest.raises(BugError):
        issuance.void(books, serial, VoidReason.WRONG_DATA, TODAY)
    with pytest.raises(BugError):
        issuance.spoil(books, serial, SpoilReason.JAM, TODAY)


def test_only_a_handed_card_is_revoked(books: MemoryBooks) -> None:
    with pytest.raises(BugError):
        issuance.revoke(books, good_card(books), RevokeReason.LOST, TODAY)
    serial, _ = enrolled(books, "Rosa Marin")
    card = issuance.revoke(books, serial, RevokeReason.LOST, TODAY)
    assert (card.state, card.reason) == (State.REVOKED, RevokeReason.LOST)


def test_one_person_has_one_active_card(books: MemoryBooks) -> None:
    first, _ = enrolled(books, "Rosa Marin")
    second = good_card(books)
    outcome = issuance.hand(books, second, "ROSA MARÍN", BORN, on=TODAY)
    assert isinstance(outcome, AlreadyHolds)
    assert [match.active for match in outcome.matches] == [first]
    assert state_of(books, second) is State.GOOD


def test_a_namesake_judged_another_person_gets_a_card_of_their_own(books: MemoryBooks) -> None:
    _, other = enrolled(books, "Rosa Marin")
    serial = good_card(books)
    outcome = issuance.hand(
        books, serial, "Rosa Marin", BORN, on=TODAY, acknowledged=frozenset({other})
    )
    assert isinstance(outcome, Handed)
    assert outcome.card.holder != other
    assert Event.NAMESAKE_ACKNOWLEDGED in books.story(serial)


def test_replacing_ends_the_old_card_in_the_same_step(books: MemoryBooks) -> None:
    old, holder = enrolled(books, "Rosa Marin")
    new = good_card(books)
    outcome = issuance.hand(
        books, new, "Rosa Marin", BORN, on=TODAY, replaces=old, because=RevokeReason.LOST
    )
    assert isinstance(outcome, Handed)
    assert (outcome.replaced, outcome.card.holder) == (old, holder)
    assert state_of(books, old) is State.REPLACED
    assert books.pages.cards[old].reason is RevokeReason.LOST
    assert books.story(old)[-1] is Event.CARD_REPLACED


def test_a_known_holder_with_a_card_must_say_that_it_is_replaced(books: MemoryBooks) -> None:
    old, holder = enrolled(books, "Rosa Marin")
    outcome = issuance.hand(books, good_card(books), "Rosa Vega", BORN, on=TODAY, holder=holder)
    assert isinstance(outcome, AlreadyHolds)
    assert outcome.matches[0].active == old


def test_a_revoked_card_can_be_replaced_for_its_holder(books: MemoryBooks) -> None:
    old, holder = enrolled(books, "Rosa Marin")
    issuance.revoke(books, old, RevokeReason.STOLEN, TODAY)
    outcome = issuance.hand(books, good_card(books), "Rosa Marin", BORN, on=TODAY, replaces=old)
    assert isinstance(outcome, Handed)
    assert (outcome.card.holder, outcome.replaced) == (holder, None)
    assert state_of(books, old) is State.REVOKED


def test_an_expired_card_does_not_stand_in_the_way_and_ends(books: MemoryBooks) -> None:
    old, holder = enrolled(books, "Rosa Marin")
    new = good_card(books, expires=None)
    outcome = issuance.hand(books, new, "Rosa Marin", BORN, on=AFTER, holder=holder)
    assert isinstance(outcome, Handed)
    assert outcome.replaced == old


def test_a_card_is_good_through_its_expiry_day(books: MemoryBooks) -> None:
    enrolled(books, "Rosa Marin")
    assert isinstance(
        issuance.hand(books, good_card(books), "Rosa Marin", BORN, on=EXPIRES), AlreadyHolds
    )
    assert isinstance(issuance.hand(books, good_card(books), "Rosa Marin", BORN, on=AFTER), Handed)


def test_a_changed_name_is_written_over_the_old_one(books: MemoryBooks) -> None:
    old, holder = enrolled(books, "Rosa Marin")
    issuance.hand(books, good_card(books), "Ross Marin", BORN, on=TODAY, replaces=old)
    assert books.pages.people == {holder: Person("Ross Marin", BORN)}


def test_handing_over_twice_to_the_same_person_changes_nothing(books: MemoryBooks) -> None:
    serial, _ = enrolled(books, "Rosa Marin")
    before = list(books.pages.journal)
    assert isinstance(issuance.hand(books, serial, "Rosa Marin", BORN, on=TODAY), Handed)
    assert books.pages.journal == before
    with pytest.raises(BugError):
        issuance.hand(books, serial, "Pavel Novak", BORN, on=TODAY)


def test_a_card_cannot_replace_somebody_elses(books: MemoryBooks) -> None:
    old, _ = enrolled(books, "Rosa Marin")
    _, other = enrolled(books, "Pavel Novak")
    with pytest.raises(BugError):
        issuance.hand(
            books, good_card(books), "Pavel Novak", BORN, on=TODAY, holder=other, replaces=old
        )
    with pytest.raises(BugError):
        issuance.hand(
            books, good_card(books), "Rosa Marin", BORN, on=TODAY, replaces=good_card(books)
        )


def test_no_person_shows_in_a_repr() -> None:
    shown = repr(Person("Rosa Marin", BORN))
    assert "Rosa" not in shown
    assert "1990" not in shown


VERBS: list[Any] = [
    lambda b, s: issuance.sent(b, s, Witness.PRINTER, TODAY),
    lambda b, s: issuance.made(b, s, Witness.CLERK, TODAY),
    lambda b, s: issuance.good(b, s, Witness.SCAN, TODAY),
    lambda b, s: issuance.hand(b, s, f"Holder {s}", BORN, on=TODAY),
    lambda b, s: issuance.void(b, s, VoidReason.NOT_PRINTED, TODAY),
    lambda b, s: issuance.spoil(b, s, SpoilReason.MISPRINT, TODAY),
    lambda b, s: issuance.revoke(b, s, RevokeReason.LOST, TODAY),
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(range(len(VERBS))), max_size=14))
def test_whatever_is_tried_a_card_only_goes_forward(attempts: list[int]) -> None:
    books = MemoryBooks()
    serial = reserved(books)
    for attempt in attempts:
        before = books.pages.cards[serial]
        try:
            VERBS[attempt](books, serial)
        except BugError:
            assert books.pages.cards[serial] == before
        after = books.pages.cards[serial]
        assert before.state in OPEN or after.state in {before.state, State.REVOKED}
        facts = (before.sent_by, before.made_by, before.good_by)
        for known, now in zip(facts, (after.sent_by, after.made_by, after.good_by), strict=True):
            assert known in {None, now}
        assert (after.holder is None) == (Event.CARD_HANDED not in books.story(serial))
    assert len(set(books.story(serial))) == len(books.story(serial))


def test_a_card_is_a_value(books: MemoryBooks) -> None:
    card = books.pages.cards[reserved(books)]
    assert replace(card, expires=date(2030, 1, 1)) != card
