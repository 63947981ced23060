"""What all books promise: the encrypted register and the tests' in-memory ones pass the same."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk import issuance
from kiosk.errors import BugError
from kiosk.issuance import (
    Books,
    Card,
    Event,
    HolderId,
    Person,
    SerialTaken,
    State,
    VoidReason,
    Witness,
)
from kiosk.names import Closeness
from kiosk.serial import Serial, new_serial
from tests.contracts.memory_books import MemoryBooks
from tests.kiosk.register.sample import BORN, EXPIRES, TODAY, enrolled, fresh, good_card, reserved


@pytest.fixture(params=["memory", "register"])
def books(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Books]:
    if request.param == "memory":
        yield MemoryBooks()
        return
    with fresh(tmp_path / "register") as register:
        yield register


def test_a_card_comes_back_as_it_was_written(books: Books) -> None:
    serial = reserved(books)
    assert books.card(serial) == Card(
        serial=serial, state=State.RESERVED, reserved_on=TODAY, expires=EXPIRES
    )


def test_an_unknown_serial_is_no_card(books: Books) -> None:
    assert books.card(new_serial()) is None


def test_a_card_without_expiry_stays_without(books: Books) -> None:
    card = books.card(reserved(books, expires=None))
    assert card is not None
    assert card.expires is None


def test_every_witness_and_reason_comes_back(books: Books) -> None:
    serial = good_card(books)
    issuance.void(books, serial, VoidReason.RESIDENT_LEFT, TODAY)
    card = books.card(serial)
    assert card is not None
    assert (card.sent_by, card.made_by, card.good_by) == (
        Witness.PRINTER,
        Witness.CLERK,
        Witness.SCAN,
    )
    assert (card.state, card.reason, card.ended_on) == (
        State.VOID,
        VoidReason.RESIDENT_LEFT,
        TODAY,
    )


def test_a_serial_is_never_used_again_even_after_void(books: Books) -> None:
    serial = reserved(books)
    issuance.void(books, serial, VoidReason.NOT_PRINTED, TODAY)
    assert issuance.reserve(books, serial, EXPIRES, TODAY) == SerialTaken()
    assert books.story(serial) == (Event.CARD_RESERVED, Event.CARD_VOIDED)


def test_a_taken_serial_leaves_the_first_card_as_it_was(books: Books) -> None:
    serial = reserved(books)
    issuance.reserve(books, serial, None, TODAY)
    card = books.card(serial)
    assert card is not None
    assert card.expires == EXPIRES


def _cut_short(books: Books, serial: Serial) -> None:
    with books.entry() as entry:
        entry.add(Card(serial=serial, state=State.RESERVED, reserved_on=TODAY))
        entry.note(Event.CARD_RESERVED, TODAY, serial)
        entry.enrol(Person("Rosa Marin", BORN))
        raise RuntimeError("the power went")


def test_a_failed_unit_of_work_leaves_nothing(books: Books) -> None:
    serial = new_serial()
    with pytest.raises(RuntimeError):
        _cut_short(books, serial)
    assert books.card(serial) is None
    assert books.story(serial) == ()
    assert books.matches("Rosa Marin", BORN) == ()


def test_the_books_can_be_written_again_after_a_failure(books: Books) -> None:
    with pytest.raises(RuntimeError):
        _cut_short(books, new_serial())
    assert books.card(reserved(books)) is not None


def test_open_cards_are_those_neither_handed_nor_ended(books: Books) -> None:
    enrolled(books, "Rosa Marin")
    still_open = sorted([reserved(books), good_card(books)])
    issuance.void(books, reserved(books), VoidReason.NOT_PRINTED, TODAY)
    assert [card.serial for card in books.open_cards()] == still_open


def test_a_holder_is_read_back_and_corrected(books: Books) -> None:
    _, holder = enrolled(books, "Rosa Marin")
    assert books.person(holder) == Person("Rosa Marin", BORN)
    with books.entry() as entry:
        entry.correct(holder, Person("Rosa Marín Vega", date(1990, 4, 5)))
    assert books.person(holder) == Person("Rosa Marín Vega", date(1990, 4, 5))
    assert books.matches("Rosa Marin", BORN) == ()


def test_a_holder_who_is_not_there_is_a_bug(books: Books) -> None:
    with pytest.raises(BugError):
        books.person(HolderId(1))
    with pytest.raises(BugError), books.entry() as entry:
        entry.correct(HolderId(1), Person("Rosa Marin", BORN))


def test_a_match_shows_the_card_in_hand(books: Books) -> None:
    serial, holder = enrolled(books, "Rosa Marin")
    (match,) = books.matches("MARÍN, Rosa", BORN)
    assert (match.holder, match.closeness) == (holder, Closeness.EXACT)
    assert (match.active, match.expires) == (serial, EXPIRES)


def test_matches_come_exact_first_then_near_then_of_the_swapped_date(books: Books) -> None:
    enrolled(books, "Rosa Marin", date(1990, 3, 4))
    enrolled(books, "Rosa Marina", BORN)
    enrolled(books, "Rosa Marin", BORN)
    enrolled(books, "Pavel Novak", BORN)
    found = books.matches("rosa marin", BORN)
    assert [(match.name, match.birth_date) for match in found] == [
        ("Rosa Marin", BORN),
        ("Rosa Marina", BORN),
        ("Rosa Marin", date(1990, 3, 4)),
    ]
    assert [match.closeness for match in found] == [
        Closeness.EXACT,
        Closeness.CLOSE,
        Closeness.CLOSE,
    ]


def test_another_birth_date_is_another_person(books: Books) -> None:
    enrolled(books, "Rosa Marin")
    assert books.matches("Rosa Marin", date(1991, 4, 3)) == ()
