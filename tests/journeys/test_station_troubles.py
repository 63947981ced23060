"""What the window says when a register cannot be opened: three sentences, and a way to go on."""

from pathlib import Path

import pytest

from kiosk.ports import Mode
from tests.journeys.stations import KEPT_OUT, Look, Sight, contents, found, opened, station_at
from ui.signin.sign_in import SignInScreen
from ui.widgets.sensitive import SensitiveLine

WRONG = "This passphrase does not open this name's lock."


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
