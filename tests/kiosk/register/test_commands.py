"""`handback setup` and `handback journal verify`, as somebody at a terminal meets them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from kiosk.access import Role
from kiosk.cli.journal import BROKEN, INTACT, look
from kiosk.cli.setup import set_up
from kiosk.cli.terminal import WRONG_PASSPHRASE
from kiosk.errors import KnownError
from kiosk.register import Problem, RegisterError, add_operator
from kiosk.workplace import Choosable, RecoverySheet, SetUpPlan, Workplace
from tests.kiosk.register.sample import CHEAP, PASSPHRASE, TODAY, enrolled, found, opened


def answers(*texts: str) -> Callable[[str], str]:
    left: Iterator[str] = iter(texts)
    return lambda _question: next(left)


@dataclass(slots=True)
class Bench:
    """A workplace that only takes a set-up plan."""

    plans: list[SetUpPlan] = field(default_factory=list)

    def programmes(self) -> tuple[Choosable, ...]:
        return (Choosable("springfield", "Springfield ID", "Springfield"),)

    def set_up(self, plan: SetUpPlan) -> RecoverySheet:
        self.plans.append(plan)
        return RecoverySheet(("word",) * 24, b"%PDF of the sheet")


def test_set_up_asks_until_each_answer_will_do(tmp_path: Path) -> None:
    bench, sheet = Bench(), tmp_path / "sheet.pdf"
    set_up(
        cast("Workplace", bench),
        sheet,
        answers("shelbyville", "springfield", "  ", " Sam   Supervisor "),
        answers("short", PASSPHRASE, "not the same one", PASSPHRASE, PASSPHRASE),
    )
    assert bench.plans == [SetUpPlan("springfield", "Sam Supervisor", PASSPHRASE)]
    assert sheet.read_bytes() == b"%PDF of the sheet"
    assert sheet.stat().st_mode & 0o777 == 0o600


def test_set_up_writes_over_no_file_and_then_makes_no_register(tmp_path: Path) -> None:
    bench, sheet = Bench(), tmp_path / "sheet.pdf"
    sheet.write_text("something else", "utf-8")
    with pytest.raises(KnownError, match="cannot be written"):
        set_up(
            cast("Workplace", bench),
            sheet,
            answers("springfield", "Sam"),
            answers(PASSPHRASE, PASSPHRASE),
        )
    assert bench.plans == []


@dataclass(slots=True)
class FullBench(Bench):
    """A workplace whose disk is full."""

    def set_up(self, plan: SetUpPlan) -> RecoverySheet:
        raise RegisterError(Problem.DISK_FULL)


def test_a_set_up_that_fails_leaves_no_empty_sheet(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    with pytest.raises(RegisterError):
        set_up(
            cast("Workplace", FullBench()),
            sheet,
            answers("springfield", "Sam"),
            answers(PASSPHRASE, PASSPHRASE),
        )
    assert not sheet.exists()


def test_an_untouched_journal_is_said_to_be_intact(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    created = found(tmp_path)
    with opened(tmp_path, created) as register:
        enrolled(register, "Rosa Marin")
        printed = register.head().printed
    assert look(tmp_path, printed, answers(), answers(PASSPHRASE)) == INTACT
    said = capsys.readouterr().out
    assert "intact" in said
    assert "Rosa" not in said


def test_a_changed_row_is_said_by_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    created = found(tmp_path)
    with opened(tmp_path, created) as register:
        register.connection.execute("DROP TRIGGER journal_unchanged")
        register.connection.execute("UPDATE journal SET day = '2020-01-01' WHERE sequence = 2")
    assert look(tmp_path, None, answers(), answers(PASSPHRASE)) == BROKEN
    assert "row 2" in capsys.readouterr().out


def test_the_one_who_looks_signs_in(tmp_path: Path) -> None:
    created = found(tmp_path)
    assert look(tmp_path, None, answers(), answers("not the passphrase")) == WRONG_PASSPHRASE
    with opened(tmp_path, created) as register:
        add_operator(register, "Cleo", Role.CLERK, PASSPHRASE, on=TODAY, cost=CHEAP)
    assert look(tmp_path, None, answers("7", "2"), answers(PASSPHRASE)) == INTACT


def test_without_a_register_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as caught:
        look(tmp_path, None, answers(), answers())
    assert caught.value.problem is Problem.NO_REGISTER
