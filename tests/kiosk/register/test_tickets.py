"""The register knows how far a ticket came, not what it said, and only until its day is over."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk import issuance
from kiosk.issuance import Event, Person, State
from kiosk.ports import Mode
from kiosk.register import Intact, Register, open_with
from kiosk.serial import Serial
from kiosk.ticket import OnCard, Pending, Spent
from kiosk.ticket_mark import TicketMark
from tests.kiosk.register.pages import decrypted
from tests.kiosk.register.sample import (
    BORN,
    PASSPHRASE,
    PROGRAMME,
    TODAY,
    found,
    fresh,
    good_card,
    opened,
)

TOMORROW = TODAY + timedelta(days=1)
TOKEN = b"the bytes of a ticket, sealed" * 4


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with fresh(tmp_path / "register") as register:
        yield register


def opened_once(register: Register, token: bytes = TOKEN) -> TicketMark:
    ticket = register.ticket_mark(token)
    assert register.open_ticket(ticket, TODAY) == Pending(again=False)
    return ticket


def cut_short(register: Register, serial: Serial) -> None:
    """Spend the ticket of a card that is being handed over, and let the power go."""
    with register.entry() as entry:
        card = entry.card(serial)
        assert card is not None
        holder = entry.enrol(Person("Rosa Marin", BORN))
        entry.put(replace(card, state=State.HANDED, holder=holder, handed_on=TODAY))
        assert entry.spend_ticket(serial)
        raise RuntimeError("the power went")


def events(register: Register) -> list[str]:
    rows = register.connection.execute("SELECT event FROM journal ORDER BY sequence")
    return [event for (event,) in rows]


def test_the_days_key_is_made_once_and_says_whose_it_is(register: Register) -> None:
    key = register.ticket_key(TODAY)
    assert register.ticket_key(TODAY) == key
    assert register.ticket_keys() == (key,)
    assert (key.public.programme, key.public.mode) == (PROGRAMME, Mode.PRACTICE)
    assert events(register).count(Event.TICKET_KEY_MADE) == 1
    assert isinstance(register.verify(), Intact)


def test_each_opening_of_a_ticket_and_its_end_are_noted(register: Register) -> None:
    ticket = opened_once(register)
    assert register.open_ticket(ticket, TODAY) == Pending(again=True)
    serial = good_card(register, ticket=ticket)
    issuance.hand(register, serial, "Rosa Marin", BORN, on=TODAY)
    assert register.open_ticket(ticket, TODAY) == Spent()
    noted = [event for event in events(register) if event.startswith("ticket")]
    assert noted == [Event.TICKET_OPENED, Event.TICKET_REOPENED, Event.TICKET_SPENT]
    assert isinstance(register.verify(), Intact)


def test_a_refused_opening_is_not_noted(register: Register) -> None:
    ticket = opened_once(register)
    serial = good_card(register, ticket=ticket)
    before = events(register)
    assert register.open_ticket(ticket, TODAY) == OnCard(serial)
    assert events(register) == before


def test_how_far_a_ticket_came_is_known_after_a_restart(tmp_path: Path) -> None:
    created = found(tmp_path)
    with opened(tmp_path, created) as register:
        key, pending = register.ticket_key(TODAY), opened_once(register)
        begun, gone = (opened_once(register, token) for token in (b"begun", b"gone"))
        serial = good_card(register, ticket=begun)
        issuance.hand(register, good_card(register, ticket=gone), "Rosa Marin", BORN, on=TODAY)
    with opened(tmp_path, created) as register:
        assert register.ticket_keys() == (key,)
        assert register.open_ticket(pending, TODAY) == Pending(again=True)
        assert register.open_ticket(begun, TODAY) == OnCard(serial)
        assert register.open_ticket(gone, TODAY) == Spent()


def test_when_a_card_is_handed_over_nothing_joins_it_to_its_ticket(register: Register) -> None:
    ticket = opened_once(register)
    serial = good_card(register, ticket=ticket)
    tied = "SELECT serial FROM ticket_opened"
    assert register.connection.execute(tied).fetchall() == [(serial,)]
    issuance.hand(register, serial, "Rosa Marin", BORN, on=TODAY)
    assert register.connection.execute(tied).fetchall() == [(None,)]


def test_a_hand_over_that_is_cut_short_spends_nothing(register: Register) -> None:
    ticket = opened_once(register)
    serial = good_card(register, ticket=ticket)
    with pytest.raises(RuntimeError):
        cut_short(register, serial)
    assert register.open_ticket(ticket, TODAY) == OnCard(serial)
    card = register.card(serial)
    assert card is not None
    assert card.state is State.GOOD


def test_what_is_kept_is_a_keyed_hash_that_two_registers_do_not_share(tmp_path: Path) -> None:
    marks = []
    for name in ("one", "two"):
        with fresh(tmp_path / name) as register:
            opened_once(register)
            marks += register.connection.execute("SELECT mark FROM ticket_opened").fetchall()
    assert marks[0] != marks[1]
    assert {len(mark) for (mark,) in marks} == {16}


def test_a_ticket_in_the_journal_is_about_nobody(register: Register) -> None:
    opened_once(register)
    subjects = register.connection.execute(
        "SELECT subject FROM journal WHERE event = 'ticket opened'"
    ).fetchall()
    assert subjects == [(None,)]


def test_the_next_days_key_ends_the_day_before(register: Register) -> None:
    old = register.ticket_key(TODAY)
    opened_once(register)
    new = register.ticket_key(TOMORROW)
    assert new != old
    assert register.ticket_keys() == (new,)
    assert register.connection.execute("SELECT count(*) FROM ticket_opened").fetchone() == (0,)


def test_a_clock_gone_back_does_not_end_a_later_day(register: Register) -> None:
    later = register.ticket_key(TOMORROW)
    earlier = register.ticket_key(TODAY)
    assert register.ticket_keys() == (earlier, later)


def test_the_first_opening_after_the_day_leaves_neither_key_nor_mark(tmp_path: Path) -> None:
    created = found(tmp_path)
    with opened(tmp_path, created) as register:
        secret, database = register.ticket_key(TODAY).private, register.keys.database
        opened_once(register)
        (mark,) = register.connection.execute("SELECT mark FROM ticket_opened").fetchone()
    held = decrypted(tmp_path / "register.db", database)
    assert secret in held
    assert mark in held
    who = created.operator.id
    again = open_with(tmp_path, who, PASSPHRASE, programme=None, mode=None, on=TOMORROW)
    assert isinstance(again, Register)
    again.close()
    held = decrypted(tmp_path / "register.db", database)
    assert secret not in held
    assert mark not in held


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ticket_opened SET day = '2030-01-01'",
        "UPDATE ticket_key SET day = '2030-01-01'",
        "UPDATE ticket_opened SET mark = zeroblob(16)",
        "UPDATE ticket_opened SET spent = 1",
        "UPDATE ticket_opened SET spent = 1, serial = NULL",
        "UPDATE ticket_opened SET serial = NULL",
        "UPDATE ticket_opened SET serial = 'a number never taken'",
        "INSERT INTO ticket_opened VALUES (zeroblob(16), '2026-03-02', 1, NULL)",
        "INSERT INTO ticket_opened VALUES (zeroblob(16), '2026-03-02 11:45', 0, NULL)",
        "INSERT INTO ticket_opened VALUES (zeroblob(32), '2026-03-02', 0, NULL)",
    ],
)
def test_the_database_refuses_what_no_ticket_does_and_any_time_of_day(
    register: Register, statement: str
) -> None:
    register.ticket_key(TODAY)
    good_card(register, ticket=opened_once(register))
    with pytest.raises(dbapi2.IntegrityError):
        register.connection.execute(statement)


def test_a_spent_ticket_stays_spent(register: Register) -> None:
    serial = good_card(register, ticket=opened_once(register))
    issuance.hand(register, serial, "Rosa Marin", BORN, on=TODAY)
    for change in ("spent = 0", f"serial = '{serial}'", "day = day"):
        with pytest.raises(dbapi2.IntegrityError):
            register.connection.execute(f"UPDATE ticket_opened SET {change}")
