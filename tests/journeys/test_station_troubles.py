"""What somebody in front of the window is told in real trouble: three sentences, nothing lost."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.access import Passphrase
from kiosk.issuance import Event
from kiosk.ports import Mode
from kiosk.register import Intact, Register, Standing, create, open_with, standing
from kiosk.station import Station
from resources import path as shipped_path
from tests.journeys.real_window import ROOT
from tests.journeys.stations import PASSPHRASE, TODAY, Sight, found, station_at, window_of
from ui.signin.sign_in import SignInScreen
from ui.widgets.sensitive import SensitiveLine

WRONG = "This passphrase does not open this name's lock."
KEPT_OUT = "The register stays closed – Handback"
Look = Callable[[Station], AbstractContextManager[Sight]]


@pytest.fixture
def look(qtbot: QtBot, qapp: QApplication) -> Look:
    return lambda station: window_of(qtbot, qapp, station)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return found(tmp_path / "register")


def opened(folder: Path, day: date = TODAY, *, clock_is_right: bool = False) -> Register:
    stands = standing(folder)
    assert isinstance(stands, Standing)
    register = open_with(
        folder,
        stands.operators[0].id,
        PASSPHRASE,
        programme=None,
        mode=None,
        on=day,
        clock_is_right=clock_is_right,
    )
    assert isinstance(register, Register)
    return register


# -- before anybody can sign in -------------------------------------------------------------------


def test_a_damaged_vault_is_said_and_its_backup_opens_the_way(look: Look, folder: Path) -> None:
    vault = folder / "vault.json"
    whole = vault.read_bytes()
    vault.write_bytes(whole[:100])
    with look(station_at(folder)) as sight:
        assert sight.title == KEPT_OUT
        assert sight.message == (
            "The vault (vault.json) is damaged and cannot be read. "
            "The register itself was not touched. "
            "Put vault.json back from the backup, then sign in again."
        )
        sight.look_again()
        assert sight.title == KEPT_OUT
        vault.write_bytes(whole)
        sight.look_again()
        assert sight.message == ""
        sight.sign_in()
        assert sight.is_inside


@pytest.mark.parametrize(
    ("made", "wanted"), [(Mode.REAL, Mode.PRACTICE), (Mode.PRACTICE, Mode.REAL)]
)
def test_practice_and_real_enrolment_are_never_mixed_up(
    look: Look, tmp_path: Path, made: Mode, wanted: Mode
) -> None:
    folder = found(tmp_path / "register", made)
    before = contents(folder)
    with look(station_at(folder, wanted)) as sight:
        assert sight.title == KEPT_OUT
        assert "practice and real enrolment never share one" in sight.message
    assert contents(folder) == before


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# -- at the sign-in -------------------------------------------------------------------------------


def test_a_wrong_passphrase_waits_longer_each_time_and_the_right_one_opens(
    look: Look, folder: Path
) -> None:
    with look(station_at(folder)) as sight:
        for _ in range(3):
            assert "in " not in said_beside(sight).removeprefix(WRONG)
            sight.sign_in("four lemons in a bowl")
            assert said_beside(sight).startswith(WRONG)
        assert "The next try can be made in 2 seconds." in said_beside(sight)
        sight.sign_in()
        assert not sight.is_inside, "a try was taken before the wait was over"
        sight.qtbot.waitUntil(lambda: said_beside(sight).endswith("Type it again."))
        clear_the_line(sight)
        sight.sign_in()
        assert sight.is_inside


def said_beside(sight: Sight) -> str:
    room = sight.entrance.window.room
    assert isinstance(room, SignInScreen)
    return room.said


def clear_the_line(sight: Sight) -> None:
    (line,) = sight.entrance.window.findChildren(SensitiveLine)
    line.clear()


def test_a_damaged_register_is_said_and_its_backup_opens(look: Look, folder: Path) -> None:
    database = folder / "register.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:200] + bytes([whole[200] ^ 0x40]) + whole[201:])
    with look(station_at(folder)) as sight:
        sight.sign_in()
        assert sight.message == (
            "The register is damaged and cannot be trusted. "
            "Nothing was written over the damage. "
            "Put the backup of the register in its place, or ask the custodian."
        )
        database.write_bytes(whole)
        sight.sign_in()
        assert sight.is_inside


def test_a_newer_register_is_left_as_it_is(look: Look, folder: Path) -> None:
    with opened(folder) as register:
        register.connection.execute("PRAGMA user_version = 900")
    before = contents(folder)
    with look(station_at(folder)) as sight:
        sight.sign_in()
        assert sight.message.startswith("The register was written by a newer version of Handback.")
    assert contents(folder)["register.db"] == before["register.db"]


def test_a_second_window_over_the_same_folder_waits_for_the_first(look: Look, folder: Path) -> None:
    with look(station_at(folder)) as sight:
        with opened(folder):
            sight.sign_in()
            assert sight.message == (
                "Handback already has this register open. "
                "The other window goes on undisturbed. "
                "Use that window, or close it first."
            )
        sight.sign_in()
        assert sight.is_inside


def test_a_desk_that_cannot_be_put_together_lets_the_register_go(look: Look, folder: Path) -> None:
    (folder / "cards").write_text("a file where the printer's folder should be")
    with look(station_at(folder)) as sight:
        sight.sign_in()
        assert not sight.is_inside
        assert len(sight.message.split(". ")) == 3
        (folder / "cards").unlink()
        sight.sign_in()
        assert sight.is_inside


# -- the city's own rules -------------------------------------------------------------------------


def test_a_malformed_programme_is_named_by_file_line_and_key(look: Look, folder: Path) -> None:
    rules = shipped_path("programmes") / "chicago.toml"
    (folder / "programme.toml").write_text(
        rules.read_text(encoding="utf-8") + '\n[citizenship]\nask = "required"\n', encoding="utf-8"
    )
    with look(station_at(folder)) as sight:
        assert sight.message.startswith("programme.toml, line ")
        assert "citizenship" in sight.message
        sight.sign_in()
        assert not sight.is_inside
        assert "nothing was changed" in sight.message
        (folder / "programme.toml").unlink()
        sight.sign_in()
        assert sight.is_inside


def test_a_register_whose_programme_is_missing_says_which(look: Look, tmp_path: Path) -> None:
    create(
        tmp_path / "register",
        programme="springfield",
        retained={"name", "birth_date"},
        mode=Mode.PRACTICE,
        operator="Maria Delgado",
        passphrase=Passphrase(PASSPHRASE),
        on=TODAY,
    )
    with look(station_at(tmp_path / "register")) as sight:
        sight.sign_in()
        assert sight.message == (
            "The rules of the programme springfield are not on this workstation. "
            "The register was not opened and nothing was changed. "
            "Put the programme's file back, or ask the city clerk's office for it."
        )


# -- the clock ------------------------------------------------------------------------------------

YESTERDAY = TODAY - timedelta(days=1)


def test_a_clock_set_back_is_said_and_nothing_is_written(look: Look, folder: Path) -> None:
    before = contents(folder)
    with look(station_at(folder, day=YESTERDAY)) as sight:
        sight.sign_in()
        assert sight.message == (
            "This workstation's clock says an earlier day than the register's last one. "
            "Nothing was changed. "
            "Set the clock right. If it is right now, start `handback --clock-is-right` once."
        )
    assert {name: contents(folder)[name] for name in before} == before
    with look(station_at(folder)) as sight:
        sight.sign_in()
        assert sight.is_inside


def test_a_clock_that_was_wrong_before_is_accepted_once_and_written_down(
    look: Look, folder: Path
) -> None:
    station = station_at(folder, day=YESTERDAY)
    station.clock_is_right = True
    with look(station) as sight:
        sight.sign_in()
        assert sight.is_inside
    with opened(folder, YESTERDAY) as register:
        events = [event for (event,) in register.connection.execute("SELECT event FROM journal")]
        assert events[-3:] == [Event.CLOCK_ACCEPTED, Event.SIGNED_IN, Event.SIGNED_IN]
        assert isinstance(register.verify(), Intact)


# -- the disk -------------------------------------------------------------------------------------


def troubled(trouble: str, folder: Path) -> list[str]:
    command = [sys.executable, "-m", "tests.journeys.troubled_window", trouble, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.splitlines()


def test_a_first_start_on_a_full_disk_says_so(tmp_path: Path) -> None:
    title, message = troubled("full-disk", tmp_path / "register")
    assert title == KEPT_OUT
    assert message == (
        "The disk is full. Everything up to the last completed step is kept. "
        "Free some room, then repeat the last step."
    )


def test_a_sign_in_on_a_full_disk_says_so(folder: Path) -> None:
    title, message = troubled("full-disk", folder)
    assert title == "Sign in – Chicago CityKey"
    assert message.startswith("The disk is full.")


def test_a_folder_that_may_not_be_written_says_so(folder: Path) -> None:
    title, message = troubled("read-only", folder)
    assert title.startswith("Sign in – ")
    assert message.startswith("Handback may not write in the register's folder.")


def test_a_first_start_where_nothing_may_be_written_says_so(tmp_path: Path) -> None:
    title, message = troubled("read-only", tmp_path / "register")
    assert title == KEPT_OUT
    assert message.startswith("Handback may not write in the register's folder.")


def test_without_a_display_the_command_says_what_to_do() -> None:
    bare = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--practice"],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stderr == (
        "There is no display for the window. Nothing was opened and nothing was changed. "
        "Start Handback from the desktop, or try `handback demo --output DIR` without one.\n"
    )
