"""The register knows that a ticket was used, not what it said, and only until its day is over."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.issuance import Event
from kiosk.ports import Mode
from kiosk.register import Intact, Register, open_with
from tests.kiosk.register.pages import decrypted
from tests.kiosk.register.sample import PASSPHRASE, PROGRAMME, TODAY, found, fresh, opened

TOMORROW = TODAY + timedelta(days=1)
TOKEN = b"the bytes of a ticket, sealed" * 4


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with fresh(tmp_path / "register") as register:
        yield register


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


def test_a_ticket_is_used_once_and_only_the_first_time_is_noted(register: Register) -> None:
    assert register.use_ticket(TOKEN, TODAY)
    assert not register.use_ticket(TOKEN, TODAY)
    assert register.use_ticket(TOKEN + b"!", TODAY)
    assert events(register).count(Event.TICKET_USED) == 2
    assert isinstance(register.verify(), Intact)


def test_a_used_ticket_is_still_used_after_a_restart(tmp_path: Path) -> None:
    created = found(tmp_path)
    with opened(tmp_path, created) as register:
        key = register.ticket_key(TODAY)
        assert register.use_ticket(TOKEN, TODAY)
    with opened(tmp_path, created) as register:
        assert register.ticket_keys() == (key,)
        assert not register.use_ticket(TOKEN, TODAY)


def test_what_is_kept_is_a_keyed_hash_that_two_registers_do_not_share(tmp_path: Path) -> None:
    marks = []
    for name in ("one", "two"):
        with fresh(tmp_path / name) as register:
            register.use_ticket(TOKEN, TODAY)
            marks += register.connection.execute("SELECT mark FROM ticket_seen").fetchall()
    assert marks[0] != marks[1]
    assert {len(mark) for (mark,) in marks} == {16}


def test_a_ticket_in_the_journal_is_about_nobody(register: Register) -> None:
    register.use_ticket(TOKEN, TODAY)
    subjects = register.connection.execute(
        "SELECT subject FROM journal WHERE event = 'ticket used'"
    ).fetchall()
    assert subjects == [(None,)]


def test_the_next_days_key_ends_the_day_before(register: Register) -> None:
    old = register.ticket_key(TODAY)
    register.use_ticket(TOKEN, TODAY)
    new = register.ticket_key(TOMORROW)
    assert new != old
    assert register.ticket_keys() == (new,)
    assert register.connection.execute("SELECT count(*) FROM ticket_seen").fetchone() == (0,)


def test_a_clock_gone_back_does_not_end_a_later_day(register: Register) -> None:
    later = register.ticket_key(TOMORROW)
    earlier = register.ticket_key(TODAY)
    assert register.ticket_keys() == (earlier, later)


def test_the_first_opening_after_the_day_leaves_neither_key_nor_mark(tmp_path: Path) -> None:
    created = found(tmp_path)
    with opened(tmp_path, created) as register:
        secret, database = register.ticket_key(TODAY).private, register.keys.database
        register.use_ticket(TOKEN, TODAY)
        (mark,) = register.connection.execute("SELECT mark FROM ticket_seen").fetchone()
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
        "UPDATE ticket_seen SET day = '2030-01-01'",
        "UPDATE ticket_key SET day = '2030-01-01'",
        "INSERT INTO ticket_seen VALUES (zeroblob(16), '2026-03-02 11:45')",
        "INSERT INTO ticket_seen VALUES (zeroblob(32), '2026-03-02')",
    ],
)
def test_marks_and_keys_are_not_changed_and_carry_no_time_of_day(
    register: Register, statement: str
) -> None:
    register.ticket_key(TODAY)
    register.use_ticket(TOKEN, TODAY)
    with pytest.raises(dbapi2.IntegrityError):
        register.connection.execute(statement)
