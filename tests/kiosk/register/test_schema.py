"""The schema has no place for anything but the retained fields and a card's life."""

from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk import issuance
from kiosk.issuance import Event, Person, VoidReason
from kiosk.register import RETAINABLE, Register
from kiosk.serial import new_serial
from tests.kiosk.register.pages import decrypted
from tests.kiosk.register.sample import (
    BORN,
    TODAY,
    enrolled,
    found,
    fresh,
    good_card,
    opened,
    reserved,
)

RETAINED = {"holder": {"name", "birth_date"}}
TECHNICAL = {
    "meta": {
        "one",
        "register_id",
        "programme",
        "mode",
        "created_on",
        "journal_count",
        "journal_mac",
    },
    "holder": {"holder", "match_key"},
    "card": {
        "serial",
        "state",
        "reserved_on",
        "expires",
        "sent_by",
        "made_by",
        "good_by",
        "holder",
        "handed_on",
        "ended_on",
        "reason",
    },
    "journal": {"sequence", "day", "event", "actor", "subject", "mac"},
    "signing_key": {"key_id", "private", "public", "created_on"},
    "ticket_key": {"key_id", "private", "public", "day"},
    "ticket_opened": {"mark", "day", "spent", "serial"},
    "event_day": {"day", "phase", "carried", "counted", "journal_from", "journal_to"},
    "event_staff": {"day", "operator"},
    "stock_entry": {"entry", "day", "kind", "amount", "prints", "reason", "first", "second"},
}


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return fresh(tmp_path / "register")


def columns(register: Register) -> dict[str, set[str]]:
    tables = register.connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
    ).fetchall()
    return {
        name: {row[1] for row in register.connection.execute(f"PRAGMA table_xinfo({name})")}
        for (name,) in tables
    }


def test_there_is_no_column_but_these(register: Register) -> None:
    with register:
        assert columns(register) == {
            table: names | RETAINED.get(table, set()) for table, names in TECHNICAL.items()
        }
    assert set.union(*RETAINED.values()) == RETAINABLE


def test_every_table_is_strict_and_people_and_cards_have_no_row_number(
    register: Register,
) -> None:
    with register:
        listed = register.connection.execute("PRAGMA table_list").fetchall()
    ours = {row[1]: row for row in listed if not row[1].startswith("sqlite_")}
    assert all(row[5] for row in ours.values())
    assert {name for name, row in ours.items() if row[4]} == {
        "holder",
        "card",
        "signing_key",
        "ticket_key",
        "ticket_opened",
        "event_day",
        "event_staff",
    }


def test_the_database_is_hardened(register: Register) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "locking_mode": "exclusive",
        "cipher_memory_security": "1",
    }
    with register:
        read = {
            name: register.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted
        }
    assert read == wanted


def test_the_order_of_issue_cannot_be_read_from_the_rows(register: Register) -> None:
    with register:
        issued = [enrolled(register, "Rosa Marin", date(1990, 1, n + 1)) for n in range(20)]
        issued += [enrolled(register, f"Name {n}", BORN) for n in range(20)]
        serials = [row[0] for row in register.connection.execute("SELECT serial FROM card")]
        same_day = [
            row[0]
            for row in register.connection.execute(
                "SELECT holder FROM holder WHERE birth_date = ?", (BORN.isoformat(),)
            )
        ]
    assert serials == sorted(serial for serial, _ in issued)
    assert same_day == sorted(holder for _, holder in issued[20:])


def test_the_journal_lists_no_serial_and_no_person(register: Register) -> None:
    with register:
        serial, _ = enrolled(register, "Rosa Marin")
        rows = register.connection.execute("SELECT * FROM journal").fetchall()
    everything = repr(rows)
    assert serial not in everything
    assert "Rosa" not in everything
    assert BORN.isoformat() not in everything


def test_dates_carry_no_time_of_day(register: Register) -> None:
    with register, pytest.raises(dbapi2.IntegrityError):
        register.connection.execute(
            "INSERT INTO card (serial, state, reserved_on) VALUES (?, 'reserved', ?)",
            (new_serial(), "2026-03-02 11:45"),
        )


def refused(register: Register, statement: str, *values: object) -> bool:
    try:
        register.connection.execute(statement, values)
    except dbapi2.IntegrityError:
        return True
    return False


def test_what_must_never_change_is_refused_by_the_database_itself(register: Register) -> None:
    with register:
        handed, holder = enrolled(register, "Rosa Marin")
        open_card = good_card(register)
        void = reserved(register)
        issuance.void(register, void, VoidReason.NOT_PRINTED, TODAY)
        for statement, values in (
            ("UPDATE card SET state = 'good' WHERE serial = ?", (handed,)),
            ("UPDATE card SET state = 'reserved' WHERE serial = ?", (void,)),
            ("UPDATE card SET state = 'handed' WHERE serial = ?", (open_card,)),
            ("UPDATE card SET holder = ? WHERE serial = ?", (holder, open_card)),
            ("UPDATE card SET holder = ? WHERE serial = ?", (holder, void)),
            ("UPDATE card SET serial = ? WHERE serial = ?", (new_serial(), void)),
            ("DELETE FROM card WHERE serial = ?", (void,)),
            ("DELETE FROM holder WHERE holder = ?", (holder,)),
            ("DELETE FROM journal", ()),
            ("UPDATE journal SET event = 'card void'", ()),
            ("INSERT INTO journal SELECT 900, day, event, actor, subject, mac FROM journal", ()),
            (
                "INSERT INTO card (serial, state, reserved_on) VALUES (?, 'good', ?)",
                ("X" * 13, "2026-03-02"),
            ),
        ):
            assert refused(register, statement, *values), statement


def test_one_holder_never_has_two_cards_in_hand(register: Register) -> None:
    with register:
        _, holder = enrolled(register, "Rosa Marin")
        second = good_card(register)
        assert refused(
            register,
            "UPDATE card SET state = 'handed', holder = ?, handed_on = ? WHERE serial = ?",
            holder,
            TODAY.isoformat(),
            second,
        )


def test_only_the_retained_fields_are_anywhere_in_the_decrypted_pages(tmp_path: Path) -> None:
    folder = tmp_path / "register"
    created = found(folder)
    with opened(folder, created) as register:
        key = register.keys.database
        enrolled(register, "Rosalinda Marinkovic")
        with register.entry() as entry:
            holder = entry.enrol(Person("Formername Quillfeather", BORN))
            entry.correct(holder, Person("Currentname Quillfeather", BORN))
    content = decrypted(folder / "register.db", key)
    for kept in (b"Rosalinda Marinkovic", b"1990-04-03", b"Currentname", b"signed in"):
        assert kept in content
    assert b"formername" not in content.lower()
    assert b"Rosalinda" not in (folder / "register.db").read_bytes()
    assert b"Sam Supervisor" not in content


def test_a_voided_card_leaves_nobody_behind(tmp_path: Path) -> None:
    folder = tmp_path / "register"
    created = found(folder)
    with opened(folder, created) as register:
        key = register.keys.database
        enrolled(register, "Holder Ofthecard")
        serial = good_card(register)
        issuance.hand(register, serial, "HOLDER OFTHECARD", BORN, on=TODAY)  # already holds
        issuance.void(register, serial, VoidReason.ALREADY_HOLDS, TODAY)
        assert register.story(serial)[-1] is Event.CARD_VOIDED
    assert b"HOLDER" not in decrypted(folder / "register.db", key)
