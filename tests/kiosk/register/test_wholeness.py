"""Whatever is cut from a register or altered in it is called damage, or it makes no difference.

Somebody who has the register's key changes a row and covers their tracks in the schema.
"""

from contextlib import suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kiosk import issuance
from kiosk.cli.journal import BROKEN, look
from kiosk.errors import KnownError
from kiosk.event import Closed, StockKind, Unbalanced
from kiosk.event.sheet import day_sheet
from kiosk.event.stocktaking import take_stock
from kiosk.event.verbs import close_day
from kiosk.issuance import Event, VoidReason
from kiosk.register import Days, Intact, Problem, Register, RegisterError, is_whole
from kiosk.register.cards import every
from tests.kiosk.register.full import (
    LATER,
    LOST,
    Full,
    altered,
    everything,
    full,
    handed_later,
)
from tests.kiosk.register.sample import PASSPHRASE

TABLES = {
    "card", "event_day", "event_staff", "holder", "journal", "meta", "signing_key", "stock_entry",
    "ticket_key", "ticket_opened",
}  # fmt: skip
NOT_TOLD = {
    "card": {"expires", "sent_by", "made_by", "good_by", "reason", "holder"},
    "event_day": {"counted"},
    "event_staff": {"day", "operator"},
    "holder": {"holder", "birth_date", "match_key", "name"},
    "meta": {"created_on"},
    "stock_entry": {"entry", "day", "amount", "prints", "reason"},
    "ticket_key": {"key_id"},
    "ticket_opened": {"mark", "spent", "serial"},
}
"""Of these the journal has no word, or only one that fits more than one truth."""
WORDS = (
    "void", "handed", "reserved", "good", "open", "closed", "paused", "clerk", "scan", "card sent",
    "signed in", "lost", "jam", "box opened", "test card", "not printed", "blanks lost", "ann",
)  # fmt: skip
VALUES = {
    "INTEGER": st.none() | st.integers(-2, 12) | st.integers(0, 1 << 62),
    "TEXT": st.none()
    | st.sampled_from(WORDS)
    | st.text(max_size=13)
    | st.dates(date(2026, 2, 27), date(2026, 3, 6)).map(date.isoformat),
    "BLOB": st.none()
    | st.sampled_from([0, 8, 16, 32]).flatmap(lambda n: st.binary(min_size=n, max_size=n)),
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Full:
    return full(tmp_path_factory.mktemp("whole") / "register")


@pytest.fixture
def register(whole: Full, tmp_path: Path) -> Full:
    return whole.copied(tmp_path / "register")


def is_refused(register: Full) -> bool:
    """Open it; what is refused is called damaged, or a stranger to its vault."""
    problem = None
    try:
        register.open().close()
    except RegisterError as error:
        problem = error.problem
    assert problem in {None, Problem.DATABASE_DAMAGED, Problem.NOT_TOGETHER}
    return problem is not None


def work_through(register: Register) -> None:
    """Read everything there is, and live the rest of the day: nothing may stumble."""
    days = Days(register)
    for card in every(register.connection):
        register.story(card.serial)
        if card.holder is not None:
            person = register.person(card.holder)
            register.matches(person.name, person.birth_date)
    for open_card in register.open_cards():
        issuance.void(register, open_card.serial, VoidReason.NOT_FOUND, LATER)
    handed_later(register, "Wilma Stone")
    take_stock(days, StockKind.RIBBON_CHANGED, 100, LATER)
    found = close_day(days, 10, LATER)
    over = close_day(days, 10, LATER, explained=LOST) if isinstance(found, Unbalanced) else found
    assert isinstance(over, Closed)
    for day in days.every_day():
        with suppress(KnownError):  # an earlier day may not balance any more, and says so
            day_sheet(days, day, names={}, titles=(), class_of=lambda _born, _on: "")
    assert isinstance(register.verify(), Intact)


def makes_no_difference(register: Full) -> None:
    with register.open() as opened:
        work_through(opened)


def test_a_register_that_nobody_touched_is_whole(register: Full) -> None:
    makes_no_difference(register)
    register.open().close()


def test_no_row_can_be_taken_out_unseen_but_a_name_on_the_staff_list(
    whole: Full, tmp_path: Path
) -> None:
    shelves = everything(whole)
    assert set(shelves) == TABLES
    for number, row in enumerate(row for rows in shelves.values() for row in rows):
        register = whole.copied(tmp_path / str(number))
        assert altered(register, f"DELETE FROM {row.table} WHERE {row.which}", row.values)
        if not is_refused(register):
            assert row.table == "event_staff"
            makes_no_difference(register)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_value_can_be_altered_unseen_but_where_the_journal_is_silent(
    whole: Full, data: st.DataObject
) -> None:
    row = data.draw(st.sampled_from(everything(whole)[data.draw(st.sampled_from(sorted(TABLES)))]))
    at = data.draw(st.integers(0, len(row.columns) - 1))
    name, kind = row.columns[at]
    value = data.draw(VALUES[kind].filter(lambda one: one != row.values[at]))
    statement = f"UPDATE {row.table} SET {name} = ? WHERE {row.which}"
    with TemporaryDirectory() as folder:
        register = whole.copied(Path(folder) / "register")
        assume(altered(register, statement, (value, *row.values)))
        if not is_refused(register):
            assert name in NOT_TOLD.get(row.table, set())
            makes_no_difference(register)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)",
        "DELETE FROM journal",
        "UPDATE meta SET journal_count = journal_count + 1",
        "UPDATE meta SET journal_count = journal_count - 1",
        "UPDATE meta SET journal_mac = zeroblob(32)",
        "DELETE FROM meta",
    ],
)
def test_a_journal_and_a_head_that_do_not_meet_are_said_to_whoever_wants_to_look(
    register: Full, change: str
) -> None:
    assert altered(register, change, ())
    before = (register.folder / "register.db").read_bytes()
    with pytest.raises(RegisterError) as caught:
        look(register.folder, None, lambda _: "", lambda _: PASSPHRASE)
    assert caught.value.problem in {Problem.DATABASE_DAMAGED, Problem.NOT_TOGETHER}
    assert (register.folder / "register.db").read_bytes() == before


def test_a_large_register_is_read_before_the_doors_open_and_not_at_each_sign_in(
    register: Full,
) -> None:
    with register.open() as opened:
        with opened.entry() as entry:
            for _ in range(20_000):
                entry.note(Event.SIGNED_IN, LATER)
        assert is_whole(opened)
    assert altered(register, "UPDATE card SET made_by = 'nobody' WHERE state = 'handed'", ())
    with register.open() as opened:
        assert not is_whole(opened)


def test_cards_that_are_not_those_the_journal_tells_of_are_said_to_whoever_looks(
    register: Full, capsys: pytest.CaptureFixture[str]
) -> None:
    assert altered(register, "UPDATE card SET reserved_on = '2020-01-01'", ())
    assert look(register.folder, None, lambda _: "", lambda _: PASSPHRASE) == BROKEN
    assert "the register was altered" in capsys.readouterr().out


@pytest.mark.parametrize(
    "change",
    [
        "DROP TRIGGER journal_kept",
        "DROP INDEX one_card_in_hand",
        "CREATE TABLE notes (words TEXT)",
        "CREATE TRIGGER quietly AFTER INSERT ON card BEGIN DELETE FROM holder; END",
    ],
)
def test_a_schema_that_is_not_ours_is_damage(register: Full, change: str) -> None:
    with register.open() as opened:
        opened.connection.execute(change)
    assert is_refused(register)
