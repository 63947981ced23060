"""What the window says when the city's rules or the clock are not what they were."""

from datetime import timedelta
from pathlib import Path

from kiosk.access import Passphrase
from kiosk.cli.clock import accept
from kiosk.issuance import Event
from kiosk.ports import Mode
from kiosk.register import Intact, create
from resources import path as shipped_path
from tests.journeys.stations import PASSPHRASE, TODAY, Look, contents, opened, station_at

YESTERDAY = TODAY - timedelta(days=1)


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


def test_a_clock_set_back_is_said_and_nothing_is_written(look: Look, folder: Path) -> None:
    before = contents(folder)
    with look(station_at(folder, day=YESTERDAY)) as sight:
        sight.sign_in()
        assert sight.message == (
            "This workstation's clock says an earlier day than the register's last one. "
            "Nothing was changed. "
            "Set the clock right. If it is right now, two of you start `handback --clock-is-right`."
        )
    assert {name: contents(folder)[name] for name in before} == before
    with look(station_at(folder)) as sight:
        sight.sign_in()
        assert sight.is_inside


def test_a_clock_that_was_wrong_before_is_signed_for_once_and_then_the_desk_opens(
    look: Look, folder: Path
) -> None:
    station = station_at(folder, day=YESTERDAY)
    accept(folder, station.mode, YESTERDAY, lambda _: "", lambda _: PASSPHRASE)
    with look(station) as sight:
        sight.sign_in()
        assert sight.is_inside
    with opened(folder, YESTERDAY) as register:
        events = [event for (event,) in register.connection.execute("SELECT event FROM journal")]
        assert events[-5:] == [
            Event.CLOCK_ACCEPTED,
            Event.CLOCK_COUNTERSIGNED,
            Event.SIGNED_IN,
            Event.SIGNED_IN,
            Event.SIGNED_IN,
        ]
        assert isinstance(register.verify(), Intact)
