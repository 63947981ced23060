"""Event days in the register: what must never change is refused by the database itself."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.event import Opened, StockKind
from kiosk.event.stocktaking import take_stock
from kiosk.event.verbs import close_day, open_day
from kiosk.register import Days, Intact, Register
from kiosk.register.migration import shipped, version_of
from tests.kiosk.register.older import older
from tests.kiosk.register.sample import TODAY, enrolled, found, fresh, opened

NEXT_DAY = "2026-03-03"


@pytest.fixture
def register(tmp_path: Path) -> Register:
    register = fresh(tmp_path / "register")
    open_day(Days(register), (), TODAY)
    take_stock(Days(register), StockKind.BOX_OPENED, 100, TODAY)
    return register


@pytest.mark.parametrize(
    "statement",
    [
        f"INSERT INTO event_day VALUES ('{NEXT_DAY}', 'open', 0, NULL, 1, NULL)",
        f"INSERT INTO event_day VALUES ('{NEXT_DAY}', 'closed', 0, NULL, 1, 2)",
        f"INSERT INTO event_day VALUES ('{NEXT_DAY} 11:45', 'closed', 0, 5, 1, 2)",
        f"UPDATE event_day SET day = '{NEXT_DAY}'",
        "UPDATE event_day SET carried = 5",
        "UPDATE event_day SET phase = 'over'",
        "DELETE FROM event_day",
        "UPDATE stock_entry SET amount = 90",
        "DELETE FROM stock_entry",
        "INSERT INTO stock_entry (day, kind, amount) VALUES ('2026-03-02', 'box opened', -5)",
        "INSERT INTO stock_entry (day, kind, amount) VALUES ('2026-03-02', 'gift', 5)",
        "INSERT INTO stock_entry (day, kind, amount) VALUES ('2020-01-01', 'box opened', 5)",
        "INSERT INTO stock_entry (day, kind, amount) VALUES ('2026-03-02', 'cards destroyed', 5)",
        (
            "INSERT INTO stock_entry (day, kind, amount, first, second) "
            "VALUES ('2026-03-02', 'cards destroyed', 5, 'ann', 'ann')"
        ),
        (
            "INSERT INTO stock_entry (day, kind, amount, first, second) "
            "VALUES ('2026-03-02', 'difference', -5, 'ann', 'bob')"
        ),
    ],
)
def test_the_database_refuses(register: Register, statement: str) -> None:
    with register, pytest.raises(dbapi2.IntegrityError):
        register.connection.execute(statement)


def test_a_register_from_before_there_were_event_days_gets_their_tables(tmp_path: Path) -> None:
    folder = tmp_path / "register"
    made = found(folder)
    with opened(folder, made) as register:
        enrolled(register, "Rosa Marin")
        older(register, 2)
    with opened(folder, made) as register:
        assert version_of(register.connection) == shipped()[-1].number
        assert isinstance(open_day(Days(register), (), TODAY), Opened)
        assert isinstance(register.verify(), Intact)
        assert register.sound()


def test_a_closed_days_printed_head_is_found_in_the_journal_for_ever(tmp_path: Path) -> None:
    with fresh(tmp_path / "register") as register:
        days = Days(register)
        open_day(days, (), TODAY)
        close_day(days, 0, TODAY)
        day = days.newest_day()
        assert day is not None
        assert day.journal_to is not None
        head = days.printed_head(day.journal_to)
        enrolled(register, "Rosa Marin")
        assert isinstance(register.verify(head), Intact)
