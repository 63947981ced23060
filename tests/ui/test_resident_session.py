"""The station as processes: one a visit, no register in any, closed only by an operator."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.application import Application, Name
from kiosk.cli.resident_station import slip_printer
from kiosk.clock import SystemClock
from kiosk.ports import Mode
from kiosk.printer_choice import choose
from kiosk.queues import FOLDER, Use
from kiosk.resident import Slip, Unsealed
from kiosk.slips import SealedSlips
from kiosk.ticket import Opened, TicketNumbers, new_ticket_key, open_ticket, write_key
from kiosk.workplace import PRACTICE_PASSPHRASE
from printing.printers.folder import SLIPS
from tests.ui.counter import practice_register
from tests.ui.visitor import programme, stand_in_front
from ui.resident.ear import Ear, Patience
from ui.resident.gatekeeper import Gatekeeper
from ui.resident.talk import Alive, Show, Shown, tell
from ui.resident.window import ResidentWindow

ROOT = Path(__file__).parents[2]
KEY = new_ticket_key("chicago", Mode.PRACTICE, SystemClock().today())


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("station") / "data"
    shutil.copytree(practice_register(), folder)
    (folder / "event.key").write_text(write_key(KEY.public), encoding="ascii")
    choose(folder, Use.SLIP, FOLDER, Mode.PRACTICE)
    return folder


def gate_command(data: Path) -> list[str]:
    return [sys.executable, "-m", "kiosk.cli.operator_check", "--data", str(data)]


# -- a session ------------------------------------------------------------------------------------


def test_a_session_waits_hidden_serves_gives_signs_of_life_and_goes_with_its_keeper(
    data: Path,
) -> None:
    command = [sys.executable, "-m", "kiosk.cli.resident_session", "--data", str(data)]
    command += ["--event-key", str(data / "event.key"), "--practice"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as session:
        assert session.stdin is not None
        assert session.stdout is not None
        assert tell(session.stdin, Show(slips=46, wrong_tries=0))
        ear, patience = Ear(session.stdout), Patience()
        assert ear.hear(patience.to_come) == Shown()
        assert ear.hear(patience.to_answer) == Alive()
        mapped = Path(f"/proc/{session.pid}/maps").read_text(encoding="utf-8")
        status = Path(f"/proc/{session.pid}/status").read_text(encoding="utf-8")
        session.stdin.close()
        assert session.wait(20) == 0
    assert "libQt6Widgets" in mapped
    assert "sqlcipher" not in mapped  # the register cannot be opened, whatever file is at hand
    assert "Seccomp:\t2" in status  # a filter: no network


def test_a_session_prints_its_slips_where_the_station_was_told_to(data: Path) -> None:
    printer = slip_printer(data, Mode.PRACTICE)
    assert printer is not None
    assert isinstance(printer.send(b"%PDF", "B-47"), str)
    assert [path.read_bytes() for path in (data / "slips").iterdir()] == [b"%PDF"]


def test_a_slip_is_sealed_to_the_event_and_its_numbers_go_on(data: Path) -> None:
    numbers = TicketNumbers("B", given=46)
    slips = SealedSlips(programme(), KEY.public, numbers, SystemClock())
    with_words = _application()
    slip = slips.make(with_words, (), "ar")
    assert isinstance(slip, Slip)
    assert slip.number == "B-47"
    assert slip.draw(SLIPS.stock).startswith(b"%PDF")
    opened = open_ticket(slip.qr_text, [KEY], programme(), SystemClock().today())
    assert isinstance(opened, Opened)
    assert opened.application.name == with_words.name


def test_more_words_than_a_code_carries_are_refused_and_take_no_number() -> None:
    numbers = TicketNumbers("B")
    slips = SealedSlips(programme(), KEY.public, numbers, SystemClock())
    long = _application()
    long.address, long.emergency_contact, long.medical_note = "字" * 400, "字" * 400, "字" * 400
    assert slips.make(long, (), "en") is Unsealed.TOO_LONG
    assert numbers.given == 0


def test_no_slip_is_sealed_to_an_event_that_is_over() -> None:
    yesterday = new_ticket_key("chicago", Mode.PRACTICE, SystemClock().today() - timedelta(1))
    slips = SealedSlips(programme(), yesterday.public, TicketNumbers("B"), SystemClock())
    assert slips.make(_application(), (), "en") is Unsealed.DAY_OVER


def _application() -> Application:
    return Application(name=Name("Marisol", "Vega Núñez"), birth_date=date(1988, 4, 17))


# -- who may close it -----------------------------------------------------------------------------


@pytest.fixture
def gate(qtbot: QtBot, qapp: QApplication, data: Path) -> Iterator[Gatekeeper]:
    opened = Gatekeeper(gate_command(data))
    yield opened
    opened.stop()
    opened.deleteLater()


def test_only_an_operators_passphrase_closes_the_station(
    qtbot: QtBot, qapp: QApplication, gate: Gatekeeper
) -> None:
    with stand_in_front(qtbot, qapp) as visitor:
        window = ResidentWindow(visitor.screen, gate, Mode.PRACTICE)
        window.show()
        left: list[bool] = []
        window.left.connect(lambda: left.append(True))
        window.close()
        assert window.isVisible()
        with qtbot.waitSignal(gate.listed, timeout=20_000):
            visitor.button("Staff").click()
        room = window.sign_in
        assert room is not None
        with qtbot.waitSignal(gate.refused, timeout=20_000):
            gate.check("somebody", "open sesame, please")
        assert room.said
        assert left == []
        operator = _operators(qtbot, gate)[0]
        with qtbot.waitSignal(gate.opened, timeout=20_000):
            gate.check(operator, PRACTICE_PASSPHRASE)
        assert left == [True]
        window.close()
        assert not window.isVisible()
        visitor.screen.setParent(None)  # it closes by itself
        window.deleteLater()


def test_wrong_tries_wait_longer_and_the_next_session_goes_on_counting(
    qtbot: QtBot, gate: Gatekeeper
) -> None:
    gate.go_on_from(3)
    with qtbot.waitSignal(gate.refused, timeout=1000) as told:
        gate.check("somebody", "open sesame, please")
    assert told.args is not None
    assert told.args[0] >= 1
    assert gate.wrong_tries == 3


def _operators(qtbot: QtBot, gate: Gatekeeper) -> list[str]:
    with qtbot.waitSignal(gate.listed, timeout=20_000) as told:
        gate.find_operators()
    assert told.args is not None
    return [operator.id for operator in told.args[0]]


# -- the command ----------------------------------------------------------------------------------


def refused(*arguments: str) -> str:
    command = [sys.executable, "-m", "kiosk", "--station", "resident", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    return done.stderr


def test_a_station_that_nobody_could_close_again_does_not_open(data: Path, tmp_path: Path) -> None:
    key = str(data / "event.key")
    told = refused("--event-key", key, "--practice", "--data", str(tmp_path / "empty"))
    assert "nobody could close the station" in told
    assert "Set this machine up first" in told


def test_a_key_for_practice_opens_no_real_station(data: Path) -> None:
    told = refused("--event-key", str(data / "event.key"), "--data", str(data))
    assert "The event's key is a practice key" in told


def test_a_real_key_opens_no_practice_station(data: Path, tmp_path: Path) -> None:
    real = new_ticket_key("chicago", Mode.REAL, SystemClock().today())
    (tmp_path / "real.key").write_text(write_key(real.public), encoding="ascii")
    told = refused("--event-key", str(tmp_path / "real.key"), "--practice", "--data", str(data))
    assert "The event's key is a real one" in told


def test_without_a_key_the_station_names_the_desk_that_leaves_one(tmp_path: Path) -> None:
    told = refused("--practice", "--data", str(tmp_path))
    assert "There is no event key on this machine." in told
    assert "Open today's event day" in told


def test_the_key_that_the_desk_left_yesterday_is_found_and_refused(
    data: Path, tmp_path: Path
) -> None:
    shutil.copytree(data, tmp_path / "data")
    old = new_ticket_key("chicago", Mode.PRACTICE, date(2020, 1, 1))
    (tmp_path / "data" / "event.key").write_text(write_key(old.public), encoding="ascii")
    assert "earlier day" in refused("--practice", "--data", str(tmp_path / "data"))


def test_an_event_that_is_over_is_told_at_the_start(data: Path, tmp_path: Path) -> None:
    old = new_ticket_key("chicago", Mode.PRACTICE, date(2020, 1, 1))
    (tmp_path / "old.key").write_text(write_key(old.public), encoding="ascii")
    arguments = ("--event-key", str(tmp_path / "old.key"), "--practice", "--data", str(data))
    assert "earlier day" in refused(*arguments)


def test_a_real_station_never_turns_slips_into_files(tmp_path: Path) -> None:
    told = refused("--slip-printer", "folder", "--data", str(tmp_path))
    assert "not kept as files" in told
