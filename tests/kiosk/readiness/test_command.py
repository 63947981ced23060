"""`handback readiness`, as somebody at a terminal or a program meets it."""

import json
from datetime import date
from pathlib import Path

import pytest

from kiosk.access import OperatorId
from kiosk.cli.readiness import NOT_READY, READY, as_json, as_text, look, status
from kiosk.isolation import FAMILIES, Seal
from kiosk.ports import Mode
from kiosk.readiness import Check, Finding, Machine, Outcome
from kiosk.register import Problem, RegisterError, Standing, standing
from kiosk.station import Station
from kiosk.workplace import PRACTICE_PASSPHRASE
from tests.ui.workplace import FixedClock

TODAY = FixedClock().day
SEALED = Seal(frozenset(FAMILIES), core_dumps=False, dumpable=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("station") / "data"
    station = Station(data, Mode.PRACTICE, SEALED, clock=FixedClock())
    station.standing()
    return data


def found(folder: Path, day: date = TODAY) -> tuple[Finding, ...]:
    return look(folder, Mode.PRACTICE, SEALED, FixedClock(day), Machine(folder / "bare"))


def test_it_says_one_line_a_check_and_what_to_do(folder: Path) -> None:
    told = as_text(found(folder))
    assert "[  ok  ] Printer          The printer is ready for a card." in told
    assert "[ look ] Camera" in told
    assert Outcome.CAMERA_NONE.do in told
    assert "after the sign-in" in told


def test_a_program_reads_the_same(folder: Path) -> None:
    told = json.loads(as_json(found(folder)))
    assert told["ready"] is True
    assert told["checks"][0]["check"] == "Printer"
    assert told["not_looked_at"] == [
        Check.PAPER.value,
        Check.SPOOL.value,
        Check.REGISTER.value,
        Check.STOCK.value,
        Check.RIBBON.value,
    ]


def test_only_what_blocks_changes_the_exit_code() -> None:
    assert status((Finding(Outcome.SEALED), Finding(Outcome.SWAP_ON))) == READY
    assert status((Finding(Outcome.NOT_SEALED),)) == NOT_READY


def test_a_clock_before_the_last_sign_in_blocks(folder: Path) -> None:
    station = Station(folder, Mode.PRACTICE, SEALED, clock=FixedClock())
    stands = standing(folder)
    assert isinstance(stands, Standing)
    desk = station.sign_in(OperatorId(stands.operators[0].id), PRACTICE_PASSPHRASE)
    desk.close()  # type: ignore[union-attr]  # the passphrase is right
    earlier = found(folder, date(2026, 11, 20))
    assert Outcome.CLOCK_BACK in {one.outcome for one in earlier}


def test_looking_changes_nothing(folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    found(folder)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before


def test_without_a_register_there_is_nothing_to_be_ready_for(tmp_path: Path) -> None:
    with pytest.raises(RegisterError) as caught:
        found(tmp_path / "nothing")
    assert caught.value.problem is Problem.NO_REGISTER
