"""How far a ticket came: the encrypted register and the in-memory books promise the same."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Protocol

import pytest

from kiosk import issuance
from kiosk.errors import BugError
from kiosk.issuance import Books, Event, Handed, SpoilReason, VoidReason, Witness
from kiosk.serial import Serial, new_serial
from kiosk.ticket import OnCard, Pending, Spent, TicketState
from kiosk.ticket_mark import TicketMark
from tests.contracts.memory_books import MemoryBooks
from tests.kiosk.register.sample import BORN, EXPIRES, TODAY, fresh

TOKEN = b"the bytes of a ticket, sealed" * 4


class SlipBooks(Books, Protocol):
    """Books that open tickets too."""

    def ticket_mark(self, token: bytes) -> TicketMark: ...
    def open_ticket(self, mark: TicketMark, on: date) -> TicketState: ...
    def ticket_of(self, serial: Serial) -> TicketMark | None: ...


@pytest.fixture(params=["memory", "register"])
def books(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SlipBooks]:
    if request.param == "memory":
        yield MemoryBooks()
        return
    with fresh(tmp_path / "register") as register:
        yield register


@pytest.fixture
def slip(books: SlipBooks) -> TicketMark:
    """A slip that was scanned once."""
    mark = books.ticket_mark(TOKEN)
    assert books.open_ticket(mark, TODAY) == Pending(again=False)
    return mark


def begun(books: SlipBooks, slip: TicketMark) -> Serial:
    """Take a number for a slip's case, and send it."""
    serial = new_serial()
    issuance.reserve(books, serial, EXPIRES, TODAY, slip)
    issuance.sent(books, serial, Witness.PRINTER, TODAY)
    return serial


def handed(books: SlipBooks, serial: Serial) -> None:
    issuance.made(books, serial, Witness.CLERK, TODAY)
    issuance.good(books, serial, Witness.SCAN, TODAY)
    assert isinstance(issuance.hand(books, serial, "Rosa Marin", BORN, on=TODAY), Handed)


def again(books: SlipBooks, slip: TicketMark) -> TicketState:
    return books.open_ticket(slip, TODAY)


def test_a_slip_that_got_no_card_opens_again_and_again(books: SlipBooks, slip: TicketMark) -> None:
    assert again(books, slip) == again(books, slip) == Pending(again=True)


def test_a_slip_waits_while_nobody_knows_what_became_of_its_card(
    books: SlipBooks, slip: TicketMark
) -> None:
    serial = begun(books, slip)
    assert again(books, slip) == OnCard(serial)
    assert books.ticket_of(serial) == slip


def test_handing_its_card_over_spends_a_slip(books: SlipBooks, slip: TicketMark) -> None:
    serial = begun(books, slip)
    handed(books, serial)
    assert again(books, slip) == Spent()
    assert books.ticket_of(serial) is None


def test_a_slip_stays_spent_when_its_card_is_revoked(books: SlipBooks, slip: TicketMark) -> None:
    serial = begun(books, slip)
    handed(books, serial)
    issuance.revoke(books, serial, issuance.RevokeReason.LOST, TODAY)
    assert again(books, slip) == Spent()


def test_a_card_that_ends_otherwise_gives_its_slip_back(books: SlipBooks, slip: TicketMark) -> None:
    issuance.void(books, begun(books, slip), VoidReason.RESIDENT_LEFT, TODAY)
    assert again(books, slip) == Pending(again=True)
    issuance.spoil(books, begun(books, slip), SpoilReason.JAM, TODAY)
    assert again(books, slip) == Pending(again=True)


def test_a_number_that_an_earlier_try_left_open_is_closed_by_the_next(
    books: SlipBooks, slip: TicketMark
) -> None:
    first, second = begun(books, slip), begun(books, slip)
    card = books.card(first)
    assert card is not None
    assert card.reason is VoidReason.NOT_FOUND
    assert [one.serial for one in books.open_cards()] == [second]
    assert again(books, slip) == OnCard(second)


def test_a_spent_slip_never_gets_another_card(books: SlipBooks, slip: TicketMark) -> None:
    handed(books, begun(books, slip))
    with pytest.raises(BugError):
        begun(books, slip)
    assert books.open_cards() == ()


def test_a_slip_that_is_forgotten_keeps_no_card_from_being_made(books: SlipBooks) -> None:
    serial = begun(books, books.ticket_mark(b"of a day that is over"))
    handed(books, serial)
    assert Event.CARD_HANDED in books.story(serial)


def test_two_slips_are_two(books: SlipBooks, slip: TicketMark) -> None:
    handed(books, begun(books, slip))
    other = books.ticket_mark(TOKEN + b"!")
    assert again(books, other) == Pending(again=False)
