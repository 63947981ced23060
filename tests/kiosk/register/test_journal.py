"""The journal shows an edit, a removal, a reordering, and a tail cut off behind a printed head."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.issuance import Event
from kiosk.register import Broken, Intact, Register
from tests.kiosk.register.sample import enrolled, found, fresh, opened, reserved


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with fresh(tmp_path / "register") as register:
        enrolled(register, "Rosa Marin")
        reserved(register)
        yield register


def tamper(register: Register, *statements: str) -> None:
    """Change rows as somebody with the database key but without our rules would."""
    for trigger in ("journal_unchanged", "journal_kept", "journal_appends"):
        register.connection.execute(f"DROP TRIGGER {trigger}")
    for statement in statements:
        register.connection.execute(statement)


def test_an_untouched_journal_is_intact_up_to_its_head(register: Register) -> None:
    assert register.verify() == Intact(register.head())
    assert register.head().count == 3 + 1 + 5 + 1  # set-up, sign-in, a handed card, a reserved one


@pytest.mark.parametrize(
    "change",
    [
        "event = 'card voided'",
        "day = '2026-03-03'",
        "actor = 'somebody'",
        "subject = zeroblob(16)",
        "mac = zeroblob(32)",
    ],
)
@pytest.mark.parametrize("row", [1, 5, 10])
def test_an_edit_is_found_at_its_row(register: Register, change: str, row: int) -> None:
    tamper(register, f"UPDATE journal SET {change} WHERE sequence = {row}")
    assert register.verify() == Broken(row)


def test_a_removed_row_is_found(register: Register) -> None:
    tamper(register, "DELETE FROM journal WHERE sequence = 4")
    assert register.verify() == Broken(4)


def test_a_removed_row_is_found_even_when_the_rest_is_renumbered(register: Register) -> None:
    tamper(
        register,
        "DELETE FROM journal WHERE sequence = 4",
        "UPDATE journal SET sequence = sequence - 1 WHERE sequence > 4",
    )
    assert register.verify() == Broken(4)


def test_reordered_rows_are_found(register: Register) -> None:
    tamper(
        register,
        "UPDATE journal SET sequence = 99 WHERE sequence = 5",
        "UPDATE journal SET sequence = 5 WHERE sequence = 6",
        "UPDATE journal SET sequence = 6 WHERE sequence = 99",
    )
    assert register.verify() == Broken(5)


def test_a_cut_tail_is_found_by_the_head_kept_beside_it(register: Register) -> None:
    tamper(register, "DELETE FROM journal WHERE sequence > 8")
    assert register.verify() == Broken(9)


def test_a_tail_cut_together_with_the_head_is_found_only_by_a_printed_head(
    register: Register,
) -> None:
    printed = register.head().printed
    tamper(
        register,
        "DELETE FROM journal WHERE sequence > 8",
        "UPDATE meta SET journal_count = 8,"
        " journal_mac = (SELECT mac FROM journal WHERE sequence = 8)",
    )
    assert isinstance(register.verify(), Intact)
    assert register.verify(printed) == Broken(10)


def test_a_printed_head_is_found_again_as_the_journal_grows(register: Register) -> None:
    printed = register.head().printed
    enrolled(register, "Pavel Novak")
    assert isinstance(register.verify(printed), Intact)
    assert isinstance(register.verify("10 0000 0000 0000 0000"), Broken)
    assert isinstance(register.verify("nonsense"), Broken)


def test_two_registers_never_share_a_chain(tmp_path: Path) -> None:
    with fresh(tmp_path / "one") as one, fresh(tmp_path / "two") as two:
        assert one.head() != two.head()


def test_the_actor_is_the_operators_id(tmp_path: Path) -> None:
    created = found(tmp_path / "register")
    with opened(tmp_path / "register", created) as register:
        actors = register.connection.execute("SELECT DISTINCT actor FROM journal").fetchall()
    assert actors == [(created.operator.id,)]


def test_the_catalogue_names_each_event_once() -> None:
    assert len({event.value for event in Event}) == len(Event)
