"""Registers for tests: set up with the cheapest Argon2id, always under these sample values."""

from datetime import date
from pathlib import Path

from kiosk import issuance
from kiosk.access import Passphrase
from kiosk.issuance import Books, Handed, HolderId, Reserved, Witness
from kiosk.ports import Mode
from kiosk.register import Cost, Created, Register, create, open_with
from kiosk.serial import Serial, new_serial
from kiosk.ticket_mark import TicketMark

CHEAP = Cost(memory=8, passes=1, lanes=1)
PASSPHRASE = Passphrase("nine lemons in a row")
PROGRAMME = "springfield"
TODAY = date(2026, 3, 2)
EXPIRES = date(2031, 3, 1)
BORN = date(1990, 4, 3)


def found(folder: Path, mode: Mode = Mode.PRACTICE) -> Created:
    return create(
        folder,
        programme=PROGRAMME,
        retained={"name", "birth_date"},
        mode=mode,
        operator="Sam Supervisor",
        passphrase=PASSPHRASE,
        on=TODAY,
        cost=CHEAP,
    )


def opened(folder: Path, created: Created, *, whole: bool = True) -> Register:
    register = open_with(
        folder,
        created.operator.id,
        PASSPHRASE,
        programme=PROGRAMME,
        mode=None,
        on=TODAY,
        whole=whole,
    )
    assert isinstance(register, Register)
    return register


def fresh(folder: Path) -> Register:
    return opened(folder, found(folder))


def reserved(
    books: Books, expires: date | None = EXPIRES, ticket: TicketMark | None = None
) -> Serial:
    serial = new_serial()
    assert isinstance(issuance.reserve(books, serial, expires, TODAY, ticket), Reserved)
    return serial


def good_card(
    books: Books, expires: date | None = EXPIRES, ticket: TicketMark | None = None
) -> Serial:
    serial = reserved(books, expires, ticket)
    issuance.sent(books, serial, Witness.PRINTER, TODAY)
    issuance.made(books, serial, Witness.CLERK, TODAY)
    issuance.good(books, serial, Witness.SCAN, TODAY)
    return serial


def enrolled(
    books: Books, name: str, born: date = BORN, expires: date | None = EXPIRES
) -> tuple[Serial, HolderId]:
    serial = good_card(books, expires)
    handed = issuance.hand(books, serial, name, born, on=TODAY)
    assert isinstance(handed, Handed)
    assert handed.card.holder is not None
    return serial, handed.card.holder
