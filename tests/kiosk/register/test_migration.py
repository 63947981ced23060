"""A schema step works on a verified copy; cut short or refused, the old register is whole."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.access import OperatorId
from kiosk.issuance import Event
from kiosk.register import Created, Intact, Problem, Register, RegisterError, open_with, tickets
from kiosk.register.migration import Step, shipped, version_of
from kiosk.ticket import Pending, Spent
from tests.kiosk.register.older import older
from tests.kiosk.register.sample import PASSPHRASE, TODAY, enrolled, found, opened

NEWEST = shipped()[-1].number
NEXT = Step(NEWEST + 1, "ALTER TABLE meta ADD COLUMN closed_on TEXT;")
BROKEN = Step(NEWEST + 1, "ALTER TABLE meta ADD COLUMN closed_on TEXT; SELECT * FROM nowhere;")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "register"


@pytest.fixture
def created(folder: Path) -> Created:
    made = found(folder)
    with opened(folder, made) as register:
        enrolled(register, "Rosa Marin")
    return made


def open_at(folder: Path, operator: OperatorId, *steps: Step) -> Register:
    register = open_with(
        folder,
        operator,
        PASSPHRASE,
        programme=None,
        mode=None,
        on=TODAY,
        steps=(*shipped(), *steps),
    )
    assert isinstance(register, Register)
    return register


def test_shipped_steps_are_numbered_upwards() -> None:
    numbers = [step.number for step in shipped()]
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 1


def test_an_older_register_is_brought_forward_with_everything_in_it(
    folder: Path, created: Created
) -> None:
    with open_at(folder, created.operator.id, NEXT) as register:
        assert version_of(register.connection) == NEXT.number
        assert register.connection.execute("SELECT closed_on FROM meta").fetchall() == [(None,)]
        names = [row[0] for row in register.connection.execute("SELECT name FROM holder")]
        assert names == ["Rosa Marin"]
        assert isinstance(register.verify(), Intact)
        events = [row[0] for row in register.connection.execute("SELECT event FROM journal")]
        assert events[-2:] == ["schema migrated", "signed in"]
        assert register.sound()
    left = sorted(path.name for path in folder.iterdir())
    assert left == ["register.db", "register.lock", "vault.json"]


def test_a_register_from_before_there_were_tickets_gets_their_tables(
    folder: Path, created: Created
) -> None:
    with opened(folder, created) as register:
        older(register, 1)
    with opened(folder, created) as register:
        assert version_of(register.connection) == NEWEST
        assert register.ticket_key(TODAY) in register.ticket_keys()
        assert [row[0] for row in register.connection.execute("SELECT name FROM holder")] == [
            "Rosa Marin"
        ]
        assert isinstance(register.verify(), Intact)
        assert register.sound()


def test_a_ticket_that_an_older_version_opened_stays_used(folder: Path, created: Created) -> None:
    with opened(folder, created) as register:
        used = register.ticket_mark(b"opened by the version before")
        with register.entry() as entry:
            tickets.begin(register.connection, used, TODAY)
            entry.note(Event.TICKET_USED, TODAY)
        older(register, 3)
    with opened(folder, created) as register:
        assert version_of(register.connection) == NEWEST
        assert register.open_ticket(used, TODAY) == Spent()
        fresh = register.ticket_mark(b"opened by this version")
        assert register.open_ticket(fresh, TODAY) == Pending(again=False)
        assert isinstance(register.verify(), Intact)
        assert register.sound()


def test_a_newer_register_is_refused_and_untouched(folder: Path, created: Created) -> None:
    open_at(folder, created.operator.id, NEXT).close()
    before = (folder / "register.db").read_bytes()
    with pytest.raises(RegisterError) as caught:
        opened(folder, created)
    assert caught.value.problem is Problem.NEWER
    assert (folder / "register.db").read_bytes() == before


def test_a_step_that_fails_leaves_the_old_register(folder: Path, created: Created) -> None:
    with pytest.raises(Exception, match="refused a statement"):
        open_at(folder, created.operator.id, BROKEN)
    assert not list(folder.glob("register.db.new*"))
    with opened(folder, created) as register:
        assert version_of(register.connection) == NEWEST
        assert register.sound()


def test_a_migration_cut_short_is_forgotten_and_begun_again(folder: Path, created: Created) -> None:
    (folder / "register.db.new").write_bytes(b"half a copy")
    (folder / "register.db.new-wal").write_bytes(b"and its log")
    with open_at(folder, created.operator.id, NEXT) as register:
        assert version_of(register.connection) == NEXT.number


def test_a_damaged_register_is_not_migrated(folder: Path, created: Created) -> None:
    with opened(folder, created) as register:
        register.connection.execute("DROP TRIGGER journal_unchanged")
        register.connection.execute("UPDATE journal SET day = '2020-01-01' WHERE sequence = 1")
    before = {path.name for path in folder.iterdir()}
    with pytest.raises(RegisterError) as caught:
        open_at(folder, created.operator.id, NEXT)
    assert caught.value.problem is Problem.DATABASE_DAMAGED
    with pytest.raises(RegisterError):
        opened(folder, created)
    assert {path.name for path in folder.iterdir()} == before


def test_the_register_cannot_be_read_without_its_key(folder: Path, created: Created) -> None:
    plain = dbapi2.connect(str(folder / "register.db"))
    with pytest.raises(dbapi2.DatabaseError):
        plain.execute("SELECT * FROM holder")
    plain.close()
